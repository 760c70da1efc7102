// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheet.h"

#include "models/figuretext.h"
#include "say/language.h"

#include <QAbstractItemModel>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::models {

bool isNumber(const QVariant &cell)
{
    return cell.typeId() == QMetaType::Double || cell.typeId() == QMetaType::LongLong
        || cell.typeId() == QMetaType::Int;
}

QString cellText(const QVariant &cell)
{
    if (!isNumber(cell))
        return cell.toString();
    return cell.typeId() == QMetaType::Double ? numberText(cell.toDouble(), 1) : countText(cell.toLongLong());
}

namespace {

/// Without marks between thousands and with the plain sign that spreadsheets know.
QString numeral(const QVariant &cell, QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = cell.typeId() == QMetaType::Double ? locale.toString(cell.toDouble(), 'f', 1)
                                                      : locale.toString(cell.toLongLong());
    return text.replace(QChar(0x2212), u'-');
}

QString plain(const QVariant &cell, const QLocale &locale)
{
    if (isNumber(cell))
        return numeral(cell, locale);
    QString text = cell.toString();
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return text;
}

QString line(const QVariantList &cells, QChar separator, const std::function<QString(const QVariant &)> &written)
{
    QStringList texts;
    for (const QVariant &cell : cells)
        texts.append(written(cell));
    return texts.join(separator);
}

QVariantList cellsOf(const QStringList &headings)
{
    return {headings.begin(), headings.end()};
}

/// All lines, the headings first.
QList<QVariantList> linesOf(const Sheet &sheet)
{
    QList<QVariantList> lines{cellsOf(sheet.headings)};
    lines += sheet.rows;
    if (!sheet.notes.isEmpty())
        lines.append(QVariantList{QVariant()});
    for (const QString &note : sheet.notes)
        lines.append(QVariantList{note});
    return lines;
}

} // namespace

QString tabText(const Sheet &sheet, const QLocale &locale)
{
    const auto written = [&locale](const QVariant &cell) {
        return plain(cell, locale).replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r');
    };
    QString text;
    for (const QVariantList &row : linesOf(sheet))
        text += line(row, u'\t', written) + u'\n';
    return text;
}

QString htmlText(const Sheet &sheet, const QLocale &locale)
{
    QString text = u"<meta charset=\"utf-8\"><table>\n<tr>"_s;
    for (const QString &heading : sheet.headings)
        text += u"<th>"_s + heading.toHtmlEscaped() + u"</th>"_s;
    for (const QVariantList &row : linesOf(sheet).mid(1)) {
        text += u"</tr>\n<tr>"_s;
        for (const QVariant &cell : row)
            text += (isNumber(cell) ? u"<td align=\"right\">"_s : u"<td>"_s) + plain(cell, locale).toHtmlEscaped()
                + u"</td>"_s;
    }
    return text + u"</tr>\n</table>\n"_s;
}

QByteArray csvLines(const QList<QVariantList> &rows, const QLocale &locale)
{
    const QChar separator = say::listSeparator(locale);
    const auto written = [&](const QVariant &cell) {
        QString text = plain(cell, locale);
        const bool quoted = std::any_of(text.begin(), text.end(),
                                        [separator](QChar c) { return c == separator || u"\"\r\n"_s.contains(c); });
        return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
    };
    QByteArray text;
    for (const QVariantList &row : rows)
        text += line(row, separator, written).toUtf8() + "\r\n";
    return text;
}

QByteArray csvText(const Sheet &sheet, const QLocale &locale)
{
    return csvMark + csvLines(linesOf(sheet), locale);
}

static QVariant headingOf(const QAbstractItemModel &model, int column)
{
    const QVariant own = model.headerData(column, Qt::Horizontal, plainRole);
    return own.isValid() ? own : model.headerData(column, Qt::Horizontal);
}

static QVariant cellOf(const QModelIndex &index)
{
    const QVariant own = index.data(plainRole);
    return own.isValid() ? own : index.data().toString();
}

Sheet sheetOf(const QAbstractItemModel &model, const QList<int> &columns)
{
    QList<int> taken = columns;
    for (int column = 0; columns.isEmpty() && column < model.columnCount(); ++column)
        taken.append(column);
    Sheet sheet;
    for (const int column : std::as_const(taken))
        sheet.headings.append(headingOf(model, column).toString());
    for (int row = 0; row < model.rowCount(); ++row) {
        QVariantList cells;
        for (const int column : std::as_const(taken))
            cells.append(cellOf(model.index(row, column)));
        sheet.rows.append(cells);
    }
    return sheet;
}

} // namespace gensvar::models
