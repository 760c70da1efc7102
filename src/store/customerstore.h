// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"

#include <QList>
#include <QString>

class QJsonObject;

namespace gensvar::store {

class Database;

/// Two customers that may be one person, with what they share. Proposed, never merged unasked.
struct LikelyDouble
{
    domain::CustomerId one;
    domain::CustomerId other;
    QString shared; ///< the e-mail or phone that both have told
};

/// Merges of customers: a pointer, with undo. A transaction each.
class CustomerStore
{
public:
    explicit CustomerStore(Database &database)
        : m_database(database)
    { }

    /// Pairs of customers that told the same e-mail or phone, by id. Reads all contacts.
    [[nodiscard]] base::Result<QList<LikelyDouble>> likelyDoubles(int limit) const;

    /// Its change's seq; 0 where they are one already. Fails with customer_unknown.
    [[nodiscard]] base::Result<qint64> merge(domain::CustomerId customer, domain::CustomerId into);
    /// What a customer was merged into, at the end of all merges; itself if it was not.
    [[nodiscard]] base::Result<domain::CustomerId> root(domain::CustomerId id) const;

    /// Puts back what merge() changed, inside a Transaction.
    [[nodiscard]] base::Result<void> revert(const QJsonObject &detail);

private:
    Database &m_database;
};

} // namespace gensvar::store
