// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "check/zoneclock.h"
#include "domain/columnmap.h"
#include "domain/response.h"
#include "domain/row.h"

namespace gensvar::check {

/// When something was: the instant where it is known, and the day in the store's zone.
struct When
{
    base::Code problem; ///< empty: none
    qint64 at = domain::noInstant;
    qint32 on = domain::noDay;
    qint64 told = domain::noInstant; ///< at as it is written: wall time, or in UTC where an offset is told
    bool hasOffset = false;

    /// The day as it is written, in no other zone than its own.
    [[nodiscard]] qint32 toldOn() const { return told == domain::noInstant ? on : dayIn(told); }
};

/// Reads dates: wall times in the file's zone, instants with their own, days as they stand.
class DateRule
{
public:
    DateRule(const QTimeZone &fileZone, const QTimeZone &storeZone, QDate today);

    /// timeOfDay: a cell beside it, for a day that is written without a time; what is no time is passed over.
    [[nodiscard]] When read(const domain::Cell &cell, domain::DateOrder order,
                            const domain::Cell *timeOfDay = nullptr) const;

private:
    [[nodiscard]] When readText(std::string_view text, domain::DateOrder order, const domain::Cell *timeOfDay) const;
    [[nodiscard]] When ofMoment(qint64 wall, bool hasTime, const domain::Cell *timeOfDay) const;
    [[nodiscard]] When ofWall(qint64 wall) const;
    [[nodiscard]] When ofInstant(qint64 at) const;
    [[nodiscard]] When ofTold(qint64 at, qint64 told, bool hasOffset) const;
    [[nodiscard]] When ofDay(qint32 day) const;
    [[nodiscard]] When bounded(When when) const;

    ZoneClock m_file;
    ZoneClock m_store;
    qint32 m_lastDay;
};

} // namespace gensvar::check
