// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "metrics/trinomial.h"

#include <optional>

namespace gensvar::metrics {

/// NPS with its 95 % interval: adjusted Wald for the trinomial (Rocks, “Interval Estimation for the ‘Net Promoter
/// Score’”, The American Statistician 70(4), 2016), clipped to −100 … 100. The interval is centred elsewhere than the
/// plain NPS and need not cover it when n is tiny. n > 0.
[[nodiscard]] domain::Figure figureOf(const Trinomial &counts);

/// The same of a tally; none without responses. A design effect above 1 widens the interval (designeffect.h).
[[nodiscard]] std::optional<domain::Figure> figureOf(const domain::Tally &tally, double designEffect = 1);

} // namespace gensvar::metrics
