// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/news.h"

#include "flow/question.h"
#include "models/signalpoints.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace gensvar::session {

using domain::Axis;
using domain::Dimension;
using domain::Group;
using models::PeriodChoice;

static constexpr int chartMonths = 12; // as many as the overview's small trends show

QList<QDate> closedMonths(QDate since, QDate today)
{
    QList<QDate> months;
    QDate month = QDate(today.year(), today.month(), 1).addMonths(-1);
    for (; months.size() < News::mostMonths && month.addMonths(1) > since; month = month.addMonths(-1))
        months.append(month);
    return months;
}

PeriodChoice yearUpTo(QDate month, QDate today)
{
    const PeriodChoice usual{PeriodChoice::Preset::Last12Months, {}};
    const QDate to = month.addMonths(1).addDays(-1);
    return models::daysOf(usual, today).to == to ? usual : PeriodChoice::ownDays(month.addMonths(1 - chartMonths), to);
}

namespace {

/// The point of a month, where it is a signal and was none the month before: each is told once.
std::optional<Mover> moverAt(const metrics::ControlChart &chart, const QList<const Group *> &periods, qsizetype at)
{
    using metrics::Signal;
    if (at < 0 || size_t(at) >= chart.points.size() || !periods[at] || periods[at]->small)
        return {};
    const metrics::ControlPoint &point = chart.points[size_t(at)];
    const bool goesOn = point.signal == Signal::Run && at > 0 && chart.points[size_t(at) - 1].signal == Signal::Run;
    if (point.signal == Signal::None || goesOn || !point.nps)
        return {};
    Mover mover;
    mover.rose = *point.nps > chart.centre;
    mover.isRun = point.signal == Signal::Run;
    const double sigma = (point.high - chart.centre) / 3;
    mover.distance = sigma > 0 ? std::abs(*point.nps - chart.centre) / sigma : 0;
    return mover;
}

/// trends: by one axis and month, over the months of the chart up to the newest closed one.
void addMovers(QList<News::Month> &months, const domain::Snapshot &trends, QDate first)
{
    QHash<QString, QList<const Group *>> series;
    const auto placeOf = [first](QDate month) {
        return (month.year() - first.year()) * 12 + month.month() - first.month();
    };
    for (const Group &group : trends.groups) {
        const auto &name = group.keys.first();
        if (!name)
            continue; // what is told of no department is nothing that rises or falls
        auto &periods = series[*name];
        periods.resize(chartMonths, nullptr);
        if (const int place = placeOf(group.periodStart); place >= 0 && place < chartMonths)
            periods[place] = &group;
    }
    for (const auto &[value, periods] : series.asKeyValueRange()) {
        const auto chart = models::controlChartOf(periods);
        for (News::Month &month : months) {
            auto mover = chart ? moverAt(*chart, periods, placeOf(month.start)) : std::nullopt;
            if (!mover)
                continue;
            mover->axis = trends.scope.by.first();
            mover->value = value;
            month.movers.append(*mover);
        }
    }
}

} // namespace

base::Result<News> news(flow::Question &question, const View &view, const domain::AddedSince &since, bool hasNew,
                        QDate today)
{
    News news{since, {}, {}};
    const View plain = view.with(Axis::ofAdded(), {});
    domain::Scope scope;
    if (hasNew) {
        scope.filter = plain.with(Axis::ofAdded(), {since.text()}).filter;
        const auto added = question.ask(scope);
        if (!added)
            return base::failure(added);
        news.added = added->total;
        news.added.excluded = 0; // they count in no figure
    }
    for (const QDate month : closedMonths(since.at.date(), today))
        news.months.append({month, {}});
    if (news.months.isEmpty())
        return news;
    const QDate newest = news.months.first().start;
    scope.filter = plain.filter;
    scope.from = newest.addMonths(1 - chartMonths);
    scope.to = newest.addMonths(1).addDays(-1);
    scope.period = domain::Period::Month;
    for (const Dimension dimension : {Dimension::Department, Dimension::Touchpoint}) {
        scope.by = {Axis::of(dimension)};
        const auto trends = question.ask(scope);
        if (!trends)
            return base::failure(trends);
        addMovers(news.months, *trends, *scope.from);
    }
    for (News::Month &month : news.months) {
        std::sort(month.movers.begin(), month.movers.end(), [](const Mover &a, const Mover &b) {
            return a.distance > b.distance || (a.distance == b.distance && a.value < b.value);
        });
    }
    return news;
}

} // namespace gensvar::session
