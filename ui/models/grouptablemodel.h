// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "models/nameorder.h"
#include "models/spark.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace gensvar::models {

/// The groups of one dimension: a row each, with the figure, its interval, n, its change with the verdict, and a trend.
class GroupTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Nps, Interval, Responses, Change, Verdict, Trend, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< numbers as numbers
        SmallRole,               ///< bool: too few responses for a certain figure
        DirectionRole,           ///< int: −1 or 1 where the change is more than chance, else 0
        ValueRole,               ///< QString: what to filter by for this row
        SparkRole,               ///< Spark
        GroupRole,               ///< domain::Group
        GathersRole,             ///< bool: the sum of what lies in the group
    };

    explicit GroupTableModel(domain::Axis axis, QObject *parent = nullptr);

    /// groups: asked by the axis alone; trend: by the axis and a period.
    void show(const domain::Snapshot &groups, const domain::Snapshot &trend);
    void clear();

    [[nodiscard]] const domain::Axis &axis() const { return m_axis; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QString value;
        QString name;
        domain::Group group;
        Spark spark;
    };
    [[nodiscard]] QString text(const Line &line, int column) const;
    [[nodiscard]] QVariant sortKey(const Line &line, int column) const;
    [[nodiscard]] QString hint(const Line &line, int column) const;

    domain::Axis m_axis;
    domain::Scope m_scope;
    domain::Period m_step = domain::Period::Total; ///< of the small trends
    int m_periods = 0;
    QList<Line> m_lines;
};

/// Sorts the groups by any column; those with too few responses come last in every order.
class GroupSortModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit GroupSortModel(QObject *parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    NameOrder m_names;
};

} // namespace gensvar::models
