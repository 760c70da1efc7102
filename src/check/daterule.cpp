// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/daterule.h"

#include "check/codes.h"
#include "map/celltext.h"
#include "map/datetext.h"

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
    , m_lastDay(qint32(QDate(1970, 1, 1).daysTo(today)) + 1)
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

When DateRule::ofInstant(qint64 at) const
{
    When when;
    when.at = at;
    when.on = m_store.dayOf(at);
    return bounded(when);
}

When DateRule::ofWall(qint64 wall) const
{
    if (wall < firstDay * msPerDay) // also far below what the zone knows
        return bounded({{}, wall, qint32(wall / msPerDay)});
    return ofInstant(m_file.instantOf(wall));
}

When DateRule::readText(std::string_view text, DateOrder order) const
{
    const map::DateText date = map::readDateText(text);
    if (date.form == map::DateForm::None)
        return problem(code::dateNotReadable);
    const map::DateValue value = map::inOrder(date, order);
    if (value.reading == map::DateValue::Reading::OtherOrder)
        return problem(code::dateOtherOrder);
    if (value.reading == map::DateValue::Reading::Impossible)
        return problem(code::dateImpossible);
    if (!value.hasTime)
        return ofDay(value.day);
    const qint64 wall = value.day * msPerDay + value.msOfDay;
    return value.hasOffset ? ofInstant(wall - value.offsetSeconds * 1000LL) : ofWall(wall);
}

When DateRule::read(const Cell &cell, DateOrder order) const
{
    switch (cell.kind) {
    case CellKind::Text: {
        const std::string_view text = map::trimmed(map::unguarded(cell.text));
        return map::isMissing(text) ? problem(code::dateMissing) : readText(text, order);
    }
    case CellKind::Empty:
        return problem(code::dateMissing);
    case CellKind::DateTime: {
        if (!(std::abs(cell.number) < 1e15)) // beyond what a calendar holds
            return problem(code::dateImpossible);
        const qint64 wall = qint64(cell.number);
        return cell.dateOnly ? ofDay(qint32(std::floor(cell.number / double(msPerDay)))) : ofWall(wall);
    }
    case CellKind::Number: {
        const map::DateText date = map::readDateNumber(cell.number);
        if (date.form == map::DateForm::None)
            break;
        if (date.form == map::DateForm::Instant)
            return ofInstant(date.msSinceEpoch);
        return date.hasTime ? ofWall(date.msSinceEpoch) : ofDay(qint32(date.msSinceEpoch / msPerDay));
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
