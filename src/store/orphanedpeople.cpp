// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/orphanedpeople.h"

#include "store/bulkstatement.h"

#include <algorithm>

namespace gensvar::store {

void OrphanedPeople::suspect(qint64 contact)
{
    if (contact != 0 && (m_contacts.empty() || m_contacts.back() != contact))
        m_contacts.push_back(contact);
}

static base::Result<std::vector<qint64>> contactsOfVersions(sqlite3 *database)
{
    auto rows = BulkStatement::prepare(
        database, "SELECT DISTINCT contact_id FROM response_version WHERE contact_id IS NOT NULL ORDER BY 1");
    if (!rows)
        return base::failure(rows);
    std::vector<qint64> contacts;
    for (auto row = rows->step(); !row || *row; row = rows->step()) {
        if (!row)
            return base::failure(row);
        contacts.push_back(rows->integer(0));
    }
    return contacts;
}

base::Result<void> OrphanedPeople::remove(sqlite3 *database)
{
    if (m_contacts.empty())
        return {};
    std::sort(m_contacts.begin(), m_contacts.end());
    m_contacts.erase(std::unique(m_contacts.begin(), m_contacts.end()), m_contacts.end());
    const auto versions = contactsOfVersions(database);
    auto contact = BulkStatement::prepare(database,
                                          "DELETE FROM contact WHERE id = ?1 AND NOT EXISTS"
                                          " (SELECT 1 FROM response WHERE contact_id = ?1) RETURNING customer_id");
    auto customer = BulkStatement::prepare(database,
                                           "DELETE FROM customer WHERE id = ?1 AND merged_into IS NULL AND NOT EXISTS"
                                           " (SELECT 1 FROM contact WHERE customer_id = ?1)");
    if (!versions)
        return base::failure(versions);
    if (!contact || !customer)
        return base::failure(contact ? customer : contact);
    for (const qint64 id : m_contacts) {
        if (std::binary_search(versions->begin(), versions->end(), id))
            continue;
        contact->bind(1, id);
        const auto row = contact->step();
        if (!row)
            return base::failure(row);
        if (!*row)
            continue;
        customer->bind(1, contact->integer(0));
        contact->reset();
        if (const auto removed = customer->run(); !removed)
            return removed;
    }
    return {};
}

} // namespace gensvar::store
