// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/trinomial.h"

#include <span>

namespace gensvar::metrics {

/// What the design effect needs to know of the clusters of a figure: sums over those with more than one answer. x is
/// +1, 0 or −1 for an answer. Additive.
struct ClusterSums
{
    double surplus = 0; ///< Σ (answers − 1)
    double answers = 0; ///< Σ answers
    double x = 0;       ///< Σ of x over the answers
    double xx = 0;      ///< Σ of x² over the answers
    double ss = 0;      ///< Σ s², s the sum of x in a cluster
    double sm = 0;      ///< Σ s·m, m the number of answers in a cluster
    double mm = 0;      ///< Σ m²

    /// A cluster of one answer leaves the sums as they are: it is no different from an answer of its own.
    void add(const Trinomial &cluster)
    {
        if (cluster.n < 2)
            return;
        const double s = cluster.promoters - cluster.detractors;
        surplus += cluster.n - 1;
        answers += cluster.n;
        x += s;
        xx += cluster.promoters + cluster.detractors;
        ss += s * s;
        sm += s * cluster.n;
        mm += cluster.n * cluster.n;
    }
};

/// Where customers or accounts answer several times within a figure, the answers are not independent, and count as
/// fewer. The design effect is the variance of NPS with clusters (the sandwich estimator, clusters as units) over the
/// variance without; both with their small-sample factors, so that clusters of one answer each give 1. At least 1:
/// answers that differ more within clusters than between are not taken as more than they are. 1 where it cannot be
/// told (less than two clusters, or all answers alike).
/// `all` counts the figure; `share` (above 0, at most 1) is the part of its clusters that `clusters` sums up, a random
/// one.
[[nodiscard]] double designEffect(const Trinomial &all, const ClusterSums &clusters, double share = 1);

/// Of clusters that are all there is.
[[nodiscard]] double designEffect(std::span<const Trinomial> clusters);

/// Above it the interval and the tests use n / deff in place of n, and the figure says so.
inline constexpr double designEffectThatCounts = 1.1;

} // namespace gensvar::metrics
