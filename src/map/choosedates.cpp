// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/codes.h"
#include "map/datefit.h"
#include "map/folded.h"
#include "map/sketch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

using domain::Certainty;
using domain::Field;

namespace {

qint64 datesIn(const ColumnNotes &column)
{
    const bool isNamed = column.meaning.date.weight > 0;
    const bool mayBeSeconds = column.meaning.date.meaning == Meaning::AnswerTime;
    const qint64 digitsOnly = column.dates.digitsOnly - (mayBeSeconds ? column.dates.serials : 0);
    return column.dates.dates + (isNamed ? digitsOnly : 0);
}

bool holdsDates(const ColumnNotes &column)
{
    const bool isNamed = column.meaning.date.weight > 0;
    return column.dates.cells > 0 && datesIn(column) * 10 >= column.dates.cells * (isNamed ? 5 : 8);
}

// The answer, or the questions: what is completed or submitted beside it is certain.
bool saysReceived(const ColumnNotes &column)
{
    return QString(u' ' % headerWords(column.header) % u' ').contains(" received "_L1);
}

// "date_key": a day as a number, by which a warehouse joins its tables.
bool isKey(const ColumnNotes &column)
{
    const QString words = headerWords(column.header);
    return words.endsWith(" id"_L1) || words.endsWith(" key"_L1) || words.endsWith(" sk"_L1);
}

// How well a date's name says that it is when the answer was given. An end beats a start, an answer beats both.
int rank(const ColumnNotes &column)
{
    switch (column.meaning.date.meaning) {
    case Meaning::AnsweredOn:
        return saysReceived(column) ? 85 : 90;
    case Meaning::AnswerTime:
        return 90;
    case Meaning::EndedOn:
        return 80;
    case Meaning::AnyDate:
        return isKey(column) ? 55 : 70;
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

// A date of the answer is there where a score is, and in the past. Whether the first of the columns is such a date, or
// another that is named as one; an answer's own date may be blank in answers that were broken off.
bool putFittingFirst(const Sketch &sketch, QList<int> &sorted)
{
    const auto fits = [&sketch](int column) {
        const DateFit fit = dateFit(sketch, column);
        return !fit.isBeyond() && (!fit.isBlank() || rank(sketch.column(column)) >= 85);
    };
    const int named = sorted.first();
    const auto others = std::stable_partition(sorted.begin(), sorted.end(), fits);
    const bool isNamed = sorted.first() == named || rank(sketch.column(sorted.first())) >= 70;
    if (!isNamed || others == sorted.begin())
        return false;
    sorted.erase(others, sorted.end());
    return true;
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
    if (!putFittingFirst(sketch, sorted)) {
        sketch.obstruct(base::Error(code::dateNotSure, {sketch.names(sorted), sketch.reference(sorted.first())}));
        return;
    }
    const int best = sorted.first();
    const ColumnNotes &column = sketch.column(best);
    QList<int> alike;
    std::copy_if(sorted.begin(), sorted.end(), std::back_inserter(alike),
                 [&](int other) { return !isBetter(best, other); });
    if (rank(column) == 0) {
        sketch.obstruct(base::Error(code::dateNotSure, {sketch.names(sorted), sketch.reference(best)}));
        return;
    }
    const bool isNamedAnswer = rank(column) >= 80; // two such are a moment apart
    if (alike.size() > 1 && !isNamedAnswer) {
        sketch.obstruct(base::Error(code::severalDates, {sketch.names(alike), sketch.reference(best)}));
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

// What a header says beside "date" or "time": the same for two columns that belong together.
QString stem(const ColumnNotes &column)
{
    static const QRegularExpression moment(
        u"(?:date|datum|dato|day|dag|time of day|time|tidspunkt|tidpunkt|tid|tijdstip|tijd|uhrzeit|zeit|klokkeslett|"
        "klokkeslaet|klockslag|klokken|klockan|kl|heure|hora|ora|hour|utc|gmt|cet)(?= |$)"_s);
    return headerWords(column.header).remove(moment).simplified();
}

// A column of times, not of durations: these stay small.
bool holdsTimes(const ColumnNotes &column)
{
    static constexpr qint32 earlyMorning = 6 * 3600 * 1000;
    return column.dates.timesOfDay * 10 >= column.dates.cells * 8 && column.dates.latestTime >= earlyMorning;
}

// "Tid", "Klokkeslett", "Uhrzeit" beside the day of the answer: the two are one instant.
void joinTime(Sketch &sketch, const QList<int> &dates)
{
    const QList<int> answered = sketch.proposal.map.columns.value(Field::RespondedAt);
    if (answered.size() != 1 || sketch.column(answered.first()).dates.timed > 0)
        return;
    const int date = answered.first();
    const QString ofDate = stem(sketch.column(date));
    int best = -1;
    for (int i = 0; i < sketch.width(); ++i) {
        const ColumnNotes &column = sketch.column(i);
        if (!sketch.isFree(i) || !holdsTimes(column) || column.meaning.date.meaning == Meaning::OtherDate)
            continue;
        const QString ofTime = stem(column);
        const bool isNext = i == date + 1 || dates.size() == 1; // whose time it is, where it does not say
        if (ofTime == ofDate && !ofTime.isEmpty()) {
            best = i;
            break;
        }
        if (ofTime.isEmpty() && isNext && best < 0)
            best = i;
    }
    if (best >= 0)
        sketch.assign(Field::RespondedAt, best, Certainty::Likely, base::Error(code::timeOfDate, {sketch.name(date)}));
}

} // namespace

void chooseDates(Sketch &sketch)
{
    QList<int> dates;
    for (int i = 0; i < sketch.width(); ++i) {
        if (sketch.isFree(i) && holdsDates(sketch.column(i)))
            dates.append(i);
    }
    if (sketch.wants(Field::RespondedAt)) {
        chooseAnswered(sketch, dates);
        joinTime(sketch, dates);
    }
    chooseOther(sketch, dates, Meaning::OccurredOn, Field::OccurredAt);
    chooseOther(sketch, dates, Meaning::InvitedOn, Field::InvitedAt);
    for (const int column : dates) {
        if (sketch.isFree(column))
            sketch.set(column, false, Certainty::Likely, base::Error(code::anotherDate));
    }
    if (!sketch.isMapped(Field::RespondedAt) && !sketch.wishes.constants.contains(Field::RespondedAt))
        sketch.obstruct(base::Error(code::noDateColumn));
}

} // namespace gensvar::map
