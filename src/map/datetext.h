// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnmap.h"
#include "domain/row.h"

#include <QtGlobal>

#include <string_view>

namespace gensvar::map {

inline constexpr qint64 msPerDay = 86'400'000;

/// How a date is written.
enum class DateForm : quint8 {
    None,       ///< no date
    YearFirst,  ///< 2026-03-02: parts are year, month, day
    YearLast,   ///< 02/03/2026: the first two parts in an order that the column tells
    ShortYear,  ///< 02.03.26 or 26-03-02: all three in an order that the column tells
    MonthNamed, ///< 2 March 2026: parts are year, month, day
    Instant,    ///< seconds or milliseconds since 1970, as digits alone
    Serial,     ///< a spreadsheet's day number, as digits alone
    Compact,    ///< 20260302 or 20260302091510: parts are year, month, day
};

/// A date as it stands, before the order of its parts is settled.
struct DateText
{
    DateForm form = DateForm::None;
    char separator = 0;
    qint32 first = 0;
    qint32 second = 0;
    qint32 third = 0;
    bool hasTime = false;
    bool twelveHours = false; ///< AM or PM was written
    qint32 msOfDay = 0;
    bool hasOffset = false;   ///< a zone was written: Z, +01:00, UTC, CET
    qint32 offsetSeconds = 0; ///< east of Greenwich
    qint64 msSinceEpoch = 0;  ///< Instant; Serial: wall time

    [[nodiscard]] bool isNumeric() const { return form == DateForm::YearLast || form == DateForm::ShortYear; }
    /// Digits alone are a date only in a column that is named as one.
    [[nodiscard]] bool needsName() const
    {
        return form == DateForm::Instant || form == DateForm::Serial || form == DateForm::Compact;
    }
};

/// Reads a trimmed text. Month names in the six languages and some more, weekdays, times of 12 and 24 hours, zones.
[[nodiscard]] DateText readDateText(std::string_view text);

/// A number in a column of dates: a spreadsheet's day (since 1900), or seconds or milliseconds since 1970.
[[nodiscard]] DateText readDateNumber(double number);

/// A date with its parts in order.
struct DateValue
{
    enum class Reading : quint8 {
        Date,
        Impossible, ///< no such day: 31 February
        OtherOrder, ///< no such day, but in the other order of day and month there is one
    };
    Reading reading = Reading::Impossible;
    bool hasTime = false;
    qint32 day = 0; ///< days since 1970-01-01, of the wall time
    qint32 msOfDay = 0;
    bool hasOffset = false;
    qint32 offsetSeconds = 0;
};

/// Puts the parts in order. order matters for YearLast and ShortYear only; Unknown is taken as day, month, year.
[[nodiscard]] DateValue inOrder(const DateText &text, domain::DateOrder order);

/// 2026 of 26, 1999 of 99; a year of more digits stays as it is.
[[nodiscard]] constexpr qint32 fullYear(qint32 year)
{
    return year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
}

/// "Oct-10", "10. okt": what a spreadsheet makes of "10-10".
[[nodiscard]] bool looksLikeMonthAndNumber(std::string_view text);

/// Days since 1970-01-01 of a day of the Gregorian calendar, without a check.
[[nodiscard]] constexpr qint32 daysFromCivil(qint32 year, qint32 month, qint32 day)
{
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil
    year -= month <= 2;
    const qint32 era = (year >= 0 ? year : year - 399) / 400;
    const qint32 yearOfEra = year - era * 400;
    const qint32 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const qint32 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

/// The day of the month of a wall time in milliseconds since 1970.
[[nodiscard]] int dayOfMonth(qint64 wall);

} // namespace gensvar::map
