// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/panorama.h"

#include "flow/question.h"

#include <algorithm>

namespace gensvar::session {

using domain::Axis;
using domain::Dimension;
using domain::Period;
using domain::Scope;

namespace {

/// The days of the trend: those of the view, and the running period where they end just before it.
Scope trendScope(const View &view, const Scope &scope, const domain::Snapshot &total, QDate today)
{
    Scope trend = scope;
    trend.comparison = domain::Comparison::None;
    const QDate from = scope.from.value_or(total.from.value_or(today));
    const QDate to = scope.to.value_or(total.to.value_or(today));
    trend.period = view.step.value_or(models::stepFor(from, to));
    if (scope.to && models::periodStart(trend.period, today) == scope.to->addDays(1))
        trend.to = today;
    return trend;
}

Scope by(Scope scope, Dimension dimension)
{
    scope.by = {Axis::of(dimension)};
    scope.gathered = true;
    return scope;
}

/// Departments and touchpoints crossed; a cell's change is not shown, and so not asked for.
Scope crossed(Scope scope)
{
    scope.by = {Axis::of(Dimension::Department), Axis::of(Dimension::Touchpoint)};
    scope.gathered = true;
    scope.comparison = domain::Comparison::None;
    return scope;
}

} // namespace

base::Result<Panorama> panorama(flow::Question &question, const View &view, QDate today)
{
    Scope scope = view.scope(today);
    scope.comparison = scope.from && scope.to ? domain::Comparison::Previous : domain::Comparison::None;
    Panorama all;
    const auto ask = [&question](domain::Snapshot &into, const Scope &asked) -> base::Result<void> {
        auto got = question.ask(asked);
        if (!got)
            return base::failure(got);
        into = std::move(*got);
        return {};
    };
    if (const auto done = ask(all.total, scope); !done)
        return base::failure(done);
    if (all.total.total.isZero()) // nothing here: is there anything at all
        return ask(all.everything, {}).map([&] { return all; });
    const Scope trend = trendScope(view, scope, all.total, today);
    Scope rowTrend = trend;
    rowTrend.to = scope.to;
    if (rowTrend.period == Period::Day || rowTrend.period == Period::Week)
        rowTrend.period = trend.period; // the rows' small trends walk in the same step
    return ask(all.trend, trend)
        .and_then([&] { return ask(all.departments, by(scope, Dimension::Department)); })
        .and_then([&] { return ask(all.departmentTrends, by(rowTrend, Dimension::Department)); })
        .and_then([&] { return ask(all.touchpoints, by(scope, Dimension::Touchpoint)); })
        .and_then([&] { return ask(all.touchpointTrends, by(rowTrend, Dimension::Touchpoint)); })
        .and_then([&] { return ask(all.cells, crossed(scope)); })
        .map([&] { return all; });
}

base::Result<CommentsBehind> commentsBehind(flow::Question &question, const domain::CommentQuery &query)
{
    auto figures = question.ask(query.scope);
    if (!figures)
        return base::failure(figures);
    return question.comments(query).map([&](const domain::CommentPage &page) {
        return CommentsBehind{page, std::move(*figures)};
    });
}

} // namespace gensvar::session
