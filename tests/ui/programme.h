// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <array>

/// A small survey written down as a file, and the day it is looked at.
namespace gensvar::uitest {

/// 15 November 2026, noon.
inline base::Clock clock()
{
    return [] { return QDateTime(QDate(2026, 11, 15), QTime(12, 0), QTimeZone::utc()); };
}

/// 240 responses from December 2024 to November 2026, ten a month: two departments, of which Support is the worse, two
/// touchpoints, one kind; every second has a comment, every tenth of those about waiting.
inline QByteArray surveyText()
{
    QByteArray text("responded_at,score,department,touchpoint,kind,customer_id,customer_name,comment\n");
    static constexpr std::array<int, 10> scores{10, 9, 10, 8, 9, 3, 7, 9, 2, 10};
    const QDate first(2024, 12, 1);
    for (int i = 0; i < 240; ++i) {
        const QDate day = first.addMonths(i / 10).addDays(i % 10);
        const bool support = i % 3 == 0;
        const int score = support ? std::max(0, scores[size_t(i % 10)] - 4) : scores[size_t(i % 10)];
        text += day.toString(Qt::ISODate).toUtf8() + ',' + QByteArray::number(score) + ','
            + (support ? "Support" : "Sales") + ',' + (i % 2 ? "Contact" : "Purchase") + ",transactional,C"
            + QByteArray::number(i % 60) + ",Customer " + QByteArray::number(i % 60) + ','
            + (i % 2        ? ""
                   : i % 20 ? "All went well"
                            : "A long wait on the phone")
            + '\n';
    }
    return text;
}

inline QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return path;
}

} // namespace gensvar::uitest
