// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/trinomial.h"

#include <span>

namespace gensvar::metrics {

/// Where customers or accounts answer several times within a figure, the answers are not independent, and count as
/// fewer. The design effect is the variance of NPS with clusters (the sandwich estimator, clusters as units) over the
/// variance without; both with their small-sample factors, so that clusters of one answer each give 1. At least 1:
/// answers that differ more within clusters than between are not taken as more than they are. 1 where it cannot be
/// told (less than two clusters, or all answers alike).
[[nodiscard]] double designEffect(std::span<const Trinomial> clusters);

/// Above it the interval and the tests use n / deff in place of n, and the figure says so.
inline constexpr double designEffectThatCounts = 1.1;

} // namespace gensvar::metrics
