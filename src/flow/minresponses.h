// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace gensvar::flow {

class Connection;

/// Figures of fewer responses, at least 1, are marked as uncertain from now on. Blocks; the connection's thread.
[[nodiscard]] base::Result<void> setMinResponses(Connection &connection, int least);

} // namespace gensvar::flow
