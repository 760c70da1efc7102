// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spark.h"

#include "models/periodchoice.h"
#include "models/signalpoints.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace gensvar::models {

namespace {

/// The place of each period's first day, those without responses too.
QMap<QDate, int> placesOf(const domain::Snapshot &trend)
{
    QMap<QDate, int> places;
    if (trend.groups.isEmpty())
        return places;
    const auto earlier = [](const domain::Group &a, const domain::Group &b) { return a.periodStart < b.periodStart; };
    const auto [first, last] = std::minmax_element(trend.groups.begin(), trend.groups.end(), earlier);
    if (trend.scope.period == domain::Period::Total)
        return {{first->periodStart, 0}};
    const domain::Period step = trend.scope.period;
    for (QDate day = periodStart(step, first->periodStart); day <= last->periodStart; day = nextPeriod(step, day))
        places.insert(day, int(places.size()));
    return places;
}

/// A handful of answers swings from −100 to 100 and would flatten every other row: such figures set the scale only
/// where there is hardly anything else.
void settleScale(QHash<QString, Spark> &sparks, const domain::Snapshot &trend)
{
    const auto firm = std::count_if(trend.groups.begin(), trend.groups.end(),
                                    [](const domain::Group &group) { return group.figure && !group.small; });
    const bool onlyFirm = firm * 2 >= trend.groups.size();
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const domain::Group &group : trend.groups) {
        if (group.figure && (!group.small || !onlyFirm)) {
            low = std::min(low, group.figure->nps);
            high = std::max(high, group.figure->nps);
        }
    }
    if (low > high) {
        low = -100;
        high = 100;
    }
    for (Spark &spark : sparks) {
        spark.low = low;
        spark.high = std::max(high, low + 1);
    }
}

} // namespace

Sparks sparksOf(const domain::Snapshot &trend)
{
    const QMap<QDate, int> places = placesOf(trend);
    const qsizetype count = places.size();
    QHash<QString, QList<const domain::Group *>> series;
    for (const domain::Group &group : trend.groups) {
        const QString value = group.keys.isEmpty() ? QString() : group.keys.first().value_or(QString());
        auto &periods = series[value];
        periods.resize(count);
        const QDate start = trend.scope.period == domain::Period::Total
            ? group.periodStart
            : periodStart(trend.scope.period, group.periodStart);
        periods[places.value(start)] = &group;
    }
    Sparks sparks;
    sparks.periods = int(count);
    for (auto it = series.cbegin(); it != series.cend(); ++it) {
        Spark &spark = sparks.byValue[it.key()];
        for (const domain::Group *period : it.value()) {
            spark.values.append(period && period->figure ? std::optional(period->figure->nps) : std::nullopt);
            spark.lastRunning |= period && period->running;
        }
        spark.lastSignal = count > 0 && signalPoints(it.value()).last();
    }
    settleScale(sparks.byValue, trend);
    return sparks;
}

} // namespace gensvar::models
