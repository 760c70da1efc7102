// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <vector>

struct sqlite3;

namespace gensvar::store {

/// Removes, of these attributes (ascending), the values that no response has or had any more, and those attributes that
/// no import tells either: what a column held that should not have been imported may be personal. Reads all responses;
/// within the caller's transaction.
[[nodiscard]] base::Result<void> removeOrphanedAttributes(sqlite3 *database, const std::vector<qint64> &attributes);

} // namespace gensvar::store
