// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/datefit.h"

#include "base/daynumber.h"
#include "map/celltext.h"
#include "map/datetext.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace gensvar::map {

using domain::Cell;
using domain::CellKind;
using domain::DateOrder;

static constexpr qint64 firstDay = daysFromCivil(2000, 1, 1);

static std::optional<qint64> dayOf(const DateText &date)
{
    if (date.form == DateForm::None)
        return {};
    if (!date.isNumeric())
        return inOrder(date, DateOrder::Unknown).day;
    // Of the two orders the earlier day, so that none lies ahead by being misread.
    std::optional<qint64> earliest;
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        const DateValue value = inOrder(date, order);
        if (value.reading == DateValue::Reading::Date)
            earliest = std::min<qint64>(earliest.value_or(value.day), value.day);
    }
    return earliest;
}

// The day of a cell, none where it has no date.
static std::optional<qint64> dayOf(const Cell &cell)
{
    switch (cell.kind) {
    case CellKind::Text: {
        const std::string_view text = trimmed(unguarded(cell.text));
        return isMissing(text) ? std::nullopt : dayOf(readDateText(text));
    }
    case CellKind::Number:
        return dayOf(readDateNumber(cell.number));
    case CellKind::DateTime:
        if (std::abs(cell.number) < 1e15)
            return qint64(std::floor(cell.number / double(msPerDay)));
        return {};
    default:
        return {};
    }
}

DateFit dateFit(const Sketch &sketch, int column)
{
    const domain::RowBatch &rows = sketch.notes.first;
    const QList<int> score = sketch.proposal.map.columns.value(domain::Field::Score);
    const QDate today = sketch.wishes.today;
    const qint64 lastDay = today.isValid() ? base::dayNumber(today) + 1 : std::numeric_limits<qint32>::max();
    DateFit fit;
    for (size_t i = sketch.notes.firstData(); i < rows.size(); ++i) {
        const auto cells = rows.row(i).cells;
        const bool isScored = score.isEmpty()
            || (size_t(score.first()) < cells.size()
                && readScore(cells[size_t(score.first())]).reading == ScoreReading::Score);
        if (!isScored)
            continue;
        ++fit.scored;
        const auto day = size_t(column) < cells.size() ? dayOf(cells[size_t(column)]) : std::nullopt;
        fit.dated += day.has_value();
        fit.beyond += day && (*day < firstDay || *day > lastDay);
    }
    return fit;
}

} // namespace gensvar::map
