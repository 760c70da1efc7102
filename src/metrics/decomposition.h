// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/trinomial.h"

#include <span>
#include <vector>

namespace gensvar::metrics {

/// A group's counts in the two periods. A group may be absent from one of them (n = 0).
struct GroupPair
{
    Trinomial before;
    Trinomial after;
};

/// How much a group contributed to the change of the whole, in NPS points.
struct Contribution
{
    double score = 0; ///< because its own NPS changed
    double mix = 0;   ///< because its share of the responses changed
};

/// Why the whole changed, scores or mix: Kitagawa's decomposition (JASA 50, 1955) in the midpoint form. For a group
/// with share w and NPS s, before 0 and after 1, c = (S₀ + S₁)/2 of the whole: score = (w₀ + w₁)/2·(s₁ − s₀), mix = (w₁
/// − w₀)·((s₀ + s₁)/2 − c). An absent group takes the other period's s. All contributions add up to S₁ − S₀. Empty
/// where either period has no responses at all.
[[nodiscard]] std::vector<Contribution> decompose(std::span<const GroupPair> groups);

} // namespace gensvar::metrics
