// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace gensvar::store {

class Database;

/// From how many responses on a figure is not marked as uncertain, where nothing else was said.
inline constexpr int usualMinResponses = 30;

/// From how many in this store.
[[nodiscard]] base::Result<int> minResponses(Database &database);
/// From so many from now on. A transaction of its own. least: at least 1.
[[nodiscard]] base::Result<void> setMinResponses(Database &database, int least);

} // namespace gensvar::store
