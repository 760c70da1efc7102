// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/commentpage.h"
#include "flow/columnscan.h"

#include <functional>

namespace gensvar::flow {

/// The page's ids, and how many comments match in all.
struct CommentIds
{
    qint64 total = 0;
    std::vector<qint64> ids;
};

/// Which part of what matches is asked for.
struct PageSpan
{
    qint64 offset = 0;
    qint64 limit = 50;
};

/// Comments from the columns: those that a scan passes, on these days.
class CommentScan
{
public:
    CommentScan(const ColumnScan &scan, const DaySpan &days, bool excludedOnly);

    [[nodiscard]] CommentIds page(domain::CommentOrder order, const PageSpan &span) const;
    /// The same of a search's hits, which are told by their rowids in rising order.
    [[nodiscard]] CommentIds page(const std::vector<qint64> &hits, domain::CommentOrder order,
                                  const PageSpan &span) const;

private:
    using Marks = std::array<qint64, 256>; ///< how many rows pass with each mark
    [[nodiscard]] bool isWanted(quint8 mark) const;
    [[nodiscard]] Marks count() const;
    [[nodiscard]] Marks count(const RowSpan &rows) const;
    /// Appends the ids of the rows whose mark is wanted and has the score (−1: any).
    void collect(CommentIds &found, int score, bool newestFirst, PageSpan span) const;
    [[nodiscard]] std::vector<size_t> rowsOf(const std::vector<qint64> &hits) const;

    const ColumnScan &m_scan;
    RowSpan m_rows;
    bool m_excludedOnly;
};

} // namespace gensvar::flow
