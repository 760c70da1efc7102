// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trendscale.h"

#include <algorithm>
#include <cmath>

namespace gensvar::charts {

/// Of the axis, beyond its last ticks: a point on them is seen whole.
static constexpr double edge = 0.04;

TrendScale::TrendScale(const QRectF &all, const models::ChartSpec &spec)
    : view(all)
    , plot(all.adjusted(leftRoom, topRoom, -rightRoom, -(labelRoom + stripRoom)))
    , low(spec.low - (spec.high - spec.low) * edge)
    , high(spec.high + (spec.high - spec.low) * edge)
    , count(std::max(int(spec.points.size()), 1))
{ }

QRectF TrendScale::strip() const
{
    return {plot.left(), plot.bottom() + 4, plot.width(), stripRoom - 4};
}

double TrendScale::step() const
{
    return plot.width() / count;
}

double TrendScale::xOf(int index) const
{
    return plot.left() + (index + 0.5) * step();
}

double TrendScale::yOf(double nps) const
{
    const double share = (nps - low) / (high - low);
    return plot.bottom() - plot.height() * std::clamp(share, 0.0, 1.0);
}

int TrendScale::indexAt(double x) const
{
    const int index = int(std::floor((x - plot.left()) / step()));
    return index >= 0 && index < count ? index : -1;
}

} // namespace gensvar::charts
