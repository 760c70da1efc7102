// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup/cellsum.h"

#include <algorithm>

namespace gensvar::rollup {

domain::Tally Counts::tally() const
{
    domain::Tally tally;
    std::copy_n(counts.begin(), tally.scores.size(), tally.scores.begin());
    tally.unscored = counts[11];
    tally.comments = counts[12];
    tally.excluded = counts[13];
    return tally;
}

} // namespace gensvar::rollup
