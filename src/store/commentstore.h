// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/commentpage.h"
#include "store/questionstore.h"

#include <functional>
#include <vector>

namespace gensvar::store {

class Database;

/// Comments to read, and where words stand in them. Hits of the full-text index are told by their rowids, of which the
/// newest are the greatest (searchindex.h). The connection's thread.
class CommentStore
{
public:
    explicit CommentStore(Database &database)
        : m_database(database)
    { }

    /// The responses with these ids, in that order; ids that are gone are left out.
    [[nodiscard]] base::Result<QList<domain::Comment>> read(const std::vector<qint64> &ids) const;

    /// A page of the comments that are not excluded, by day and id, without the columns.
    [[nodiscard]] base::Result<std::vector<qint64>> page(const DaySpan &days, bool newestFirst, qint64 offset,
                                                         int limit) const;

    /// Those of these responses that are excluded, in that order.
    [[nodiscard]] base::Result<std::vector<qint64>> excludedAmong(const std::vector<qint64> &ids) const;

    /// A response in passing, with its score and the ids that rollups are kept by; 0: none.
    struct Passed
    {
        qint64 id = 0;
        bool isComment = false; ///< and not excluded
        int score = -1;         ///< −1: none
        qint64 kind = 0;
        qint64 department = 0;
        qint64 touchpoint = 0;
        qint64 channel = 0;
        qint64 segment = 0;
    };
    /// Calls for each response of these days, by day and id, until it says false.
    [[nodiscard]] base::Result<void> eachResponse(const DaySpan &days, bool newestFirst,
                                                  const std::function<bool(const Passed &)> &visit) const;

    /// The same for each of these, in that order; ids that are gone are left out.
    [[nodiscard]] base::Result<void> eachOf(const std::vector<qint64> &ids,
                                            const std::function<void(const Passed &)> &visit) const;

    /// How many comments of these days FTS5's MATCH expression finds, excluded ones too.
    [[nodiscard]] base::Result<qint64> countHits(const QString &match, const DaySpan &days) const;
    /// Calls for each hit until it says false.
    [[nodiscard]] base::Result<void> eachHit(const QString &match, const DaySpan &days, bool newestFirst,
                                             const std::function<bool(qint64 rowid)> &visit) const;
    /// Whether a comment is among them.
    [[nodiscard]] base::Result<bool> isHit(const QString &match, qint64 rowid) const;
    /// The excluded responses with a comment, as the full-text index numbers them, ascending.
    [[nodiscard]] base::Result<std::vector<qint64>> excludedRowids() const;

    /// Whether the full-text index holds all comments.
    [[nodiscard]] base::Result<bool> searchIsComplete() const;

private:
    Database &m_database;
};

} // namespace gensvar::store
