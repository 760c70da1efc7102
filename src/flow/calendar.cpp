// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/calendar.h"

namespace gensvar::flow {

using domain::Comparison;
using domain::Period;

static DateSpan months(QDate first, int count)
{
    return {first, first.addMonths(count).addDays(-1)};
}

DateSpan periodAround(Period period, QDate day)
{
    switch (period) {
    case Period::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    case Period::Month:
        return months(QDate(day.year(), day.month(), 1), 1);
    case Period::Quarter:
        return months(QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1), 3);
    case Period::Year:
        return months(QDate(day.year(), 1, 1), 12);
    case Period::Day:
    case Period::Total:
        break;
    }
    return {day, day};
}

static std::optional<DateSpan> weekLastYear(const DateSpan &week)
{
    int year = 0;
    const int number = week.from.weekNumber(&year);
    // The week that holds 4 January is week 1 (ISO 8601).
    const DateSpan then = periodAround(Period::Week, QDate(year - 1, 1, 4).addDays(7 * (number - 1)));
    if (then.from.weekNumber() != number)
        return {};
    return then;
}

std::optional<DateSpan> comparedPeriod(Period period, const DateSpan &span, Comparison comparison)
{
    if (comparison == Comparison::Previous)
        return periodAround(period, span.from.addDays(-1));
    if (period == Period::Week)
        return weekLastYear(span);
    if (period == Period::Day && span.from.month() == 2 && span.from.day() == 29)
        return {};
    return periodAround(period, span.from.addYears(-1));
}

std::optional<DateSpan> comparedPart(Period period, const DateSpan &whole, const DateSpan &part, Comparison comparison)
{
    const auto before = comparedPeriod(period, whole, comparison);
    if (!before)
        return {};
    const auto moved = [&](QDate day) {
        if (period == Period::Week || period == Period::Day)
            return before->from.addDays(whole.from.daysTo(day));
        const int months = (whole.from.year() - before->from.year()) * 12 + whole.from.month() - before->from.month();
        return day.addMonths(-months);
    };
    return DateSpan{part.from == whole.from ? before->from : moved(part.from),
                    part.to == whole.to ? before->to : moved(part.to)};
}

static DateSpan spanBefore(const DateSpan &span, Comparison comparison)
{
    const bool wholeMonths = span.from.day() == 1 && span.to.day() == span.to.daysInMonth();
    const int monthCount = (span.to.year() - span.from.year()) * 12 + span.to.month() - span.from.month() + 1;
    if (wholeMonths)
        return months(span.from.addMonths(comparison == Comparison::Previous ? -monthCount : -12), monthCount);
    if (comparison == Comparison::Previous)
        return {span.from.addDays(-(span.from.daysTo(span.to) + 1)), span.from.addDays(-1)};
    return {span.from.addYears(-1), span.to.addYears(-1)};
}

std::optional<DateSpan> comparedSpan(const DateSpan &span, Comparison comparison)
{
    const DateSpan before = spanBefore(span, comparison);
    return before.to < span.from ? std::optional(before) : std::nullopt;
}

} // namespace gensvar::flow
