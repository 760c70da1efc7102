// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"

namespace gensvar::flow {

class Connection;

/// What follows after a change and need not be waited for: the sample of the customers, then the full-text index, in
/// transactions of their own. A cancel stops between two; the next catching up goes on from there.
[[nodiscard]] base::Result<void> catchUp(Connection &connection, const base::CancelToken &cancel = {},
                                         const base::ProgressSink &progress = {});

/// The sample alone, after a change that stands: what cannot follow now does so the next time, and is no failure of the
/// change. The index needs no following: such a change keeps it true itself.
void followCustomers(Connection &connection);

} // namespace gensvar::flow
