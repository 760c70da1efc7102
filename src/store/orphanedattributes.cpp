// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/orphanedattributes.h"

#include "store/attributepack.h"
#include "store/bulkstatement.h"

#include <algorithm>
#include <set>

namespace gensvar::store {

namespace {

/// What the responses hold of some attributes.
struct Held
{
    std::set<qint64> attributes;
    std::set<qint64> values;
};

base::Result<void> read(sqlite3 *database, std::string_view sql, const std::vector<qint64> &attributes, Held &held)
{
    auto rows = BulkStatement::prepare(database, sql);
    if (!rows)
        return base::failure(rows);
    for (auto row = rows->step(); !row || *row; row = rows->step()) {
        if (!row)
            return base::failure(row);
        AttributeCursor cursor(rows->blob(0));
        while (const auto value = cursor.next()) {
            if (!std::ranges::binary_search(attributes, value->attribute))
                continue;
            held.attributes.insert(value->attribute);
            if (value->value)
                held.values.insert(value->value);
        }
    }
    return {};
}

base::Result<std::vector<qint64>> orphanedValues(sqlite3 *database, qint64 attribute, const Held &held)
{
    auto rows = BulkStatement::prepare(database, "SELECT id FROM attribute_value WHERE attribute_id = ?");
    if (!rows)
        return base::failure(rows);
    rows->bind(1, attribute);
    std::vector<qint64> orphans;
    for (auto row = rows->step(); !row || *row; row = rows->step()) {
        if (!row)
            return base::failure(row);
        if (!held.values.contains(rows->integer(0)))
            orphans.push_back(rows->integer(0));
    }
    return orphans;
}

} // namespace

base::Result<void> removeOrphanedAttributes(sqlite3 *database, const std::vector<qint64> &attributes)
{
    if (attributes.empty())
        return {};
    Held held;
    for (const std::string_view sql : {"SELECT attributes FROM response WHERE attributes IS NOT NULL",
                                       "SELECT attributes FROM response_version WHERE attributes IS NOT NULL"}) {
        if (const auto done = read(database, sql, attributes, held); !done)
            return done;
    }
    auto removeValue = BulkStatement::prepare(database, "DELETE FROM attribute_value WHERE id = ?");
    auto remove = BulkStatement::prepare(
        database,
        "DELETE FROM attribute WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM import_attribute WHERE attribute_id = ?1)");
    if (!removeValue || !remove)
        return base::failure(removeValue ? remove : removeValue);
    for (const qint64 attribute : attributes) {
        const auto orphans = orphanedValues(database, attribute, held);
        if (!orphans)
            return base::failure(orphans);
        for (const qint64 value : *orphans) {
            removeValue->bind(1, value);
            if (const auto removed = removeValue->run(); !removed)
                return removed;
        }
        if (held.attributes.contains(attribute))
            continue;
        remove->bind(1, attribute);
        if (const auto removed = remove->run(); !removed)
            return removed;
    }
    return {};
}

} // namespace gensvar::store
