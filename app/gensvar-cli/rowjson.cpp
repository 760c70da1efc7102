// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowjson.h"

#include "base/daynumber.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

using domain::CellKind;

// With milliseconds only where there are any.
static QString clock(qint64 milliseconds)
{
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(milliseconds));
    return time.toString(time.msec() == 0 ? u"HH:mm:ss"_s : u"HH:mm:ss.zzz"_s);
}

static QString dateText(const domain::Cell &cell, bool dayAlone)
{
    constexpr qint64 day = 86'400'000;
    const qint64 wall = std::llround(cell.number);
    const qint64 days = wall >= 0 ? wall / day : (wall - day + 1) / day;
    const QString date = base::dateOfDay(days).toString(Qt::ISODate);
    return dayAlone ? date : QString(date + u'T' + clock(wall - days * day));
}

void writeCell(JsonWriter &json, const domain::Cell &cell, bool daysAlone)
{
    switch (cell.kind) {
    case CellKind::Empty:
        json.null();
        break;
    case CellKind::Text:
        json.utf8(cell.text);
        break;
    case CellKind::Number:
        json.value(cell.number);
        break;
    case CellKind::Bool:
        json.value(cell.number != 0);
        break;
    case CellKind::DateTime:
        json.beginObject().member(u"date", dateText(cell, daysAlone && cell.dateOnly)).endObject();
        break;
    case CellKind::Time:
        json.beginObject().member(u"time", clock(std::llround(cell.number))).endObject();
        break;
    case CellKind::Duration:
        json.beginObject().member(u"duration", cell.number / 1000).endObject();
        break;
    case CellKind::Error:
        json.beginObject().name(u"error").utf8(cell.text).endObject();
        break;
    }
}

void writeRow(JsonWriter &json, const domain::Row &row, const RowShape &shape)
{
    json.beginArray();
    if (shape.isText && row.cells.empty())
        json.value(QStringView(u""));
    const size_t count = shape.lastColumn > 0 ? size_t(shape.lastColumn) : row.cells.size();
    for (size_t i = size_t(shape.firstColumn - 1); i < count; ++i) {
        if (i < row.cells.size())
            writeCell(json, row.cells[i], shape.daysAlone);
        else
            json.null();
    }
    json.endArray();
}

static QString cellText(const domain::Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Empty:
        return {};
    case CellKind::Text:
    case CellKind::Error:
        return QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()))
            .replace(u'\n', u' ')
            .replace(u'\t', u' ');
    case CellKind::Number:
        return QString::number(cell.number, 'g', QLocale::FloatingPointShortest);
    case CellKind::Bool:
        return cell.number != 0 ? u"true"_s : u"false"_s;
    case CellKind::DateTime:
        return dateText(cell, cell.dateOnly).replace(u'T', u' ');
    case CellKind::Time:
        return clock(std::llround(cell.number));
    case CellKind::Duration:
        return QString::number(cell.number / 1000, 'g', QLocale::FloatingPointShortest) + " s"_L1;
    }
    return {};
}

QString rowText(const domain::Row &row)
{
    QStringList cells;
    for (const domain::Cell &cell : row.cells)
        cells.append(cellText(cell));
    return cells.join(u'\t');
}

} // namespace gensvar::cli
