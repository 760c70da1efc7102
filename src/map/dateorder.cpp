// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/datetext.h"

namespace gensvar::map {

static int daysInMonth(qint32 year, qint32 month)
{
    static constexpr int days[]{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && isLeap ? 29 : days[month - 1];
}

static bool isDay(qint32 year, qint32 month, qint32 day)
{
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

DateValue inOrder(const DateText &text, domain::DateOrder order)
{
    DateValue value;
    value.hasTime = text.hasTime;
    value.msOfDay = text.msOfDay;
    value.hasOffset = text.hasOffset;
    value.offsetSeconds = text.offsetSeconds;
    if (text.form == DateForm::Instant || text.form == DateForm::Serial) {
        value.hasTime = text.form == DateForm::Instant || text.hasTime;
        value.hasOffset = text.form == DateForm::Instant;
        value.day = qint32(text.msSinceEpoch / msPerDay);
        value.msOfDay = qint32(text.msSinceEpoch % msPerDay);
        value.reading = DateValue::Reading::Date;
        return value;
    }
    qint32 year = text.first;
    qint32 month = text.second;
    qint32 day = text.third;
    if (text.isNumeric()) {
        const bool yearIsFirst = text.form == DateForm::ShortYear && order == domain::DateOrder::YearMonthDay;
        if (!yearIsFirst) {
            const bool monthIsFirst = order == domain::DateOrder::MonthDayYear;
            year = text.third;
            month = monthIsFirst ? text.first : text.second;
            day = monthIsFirst ? text.second : text.first;
        }
        if (text.form == DateForm::ShortYear)
            year = fullYear(year);
    }
    if (isDay(year, month, day)) {
        value.reading = DateValue::Reading::Date;
        value.day = daysFromCivil(year, month, day);
    } else if (text.isNumeric() && isDay(year, day, month)) {
        value.reading = DateValue::Reading::OtherOrder;
    }
    return value;
}

int dayOfMonth(qint64 wall)
{
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days
    const qint64 days = (wall >= 0 ? wall : wall - msPerDay + 1) / msPerDay + 719468;
    const qint64 dayOfEra = days - (days >= 0 ? days : days - 146096) / 146097 * 146097;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 monthFromMarch = (5 * dayOfYear + 2) / 153;
    return int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
}

} // namespace gensvar::map
