// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"

#include <QList>

namespace gensvar::store {

class Database;

/// What is wrong with a store; nothing, where problems is empty.
struct CheckResult
{
    QList<base::Error> problems;
    qint64 searchPending = 0; ///< comments that search has yet to catch up with: no problem
};

/// Checks a store against itself: SQLite's own integrity, foreign keys, the full-text index against the comments up to
/// its mark, the imports' membership against the responses, merges and groups for circles.
/// Reads everything: some seconds a million responses.
class Checkup
{
public:
    explicit Checkup(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] base::Result<CheckResult> run(const base::CancelToken &cancel,
                                                const base::ProgressSink &progress = {});
    /// Builds anew what is derived, within the caller's transaction: indexes, marks. The full-text index, the sums and
    /// the sample of the customers are emptied, and catch up afterwards. What people and files said is not touched.
    [[nodiscard]] base::Result<void> repair();
    /// Whether the file is to be written anew after it (VACUUM): it could not empty what was damaged.
    [[nodiscard]] bool leftPages() const { return m_leftPages; }

private:
    base::Result<void> checkIntegrity();
    base::Result<void> checkKeys();
    base::Result<void> checkMarks();
    base::Result<void> checkMembers();
    base::Result<void> checkNames();
    base::Result<void> checkSearch();

    Database &m_database;
    CheckResult m_result;
    bool m_leftPages = false;
};

} // namespace gensvar::store
