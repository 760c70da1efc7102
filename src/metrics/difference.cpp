// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/difference.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace gensvar::metrics {

DifferenceTest testDifference(const Trinomial &now, const Trinomial &before)
{
    const double variance = (now + before).adjusted().variance();
    const double z = (now.mean() - before.mean()) / std::sqrt(variance * (1 / now.n + 1 / before.n));
    return {z, std::erfc(std::abs(z) / std::numbers::sqrt2)};
}

Interval differenceInterval(const Trinomial &now, const Trinomial &before)
{
    const Trinomial a = now.adjusted();
    const Trinomial b = before.adjusted();
    const double centre = a.mean() - b.mean();
    const double half = normal975 * std::sqrt(a.variance() / a.n + b.variance() / b.n);
    return {100 * (centre - half), 100 * (centre + half)};
}

std::vector<bool> benjaminiHochberg(const std::vector<double> &pValues, double level)
{
    std::vector<size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return pValues[a] < pValues[b]; });

    const double count = double(order.size());
    size_t standing = 0; // the largest rank k with p(k) ≤ k/m · level
    for (size_t rank = 1; rank <= order.size(); ++rank) {
        if (pValues[order[rank - 1]] <= double(rank) / count * level)
            standing = rank;
    }
    std::vector<bool> stands(pValues.size());
    for (size_t rank = 0; rank < standing; ++rank)
        stands[order[rank]] = true;
    return stands;
}

} // namespace gensvar::metrics
