// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"

#include <QString>

namespace gensvar::flow {

class Connection;

/// Saves whole copies of a store, which stand alone, while others read and write it. Blocks; the connection's thread.
class CopyFlow
{
public:
    explicit CopyFlow(Connection &connection)
        : m_connection(connection)
    { }

    /// The file appears under its name only when it is whole. Fails with backup_exists unless it may be replaced.
    [[nodiscard]] base::Result<void> save(const QString &file, bool replace, const base::CancelToken &cancel,
                                          const base::ProgressSink &progress = {});

private:
    Connection &m_connection;
};

} // namespace gensvar::flow
