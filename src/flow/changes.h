// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace gensvar::flow {

class Connection;

/// The number of the store's last committed change, whoever made it; 0 for none yet. Cheap enough to ask each second.
[[nodiscard]] base::Result<qint64> lastChange(Connection &connection);

/// Whether the store's disk answers by now: what a connection has read before, it would tell without asking it.
[[nodiscard]] base::Result<void> readsAgain(Connection &connection);

} // namespace gensvar::flow
