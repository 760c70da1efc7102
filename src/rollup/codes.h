// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace gensvar::rollup::code {

using base::Code;

/// The rollups cannot be read, or a change would take a count below zero: they are not true, and can be rebuilt.
inline constexpr Code rollupDamaged{"rollup_damaged"};
/// A problem found by a check. %1 = the table, %2 = how many of its rows differ from a recount.
inline constexpr Code rollupDiffers{"rollup_differs"};
/// A problem found by a check: the sample of the customers is not what the responses say.
inline constexpr Code clustersDiffer{"clusters_differ"};

} // namespace gensvar::rollup::code
