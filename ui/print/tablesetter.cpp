// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/tablesetter.h"

#include "models/figuretext.h"
#include "parts/paint.h"
#include "parts/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::print {

using parts::PrintedCell;
using parts::PrintedTable;
using parts::Theme;

static constexpr double between = 12;   ///< two columns
static constexpr double rowPadding = 7; ///< above and below the words together
static constexpr double sparkWidth = 96;
static constexpr double heatWidth = 58; ///< at least, of a cell
static constexpr double widestHeat = 96;
static constexpr double heatHeight = 34;
static constexpr double wrapsFrom = 110; ///< narrower, a text is not put into several lines
static constexpr double widestFirst = 220;
static constexpr int mostLines = 30; ///< of a cell
static constexpr int mostHeadLines = 3;

static QString marked(const PrintedCell &cell)
{
    return cell.uncertain && !cell.text.isEmpty() ? cell.text + u" °"_s : cell.text;
}

static QFont fontOf(const PrintedCell &cell)
{
    return typeOf(cell.quiet ? size::small : size::text,
                  cell.strong || cell.direction != 0 ? QFont::DemiBold : QFont::Normal);
}

static QFont headFont()
{
    return typeOf(size::note, QFont::DemiBold);
}

static QColor inkOf(const PrintedCell &cell)
{
    const Theme &theme = parts::lightTheme();
    if (cell.direction != 0)
        return cell.direction > 0 ? theme.promoterText : theme.detractorText;
    return cell.uncertain ? theme.uncertain : cell.quiet ? theme.text2 : theme.text;
}

static double widestWord(const QFont &font, const QString &text)
{
    double width = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        width = std::max(width, widthOf(font, word));
    return width;
}

TableSetter::TableSetter(const PrintedTable &table, Flow &flow)
    : m_table(table)
    , m_flow(flow)
{
    measure();
}

void TableSetter::measure()
{
    for (const PrintedTable::Column &column : m_table.columns) {
        const double word = widestWord(headFont(), column.heading);
        m_natural.append(column.isCell ? std::clamp(word, heatWidth, widestHeat)
                                       : std::min(widthOf(headFont(), column.heading), std::max(word, wrapsFrom)));
        m_least.append(column.isCell ? m_natural.last() : word);
    }
    for (const QList<PrintedCell> &row : m_table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const PrintedCell &cell = row[i];
            m_marks = m_marks || cell.uncertain;
            if (m_table.columns[i].isCell)
                continue;
            const double width = cell.spark ? sparkWidth : widthOf(fontOf(cell), marked(cell)) + 1;
            m_natural[i] = std::max(m_natural[i], width);
            m_least[i] = std::max(m_least[i], m_table.columns[i].isNumber ? width : std::min(width, wrapsFrom));
        }
    }
}

static double sum(const QList<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0)
        + between * double(std::max<qsizetype>(widths.size() - 1, 0));
}

QList<QList<int>> TableSetter::strips() const
{
    QList<QList<int>> strips{{0}};
    const double first = std::min(m_natural.value(0), widestFirst);
    double used = std::max(m_least.value(0), first);
    const double all = used;
    for (int column = 1; column < m_table.columns.size(); ++column) {
        const double width = m_least[column] + (m_table.columns[column].isCell ? 2 : between);
        if (used + width > m_flow.width() && strips.last().size() > 1) {
            strips.append(QList<int>{0});
            used = all;
        }
        strips.last().append(column);
        used += width;
    }
    return strips;
}

