// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/periodchoice.h"

#include "models/figuretext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::models {

using Preset = PeriodChoice::Preset;
using domain::Period;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Periods)
};

Days closed(Period period, QDate today)
{
    const QDate start = periodStart(period, today);
    return {periodStart(period, start.addDays(-1)), start.addDays(-1)};
}

Days running(Period period, QDate today)
{
    const QDate start = periodStart(period, today);
    return {start, nextPeriod(period, start).addDays(-1)};
}

/// The calendar period that the days are exactly, if any.
std::optional<Period> calendarPeriod(const Days &days)
{
    for (const Period period : {Period::Day, Period::Week, Period::Month, Period::Quarter, Period::Year}) {
        if (periodStart(period, *days.from) == *days.from && nextPeriod(period, *days.from) == days.to->addDays(1))
            return period;
    }
    return {};
}

bool isWholeMonths(const Days &days)
{
    return days.from->day() == 1 && days.to->addDays(1).day() == 1;
}

} // namespace

QList<Preset> periodPresets()
{
    return {Preset::AllTime,     Preset::Last12Months, Preset::ThisMonth, Preset::LastMonth,
            Preset::ThisQuarter, Preset::LastQuarter,  Preset::ThisYear,  Preset::LastYear};
}

Days daysOf(const PeriodChoice &choice, QDate today)
{
    switch (choice.preset) {
    case Preset::AllTime:
        return {};
    case Preset::Last12Months: {
        const QDate month = periodStart(Period::Month, today);
        return {month.addMonths(-12), month.addDays(-1)};
    }
    case Preset::ThisMonth:
        return running(Period::Month, today);
    case Preset::LastMonth:
        return closed(Period::Month, today);
    case Preset::ThisQuarter:
        return running(Period::Quarter, today);
    case Preset::LastQuarter:
        return closed(Period::Quarter, today);
    case Preset::ThisYear:
        return running(Period::Year, today);
    case Preset::LastYear:
        return closed(Period::Year, today);
    case Preset::OwnDays:
        return choice.own;
    }
    return {};
}

QString choiceText(const PeriodChoice &choice)
{
    switch (choice.preset) {
    case Preset::AllTime:
        return Words::tr("All time");
    case Preset::Last12Months:
        return Words::tr("Last 12 months");
    case Preset::ThisMonth:
        return Words::tr("This month");
    case Preset::LastMonth:
        return Words::tr("Last month");
    case Preset::ThisQuarter:
        return Words::tr("This quarter");
    case Preset::LastQuarter:
        return Words::tr("Last quarter");
    case Preset::ThisYear:
        return Words::tr("This year");
    case Preset::LastYear:
        return Words::tr("Last year");
    case Preset::OwnDays:
        return daysText(choice.own);
    }
    return {};
}

QString daysText(const Days &days)
{
    if (!days.from || !days.to)
        return {};
    if (const auto period = calendarPeriod(days))
        return periodText(*period, *days.from);
    if (isWholeMonths(days)) {
        return Words::tr("%1 – %2", "from the first month to the last")
            .arg(shortPeriodText(Period::Month, *days.from), shortPeriodText(Period::Month, *days.to));
    }
    return Words::tr("%1 – %2", "from the first day to the last").arg(dayText(*days.from), dayText(*days.to));
}

QString beforeText(const PeriodChoice &choice)
{
    switch (choice.preset) {
    case Preset::AllTime:
        return {};
    case Preset::Last12Months:
        return Words::tr("the 12 months before");
    case Preset::ThisMonth:
    case Preset::LastMonth:
        return Words::tr("the month before");
    case Preset::ThisQuarter:
    case Preset::LastQuarter:
        return Words::tr("the quarter before");
    case Preset::ThisYear:
    case Preset::LastYear:
        return Words::tr("the year before");
    case Preset::OwnDays:
        return Words::tr("the period before");
    }
    return {};
}

Period stepFor(QDate from, QDate to)
{
    const qint64 days = from.daysTo(to) + 1;
    if (days <= 31)
        return Period::Day;
    if (days <= 120)
        return Period::Week;
    return days <= 1500 ? Period::Month : Period::Quarter;
}

QDate periodStart(Period period, QDate day)
{
    switch (period) {
    case Period::Total:
    case Period::Day:
        return day;
    case Period::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Period::Month:
        return {day.year(), day.month(), 1};
    case Period::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Period::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

QDate nextPeriod(Period period, QDate start)
{
    switch (period) {
    case Period::Total:
    case Period::Day:
        return start.addDays(1);
    case Period::Week:
        return start.addDays(7);
    case Period::Month:
        return start.addMonths(1);
    case Period::Quarter:
        return start.addMonths(3);
    case Period::Year:
        return start.addYears(1);
    }
    return start;
}

} // namespace gensvar::models
