// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/change.h"

#include <QList>

namespace gensvar::store {

class Database;

/// The feed of changes: how one program sees what another did, and the log of what people did.
class ChangeStore
{
public:
    explicit ChangeStore(Database &database)
        : m_database(database)
    { }

    /// Writes a change's row, by the store's actor and clock. Inside a Transaction. Its seq.
    base::Result<qint64> append(const NewChange &change);
    base::Result<void> markUndone(qint64 seq, qint64 by);

    [[nodiscard]] base::Result<qint64> lastSeq() const;                ///< 0: none yet
    [[nodiscard]] base::Result<QList<Change>> since(qint64 seq) const; ///< those after it, oldest first
    /// Newest first, page by page; what: only these, all where empty.
    [[nodiscard]] base::Result<QList<Change>> log(int limit, qint64 before = 0, const QStringList &what = {}) const;
    [[nodiscard]] base::Result<std::optional<Change>> find(qint64 seq) const;

private:
    Database &m_database;
};

} // namespace gensvar::store
