// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bulkstatement.h"

namespace gensvar::store {

/// Foreign keys off while a connection writes in bulk: the ids have just been looked up, and checking each again would
/// double the time. Made before the transaction begins and dropped after it ends: within one they cannot be switched.
class UncheckedKeys
{
public:
    explicit UncheckedKeys(sqlite3 *database)
        : m_database(database)
    {
        (void)execute(m_database, "PRAGMA foreign_keys = OFF");
    }
    ~UncheckedKeys() { (void)execute(m_database, "PRAGMA foreign_keys = ON"); }
    Q_DISABLE_COPY_MOVE(UncheckedKeys)

private:
    sqlite3 *m_database;
};

} // namespace gensvar::store
