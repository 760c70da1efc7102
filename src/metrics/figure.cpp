// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/figure.h"

#include <algorithm>
#include <cmath>

namespace gensvar::metrics {

domain::Figure figureOf(const Trinomial &counts)
{
    const Trinomial adjusted = counts.adjusted();
    const double centre = adjusted.mean();
    const double half = normal975 * std::sqrt(adjusted.variance() / adjusted.n);
    return {counts.nps(), std::max(-100.0, 100 * (centre - half)), std::min(100.0, 100 * (centre + half)), 1};
}

std::optional<domain::Figure> figureOf(const domain::Tally &tally, double designEffect)
{
    const Trinomial counts = Trinomial::of(tally);
    if (counts.n == 0)
        return {};
    domain::Figure figure = figureOf(counts.thinned(designEffect));
    figure.nps = counts.nps(); // thinning leaves it as it is, but for rounding
    figure.designEffect = designEffect;
    return figure;
}

} // namespace gensvar::metrics
