// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "store/changestore.h"
#include "store/codes.h"
#include "store/database.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

Transaction::Transaction(Database &database)
    : m_database(&database)
{ }

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

Transaction::~Transaction()
{
    rollback();
}

base::Result<Transaction> Transaction::begin(Database &database)
{
    if (database.isReadOnly()) {
        const base::Error otherwise(code::storeReadOnly, {database.path()});
        return tl::unexpected(database.readOnlyWhy().value_or(otherwise));
    }
    if (const auto begun = database.exec(u"BEGIN IMMEDIATE"_s); !begun)
        return base::failure(begun);
    Transaction transaction(database);
    if (const auto there = database.checkThere(); !there)
        return base::failure(there);
    // Another program may have brought the store to a version that this one does not know.
    if (const auto known = database.checkNotNewer(); !known)
        return base::failure(known);
    return transaction;
}

base::Result<void> Transaction::commit()
{
    Q_ASSERT_X(m_database, "Transaction", "it is over already");
    const auto done = m_database->exec(u"COMMIT"_s);
    if (done)
        m_database = nullptr;
    else
        rollback();
    return done;
}

base::Result<qint64> Transaction::commit(const NewChange &change)
{
    Q_ASSERT_X(m_database, "Transaction", "it is over already");
    const auto seq = ChangeStore(*m_database).append(change);
    if (!seq)
        return seq;
    if (const auto done = commit(); !done)
        return base::failure(done);
    return seq;
}

void Transaction::rollback()
{
    if (!m_database)
        return;
    // Fails where SQLite has rolled back by itself already, as on a full disk.
    (void)std::exchange(m_database, nullptr)->exec(u"ROLLBACK"_s);
}

} // namespace gensvar::store
