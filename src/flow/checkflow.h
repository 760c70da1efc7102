// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"

#include <QList>

namespace gensvar::flow {

class Connection;

/// What is wrong with a store; nothing, where problems is empty.
struct CheckReport
{
    QList<base::Error> problems;
    qint64 searchPending = 0; ///< comments that search has yet to catch up with: no problem

    [[nodiscard]] bool isOk() const { return problems.isEmpty(); }
};

/// Checks a store against itself, and mends what is derived. Blocks; the connection's thread.
class CheckFlow
{
public:
    explicit CheckFlow(Connection &connection)
        : m_connection(connection)
    { }

    /// Writes nothing. Some seconds a million responses.
    [[nodiscard]] base::Result<CheckReport> check(const base::CancelToken &cancel,
                                                  const base::ProgressSink &progress = {});
    /// Builds what is derived anew, and checks again.
    [[nodiscard]] base::Result<CheckReport> repair(const base::CancelToken &cancel,
                                                   const base::ProgressSink &progress = {});

private:
    Connection &m_connection;
};

} // namespace gensvar::flow
