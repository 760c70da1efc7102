// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tally.h"

namespace gensvar::metrics {

/// The 97.5 % quantile of the normal distribution: two-sided intervals of 95 %.
inline constexpr double normal975 = 1.959963984540054;

/// What NPS is a statistic of: how many promoters and detractors among n responses. Not whole numbers where dependent
/// answers count as fewer (designeffect.h).
struct Trinomial
{
    double n = 0;
    double promoters = 0;
    double detractors = 0;

    static Trinomial of(const domain::Tally &tally)
    {
        return {double(tally.responses()), double(tally.promoters()), double(tally.detractors())};
    }
    /// The same shares of n / designEffect responses; designEffect > 0.
    [[nodiscard]] Trinomial thinned(double designEffect) const
    {
        return {n / designEffect, promoters / designEffect, detractors / designEffect};
    }
    /// With the 3 responses of Rocks (2016): ¾ promoter, 1½ passive, ¾ detractor.
    [[nodiscard]] Trinomial adjusted() const { return {n + 3, promoters + 0.75, detractors + 0.75}; }

    /// Mean of +1, 0, −1: NPS / 100. n > 0.
    [[nodiscard]] double mean() const { return (promoters - detractors) / n; }
    /// Variance of one answer of +1, 0, −1. n > 0.
    [[nodiscard]] double variance() const { return (promoters + detractors) / n - mean() * mean(); }
    /// NPS, −100 to 100. n > 0.
    [[nodiscard]] double nps() const { return 100 * (promoters - detractors) / n; }

    friend Trinomial operator+(const Trinomial &a, const Trinomial &b)
    {
        return {a.n + b.n, a.promoters + b.promoters, a.detractors + b.detractors};
    }
};

} // namespace gensvar::metrics
