// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/windows.h"

#include "base/daynumber.h"
#include "rollup/month.h"

#include <algorithm>

namespace gensvar::flow {

using domain::Comparison;
using domain::Period;

// A table of the pieces by day, for the days that questions are about: 400 years. Others are searched for.
static constexpr qint64 mostDaysInTable = 146'097;

DaySpan daysOf(const DateSpan &span)
{
    return {qint32(base::dayNumber(span.from)), qint32(base::dayNumber(span.to))};
}

/// A trailing window is compared with the one right before it, or with that of a year before where it is no longer than
/// that, so that no answer is in both.
static Window rolling(const domain::Scope &scope, const DateSpan &period, QDate end)
{
    const DateSpan trailing{end.addDays(1 - scope.rollingDays), end};
    Window window{period, daysOf(trailing), {}};
    if (scope.comparison == Comparison::Previous)
        window.before = daysOf({trailing.from.addDays(-scope.rollingDays), trailing.from.addDays(-1)});
    else if (scope.comparison == Comparison::LastYear && end.addYears(-1) < trailing.from)
        window.before = daysOf({end.addYears(-1).addDays(1 - scope.rollingDays), end.addYears(-1)});
    return window;
}

static Window wholeSpan(const domain::Scope &scope, const DateSpan &span)
{
    if (scope.rollingDays > 0)
        return rolling(scope, span, span.to);
    Window window{span, daysOf(span), {}};
    if (scope.comparison == Comparison::None)
        return window;
    if (const auto before = comparedSpan(span, scope.comparison))
        window.before = daysOf(*before);
    return window;
}

static Window onePeriod(const domain::Scope &scope, const DateSpan &period, const DateSpan &span)
{
    const DateSpan within{std::max(period.from, span.from), std::min(period.to, span.to)};
    if (scope.rollingDays > 0) // the last day asked for ends it early, the last one in the data does not
        return rolling(scope, period, scope.to ? within.to : period.to);
    Window window{period, daysOf(within), {}};
    if (scope.comparison == Comparison::None)
        return window;
    // What the question cuts off here is cut off there; where only the data begin or end is no cut.
    const DateSpan asked{scope.from ? within.from : period.from, scope.to ? within.to : period.to};
    if (const auto before = comparedPart(scope.period, period, asked, scope.comparison))
        window.before = daysOf(*before);
    return window;
}

std::vector<Window> windowsOf(const domain::Scope &scope, const DateSpan &span)
{
    std::vector<Window> windows;
    if (span.from > span.to)
        return windows;
    if (scope.period == Period::Total)
        return {wholeSpan(scope, span)};
    for (DateSpan period = periodAround(scope.period, span.from); period.from <= span.to;
         period = periodAround(scope.period, period.to.addDays(1)))
        windows.push_back(onePeriod(scope, period, span));
    return windows;
}

Cuts::Cuts(const std::vector<DaySpan> &spans)
{
    for (const DaySpan &span : spans) {
        m_first.push_back(span.first);
        m_first.push_back(span.last + 1);
    }
    std::sort(m_first.begin(), m_first.end());
    m_first.erase(std::unique(m_first.begin(), m_first.end()), m_first.end());
    if (m_first.empty() || qint64(m_first.back()) - m_first.front() > mostDaysInTable)
        return;
    m_pieceOfDay.reserve(size_t(m_first.back() - m_first.front()));
    for (size_t piece = 0; piece < size(); ++piece)
        m_pieceOfDay.resize(size_t(m_first[piece + 1] - m_first.front()), quint32(piece));
}

size_t Cuts::holding(qint32 day) const
{
    if (m_first.empty() || day < m_first.front() || day >= m_first.back())
        return size();
    if (!m_pieceOfDay.empty())
        return m_pieceOfDay[size_t(day - m_first.front())];
    return size_t(std::upper_bound(m_first.begin(), m_first.end(), day) - m_first.begin()) - 1;
}

bool Cuts::areMonths(const DaySpan &data) const
{
    return std::all_of(m_first.begin(), m_first.end(), [&](qint32 day) {
        return day <= data.first || day > data.last || rollup::monthDayOf(day).day == 1;
    });
}

} // namespace gensvar::flow
