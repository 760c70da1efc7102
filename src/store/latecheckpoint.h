// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <sqlite3.h>

namespace gensvar::store {

/// Leaves the log as it is while an import commits: its rows are safe and seen there, and copying them into the file
/// would keep the figures waiting. indexComments() does that afterwards, as does whoever commits or closes next.
class LateCheckpoint
{
public:
    explicit LateCheckpoint(sqlite3 *database)
        : m_database(database)
    {
        sqlite3_wal_autocheckpoint(m_database, 0);
    }
    ~LateCheckpoint() { sqlite3_wal_autocheckpoint(m_database, usualPages); }
    Q_DISABLE_COPY_MOVE(LateCheckpoint)

private:
    static constexpr int usualPages = 1000; // SQLite's default
    sqlite3 *m_database;
};

} // namespace gensvar::store
