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
    /// The responses that an exclusion took out and that still are, at most so many.
    [[nodiscard]] base::Result<QList<domain::Comment>> excludedBy(qint64 number, int most) const;
    /// Takes back a merge, rename, group or exclusion; the number of the change that does. Imports are taken back with
    /// ImportFlow.
    [[nodiscard]] base::Result<qint64> undo(qint64 number);

private:
    Connection &m_connection;
};

} // namespace gensvar::flow
