// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/heatmap.h"

#include "models/figuretext.h"
#include "parts/heatdelegate.h"
#include "parts/heatheader.h"
#include "parts/heatlegend.h"
#include "parts/keys.h"
#include "parts/rowdelegate.h"
#include "parts/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace gensvar::parts {

using Model = models::HeatModel;

static constexpr int leastColumn = 62;
static constexpr int mostLeast = 92; ///< for one long word in a heading
static constexpr int mostColumn = 160;

HeatMap::HeatMap(QTableView &rows, domain::Axis rowAxis, domain::Axis columnAxis, QWidget *parent)
    : QTableView(parent)
    , m_cells(*rows.model(), std::move(rowAxis), std::move(columnAxis))
{
    setModel(&m_cells);
    setAccessibleName(
        tr("%1 × %2", "department × touchpoint")
            .arg(models::axisText(m_cells.rowAxis()), models::withinSentence(models::axisText(m_cells.columnAxis()))));
    dressTable(*this);
    setHorizontalHeader(new HeatHeader(this));
    setItemDelegate(new HeatDelegate(this));
    setSelectionBehavior(SelectItems);
    setSelectionMode(NoSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    // one bar for both, the table's; across, whoever holds this shows a bar below
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(rows.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, rows.verticalScrollBar(), &QScrollBar::setValue);
    connect(this, &QAbstractItemView::clicked, this, &HeatMap::open);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        m_current.reset();
        if (current.isValid())
            m_current = {current.data(Model::RowValueRole).toString(), current.data(Model::ColumnValueRole).toString()};
        viewport()->update();
    });
    connect(&m_cells, &Model::modelReset, this, &HeatMap::findCurrent); // after the selection has forgotten it
}

/// The figures are exchanged while somebody walks among them by keyboard.
void HeatMap::findCurrent()
{
    if (!m_current)
        return;
    const auto at = m_cells.find(m_current->row, m_current->column);
    if (!at.isValid())
        return; // perhaps with the columns that are on their way
    setAutoScroll(false);
    setCurrentIndex(at);
    setAutoScroll(true);
}

void HeatMap::show(const domain::Snapshot &cells, const domain::Snapshot &columns)
{
    m_cells.show(cells, columns);
    fitColumns();
    setAccessibleDescription(tr("%Ln row(s)", nullptr, m_cells.rowCount()) + u", "
                             + tr("%Ln column(s)", nullptr, m_cells.columnCount()));
}

void HeatMap::open(const QModelIndex &index)
{
    if (index.isValid() && index.data(Model::CountRole).isValid())
        emit cellOpened(index.data(Model::RowValueRole).toString(), index.data(Model::ColumnValueRole).toString());
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event))
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_cells.rowCount() > 0)
        setCurrentIndex(m_cells.index(0, 0));
    QTableView::focusInEvent(event);
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const bool door = indexAt(event->position().toPoint()).data(Model::CountRole).isValid();
    viewport()->setCursor(door ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QString HeatMap::cutText(int rows, int columns) const
{
    if (rows == m_cells.rowCount() && columns == m_cells.columnCount())
        return {};
    return tr("The first %1 of %2 rows and %3 of %4 columns; filter to see the rest. The saved table has all.")
        .arg(models::countText(rows), models::countText(m_cells.rowCount()), models::countText(columns),
             models::countText(m_cells.columnCount()));
}

Picture HeatMap::picture() const
{
    static constexpr int legendHeight = 24;
    static constexpr int widestName = 220;
    static constexpr int mostColumns = 60;
    const int rows = std::min(m_cells.rowCount(), mostPicturedRows);
    const int columns = std::min(m_cells.columnCount(), mostColumns);
    const int width = std::max(leastWidth(), 72);
    int names = 0;
    for (int row = 0; row < rows; ++row)
        names = std::max(names, QFontMetrics(fontOf(size::text)).horizontalAdvance(m_cells.rowName(row)));
    names = std::min(names + 8, widestName) + size::unit;
    const QString all = m_cells.allText();
    const int across = std::max(names + columns * width, int(HeatLegend::widthOf(all)) + 2);
    const QSize whole(across, legendHeight + size::tableHeader + rows * size::row);
    return {whole,
            [this, rows, columns, width, names, all, across](QPainter &painter) {
                const Theme &theme = lightTheme();
                HeatLegend::paintLegend(painter, QRectF(0, 0, across, legendHeight), all, theme);
                painter.translate(0, legendHeight);
                for (int column = 0; column < columns; ++column) {
                    HeatHeader::paintHeading(painter, QRectF(names + column * width, 0, width, size::tableHeader),
                                             horizontalHeading(column), theme);
                }
                painter.translate(0, size::tableHeader);
                for (int row = 0; row < rows; ++row)
                    paintRow(painter, row, columns, names, width);
            },
            cutText(rows, columns)};
}

void HeatMap::paintRow(QPainter &painter, int row, int columns, int names, int width) const
{
    QStyleOptionViewItem option;
    option.palette = paletteOf(lightTheme());
    option.state = QStyle::State_Enabled;
    painter.setFont(fontOf(size::text));
    painter.setPen(lightTheme().text);
    painter.drawText(QRect(0, row * size::row, names - size::unit, size::row), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_cells.rowName(row), Qt::ElideRight, names - size::unit));
    for (int column = 0; column < columns; ++column) {
        option.rect = QRect(names + column * width, row * size::row, width, size::row);
        itemDelegate()->paint(&painter, option, m_cells.index(row, column));
    }
}

void HeatMap::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

int HeatMap::leastWidth() const
{
    int least = leastColumn;
    for (int column = 0; column < m_cells.columnCount() && least < mostLeast; ++column)
        least = std::max(least, HeatHeader::widthFor(horizontalHeading(column)));
    return std::min(least, mostLeast);
}

QString HeatMap::horizontalHeading(int column) const
{
    return m_cells.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

void HeatMap::fitColumns()
{
    const int count = m_cells.columnCount();
    if (count == 0)
        return;
    const int room = viewport()->width();
    const int width = std::clamp(room / count, leastWidth(), mostColumn);
    int rest = width == room / count ? room - width * count : 0; // so that the last ends where the page does
    for (int column = 0; column < count; ++column)
        setColumnWidth(column, width + (rest-- > 0 ? 1 : 0));
}

} // namespace gensvar::parts