QList<double> TableSetter::widthsOf(const QList<int> &columns) const
{
    QList<double> widths;
    double cells = 0;
    for (const int column : columns) {
        widths.append(m_natural[column]);
        cells += m_table.columns[column].isCell ? 1 : 0;
    }
    const double gaps = cells > 0 ? between + 2 * cells - between * double(columns.size() - 1) : 0;
    double over = sum(widths) + gaps - m_flow.width();
    for (int round = 0; round < 2 && over > 0.5; ++round) { // first the long ones give way, then all
        double give = 0;
        const auto spare = [&](qsizetype i) {
            const double floor = round == 0 ? std::max(m_least[columns[i]], 160.0) : m_least[columns[i]];
            return std::max(0.0, widths[i] - floor);
        };
        for (qsizetype i = 0; i < widths.size(); ++i)
            give += spare(i);
        const double share = give > 0 ? std::min(1.0, over / give) : 0;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const double less = spare(i) * share;
            widths[i] -= less;
            over -= less;
        }
    }
    if (over > 0.5)
        widths[0] = std::max(60.0, widths[0] - over);
    if (over < 0 && cells == 0) { // some air, so that the eye finds the way along a row
        const double air = std::min(-over / double(widths.size()), 80.0);
        for (double &width : widths)
            width += air;
    } else if (over < 0) {
        const double air = std::min(-over / cells, widestHeat - heatWidth);
        for (qsizetype i = 1; i < widths.size(); ++i)
            widths[i] += air;
    }
    return widths;
}

TableSetter::Row TableSetter::rowOf(const QList<PrintedCell> &cells, const QList<int> &columns,
                                    const QList<double> &widths) const
{
    Row row{22, {}};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const PrintedCell &cell = cells[columns[i]];
        const bool right = m_table.columns[columns[i]].isNumber;
        if (m_table.columns[columns[i]].isCell) {
            row.words.append(Words());
            row.height = heatHeight;
            continue;
        }
        row.words.append(
            Words(marked(cell), fontOf(cell), widths[i], right ? Qt::AlignRight : Qt::AlignLeft, mostLines));
        row.height = std::max(row.height, row.words.last().height() + rowPadding);
    }
    return row;
}

TableSetter::Row TableSetter::headOf(const QList<int> &columns, const QList<double> &widths) const
{
    Row head{20, {}};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const PrintedTable::Column &column = m_table.columns[columns[i]];
        const auto align = column.isCell ? Qt::AlignHCenter : column.isNumber ? Qt::AlignRight : Qt::AlignLeft;
        head.words.append(Words(column.heading, headFont(), widths[i], align, mostHeadLines));
        head.height = std::max(head.height, head.words.last().height() + rowPadding);
    }
    return head;
}

/// Where the columns of a row begin.
static QList<double> placesOf(const QList<double> &widths, const QList<int> &columns, const PrintedTable &table)
{
    QList<double> places;
    double x = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        places.append(x);
        const bool toCell = i > 0 && i + 1 < widths.size() && table.columns[columns[i + 1]].isCell;
        x += widths[i] + (toCell ? 2 : between);
    }
    return places;
}

static void paintRule(QPainter &painter, double width, double y, const QColor &ink)
{
    painter.fillRect(QRectF(0, y - 0.8, width, 0.8), ink);
}

void TableSetter::putHead(const Row &head, const QList<int> &columns, const QList<double> &widths)
{
    const QList<double> places = placesOf(widths, columns, m_table);
    const double across = places.last() + widths.last();
    m_flow.put(head.height, [head, places, across](QPainter &painter) {
        for (qsizetype i = 0; i < places.size(); ++i) {
            const Words &words = head.words[i];
            words.paint(painter, {places[i], head.height - words.height() - 4}, parts::lightTheme().text2);
        }
        paintRule(painter, across, head.height, parts::lightTheme().border);
    });
}

