// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"

#include <QTimeZone>

namespace gensvar::flow {

class Connection;

/// Counts the responses' days in another time zone from now on; search catches up again before it returns. Open the
/// store anew to see it. Blocks; the connection's thread.
[[nodiscard]] base::Result<void> moveToZone(Connection &connection, const QTimeZone &zone,
                                            const base::CancelToken &cancel, const base::ProgressSink &progress = {});

} // namespace gensvar::flow
