// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/columnloader.h"

#include <vector>

namespace gensvar::store {

class Database;

/// The responses that changes touched: what follows the store reads these again.
struct Touched
{
    bool everything = false;   ///< a change that says of no responses which: all may be others
    std::vector<IdSpan> spans; ///< by id, apart from each other
    qint64 ids = 0;            ///< how many ids lie in them
};

/// Whether an id lies in one of spans that are by id and apart from each other.
[[nodiscard]] bool holds(const std::vector<IdSpan> &spans, qint64 id);

/// By the changes after one; from the beginning for 0.
[[nodiscard]] base::Result<Touched> touchedSince(Database &database, qint64 change);

} // namespace gensvar::store
