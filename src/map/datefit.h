// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/sketch.h"

namespace gensvar::map {

/// How a column's dates fit the answers of the first rows.
struct DateFit
{
    int scored = 0; ///< rows with a score
    int dated = 0;  ///< of these, with a date in the column
    int beyond = 0; ///< of these, before 2000 or more than a day ahead of today

    /// No contract's end that half of the rows lack, no day to come: of a few rows either may be chance.
    [[nodiscard]] bool isBlank() const { return scored >= 10 && dated * 2 < scored; }
    [[nodiscard]] bool isBeyond() const { return dated >= 5 && beyond * 2 > dated; }
};

[[nodiscard]] DateFit dateFit(const Sketch &sketch, int column);

} // namespace gensvar::map
