// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/commentpage.h"
#include "flow/changedetail.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace gensvar::flow {

class Connection;

using domain::LoggedChange;

/// The log of what was done to a store, and the way back. Blocks; the connection's thread.
class ChangeFlow
{
public:
    explicit ChangeFlow(Connection &connection)
        : m_connection(connection)
    { }

    /// Newest first; before: the last page's last number, 0 for the first page. what: only these ("merge" …); all where
    /// empty.
    [[nodiscard]] base::Result<QList<LoggedChange>> log(int limit, qint64 before = 0,
                                                        const QStringList &what = {}) const;
    /// A page of the responses that an exclusion took out and that still are, by id; and how many they are in all.
    [[nodiscard]] base::Result<domain::CommentPage> excludedBy(qint64 number, qint64 offset, int limit) const;
    /// Takes back a merge, rename, group or exclusion; the number of the change that does. Imports are taken back with
    /// ImportFlow.
    [[nodiscard]] base::Result<qint64> undo(qint64 number);

private:
    Connection &m_connection;
};

} // namespace gensvar::flow
