// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "flow/counttable.h"
#include "flow/selection.h"
#include "flow/windows.h"
#include "store/rollupstore.h"

#include <optional>

namespace gensvar::flow {

/// The rollup that can answer: by what it is kept by, and how finely the days are cut. None: only the columns can.
/// `data` are the first and last days that have responses.
[[nodiscard]] std::optional<store::RollupTable> rollupFor(const Selection &selection, const Cuts &cuts,
                                                          const DaySpan &data);

/// Counts from a rollup that rollupFor() named.
[[nodiscard]] base::Result<CountTable> countRollup(store::Database &database, store::RollupTable table,
                                                   const Selection &selection, const Cuts &cuts, const DaySpan &data);

} // namespace gensvar::flow
