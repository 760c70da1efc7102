// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "flow/changedetail.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace gensvar::flow {

class Connection;

/// A change as the log shows it.
struct LoggedChange
{
    qint64 number = 0;
    QDateTime at;        ///< UTC
    QString by;          ///< empty: not told
    QString what;        ///< "import", "exclude", "merge", "rename", "erase" …
    ChangeDetail detail; ///< what it was about
    qint64 undoneBy = 0; ///< the change that took it back; 0: it stands
    bool canUndo = false;
};

/// The log of what was done to a store, and the way back. Blocks; the connection's thread.
class ChangeFlow
{
public:
    explicit ChangeFlow(Connection &connection)
        : m_connection(connection)
    { }

    /// Newest first; before: the last page's last number, 0 for the first page.
    [[nodiscard]] base::Result<QList<LoggedChange>> log(int limit, qint64 before = 0) const;
    /// Takes back a merge, rename, group or exclusion; the number of the change that does. Imports are taken back with
    /// ImportFlow.
    [[nodiscard]] base::Result<qint64> undo(qint64 number);

private:
    Connection &m_connection;
};

} // namespace gensvar::flow
