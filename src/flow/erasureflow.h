// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace gensvar::flow {

class Connection;

/// What erasing a person did.
struct ErasureReport
{
    qint64 responses = 0;    ///< anonymous answers now
    qint64 followUps = 0;    ///< emptied with them
    QStringList backups;     ///< copies beside the store that still hold the person
    bool logRemains = false; ///< a reader held on to the log: its older pages go when the store is closed
};

/// Removes a person from a store, for good. Blocks; the connection's thread.
class ErasureFlow
{
public:
    explicit ErasureFlow(Connection &connection)
        : m_connection(connection)
    { }

    /// One of the two. Fails with customer_unknown where nothing in the store tells of such a person.
    [[nodiscard]] base::Result<ErasureReport> byCustomerId(const QString &customerId);
    [[nodiscard]] base::Result<ErasureReport> byEmail(const QString &email);

private:
    Connection &m_connection;
};

} // namespace gensvar::flow
