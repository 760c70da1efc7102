// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"

#include <QTimeZone>

namespace gensvar::store {

class CountSink;
class Database;

/// Gives the store another time zone: each response whose instant is known moves to its day there, in one transaction
/// with the rollups. The full-text index, whose order is by day, is emptied and catches up. Connections opened before
/// read the zone anew when they are opened again.
[[nodiscard]] base::Result<void> rezone(Database &database, const QTimeZone &zone, CountSink &sums,
                                        const base::CancelToken &cancel, const base::ProgressSink &progress);

} // namespace gensvar::store
