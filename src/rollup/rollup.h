// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"

#include <QList>

namespace gensvar::store {
class Database;
}

namespace gensvar::rollup {

/// Counts all responses anew and replaces the rollups, within the caller's transaction: what a repair and a change of
/// the store's zone do.
[[nodiscard]] base::Result<void> rebuild(store::Database &database, const base::CancelToken &cancel = {},
                                         const base::ProgressSink &progress = {});

/// Compares the rollups with a recount from the responses, one scan. One problem a table that differs; none if true.
[[nodiscard]] base::Result<QList<base::Error>> verify(store::Database &database, const base::CancelToken &cancel = {},
                                                      const base::ProgressSink &progress = {});

/// How many responses the store holds, excluded ones too: of the months' sums, which do not grow with the responses.
/// Fails with rollup_damaged where they cannot be read.
[[nodiscard]] base::Result<qint64> countAll(store::Database &database);

} // namespace gensvar::rollup
