// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/folded.h"
#include "map/headerrows.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

using domain::Cell;
using domain::CellKind;

QString shown(const Cell &cell)
{
    const auto ofWallTime = [](double ms) { return QDateTime::fromMSecsSinceEpoch(qint64(ms), Qt::UTC); };
    const bool isTime =
        cell.kind == CellKind::DateTime || cell.kind == CellKind::Time || cell.kind == CellKind::Duration;
    if (isTime && !(std::abs(cell.number) < 1e15)) // beyond what a calendar holds
        return {};
    switch (cell.kind) {
    case CellKind::Empty:
        return {};
    case CellKind::Text:
    case CellKind::Error:
        return shownHeader(QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size())));
    case CellKind::Number:
        return QString::number(cell.number, 'g', 15);
    case CellKind::Bool:
        return cell.number != 0 ? u"TRUE"_s : u"FALSE"_s;
    case CellKind::DateTime:
        return cell.dateOnly ? ofWallTime(cell.number).date().toString(Qt::ISODate)
                             : ofWallTime(cell.number).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case CellKind::Time:
        return QTime::fromMSecsSinceStartOfDay(int(std::fmod(cell.number, 86'400'000))).toString(u"HH:mm:ss"_s);
    case CellKind::Duration: {
        const qint64 seconds = qint64(std::abs(cell.number) / 1000);
        return u"%1%2:%3:%4"_s.arg(cell.number < 0 ? u"-"_s : QString())
            .arg(seconds / 3600)
            .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
            .arg(seconds % 60, 2, 10, QChar(u'0'));
    }
    }
    return {};
}

} // namespace gensvar::map
