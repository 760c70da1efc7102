// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/dimension.h"
#include "store/columns.h"

#include <vector>

namespace gensvar::store {

class Database;

/// Ids of responses, inclusive.
struct IdSpan
{
    qint64 first = 0;
    qint64 last = 0;
};

/// Reads columns from the store, each in one pass over the responses, below QtSql. The caller holds a ReadView, so that
/// all columns are of one state; the connection's thread.
class ColumnLoader
{
public:
    explicit ColumnLoader(Database &database)
        : m_database(database)
    { }

    /// Ids, marks, and the dimensions that most filters need: department, touchpoint, channel, segment.
    [[nodiscard]] base::Result<Columns> load() const;
    /// One more dimension, or attribute, of the same state: Columns::change must be the newest.
    [[nodiscard]] base::Result<void> add(Columns &columns, domain::Dimension dimension) const;
    [[nodiscard]] base::Result<void> addAttribute(Columns &columns, qint64 attribute) const;
    /// The same columns of the newest state, when only responses with these ids have changed since. Attributes are left
    /// out, to be loaded again.
    [[nodiscard]] base::Result<Columns> refreshed(const Columns &columns, const std::vector<IdSpan> &changed) const;

private:
    [[nodiscard]] base::Result<void> readDays(Columns &columns) const;
    [[nodiscard]] base::Result<quint64> greatestId(domain::Dimension dimension) const;

    Database &m_database;
};

} // namespace gensvar::store
