// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/importreport.h"
#include "store/countsink.h"

namespace gensvar::store {

class Database;

/// Takes back what an import brought, in one transaction. A response that it alone holds goes; one that others hold too
/// keeps what those say, the newest last, or stays as it is where what they said is no longer kept. sums is told of
/// each response that ceases to count or counts otherwise. Fails with no_such_import or already_undone.
[[nodiscard]] base::Result<domain::UndoReport> undoImport(Database &database, domain::ImportId import, CountSink &sums,
                                                          const base::CancelToken &cancel,
                                                          const base::ProgressSink &progress);

} // namespace gensvar::store
