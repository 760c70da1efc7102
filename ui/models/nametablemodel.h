// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/colleague.h"
#include "domain/dimension.h"
#include "domain/tally.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>

namespace gensvar::models {

class NameOrder;

/// A name of a dimension: what is merged into it, what group it is in, who answers for it, its figures.
struct NameRow
{
    domain::ValueId id;
    QString name;
    qsizetype place = 0; ///< among all names in their order, which takes too long to find out here
    bool isGroup = false;
    QList<domain::ValueId> mergedIds;
    QStringList merged; ///< names that count under it
    domain::ValueId group;
    QString groupName;
    domain::Colleague responsible;
    domain::Tally tally; ///< of a group the sum of what lies in it
};

/// The names as a table: each group with what lies in it beneath, then the others, most responses first; or sorted by a
/// column, uncertain figures last in every order.
class NameTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Responses, Nps, Merged, Group, Responsible, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// rows: in any order. Figures of fewer than minResponses are uncertain.
    void show(QList<NameRow> rows, int minResponses);
    /// Only rows with these letters in them, in one of their texts.
    void narrow(const QString &typed);
    [[nodiscard]] const NameRow &row(int at) const { return m_shown[at]; }
    [[nodiscard]] int rowOf(domain::ValueId id) const; ///< −1: not shown
    [[nodiscard]] const QList<NameRow> &all() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Tells the wish; the name itself comes anew with the next show().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// By Name, Responses, Nps or Responsible; by another column, or −1, as they stand unsorted.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

signals:
    void renameWanted(gensvar::domain::ValueId id, const QString &name);

private:
    [[nodiscard]] QString text(const NameRow &row, int column) const;

    QList<NameRow> m_rows;
    QList<NameRow> m_shown;
    [[nodiscard]] bool isSorted() const;
    [[nodiscard]] bool isSmall(const NameRow &row) const { return row.tally.responses() < m_minResponses; }
    [[nodiscard]] bool isBefore(const NameRow &one, const NameRow &other, const NameOrder &names) const;
    void arrange();

    int m_minResponses = 0;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QString m_typed;
    bool m_readOnly = false;
};

} // namespace gensvar::models
