// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/trinomial.h"

#include <span>

namespace gensvar::metrics {

/// What the design effect needs to know of the clusters of a figure. x is +1, 0 or −1 for an answer; a pair is two
/// different answers of one cluster, in either order. Additive.
struct ClusterSums
{
    double clusters = 0; ///< those with more than one answer
    double surplus = 0;  ///< Σ over them of answers − 1
    double xx = 0;       ///< Σ over the pairs of x·x′
    double x = 0;        ///< Σ over the pairs of x
    double pairs = 0;

    /// A cluster of one answer leaves the sums as they are: it is no different from an answer of its own.
    void add(const Trinomial &cluster)
    {
        if (cluster.n > 1)
            addPart(cluster, 1);
    }
    /// A cluster of which only a random part of the answers is known, each with the probability `part` (above 0, at
    /// most 1): a pair is then known with its square, so that the sums come out right on average.
    void addPart(const Trinomial &known, double part)
    {
        if (known.n <= 0)
            return;
        const double sum = known.promoters - known.detractors;
        clusters += 1;
        surplus += known.n / part - 1;
        xx += (sum * sum - (known.promoters + known.detractors)) / (part * part);
        x += sum * (known.n - 1) / (part * part);
        pairs += known.n * (known.n - 1) / (part * part);
    }

    friend ClusterSums operator+(const ClusterSums &a, const ClusterSums &b)
    {
        return {a.clusters + b.clusters, a.surplus + b.surplus, a.xx + b.xx, a.x + b.x, a.pairs + b.pairs};
    }
    friend ClusterSums operator*(const ClusterSums &sums, double factor)
    {
        return {sums.clusters * factor, sums.surplus * factor, sums.xx * factor, sums.x * factor, sums.pairs * factor};
    }
};

/// Where customers or accounts answer several times within a figure, the answers are not independent, and count as
/// fewer. The design effect is the variance of NPS with clusters (the sandwich estimator, clusters as units) over the
/// variance without; both with their small-sample factors, so that clusters of one answer each give 1. At least 1:
/// answers that differ more within clusters than between are not taken as more than they are. 1 where it cannot be
/// told (less than two clusters, or all answers alike).
/// `all` counts the figure; `clusters` sums up all of its clusters, or estimates that.
[[nodiscard]] double designEffect(const Trinomial &all, const ClusterSums &clusters);

/// Of clusters that are all there is.
[[nodiscard]] double designEffect(std::span<const Trinomial> clusters);

/// Above it the interval and the tests use n / deff in place of n, and the figure says so.
inline constexpr double designEffectThatCounts = 1.1;

} // namespace gensvar::metrics
