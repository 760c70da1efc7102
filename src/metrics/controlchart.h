// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/trinomial.h"

#include <optional>
#include <span>
#include <vector>

namespace gensvar::metrics {

/// What a control chart says of one period.
enum class Signal : quint8 {
    None,
    BeyondLimits, ///< outside centre ± 3σ (Nelson's first rule)
    Run,          ///< the ninth or later in a row on one side of the centre (Nelson's second rule)
};

/// One period of the chart, in NPS points.
struct ControlPoint
{
    std::optional<double> nps; ///< none without responses: no point, and no part in a run
    double low = 0;            ///< centre − 3σᵢ; may lie below −100
    double high = 0;
    Signal signal = Signal::None;
};

/// X̄ chart of the trinomial with varying n.
struct ControlChart
{
    double centre = 0;   ///< pooled NPS of the baseline
    double sigmaZ = 1;   ///< Laney's, at least 1: how much more the periods vary than chance within one explains
    size_t baseline = 0; ///< how many periods, the first ones
    std::vector<ControlPoint> points;
};

inline constexpr size_t fewestBaselinePeriods = 12;
inline constexpr size_t usualBaselinePeriods = 24;

/// Makes the chart of closed periods in order of time: a running one takes no part. centre = pooled NPS of the
/// baseline, σᵢ = 100·√(σ²/nᵢ)·σ_z with σ² pooled over the baseline and σ_z the standard deviation by moving ranges of
/// its standardised points, MR̄/1.128, at least 1 (Laney, Quality Engineering 14(4), 2002). None where fewer than 12 of
/// the baseline's periods have responses, or where all its answers are alike.
[[nodiscard]] std::optional<ControlChart> controlChart(std::span<const Trinomial> periods,
                                                       size_t baseline = usualBaselinePeriods);

} // namespace gensvar::metrics
