// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/change.h"

namespace gensvar::store {

class CountSink;
class Database;

/// Takes back what a person did: merges, renames, groups, exclusions. (Imports have an undo of their own; an erasing
/// has none.)
class ChangeUndo
{
public:
    /// counts is told of what counts now; new for each undo.
    ChangeUndo(Database &database, CountSink &counts)
        : m_database(database)
        , m_counts(counts)
    { }

    [[nodiscard]] static bool isPossible(const Change &change);

    /// A transaction of its own; the seq of the change that says so, which can itself not be undone. Fails with
    /// undo_unknown, undone_already, undo_impossible, undo_superseded.
    [[nodiscard]] base::Result<qint64> undo(qint64 seq);

private:
    base::Result<void> revert(const Change &change);
    Database &m_database;
    CountSink &m_counts;
};

} // namespace gensvar::store
