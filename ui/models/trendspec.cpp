// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trendspec.h"

#include "models/figurehint.h"
#include "models/figuretext.h"
#include "models/periodchoice.h"
#include "models/signalpoints.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::models {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Trend)
};

/// A period that the question cuts is only its days within, by name and when it is opened.
ChartPoint pointOf(const domain::Scope &scope, QDate start, const domain::Group *group)
{
    ChartPoint point;
    const QDate end = nextPeriod(scope.period, start).addDays(-1);
    point.from = std::max(start, scope.from.value_or(start));
    point.to = std::min(end, scope.to.value_or(end));
    point.label = shortPeriodText(scope.period, start);
    point.title = periodText(scope.period, start);
    const bool running = group && group->running;
    if (point.from != start || (point.to != end && !running)) {
        point.title = Words::tr("%1 (only %2)", "a period that the chosen days cut, and which of its days they are")
                          .arg(point.title, daysText({point.from, running ? end : point.to}));
    }
    if (group) {
        point.tally = group->tally;
        point.figure = group->figure;
        point.small = group->small;
        point.running = group->running;
    }
    return point;
}

/// The axis holds every figure, and the intervals of those that are certain enough to show one.
void settleAxis(ChartSpec &spec)
{
    double low = 100;
    double high = -100;
    const bool allSmall = std::all_of(spec.points.begin(), spec.points.end(),
                                      [](const ChartPoint &point) { return point.small || !point.figure; });
    for (const ChartPoint &point : spec.points) {
        if (!point.figure)
            continue;
        const bool alone = point.small && !allSmall;
        low = std::min(low, alone ? point.figure->nps : point.figure->low);
        high = std::max(high, alone ? point.figure->nps : point.figure->high);
    }
    spec.ticks = low > high ? npsTicks(0, 100) : npsTicks(low, high);
    spec.low = spec.ticks.first();
    spec.high = spec.ticks.last();
}

void markSignals(ChartSpec &spec, const QHash<QDate, const domain::Group *> &byStart)
{
    QList<const domain::Group *> periods;
    QDate start = spec.points.isEmpty() ? QDate() : periodStart(spec.step, spec.points.first().from);
    for (qsizetype i = 0; i < spec.points.size(); ++i, start = nextPeriod(spec.step, start))
        periods.append(byStart.value(start));
    const QList<bool> marked = signalPoints(periods);
    for (qsizetype i = 0; i < spec.points.size(); ++i)
        spec.points[i].signal = marked[i];
}

QString describe(const ChartSpec &spec)
{
    QStringList parts;
    for (const ChartPoint &point : spec.points) {
        if (!point.figure)
            continue;
        parts.append(Words::tr("%1: NPS %2, interval %3, %Ln response(s)", nullptr, int(point.tally.responses()))
                         .arg(point.title, numberText(point.figure->nps), intervalText(*point.figure)));
        if (point.signal)
            parts.last() += u", "_s + Words::tr("a signal", "of a control chart");
    }
    return parts.join(u"; "_s);
}

} // namespace

ChartSpec trendSpec(const domain::Snapshot &answer)
{
    ChartSpec spec;
    spec.step = answer.scope.period;
    if (answer.groups.isEmpty() || spec.step == domain::Period::Total)
        return spec;
    QHash<QDate, const domain::Group *> byStart;
    QDate first = answer.groups.first().periodStart;
    QDate last = first;
    for (const domain::Group &group : answer.groups) {
        const QDate start = periodStart(spec.step, group.periodStart);
        byStart.insert(start, &group);
        first = std::min(first, start);
        last = std::max(last, start);
    }
    first = periodStart(spec.step, first);
    for (QDate start = first; start <= last; start = nextPeriod(spec.step, start)) {
        spec.points.append(pointOf(answer.scope, start, byStart.value(start)));
        spec.mostResponses = std::max(spec.mostResponses, spec.points.last().tally.responses());
    }
    markSignals(spec, byStart);
    settleAxis(spec);
    spec.filter = conditionsText(answer.scope);
    spec.description = describe(spec);
    return spec;
}

} // namespace gensvar::models
