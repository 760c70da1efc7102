// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/trinomial.h"

#include <vector>

namespace gensvar::metrics {

/// A test of whether two figures differ by more than chance.
struct DifferenceTest
{
    double z = 0;
    double pValue = 1; ///< two-sided
};

/// The z-test with pooled, adjusted variance: p̄ = (P₁ + P₂ + ¾)/(n₁ + n₂ + 3), d̄ likewise, σ² = p̄ + d̄ − (p̄ − d̄)²,
/// z = (NPS₁ − NPS₂)/(100·√(σ²(1/n₁ + 1/n₂))). By enumeration its level at nominal 5 % is at most 6.0 %. Both n > 0.
[[nodiscard]] DifferenceTest testDifference(const Trinomial &now, const Trinomial &before);

struct Interval
{
    double low = 0;
    double high = 0;
};

/// The 95 % interval of now − before in NPS points, from the adjusted variances of the two sides; not clipped.
[[nodiscard]] Interval differenceInterval(const Trinomial &now, const Trinomial &before);

/// Which of many tests stand when the share of false ones among them is to be at most level: Benjamini and Hochberg,
/// JRSS B 57(1), 1995. In the order of the p-values given.
[[nodiscard]] std::vector<bool> benjaminiHochberg(const std::vector<double> &pValues, double level = 0.05);

} // namespace gensvar::metrics
