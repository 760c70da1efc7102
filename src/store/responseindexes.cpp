// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/responseindexes.h"

#include "store/bulkstatement.h"

namespace gensvar::store {

// Below it keeping the indexes row by row takes no time worth saving.
static constexpr qint64 fewRows = 20000;

base::Result<void> ResponseIndexes::dropBefore(sqlite3 *database, qint64 expectedRows, qint64 responses)
{
    if (expectedRows < fewRows || expectedRows < responses * 2)
        return {};
    // People are looked up by their indexes while rows come, unless there are none yet. The index of the few excluded
    // responses costs nothing to keep, and a pass over all to make anew.
    const std::string_view which = responses == 0
        ? "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
          " AND tbl_name IN ('response', 'contact', 'customer') AND name <> 'response_by_exclusion'"
        : "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = 'response'"
          " AND name <> 'response_by_exclusion'";
    auto rows = BulkStatement::prepare(database, which);
    if (!rows)
        return base::failure(rows);
    std::vector<std::string> names;
    for (auto row = rows->step(); !row || *row; row = rows->step()) {
        if (!row)
            return base::failure(row);
        names.emplace_back(rows->text(0));
        m_dropped.emplace_back(rows->text(1));
    }
    for (const std::string &name : names) {
        if (const auto dropped = execute(database, "DROP INDEX " + name); !dropped)
            return dropped;
    }
    return {};
}

base::Result<void> ResponseIndexes::create(sqlite3 *database)
{
    for (const std::string &sql : m_dropped) {
        if (const auto created = execute(database, sql); !created)
            return created;
    }
    m_dropped.clear();
    return {};
}

} // namespace gensvar::store
