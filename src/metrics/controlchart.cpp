// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/controlchart.h"

#include <algorithm>
#include <cmath>

namespace gensvar::metrics {

static constexpr double movingRangeFactor = 1.128; // d₂ of ranges of two
static constexpr int longRun = 9;
static constexpr double sigmas = 3;

/// The standard deviation by moving ranges of the points, standardised by chance within a period alone.
static double laneySigma(std::span<const Trinomial> baseline, double mean, double variance)
{
    std::optional<double> last;
    double sum = 0;
    int ranges = 0;
    for (const Trinomial &period : baseline) {
        if (period.n == 0)
            continue;
        const double z = (period.mean() - mean) / std::sqrt(variance / period.n);
        if (last) {
            sum += std::abs(z - *last);
            ++ranges;
        }
        last = z;
    }
    return ranges == 0 ? 1 : std::max(1.0, sum / ranges / movingRangeFactor);
}

/// Tells of each period whether it ends a run. A point on the centre ends one.
class RunRule
{
public:
    bool isLong(double distance)
    {
        const int side = distance > 0 ? 1 : distance < 0 ? -1 : 0;
        m_length = side != 0 && side == m_side ? m_length + 1 : side != 0 ? 1 : 0;
        m_side = side;
        return m_length >= longRun;
    }

private:
    int m_side = 0;
    int m_length = 0;
};

std::optional<ControlChart> controlChart(std::span<const Trinomial> periods, size_t baseline)
{
    ControlChart chart;
    chart.baseline = std::min(baseline, periods.size());
    const auto first = periods.first(chart.baseline);
    Trinomial pooled;
    for (const Trinomial &period : first)
        pooled = pooled + period;
    const auto answered = std::count_if(first.begin(), first.end(), [](const Trinomial &p) { return p.n > 0; });
    if (size_t(answered) < fewestBaselinePeriods || pooled.variance() <= 0)
        return {};

    chart.centre = pooled.nps();
    chart.sigmaZ = laneySigma(first, pooled.mean(), pooled.variance());
    RunRule run;
    for (const Trinomial &period : periods) {
        ControlPoint &point = chart.points.emplace_back();
        point.low = point.high = chart.centre;
        if (period.n == 0)
            continue;
        const double reach = sigmas * 100 * std::sqrt(pooled.variance() / period.n) * chart.sigmaZ;
        point = {period.nps(), chart.centre - reach, chart.centre + reach, Signal::None};
        const bool isLong = run.isLong(*point.nps - chart.centre);
        if (*point.nps < point.low || *point.nps > point.high)
            point.signal = Signal::BeyondLimits;
        else if (isLong)
            point.signal = Signal::Run;
    }
    return chart;
}

} // namespace gensvar::metrics
