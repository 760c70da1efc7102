// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/daterule.h"

#include "base/daynumber.h"
#include "check/codes.h"
#include "map/celltext.h"
#include "map/timetext.h"

#include <cmath>

namespace gensvar::check {

using domain::Cell;
using domain::CellKind;
using domain::DateOrder;

static constexpr qint32 firstDay = map::daysFromCivil(2000, 1, 1);
static constexpr qint32 placeholderDay = map::daysFromCivil(1980, 1, 1); // LimeSurvey's, where it keeps no date

static When problem(base::Code code)
{
    When when;
    when.problem = code;
    return when;
}

DateRule::DateRule(const QTimeZone &fileZone, const QTimeZone &storeZone, QDate today)
    : m_file(fileZone, today)
    , m_store(storeZone, today)
    , m_lastDay(qint32(base::dayNumber(today)) + 1)
{ }

When DateRule::bounded(When when) const
{
    if (when.on == placeholderDay)
        return problem(code::dateMissing);
    if (when.on < firstDay)
        return problem(code::dateTooEarly);
    if (when.on > m_lastDay)
        return problem(code::dateInFuture);
    return when;
}

When DateRule::ofDay(qint32 day) const
{
    When when;
    when.on = day;
    return bounded(when);
}

When DateRule::ofTold(qint64 at, qint64 told, bool hasOffset) const
{
    When when;
    when.at = at;
    when.on = m_store.dayOf(at);
    when.told = told;
    when.hasOffset = hasOffset;
    return bounded(when);
}

When DateRule::ofInstant(qint64 at) const
{
    return ofTold(at, at, true);
}

When DateRule::ofWall(qint64 wall) const
{
    if (wall < firstDay * msPerDay) // also far below what the zone knows
        return bounded({{}, wall, qint32(wall / msPerDay), wall});
    return ofTold(m_file.instantOf(wall), wall, false);
}

// A day's time that stands in a cell of its own: milliseconds since midnight, and the zone where one is written.
static map::DateText timeIn(const Cell &cell)
{
    if (cell.kind == CellKind::Text)
        return map::readTimeText(map::trimmed(map::unguarded(cell.text)));
    map::DateText time;
    if (cell.kind == CellKind::Time && cell.number >= 0 && cell.number < double(msPerDay)) {
        time.hasTime = true;
        time.msOfDay = qint32(cell.number);
    }
    return time;
}

// wall at midnight is a day, or a day that was given a time that nobody told.
When DateRule::ofMoment(qint64 wall, bool hasTime, const Cell *timeOfDay) const
{
    if (timeOfDay && wall % msPerDay == 0) {
        const map::DateText time = timeIn(*timeOfDay);
        if (time.hasTime) {
            const qint64 moment = wall + time.msOfDay;
            return time.hasOffset ? ofInstant(moment - time.offsetSeconds * 1000LL) : ofWall(moment);
        }
    }
    return hasTime ? ofWall(wall) : ofDay(qint32(wall / msPerDay));
}

When DateRule::readText(std::string_view text, DateOrder order, const Cell *timeOfDay) const
{
    const map::DateText date = map::readDateText(text);
    if (date.form == map::DateForm::None)
        return problem(code::dateNotReadable);
    const map::DateValue value = map::inOrder(date, order);
    if (value.reading == map::DateValue::Reading::OtherOrder)
        return problem(code::dateOtherOrder);
    if (value.reading == map::DateValue::Reading::Impossible)
        return problem(code::dateImpossible);
    const qint64 wall = value.day * msPerDay + value.msOfDay;
    return value.hasTime && value.hasOffset ? ofInstant(wall - value.offsetSeconds * 1000LL)
                                            : ofMoment(wall, value.hasTime, timeOfDay);
}

When DateRule::read(const Cell &cell, DateOrder order, const Cell *timeOfDay) const
{
    switch (cell.kind) {
    case CellKind::Text: {
        const std::string_view text = map::trimmed(map::unguarded(cell.text));
        return map::isMissing(text) ? problem(code::dateMissing) : readText(text, order, timeOfDay);
    }
    case CellKind::Empty:
        return problem(code::dateMissing);
    case CellKind::DateTime:
        if (!(std::abs(cell.number) < 1e15)) // beyond what a calendar holds
            return problem(code::dateImpossible);
        return cell.dateOnly ? ofMoment(qint64(std::floor(cell.number / double(msPerDay))) * msPerDay, false, timeOfDay)
                             : ofMoment(qint64(cell.number), true, timeOfDay);
    case CellKind::Number: {
        const map::DateText date = map::readDateNumber(cell.number);
        if (date.form == map::DateForm::None)
            break;
        if (date.form == map::DateForm::Instant)
            return ofInstant(date.msSinceEpoch);
        return ofMoment(date.msSinceEpoch, date.hasTime, timeOfDay);
    }
    case CellKind::Error:
        if (map::isMissing(cell.text))
            return problem(code::dateMissing);
        break;
    default:
        break;
    }
    return problem(code::dateNotReadable);
}

} // namespace gensvar::check
