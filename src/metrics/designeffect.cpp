// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/designeffect.h"

#include <algorithm>

namespace gensvar::metrics {

double designEffect(const Trinomial &all, const ClusterSums &clusters, double share)
{
    const double count = all.n - clusters.surplus / share;
    if (clusters.surplus <= 0 || count < 2)
        return 1;
    const double independent = all.n * all.variance(); // sum of squares about the mean
    if (independent <= 0)
        return 1;
    // Σ (s − m·mean)² over the clusters in place of Σ (x − mean)² over their answers; a cluster of one has both alike.
    const double mean = all.mean();
    const double between = clusters.ss - 2 * mean * clusters.sm + mean * mean * clusters.mm;
    const double within = clusters.xx - 2 * mean * clusters.x + mean * mean * clusters.answers;
    const double factors = (count / (count - 1)) / (all.n / (all.n - 1));
    return std::max(1.0, factors * (1 + (between - within) / share / independent));
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