static void paintHeat(QPainter &painter, const QRectF &rect, const PrintedCell &cell)
{
    if (!cell.n)
        return;
    const Theme &theme = parts::lightTheme();
    const QRectF box = rect.adjusted(0, 1, 0, -1);
    painter.setPen(cell.heat ? QPen(Qt::NoPen) : QPen(theme.border, 0.6));
    painter.setBrush(cell.heat ? QBrush(theme.heat[size_t(*cell.heat + 3)]) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(cell.heat ? box : box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const double middle = box.center().y() + 1;
    paintLine(painter, {box.left(), box.top() + 2, box.width(), middle - box.top() - 1},
              typeOf(size::text, cell.heat ? QFont::DemiBold : QFont::Normal),
              cell.heat ? theme.heatFigure : theme.uncertain, marked(cell), Qt::AlignHCenter);
    paintLine(painter, {box.left(), middle, box.width(), box.bottom() - middle - 1}, typeOf(size::note),
              cell.heat ? theme.heatCount : theme.uncertain, models::countText(*cell.n), Qt::AlignHCenter);
}

void TableSetter::putRow(const Row &row, const QList<PrintedCell> &cells, const QList<int> &columns,
                         const QList<double> &widths)
{
    const QList<double> places = placesOf(widths, columns, m_table);
    const double across = places.last() + widths.last();
    QList<PrintedCell> shown;
    bool isHeat = false;
    for (const int column : columns) {
        shown.append(cells[column]);
        isHeat = isHeat || m_table.columns[column].isCell;
    }
    m_flow.put(row.height, [row, places, widths, across, shown, isHeat](QPainter &painter) {
        for (qsizetype i = 0; i < places.size(); ++i) {
            const Words &words = row.words[i];
            const QRectF rect(places[i], 0, widths[i], row.height);
            if (shown[i].spark)
                parts::paintSpark(painter, {rect.left(), rect.center().y() - 12, rect.width(), 24}, *shown[i].spark,
                                  shown[i].quiet, parts::lightTheme());
            else if (isHeat && i > 0)
                paintHeat(painter, rect, shown[i]);
            const double top = isHeat || words.lines() == 1 ? (row.height - words.height()) / 2 : rowPadding / 2;
            words.paint(painter, {places[i], top}, inkOf(shown[i]));
        }
        if (!isHeat)
            paintRule(painter, across, row.height, parts::lightTheme().hair);
    });
}

void TableSetter::setStrip(const QList<int> &columns, bool isOneOfSeveral)
{
    const QList<double> widths = widthsOf(columns);
    const Row head = headOf(columns, widths);
    if (isOneOfSeveral) {
        putNote(m_flow,
                tr("Columns %1 to %2 of %3")
                    .arg(models::countText(columns.value(1)), models::countText(columns.last()),
                         models::countText(m_table.columns.size() - 1)));
    }
    m_flow.keep(head.height + 48);
    putHead(head, columns, widths);
    for (const QList<PrintedCell> &cells : m_table.rows) {
        const Row row = rowOf(cells, columns, widths);
        if (row.height > m_flow.left()) {
            m_flow.turn();
            putHead(head, columns, widths);
        }
        putRow(row, cells, columns, widths);
    }
}

/// A short table goes to the next page as a whole, rather than leave a few rows on this one.
void TableSetter::keepTogether(const QList<int> &columns)
{
    if (m_table.rows.size() > 40)
        return;
    const QList<double> widths = widthsOf(columns);
    double height = 48 + headOf(columns, widths).height;
    for (const QList<PrintedCell> &cells : m_table.rows)
        height += rowOf(cells, columns, widths).height;
    if (height < m_flow.height() * 0.45)
        m_flow.keep(height);
}

void TableSetter::set()
{
    const QList<QList<int>> all = strips();
    keepTogether(all.first());
    putHeading(m_flow, m_table.title, m_table.note, 90);
    for (const QList<int> &strip : all) {
        setStrip(strip, all.size() > 1);
        m_flow.space(all.size() > 1 ? size::gap / 2.0 : 0);
    }
    putEnd();
}

void TableSetter::putEnd()
{
    QStringList said;
    if (m_marks)
        said.append(tr("° too few responses for a certain figure"));
    if (!m_table.end.isEmpty())
        said.append(m_table.end);
    if (!said.isEmpty())
        putNote(m_flow, said.join(u" · "_s));
}

void putHeading(Flow &flow, const QString &title, const QString &note, double beneath)
{
    if (title.isEmpty() && note.isEmpty())
        return flow.keep(beneath);
    const Words head(title, typeOf(size::section, QFont::DemiBold), flow.width());
    const Words small(note, typeOf(size::small), flow.width());
    const double height = head.height() + small.height() + 4;
    flow.keep(height + beneath);
    flow.put(height, [head, small](QPainter &painter) {
        head.paint(painter, {0, 0}, parts::lightTheme().text);
        small.paint(painter, {0, head.height()}, parts::lightTheme().text2);
    });
}

void putNote(Flow &flow, const QString &text)
{
    const Words words(text, typeOf(size::note), flow.width());
    flow.put(words.height() + 6, [words](QPainter &painter) {
        words.paint(painter, {0, 4}, parts::lightTheme().text2);
    });
}

} // namespace gensvar::print
