// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/designeffect.h"

#include <algorithm>

namespace gensvar::metrics {

double designEffect(const Trinomial &all, const ClusterSums &clusters)
{
    const double count = std::max(all.n - clusters.surplus, clusters.clusters); // the surplus may be an estimate
    if (clusters.pairs <= 0 || count < 2)
        return 1;
    const double independent = all.n * all.variance(); // sum of squares about the mean
    if (independent <= 0)
        return 1;
    // The square of a cluster's sum of x − mean is that of its answers one by one and that of its pairs.
    const double mean = all.mean();
    const double together = clusters.xx - 2 * mean * clusters.x + mean * mean * clusters.pairs;
    const double factors = (count / (count - 1)) / (all.n / (all.n - 1));
    return std::max(1.0, factors * (1 + together / independent));
}

double designEffect(std::span<const Trinomial> clusters)
{
    Trinomial all;
    ClusterSums sums;
    for (const Trinomial &cluster : clusters) {
        all = all + cluster;
        sums.add(cluster);
    }
    return designEffect(all, sums);
}

} // namespace gensvar::metrics
