// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commentpage.h"
#include "flow/columncache.h"
#include "flow/commentsearch.h"
#include "store/commentstore.h"

namespace gensvar::store {
class Database;
}

namespace gensvar::flow {

/// Answers a CommentQuery. Where no filter but the days is asked for, the first pages from the store's indexes alone,
/// so that a program that has just started answers at once; else from the columns. Within the caller's ReadView.
class CommentQuestion
{
public:
    CommentQuestion(store::Database &database, ColumnCache &columns, const domain::CommentQuery &query,
                    const Selection &selection);

    [[nodiscard]] base::Result<domain::CommentPage> ask();

private:
    [[nodiscard]] base::Result<CommentIds> listed();
    [[nodiscard]] base::Result<CommentIds> searched(const QString &match);
    [[nodiscard]] base::Result<CommentIds> listedByIndex();
    [[nodiscard]] base::Result<CommentIds> searchedByIndex(const QString &match);
    [[nodiscard]] base::Result<qint64> countComments();
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
