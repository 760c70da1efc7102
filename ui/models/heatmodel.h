// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace gensvar::models {

/// How far a figure lies from that of all, in steps of colour: within 4 points none, then 8 points a step, beyond 20
/// the third. −3 to 3.
[[nodiscard]] int heatStep(double difference);

/// The figures of two dimensions crossed. Its rows are those of another model, which may be sorted anew, so that they
/// stay level with the table beside it; its columns are the other dimension's values, most responses first, those with
/// too few last.
class HeatModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StepRole = Qt::UserRole, ///< int, −3 to 3; none where there is no figure or it is uncertain
        SmallRole,               ///< bool: too few responses for a certain figure
        CountRole,               ///< qint64: responses; none where there are none
        NpsRole,                 ///< double, unrounded; none without a figure
        RowValueRole,            ///< QString: what to filter by for this cell
        ColumnValueRole,
    };

    /// rows: tells each row's value by GroupTableModel::ValueRole; must outlive this.
    HeatModel(const QAbstractItemModel &rows, domain::Axis rowAxis, domain::Axis columnAxis, QObject *parent = nullptr);

    /// cells: asked by both axes, in either order; columns: by the columns' axis alone, with the same filter.
    void show(const domain::Snapshot &cells, const domain::Snapshot &columns);

    [[nodiscard]] const domain::Axis &rowAxis() const { return m_rowAxis; }
    [[nodiscard]] const domain::Axis &columnAxis() const { return m_columnAxis; }
    /// The figure of all that the colours are against.
    [[nodiscard]] const std::optional<domain::Figure> &all() const { return m_all; }
    [[nodiscard]] QString allText() const; ///< as the tile shows it; empty without a figure
    [[nodiscard]] QString rowName(int row) const;
    /// The cell of these values; invalid where it is not shown.
    [[nodiscard]] QModelIndex find(const QString &row, const QString &column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column
    {
        QString value;
        domain::Group group;
    };
    void takeColumns(const domain::Snapshot &columns);
    [[nodiscard]] QString rowValue(int row) const;
    [[nodiscard]] const domain::Group *cell(const QModelIndex &index) const;
    [[nodiscard]] QVariant ofCell(const domain::Group &group, int role) const;
    [[nodiscard]] QString names(const QModelIndex &index) const;

    const QAbstractItemModel &m_rows;
    domain::Axis m_rowAxis;
    domain::Axis m_columnAxis;
    domain::Scope m_scope;
    std::optional<domain::Figure> m_all;
    domain::Tally m_total;
    QList<Column> m_columns;
    QHash<std::pair<QString, QString>, domain::Group> m_cells; ///< by the row's value and the column's
};

} // namespace gensvar::models
