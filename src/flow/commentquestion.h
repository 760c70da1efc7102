// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commentpage.h"
#include "flow/columncache.h"
#include "flow/commentsearch.h"
#include "store/commentstore.h"

#include <optional>

namespace gensvar::store {
class Database;
}

namespace gensvar::flow {

/// Answers a CommentQuery. The first pages from the store's indexes alone, so that a program that has just started
/// answers at once: where no filter but the days is asked for, and until the columns are there also where the filter is
/// one that rollups are kept by and its comments are not too far between, or where a search hits few; else from the
/// columns. Within the caller's ReadView.
class CommentQuestion
{
public:
    CommentQuestion(store::Database &database, ColumnCache &columns, const domain::CommentQuery &query,
                    const Selection &selection);

    [[nodiscard]] base::Result<domain::CommentPage> ask();
    /// The ids of the page alone.
    [[nodiscard]] base::Result<CommentIds> ids();

private:
    [[nodiscard]] base::Result<CommentIds> listed();
    [[nodiscard]] base::Result<CommentIds> searched(const QString &match);
    [[nodiscard]] base::Result<CommentIds> listedByIndex();
    [[nodiscard]] base::Result<CommentIds> searchedByIndex(const QString &match);
    /// None where only the columns can tell them, or sooner.
    [[nodiscard]] base::Result<std::optional<CommentIds>> listedInPassing();
    /// None where too many are hit, or only the columns can tell which pass.
    [[nodiscard]] base::Result<std::optional<CommentIds>> searchedInPassing(const QString &match);
    /// The comments of all days, counted from the rollups. None where they are not kept by what is filtered by.
    [[nodiscard]] base::Result<std::optional<qint64>> countComments();
    [[nodiscard]] bool needsColumns() const;
    [[nodiscard]] base::Result<ColumnScan> scan();

    store::Database &m_database;
    store::CommentStore m_store;
    ColumnCache &m_columns;
    const domain::CommentQuery &m_query;
    const Selection &m_selection;
    DaySpan m_days;
    PageSpan m_page;
};

} // namespace gensvar::flow
