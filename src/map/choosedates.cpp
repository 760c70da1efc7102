// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/codes.h"
#include "map/sketch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

using domain::Certainty;
using domain::DateOrder;
using domain::Field;

namespace {

qint64 datesIn(const ColumnNotes &column)
{
    const bool isNamed = column.meaning.date.weight > 0;
    return column.dates.dates + (isNamed ? column.dates.digitsOnly : 0);
}

bool holdsDates(const ColumnNotes &column)
{
    const bool isNamed = column.meaning.date.weight > 0;
    return column.dates.cells > 0 && datesIn(column) * 10 >= column.dates.cells * (isNamed ? 5 : 8);
}

// How well a date's name says that it is when the answer was given. An end beats a start, an answer beats both.
int rank(const ColumnNotes &column)
{
    switch (column.meaning.date.meaning) {
    case Meaning::AnsweredOn:
        return 90;
    case Meaning::EndedOn:
        return 80;
    case Meaning::AnyDate:
        return 70;
    case Meaning::CreatedOn:
        return 50;
    case Meaning::StartedOn:
        return 45;
    case Meaning::ChangedOn:
        return 40;
    case Meaning::OccurredOn:
        return 20;
    case Meaning::InvitedOn:
        return 15;
    case Meaning::OtherDate:
        return 0;
    default:
        return 30;
    }
}

base::Error whyDate(const ColumnNotes &column)
{
    if (column.meaning.date.weight > 0)
        return base::Error(code::namedSo);
    return base::Error(code::looksLikeDates, {percent(datesIn(column), column.dates.cells)});
}

void chooseAnswered(Sketch &sketch, const QList<int> &dates)
{
    const auto isBetter = [&sketch](int a, int b) {
        const ColumnNotes &one = sketch.column(a);
        const ColumnNotes &other = sketch.column(b);
        if (rank(one) != rank(other))
            return rank(one) > rank(other);
        return one.meaning.date.weight > other.meaning.date.weight;
    };
    QList<int> sorted = dates;
    std::stable_sort(sorted.begin(), sorted.end(), isBetter);
    if (sorted.isEmpty())
        return;
    const int best = sorted.first();
    const ColumnNotes &column = sketch.column(best);
    QList<int> alike;
    std::copy_if(sorted.begin(), sorted.end(), std::back_inserter(alike),
                 [&](int other) { return !isBetter(best, other); });
    if (rank(column) == 0) {
        sketch.obstruct(base::Error(code::dateNotSure, {sketch.names(sorted), sketch.name(best)}));
        return;
    }
    const bool isNamedAnswer = rank(column) >= 80; // two such are a moment apart
    if (alike.size() > 1 && !isNamedAnswer) {
        sketch.obstruct(base::Error(code::severalDates, {sketch.names(alike), sketch.name(best)}));
        return;
    }
    const bool isCertain = rank(column) >= 70 && alike.size() == 1;
    sketch.assign(Field::RespondedAt, best, isCertain ? Certainty::Certain : Certainty::Likely, whyDate(column));
    if (rank(column) <= 20)
        sketch.warn(base::Error(code::dateStandsIn, {sketch.name(best)}));
}

void chooseOther(Sketch &sketch, const QList<int> &dates, Meaning meaning, Field field)
{
    int best = -1;
    for (const int column : dates) {
        const Word &word = sketch.column(column).meaning.date;
        if (sketch.isFree(column) && word.meaning == meaning
            && (best < 0 || word.weight > sketch.column(best).meaning.date.weight))
            best = column;
    }
    if (best >= 0 && sketch.wants(field))
        sketch.assign(field, best, Certainty::Certain, base::Error(code::namedSo));
}

// Years of two digits: where the year stands. A year hardly moves over a file, a day does.
DateOrder orderOfShortYears(const DateNotes &dates)
{
    const bool canBeFirst = dates.highestThird <= 31 && dates.lowestThird >= 1;
    const bool canBeLast = dates.highestFirst <= 31 && dates.lowestFirst >= 1;
    const int firstMoves = dates.highestFirst - dates.lowestFirst;
    const int thirdMoves = dates.highestThird - dates.lowestThird;
    if (canBeFirst && (!canBeLast || (thirdMoves > 10 && firstMoves < 8)))
        return DateOrder::YearMonthDay;
    return DateOrder::Unknown;
}

// The order that the column itself tells, Unknown if it does not.
DateOrder orderTold(Sketch &sketch, int index)
{
    const DateNotes &dates = sketch.column(index).dates;
    if (dates.shortYears > 0 && dates.shortYears == dates.numeric) {
        if (orderOfShortYears(dates) == DateOrder::YearMonthDay)
            return DateOrder::YearMonthDay;
    }
    const qint64 fewer = std::min(dates.dayFirst, dates.monthFirst);
    const qint64 more = std::max(dates.dayFirst, dates.monthFirst);
    if (more > 0) {
        if (fewer * 3 > more)
            sketch.obstruct(base::Error(code::dateOrderMixed,
                                        {sketch.name(index), dates.dayFirstExample, dates.monthFirstExample}));
        else if (fewer > 0)
            sketch.warn(base::Error(code::dateOrderRows, {sketch.name(index), fewer}));
        return dates.dayFirst >= dates.monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    }
    const bool isOfNoMatter = dates.eitherWay == 0;
    const bool isDotted = dates.dotted == dates.numeric; // no country that writes points puts the month first
    return isOfNoMatter || isDotted ? DateOrder::DayMonthYear : DateOrder::Unknown;
}

// Another column of dates in the same file, written the same way, may tell.
DateOrder orderOfOthers(Sketch &sketch, int index)
{
    for (int i = 0; i < sketch.width(); ++i) {
        const DateNotes &other = sketch.column(i).dates;
        const bool isAlike = other.numeric * 2 > other.cells
            && (other.shortYears > 0) == (sketch.column(index).dates.shortYears > 0) && other.dotted == 0;
        if (i == index || !isAlike || (other.dayFirst > 0) == (other.monthFirst > 0))
            continue;
        return other.dayFirst > 0 ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    }
    return DateOrder::Unknown;
}

void settleDateOrder(Sketch &sketch, int index)
{
    const DateNotes &dates = sketch.column(index).dates;
    auto &orders = sketch.proposal.map.dateOrders;
    if (dates.numeric == 0)
        return;
    const DateOrder saved = orders.value(index);
    DateOrder order = sketch.wishes.dateOrder;
    if (order == DateOrder::YearMonthDay && dates.shortYears == 0)
        order = DateOrder::Unknown; // a year of four digits shows where it stands
    if (order == DateOrder::Unknown)
        order = orderTold(sketch, index);
    if (order == DateOrder::Unknown)
        order = saved;
    if (order == DateOrder::Unknown)
        order = orderOfOthers(sketch, index);
    if (order == DateOrder::Unknown) {
        const bool isAmerican = sketch.notes.platform == u"surveymonkey"_s;
        order = isAmerican ? DateOrder::MonthDayYear : sketch.wishes.languageOrder;
        if (order != DateOrder::MonthDayYear)
            order = DateOrder::DayMonthYear;
        if (sketch.wishes.mayAsk)
            sketch.proposal.questions.append({index, dates.example});
        else
            sketch.warn(base::Error(
                code::dateOrderAssumed,
                {sketch.name(index), dates.example, order == DateOrder::MonthDayYear ? u"mdy"_s : u"dmy"_s}));
    }
    orders[index] = order;
}

} // namespace

void chooseDates(Sketch &sketch)
{
    QList<int> dates;
    for (int i = 0; i < sketch.width(); ++i) {
        if (sketch.isFree(i) && holdsDates(sketch.column(i)))
            dates.append(i);
    }
    if (sketch.wants(Field::RespondedAt))
        chooseAnswered(sketch, dates);
    chooseOther(sketch, dates, Meaning::OccurredOn, Field::OccurredAt);
    chooseOther(sketch, dates, Meaning::InvitedOn, Field::InvitedAt);
    for (const int column : dates) {
        if (sketch.isFree(column))
            sketch.set(column, false, Certainty::Likely, base::Error(code::anotherDate));
    }
    if (!sketch.isMapped(Field::RespondedAt) && !sketch.wishes.constants.contains(Field::RespondedAt))
        sketch.obstruct(base::Error(code::noDateColumn));
}

void settleDateOrders(Sketch &sketch)
{
    for (const Field field : {Field::RespondedAt, Field::OccurredAt, Field::InvitedAt}) {
        for (const int column : sketch.proposal.map.columns.value(field))
            settleDateOrder(sketch, column);
    }
}

} // namespace gensvar::map
