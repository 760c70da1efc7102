// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/reconciliation.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <tuple>

namespace gensvar::metrics {

using domain::Causes;
using domain::CountedIf;

Counted countedWith(std::span<const CountedIf> parts, Causes causes)
{
    Counted counted;
    for (const CountedIf &part : parts) {
        if ((part.needs & causes) != part.needs || (part.leaves & causes) != 0)
            continue;
        counted.responses += part.responses;
        counted.promoters += part.promoters;
        counted.detractors += part.detractors;
    }
    return counted;
}

Moved movedBy(std::span<const CountedIf> parts, domain::Cause cause)
{
    Moved moved;
    for (const CountedIf &part : parts) {
        if (domain::comesInBy(cause, part.needs, part.leaves))
            moved.in += part.responses;
        else if (domain::goesOutBy(cause, part.needs, part.leaves))
            moved.out += part.responses;
    }
    return moved;
}

Causes causesIn(std::span<const CountedIf> parts)
{
    Causes causes = 0;
    for (const CountedIf &part : parts)
        causes |= part.responses != 0 ? part.needs | part.leaves : 0;
    return causes;
}

bool agrees(const Counted &counted, const PlatformTold &told)
{
    if (told.responses && *told.responses != counted.responses)
        return false;
    if (!told.nps)
        return true;
    if (counted.responses == 0)
        return *told.nps == 0;
    static constexpr double slack = 1e-9; // of the sums, far below any half that is meant
    return std::abs(counted.nps() - *told.nps) <= 0.5 * std::pow(10, -told.decimals) + slack;
}

/// Combinations of the bits of `all`, the smallest first.
static std::vector<Causes> combinations(Causes all)
{
    std::vector<Causes> found;
    for (Causes some = all;; some = (some - 1) & all) {
        if (std::popcount(some) <= mostCauses)
            found.push_back(some);
        if (some == 0)
            break;
    }
    std::ranges::sort(found, {}, [](Causes causes) { return std::pair(std::popcount(causes), causes); });
    return found;
}

/// How far a figure is from what is told.
static std::pair<qint64, double> distance(const Counted &counted, const PlatformTold &told)
{
    return {told.responses ? std::abs(counted.responses - *told.responses) : 0,
            told.nps ? std::abs(counted.nps() - *told.nps) : 0};
}

Explanation explain(std::span<const CountedIf> parts, const PlatformTold &told)
{
    Explanation explanation;
    std::optional<std::pair<qint64, double>> least;
    for (const Causes causes : combinations(causesIn(parts))) {
        const auto holds = [causes](Causes smaller) { return (smaller & causes) == smaller; };
        const Counted counted = countedWith(parts, causes);
        if (const auto far = distance(counted, told); !least || far < *least) {
            least = far;
            explanation.nearest = causes;
        }
        if (agrees(counted, told) && std::ranges::none_of(explanation.fitting, holds))
            explanation.fitting.push_back(causes);
    }
    return explanation;
}

} // namespace gensvar::metrics
