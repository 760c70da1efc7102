// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/decomposition.h"

namespace gensvar::metrics {

std::vector<Contribution> decompose(std::span<const GroupPair> groups)
{
    Trinomial before;
    Trinomial after;
    for (const GroupPair &group : groups) {
        before = before + group.before;
        after = after + group.after;
    }
    std::vector<Contribution> contributions;
    if (before.n == 0 || after.n == 0)
        return contributions;

    const double centre = (before.nps() + after.nps()) / 2;
    contributions.reserve(groups.size());
    for (const GroupPair &group : groups) {
        if (group.before.n == 0 && group.after.n == 0) {
            contributions.push_back({});
            continue;
        }
        const double was = group.before.n > 0 ? group.before.nps() : group.after.nps();
        const double is = group.after.n > 0 ? group.after.nps() : was;
        const double shareBefore = group.before.n / before.n;
        const double shareAfter = group.after.n / after.n;
        contributions.push_back(
            {(shareBefore + shareAfter) / 2 * (is - was), (shareAfter - shareBefore) * ((was + is) / 2 - centre)});
    }
    return contributions;
}

} // namespace gensvar::metrics
