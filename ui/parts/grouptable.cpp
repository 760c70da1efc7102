// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/grouptable.h"

#include "models/figuretext.h"
#include "parts/groupdelegate.h"
#include "parts/rowdelegate.h"
#include "parts/tableheader.h"
#include "parts/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <array>
#include <numeric>

namespace gensvar::parts {

using Model = models::GroupTableModel;

static constexpr int leastName = 88;
static constexpr int leastTrend = 48;
static constexpr int usualTrend = 84 + 2 * groupPadding;

GroupTable::GroupTable(domain::Axis axis, QWidget *parent)
    : QTableView(parent)
    , m_groups(std::move(axis))
{
    m_sorted.setSourceModel(&m_groups);
    setModel(&m_sorted);
    setAccessibleName(models::axisText(m_groups.axis()));
    dressTable(*this);
    m_header = new TableHeader(groupPadding, this);
    setHorizontalHeader(m_header);
    setItemDelegate(new GroupDelegate(this));
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    setSortingEnabled(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sortByColumn(Model::Nps, Qt::DescendingOrder);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &GroupTable::fitColumns); // the arrow has moved
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const bool onDoor =
            index.column() == Model::Name && GroupDelegate::doorRect(visualRect(index)).contains(m_pressed);
        onDoor ? chooseRow(index) : openRow(index);
    });
}

void GroupTable::show(const domain::Snapshot &groups, const domain::Snapshot &trend)
{
    m_groups.show(groups, trend);
    fitColumns();
    setAccessibleDescription(tr("%Ln row(s)", nullptr, m_groups.rowCount()));
}

void GroupTable::openRow(const QModelIndex &index)
{
    if (index.isValid())
        emit groupOpened(index.data(Model::ValueRole).toString());
}

void GroupTable::chooseRow(const QModelIndex &index)
{
    if (index.isValid())
        emit groupChosen(index.data(Model::ValueRole).toString());
}

void GroupTable::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QTableView::mousePressEvent(event);
}

void GroupTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openRow(currentIndex());
    else if (event->key() == Qt::Key_Space)
        chooseRow(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void GroupTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void GroupTable::fitColumns()
{
    // every column as wide as its contents, the names take what is left; where that is little the trend becomes
    // narrower, then names are cut; where it is too little the trend goes, then the verdict, whose arrow and colour
    // still stand in the change
    std::array<int, Model::ColumnCount> widths{};
    for (int column = Model::Name; column < Model::ColumnCount; ++column)
        widths[size_t(column)] = std::max(sizeHintForColumn(column), m_header->headingWidth(column));
    const int room = viewport()->width()
        - std::accumulate(widths.begin() + Model::Nps, widths.begin() + Model::Trend, 0); // for names and trend
    const int narrow = std::max(leastTrend, m_header->headingWidth(Model::Trend));
    const int usual = std::max(narrow, usualTrend);
    const int trend = std::clamp(room - widths[Model::Name], narrow, usual);
    const bool hasTrend = room - trend >= leastName;
    const bool hasVerdict = hasTrend || room >= leastName;
    const int left = hasTrend ? room - trend : hasVerdict ? room : room + widths[Model::Verdict];
    widths[Model::Trend] = trend;
    widths[Model::Name] = std::max(leastName, left);
    setColumnHidden(Model::Trend, !hasTrend);
    setColumnHidden(Model::Verdict, !hasVerdict);
    for (int column = Model::Name; column < Model::ColumnCount; ++column)
        setColumnWidth(column, widths[size_t(column)]);
}

} // namespace gensvar::parts
