// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/dimensiontable.h"

class QJsonObject;

namespace gensvar::store {

/// Names, merges and groups of one dimension's values. Each is a row's change in the dimension's own table: it touches
/// no response, is logged and can be undone (ChangeUndo). Each function is a transaction of its own and hands back the
/// change's seq, 0 where there was nothing to change.
class DimensionStore
{
public:
    DimensionStore(Database &database, domain::Dimension dimension); ///< any but Kind

    /// Fails with name_taken where another value is shown by that name: the two can be merged instead.
    [[nodiscard]] base::Result<qint64> rename(domain::ValueId id, const QString &name);
    /// Merges values into one; what was merged into them follows. Fails with merge_circle, merge_of_group (a group and
    /// a value cannot be merged), value_unknown.
    [[nodiscard]] base::Result<qint64> merge(const QList<domain::ValueId> &values, domain::ValueId into);
    /// Makes merged values their own again.
    [[nodiscard]] base::Result<qint64> unmerge(const QList<domain::ValueId> &values);
    /// Makes an empty group. Fails with name_taken.
    [[nodiscard]] base::Result<domain::ValueId> addGroup(const QString &name);
    /// Puts values or groups under a group. Fails with merge_circle, not_a_group, value_unknown.
    [[nodiscard]] base::Result<qint64> group(const QList<domain::ValueId> &values, domain::ValueId group);
    /// Puts them under a new group, as one change. Fails as both do.
    [[nodiscard]] base::Result<qint64> groupAnew(const QList<domain::ValueId> &values, const QString &name);
    [[nodiscard]] base::Result<qint64> ungroup(const QList<domain::ValueId> &values);

    /// Puts back what one of these changes changed, inside a Transaction. Fails with undo_superseded where it was
    /// changed again since.
    [[nodiscard]] base::Result<void> revert(const QJsonObject &detail);

private:
    base::Result<DimensionTable> table() const;
    base::Result<domain::ValueId> insertGroup(const QString &name);
    base::Result<QJsonArray> link(QLatin1StringView column, const QList<domain::ValueId> &values,
                                  domain::ValueId target);
    base::Result<qint64> relink(QLatin1StringView what, QLatin1StringView column, const QList<domain::ValueId> &values,
                                domain::ValueId target);
    base::Result<void> removeMade(domain::ValueId group);
    base::Result<void> revertName(const DimensionTable &table, domain::ValueId id, const QString &was);
    template <typename T> base::Result<void> write(domain::ValueId id, QLatin1StringView column, const T &value);

    Database &m_database;
    QString m_table;
};

} // namespace gensvar::store
