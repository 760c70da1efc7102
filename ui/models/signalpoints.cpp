// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signalpoints.h"

namespace gensvar::models {

std::optional<metrics::ControlChart> controlChartOf(const QList<const domain::Group *> &periods)
{
    std::vector<metrics::Trinomial> closed;
    for (const domain::Group *period : periods) {
        if (period && period->running)
            break; // what comes after is not over either
        closed.push_back(period && period->figure
                             ? metrics::Trinomial::of(period->tally).thinned(period->figure->designEffect)
                             : metrics::Trinomial());
    }
    return metrics::controlChart(closed);
}

QList<bool> signalPoints(const QList<const domain::Group *> &periods)
{
    QList<bool> marked(periods.size(), false);
    if (const auto chart = controlChartOf(periods)) {
        for (size_t i = 0; i < chart->points.size(); ++i)
            marked[qsizetype(i)] = chart->points[i].signal != metrics::Signal::None;
    }
    return marked;
}

} // namespace gensvar::models
