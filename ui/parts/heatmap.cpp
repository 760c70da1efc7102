// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/heatmap.h"

#include "models/figuretext.h"
#include "parts/heatdelegate.h"
#include "parts/heatheader.h"
#include "parts/keys.h"
#include "parts/rowdelegate.h"
#include "parts/theme.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace gensvar::parts {

using Model = models::HeatModel;

static constexpr int leastColumn = 62;
static constexpr int mostColumn = 120;

HeatMap::HeatMap(QTableView &rows, domain::Axis rowAxis, domain::Axis columnAxis, QWidget *parent)
    : QTableView(parent)
    , m_cells(*rows.model(), std::move(rowAxis), std::move(columnAxis))
{
    setModel(&m_cells);
    setAccessibleName(tr("%1 × %2", "department × touchpoint")
                          .arg(models::axisText(m_cells.rowAxis()), models::axisText(m_cells.columnAxis()).toLower()));
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
    connect(selectionModel(), &QItemSelectionModel::currentChanged, viewport(), qOverload<>(&QWidget::update));
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

void HeatMap::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void HeatMap::fitColumns()
{
    const int count = m_cells.columnCount();
    if (count == 0)
        return;
    const int room = viewport()->width();
    const int width = std::clamp(room / count, leastColumn, mostColumn);
    int rest = width == room / count ? room - width * count : 0; // so that the last ends where the page does
    for (int column = 0; column < count; ++column)
        setColumnWidth(column, width + (rest-- > 0 ? 1 : 0));
}

} // namespace gensvar::parts
