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

} // namespace gensvar::rollup
