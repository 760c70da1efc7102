// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include "output.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

TextTable::TextTable(QList<Column> columns)
    : m_columns(std::move(columns))
{ }

// A name that somebody pasted a text into must not push the other columns out of sight.
static QString cut(const QString &cell, qsizetype widest)
{
    return cell.size() <= widest ? cell : QString(cell.first(widest - 1) + u'…');
}

void TextTable::add(QStringList cells)
{
    Q_ASSERT(cells.size() <= m_columns.size());
    for (qsizetype i = 0; i < cells.size(); ++i)
        cells[i] = cut(cells[i].simplified(), m_columns[i].widest);
    m_rows.append(std::move(cells));
}

// How many columns of a terminal it takes: combining marks take none.
static qsizetype width(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isMark() && !c.isLowSurrogate(); });
}

void TextTable::print(Output &out) const
{
    QList<qsizetype> widths;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        qsizetype widest = width(m_columns[i].title);
        for (const QStringList &row : m_rows)
            widest = std::max(widest, width(row.value(i)));
        widths.append(widest);
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QString cell = cells.value(i);
            const QString space(widths[i] - width(cell), u' ');
            text += m_columns[i].alignment == Right ? QString(space + cell) : QString(cell + space);
            text += u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        out.line(text);
    };
    QStringList titles;
    for (const Column &column : m_columns)
        titles.append(column.title);
    line(titles);
    for (const QStringList &row : m_rows)
        line(row);
}

} // namespace gensvar::cli
