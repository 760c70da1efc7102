// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/change.h"

namespace gensvar::store {

class Database;

/// All or nothing. Begins for writing at once (BEGIN IMMEDIATE: it waits its turn, and never has to give up half-way
/// because another wrote first); leaving the scope without a commit rolls back. One at a time on a connection.
class [[nodiscard]] Transaction
{
public:
    /// Fails with the store's readOnlyWhy(), or store_busy after OpenOptions::busyTimeoutMs.
    [[nodiscard]] static base::Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    base::Result<void> commit();
    /// Writes the change's row, then commits. Its seq.
    base::Result<qint64> commit(const NewChange &change);
    void rollback();

private:
    explicit Transaction(Database &database);
    Database *m_database; // none once it is over
};

} // namespace gensvar::store
