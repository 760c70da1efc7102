// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/comparisonstore.h"

#include "domain/response.h"
#include "store/database.h"
#include "store/query.h"
#include "store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

using base::failure;
using base::Result;

Result<std::unordered_map<qint64, domain::Exclusion>> ComparisonStore::exclusions() const
{
    std::unordered_map<qint64, domain::Exclusion> all;
    Statement read(m_database, "SELECT id, excluded FROM response WHERE excluded <> 0");
    while (read.step())
        all.emplace(read.integer(0), domain::Exclusion(read.integer(1)));
    return read.result().map([&] { return std::move(all); });
}

Result<std::vector<qint64>> ComparisonStore::moments(const std::vector<qint64> &responses) const
{
    std::vector<qint64> all;
    all.reserve(responses.size());
    Statement read(m_database, "SELECT responded_at FROM response WHERE id = ?");
    for (const qint64 response : responses) {
        read.bind(1, response);
        all.push_back(read.step() && !read.isNull(0) ? read.integer(0) : domain::noInstant);
        read.reset();
    }
    return read.result().map([&] { return std::move(all); });
}

using ContactsCustomer = std::pair<qint64, qint64>;

/// The customer that stands for each contact's, by contact.
static Result<std::vector<ContactsCustomer>> customersByContact(const Database &database)
{
    std::unordered_map<qint64, qint64> into;
    Statement mergers(database, "SELECT id, merged_into FROM customer WHERE merged_into IS NOT NULL");
    while (mergers.step())
        into.emplace(mergers.integer(0), mergers.integer(1));
    if (!mergers.result())
        return failure(mergers.result());
    std::vector<ContactsCustomer> customers;
    Statement contacts(database, "SELECT id, customer_id FROM contact WHERE customer_id IS NOT NULL ORDER BY id");
    while (contacts.step()) {
        qint64 customer = contacts.integer(1);
        for (size_t steps = 0; steps < into.size() && into.contains(customer); ++steps) // a damaged store's ring ends
            customer = into.at(customer);
        customers.emplace_back(contacts.integer(0), customer);
    }
    return contacts.result().map([&] { return std::move(customers); });
}

Result<void> ComparisonStore::eachCustomersAnswer(const Visitor &visit) const
{
    const auto customers = customersByContact(m_database);
    if (!customers)
        return failure(customers);
    // by the index alone, which has them by contact: the two go side by side
    Statement read(m_database,
                   "SELECT contact_id, id FROM response INDEXED BY response_by_contact WHERE contact_id > 0"
                   " ORDER BY contact_id");
    auto customer = customers->begin();
    while (read.step()) {
        const qint64 contact = read.integer(0);
        while (customer != customers->end() && customer->first < contact)
            ++customer;
        if (customer != customers->end() && customer->first == contact)
            visit(customer->second, read.integer(1));
    }
    return read.result();
}

Result<std::vector<ComparisonStore::Import>> ComparisonStore::imports() const
{
    std::vector<Import> all;
    Query query(m_database,
                u"SELECT source_id, file, imported_at, rejected, report FROM import WHERE undone_at IS NULL"
                " ORDER BY id DESC"_s);
    for (query.run(); query.next();)
        all.push_back({query.integer(0), query.text(1), query.integer(2), query.integer(3), query.text(4).toUtf8()});
    return query.result().map([&] { return std::move(all); });
}

} // namespace gensvar::store
