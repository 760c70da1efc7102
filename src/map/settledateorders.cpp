// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/codes.h"
#include "map/sketch.h"

#include <algorithm>
#include <bitset>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

using domain::DateOrder;
using domain::Field;

namespace {

bool areShort(const DateNotes &dates)
{
    return dates.shortYears > 0 && dates.shortYears == dates.numeric;
}

// Whether all of a column's short dates, but for a slip or two, are days in an order.
bool fits(const DateNotes &dates, DateOrder order)
{
    if (!areShort(dates))
        return order != DateOrder::YearMonthDay; // a year of four digits shows where it stands
    const ShortYearNotes &notes = dates.shortYear;
    const qint64 days = order == DateOrder::YearMonthDay ? notes.yearFirst
        : order == DateOrder::MonthDayYear               ? notes.monthFirst
                                                         : notes.dayFirst;
    return days * 20 >= dates.shortYears * 19;
}

enum class YearPlace { First, Last, NotTold };

// Whether years of two digits are all years in which a survey was answered.
bool arePast(const std::bitset<100> &years, QDate today)
{
    const int last = today.isValid() ? today.addDays(1).year() : 2069;
    for (size_t year = 0; year < years.size(); ++year) {
        if (years.test(year) && (fullYear(qint32(year)) < 2000 || fullYear(qint32(year)) > last))
            return false;
    }
    return true;
}

// Where a year of two digits stands: where the dates are days, where it hardly moves, as a day does, and where it is
// one that has been.
YearPlace yearPlace(const DateNotes &dates, QDate today)
{
    if (!areShort(dates))
        return YearPlace::Last;
    const bool isPastFirst = arePast(dates.shortYear.firsts, today);
    const bool isPastLast = arePast(dates.shortYear.thirds, today);
    const bool canBeDotted = isPastLast || !isPastFirst; // no country that writes points puts the year first
    if (dates.dotted == dates.numeric && fits(dates, DateOrder::DayMonthYear) && canBeDotted)
        return YearPlace::Last;
    const size_t firsts = dates.shortYear.firsts.count();
    const size_t thirds = dates.shortYear.thirds.count();
    const bool firstRests = firsts * 3 <= thirds;
    if (!fits(dates, DateOrder::YearMonthDay)) {
        const bool isNearly = dates.shortYear.yearFirst * 10 >= dates.shortYears * 7;
        return isNearly && firstRests ? YearPlace::NotTold : YearPlace::Last;
    }
    if (!fits(dates, DateOrder::DayMonthYear) && !fits(dates, DateOrder::MonthDayYear))
        return YearPlace::First;
    if (thirds * 3 <= firsts)
        return YearPlace::Last;
    if (firstRests)
        return YearPlace::First;
    if (isPastFirst != isPastLast)
        return isPastFirst ? YearPlace::First : YearPlace::Last;
    return YearPlace::NotTold;
}

// The order in which no answer lies in the future, where the other has some that do.
DateOrder orderInThePast(const DateNotes &dates, QDate today)
{
    if (!today.isValid())
        return DateOrder::Unknown;
    const QDate last = today.addDays(1);
    const qint32 latest = last.year() * 10000 + last.month() * 100 + last.day();
    const bool isDayFirst = dates.latestDayFirst <= latest;
    if (isDayFirst == (dates.latestMonthFirst <= latest))
        return DateOrder::Unknown;
    return isDayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

// The order that a column itself tells, Unknown if it does not.
DateOrder orderIn(const DateNotes &dates, QDate today)
{
    const YearPlace year = yearPlace(dates, today);
    if (year != YearPlace::Last)
        return year == YearPlace::First ? DateOrder::YearMonthDay : DateOrder::Unknown;
    if (dates.dayFirst + dates.monthFirst > 0)
        return dates.dayFirst >= dates.monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    const bool isOfNoMatter = dates.eitherWay == 0;
    const bool isDotted = dates.dotted == dates.numeric; // no country that writes points puts the month first
    return isOfNoMatter || isDotted ? DateOrder::DayMonthYear : orderInThePast(dates, today);
}

// Tells of a column whose dates have the day first in some rows and the month in others.
void tellOfMixture(Sketch &sketch, int index)
{
    const DateNotes &dates = sketch.column(index).dates;
    const qint64 fewer = std::min(dates.dayFirst, dates.monthFirst);
    const qint64 more = std::max(dates.dayFirst, dates.monthFirst);
    if (fewer == 0 || yearPlace(dates, sketch.wishes.today) != YearPlace::Last)
        return;
    if (fewer * 3 > more)
        sketch.obstruct(
            base::Error(code::dateOrderMixed, {sketch.name(index), dates.dayFirstExample, dates.monthFirstExample}));
    else
        sketch.warn(base::Error(code::dateOrderRows, {sketch.name(index), fewer}));
}

QString orderName(DateOrder order)
{
    switch (order) {
    case DateOrder::MonthDayYear:
        return u"mdy"_s;
    case DateOrder::YearMonthDay:
        return u"ymd"_s;
    default:
        return u"dmy"_s;
    }
}

// Tells of a column that a spreadsheet program has read in the other order of day and month: it has made dates of what
// it could, which are now swapped, and has left as text what no such date can be.
void tellOfSwap(Sketch &sketch, int index)
{
    const DateNotes &dates = sketch.column(index).dates;
    const qint64 serials = dates.realDates + dates.serials;
    const bool areLeftOver = dates.dayFirst == dates.numeric || dates.monthFirst == dates.numeric;
    const bool endsInYear = yearPlace(dates, sketch.wishes.today) == YearPlace::Last;
    if (serials == 0 || dates.swappable < serials || !areLeftOver || !endsInYear)
        return;
    const bool isDayFirst = dates.dayFirst > 0;
    const DateOrder order = isDayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    const QString &example = isDayFirst ? dates.dayFirstExample : dates.monthFirstExample;
    sketch.warn(base::Error(code::datesSwapped, {sketch.name(index), serials, example, orderName(order)}));
}

// Another column of dates in the same file, written the same way, may tell.
DateOrder orderOfOthers(const Sketch &sketch, int index)
{
    const DateNotes &own = sketch.column(index).dates;
    const QDate today = sketch.wishes.today;
    for (int i = 0; i < sketch.width(); ++i) {
        const DateNotes &other = sketch.column(i).dates;
        const bool isAlike = other.numeric * 2 > other.cells && areShort(other) == areShort(own) && other.dotted == 0;
        const bool isMixed = other.dayFirst > 0 && other.monthFirst > 0;
        const bool isTold = other.dayFirst > 0 || other.monthFirst > 0 || yearPlace(other, today) == YearPlace::First;
        if (i != index && isAlike && isTold && !isMixed && fits(own, orderIn(other, today)))
            return orderIn(other, today);
    }
    return DateOrder::Unknown;
}

// Nothing tells: as the platform writes, as the user does, or as most do, of what is possible.
DateOrder habit(const Sketch &sketch, const DateNotes &dates)
{
    const bool isAmerican = sketch.notes.platform == u"surveymonkey"_s;
    for (const DateOrder order : {isAmerican ? DateOrder::MonthDayYear : sketch.wishes.languageOrder,
                                  DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        if (order != DateOrder::Unknown && fits(dates, order))
            return order;
    }
    return DateOrder::DayMonthYear;
}

domain::DateQuestion::Days daysOf(const DaySpan &span)
{
    const auto day = [](qint32 number) { return QDate(number / 10000, number / 100 % 100, number % 100); };
    return {day(span.first), day(span.last)};
}

// Takes the habit, and never in silence.
DateOrder assume(Sketch &sketch, int index)
{
    const DateNotes &dates = sketch.column(index).dates;
    const DateOrder order = habit(sketch, dates);
    const bool isOfDayAndMonth = yearPlace(dates, sketch.wishes.today) == YearPlace::Last;
    if (sketch.wishes.mayAsk && isOfDayAndMonth)
        sketch.proposal.questions.append(
            {index, dates.example, daysOf(dates.daysDayFirst), daysOf(dates.daysMonthFirst)});
    else
        sketch.warn(base::Error(code::dateOrderAssumed, {sketch.name(index), dates.example, orderName(order)}));
    return order;
}

void settleDateOrder(Sketch &sketch, int index)
{
    const DateNotes &dates = sketch.column(index).dates;
    auto &orders = sketch.proposal.map.dateOrders;
    if (dates.numeric == 0)
        return;
    tellOfSwap(sketch, index);
    sketch.proposal.mayBeginWithYear |= fits(dates, DateOrder::YearMonthDay);
    DateOrder order = sketch.wishes.dateOrder;
    if (order == DateOrder::YearMonthDay && dates.shortYears == 0)
        order = DateOrder::Unknown; // a year of four digits shows where it stands
    if (order == DateOrder::Unknown) {
        tellOfMixture(sketch, index);
        order = orderIn(dates, sketch.wishes.today);
    }
    if (order == DateOrder::Unknown)
        order = orders.value(index); // saved
    if (order == DateOrder::Unknown)
        order = orderOfOthers(sketch, index);
    orders[index] = order == DateOrder::Unknown ? assume(sketch, index) : order;
}

} // namespace

void settleDateOrders(Sketch &sketch)
{
    for (const Field field : {Field::RespondedAt, Field::OccurredAt, Field::InvitedAt}) {
        for (const int column : sketch.proposal.map.columns.value(field))
            settleDateOrder(sketch, column);
    }
}

} // namespace gensvar::map
