// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chartspec.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gensvar::models {

int ChartSpec::lastClosed() const
{
    for (int i = int(points.size()) - 1; i >= 0; --i) {
        if (points[i].figure && !points[i].running)
            return i;
    }
    return -1;
}

QList<double> npsTicks(double low, double high)
{
    low = std::clamp(low, -100.0, 100.0);
    high = std::clamp(high, low, 100.0);
    static constexpr std::array steps{5.0, 10.0, 20.0, 25.0, 50.0};
    const auto spans = [low, high](double step) { return std::ceil(high / step) - std::floor(low / step); };
    const auto *step = std::find_if(steps.begin(), steps.end(), [&](double s) { return spans(s) <= 4; });
    const double width = step != steps.end() ? *step : steps.back();
    QList<double> ticks;
    const double first = std::floor(low / width) * width;
    const double last = std::max(std::ceil(high / width) * width, first + width);
    for (double tick = first; tick <= last + width / 2; tick += width)
        ticks.append(tick);
    return ticks;
}

} // namespace gensvar::models
