// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"
#include "store/bounds.h"
#include "store/bulkstatement.h"

#include <string_view>

namespace gensvar::store {

class Database;

/// A comment's rowid in the full-text index: the day first, so that the newest are the greatest.
[[nodiscard]] constexpr qint64 searchRowid(qint64 day, qint64 responseId)
{
    return qint64(bounds::day(day)) * (qint64(1) << 36) + (responseId & ((qint64(1) << 36) - 1));
}
/// The response's id in such a rowid.
[[nodiscard]] constexpr qint64 responseOfRowid(qint64 rowid)
{
    return rowid & ((qint64(1) << 36) - 1);
}

/// The day in such a rowid.
[[nodiscard]] constexpr qint64 dayOfRowid(qint64 rowid)
{
    return rowid >> 36;
}

/// Keeps the full-text index true for responses that are already in it (id ≤ the mark). The index keeps no text, so
/// that what is taken out has to be told. Within the caller's transaction; one thread.
class SearchEdit
{
public:
    [[nodiscard]] static base::Result<SearchEdit> open(sqlite3 *database);

    /// Do nothing for ids above the mark and for empty comments.
    [[nodiscard]] base::Result<void> remove(qint64 id, qint64 day, std::string_view comment);
    [[nodiscard]] base::Result<void> add(qint64 id, qint64 day, std::string_view comment);

private:
    qint64 m_mark = 0;
    BulkStatement m_remove;
    BulkStatement m_add;
};

/// Brings the index up to the newest response, in chunks of their own transactions; a cancel stops between two.
[[nodiscard]] base::Result<void> indexComments(Database &database, const base::CancelToken &cancel,
                                               const base::ProgressSink &progress);

} // namespace gensvar::store
