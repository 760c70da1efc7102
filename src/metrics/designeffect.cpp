// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/designeffect.h"

#include <algorithm>

namespace gensvar::metrics {

double designEffect(std::span<const Trinomial> clusters)
{
    Trinomial all;
    for (const Trinomial &cluster : clusters)
        all = all + cluster;
    const double count = double(clusters.size());
    if (count < 2 || all.n <= count)
        return 1;
    const double independent = all.n * all.variance(); // sum of squares about the mean
    if (independent <= 0)
        return 1;

    double between = 0;
    for (const Trinomial &cluster : clusters) {
        const double residual = cluster.promoters - cluster.detractors - cluster.n * all.mean();
        between += residual * residual;
    }
    const double factors = (count / (count - 1)) / (all.n / (all.n - 1));
    return std::max(1.0, factors * between / independent);
}

} // namespace gensvar::metrics
