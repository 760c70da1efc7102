// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heatmodel.h"

#include "models/figurehint.h"
#include "models/figuretext.h"
#include "models/grouptablemodel.h"
#include "models/nameorder.h"

#include <algorithm>
#include <cmath>

namespace gensvar::models {

int heatStep(double difference)
{
    static constexpr double neutral = 4;
    static constexpr double width = 8;
    const double beyond = std::abs(difference) - neutral;
    if (beyond <= 0)
        return 0;
    const int steps = std::min(3, int(std::ceil(beyond / width)));
    return difference < 0 ? -steps : steps;
}

static QString keyOf(const domain::Group &group, qsizetype place)
{
    return place < group.keys.size() ? group.keys[place].value_or(QString()) : QString();
}

HeatModel::HeatModel(const QAbstractItemModel &rows, domain::Axis rowAxis, domain::Axis columnAxis, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(rows)
    , m_rowAxis(std::move(rowAxis))
    , m_columnAxis(std::move(columnAxis))
{
    connect(&rows, &QAbstractItemModel::modelAboutToBeReset, this, &HeatModel::beginResetModel);
    connect(&rows, &QAbstractItemModel::modelReset, this, &HeatModel::endResetModel);
    connect(&rows, &QAbstractItemModel::layoutAboutToBeChanged, this, &HeatModel::beginResetModel);
    connect(&rows, &QAbstractItemModel::layoutChanged, this, &HeatModel::endResetModel);
}

void HeatModel::show(const domain::Snapshot &cells, const domain::Snapshot &columns)
{
    beginResetModel();
    m_scope = cells.scope;
    m_all = cells.figure;
    m_total = cells.total;
    takeColumns(columns);
    m_cells.clear();
    const qsizetype row = !cells.scope.by.isEmpty() && cells.scope.by.first() == m_rowAxis ? 0 : 1;
    for (const domain::Group &group : cells.groups)
        m_cells.insert({keyOf(group, row), keyOf(group, 1 - row)}, group);
    endResetModel();
}

void HeatModel::takeColumns(const domain::Snapshot &columns)
{
    m_columns.clear();
    for (const domain::Group &group : columns.groups)
        m_columns.append({keyOf(group, 0), group});
    const NameOrder names;
    std::stable_sort(m_columns.begin(), m_columns.end(), [this, &names](const Column &a, const Column &b) {
        if (a.group.small != b.group.small)
            return b.group.small;
        if (a.group.tally.responses() != b.group.tally.responses())
            return a.group.tally.responses() > b.group.tally.responses();
        return names(valueText(m_columnAxis, a.value), valueText(m_columnAxis, b.value));
    });
}

QString HeatModel::rowValue(int row) const
{
    return m_rows.index(row, 0).data(GroupTableModel::ValueRole).toString();
}

QModelIndex HeatModel::find(const QString &row, const QString &column) const
{
    const auto at = std::ranges::find(m_columns, column, &Column::value);
    if (at == m_columns.end())
        return {};
    for (int i = 0; i < rowCount(); ++i) {
        if (rowValue(i) == row)
            return index(i, int(at - m_columns.begin()));
    }
    return {};
}

QString HeatModel::allText() const
{
    return m_all ? npsText(m_total, *m_all) : QString();
}

QString HeatModel::rowName(int row) const
{
    return valueText(m_rowAxis, rowValue(row));
}

int HeatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.rowCount();
}

int HeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const domain::Group *HeatModel::cell(const QModelIndex &index) const
{
    const auto found = m_cells.constFind({rowValue(index.row()), m_columns[index.column()].value});
    return found == m_cells.constEnd() ? nullptr : &*found;
}

QString HeatModel::names(const QModelIndex &index) const
{
    return tr("%1 · %2", "a department and a touchpoint")
        .arg(rowName(index.row()), valueText(m_columnAxis, m_columns[index.column()].value));
}

QVariant HeatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == RowValueRole)
        return rowValue(index.row());
    if (role == ColumnValueRole)
        return m_columns[index.column()].value;
    const domain::Group *group = cell(index);
    if (role == Qt::ToolTipRole)
        return group ? figureHint(names(index), group->tally, group->figure, group->small, m_scope) : QVariant();
    if (role == Qt::AccessibleTextRole) {
        return group && group->figure
            ? tr("%1: %2", "names, figure").arg(names(index), exactText(group->tally, *group->figure))
            : tr("%1: no responses").arg(names(index));
    }
    return group ? ofCell(*group, role) : QVariant();
}

QVariant HeatModel::ofCell(const domain::Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.figure ? numberText(group.figure->nps) : QString();
    case StepRole:
        return group.figure && !group.small && m_all ? heatStep(group.figure->nps - m_all->nps) : QVariant();
    case SmallRole:
        return group.small;
    case CountRole:
        return group.figure ? group.tally.responses() : QVariant();
    case NpsRole:
        return group.figure ? group.figure->nps : QVariant();
    default:
        return {};
    }
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? rowName(section) : QVariant();
    if (section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns[section];
    const QString name = valueText(m_columnAxis, column.value);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return figureHint(name, column.group.tally, column.group.figure, column.group.small, m_scope);
    case SmallRole:
        return column.group.small;
    case GroupTableModel::ValueRole:
        return column.value;
    default:
        return {};
    }
}

} // namespace gensvar::models
