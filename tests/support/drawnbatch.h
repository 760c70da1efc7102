// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/response.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace gensvar::test {

/// Responses drawn as text, one a line: "id | day | score | comment | department | customer id | e-mail | name". An
/// empty id is a response without one; parts may be left out from the right. What follows are attributes, of the
/// columns 8 and on.
inline domain::ResponseBatch drawnBatch(const QString &picture)
{
    using domain::Field;
    domain::ResponseBatch batch;
    qint64 row = 1;
    for (const QString &line : picture.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'|');
        const auto cell = [&](int i) {
            return std::string_view(batch.bytes.emplace_back(cells.value(i).trimmed().toStdString()));
        };
        domain::Response response;
        response.row = ++row;
        response[Field::ResponseId] = cell(0);
        response.respondedOn =
            qint32(QDate(1970, 1, 1).daysTo(QDate::fromString(cells.value(1).trimmed(), Qt::ISODate)));
        const QString score = cells.value(2).trimmed();
        response.score = score.isEmpty() ? domain::noScore : qint8(score.toInt());
        response[Field::Comment] = cell(3);
        response[Field::Department] = cell(4);
        response[Field::CustomerId] = cell(5);
        response[Field::Email] = cell(6);
        response[Field::CustomerName] = cell(7);
        response.firstAttribute = quint32(batch.attributes.size());
        for (int i = 8; i < cells.size(); ++i) {
            if (const std::string_view value = cell(i); !value.empty())
                batch.attributes.push_back({quint32(i), value});
        }
        response.attributeCount = quint32(batch.attributes.size()) - response.firstAttribute;
        batch.responses.push_back(response);
    }
    return batch;
}

} // namespace gensvar::test
