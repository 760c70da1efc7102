// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customerstore.h"

#include "store/codes.h"
#include "store/query.h"
#include "store/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

using domain::CustomerId;

namespace {

base::Result<void> point(Database &database, CustomerId customer, CustomerId into)
{
    Query update(database, u"UPDATE customer SET merged_into = ? WHERE id = ?"_s);
    return update.bind(into).bind(customer).exec();
}

} // namespace

// One pass a kind of address, grouped by its text; the pair is the oldest and the newest that told it.
base::Result<QList<LikelyDouble>> CustomerStore::likelyDoubles(int limit) const
{
    QList<LikelyDouble> all;
    for (const QString &column : {u"email"_s, u"phone"_s}) {
        Query query(m_database,
                    u"SELECT min(coalesce(c.merged_into, c.id)) AS one, max(coalesce(c.merged_into, c.id)) AS other, "
                    "lower(t.%1) FROM contact t JOIN customer c ON c.id = t.customer_id WHERE t.%1 IS NOT NULL "
                    "GROUP BY lower(t.%1) HAVING one <> other ORDER BY one, other LIMIT ?"_s.arg(column));
        for (query.bind(limit - all.size()).run(); query.next();)
            all.append({CustomerId(query.integer(0)), CustomerId(query.integer(1)), query.text(2)});
        if (const auto done = query.result(); !done)
            return base::failure(done);
    }
    return all;
}

base::Result<CustomerId> CustomerStore::root(CustomerId id) const
{
    Query query(m_database,
                u"WITH RECURSIVE way (id, up) AS (SELECT id, merged_into FROM customer WHERE id = ? UNION "
                "SELECT c.id, c.merged_into FROM customer c JOIN way ON c.id = way.up) "
                "SELECT id FROM way WHERE up IS NULL"_s);
    const auto found = query.bind(id).number();
    if (!found)
        return base::failure(found);
    if (!*found)
        return base::failure(code::customerUnknown, {QString::number(id.value())});
    return CustomerId(**found);
}

base::Result<qint64> CustomerStore::merge(CustomerId customer, CustomerId into)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return base::failure(transaction);
    const auto from = root(customer);
    const auto to = root(into);
    if (!from || !to)
        return base::failure(from ? to : from);
    if (*from == *to)
        return 0;
    if (const auto pointed = point(m_database, *from, *to); !pointed)
        return base::failure(pointed);
    return transaction->commit({change::mergeCustomers, {{u"customer"_s, from->value()}, {u"into"_s, to->value()}}});
}

base::Result<void> CustomerStore::revert(const QJsonObject &detail)
{
    const qint64 customer = detail.value("customer"_L1).toInteger();
    Query now(m_database, u"SELECT merged_into FROM customer WHERE id = ?"_s);
    const auto into = now.bind(customer).number();
    if (!into)
        return base::failure(into);
    if (*into != detail.value("into"_L1).toInteger())
        return base::failure(code::undoSuperseded, {QString::number(customer)});
    return point(m_database, CustomerId(customer), {});
}

} // namespace gensvar::store
