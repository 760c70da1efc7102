// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/datedigits.h"

#include "map/timetext.h"

#include <cmath>
#include <string>

namespace gensvar::map {

static constexpr qint32 serialEpoch = daysFromCivil(1899, 12, 30); // day 0 of the 1900 system, from March 1900 on

// "091510Z" as "09:15:10Z".
static std::string withColons(std::string_view time)
{
    if (!isDigit(time[2]))
        return std::string(time);
    std::string spread{time.substr(0, 2)};
    spread += ':';
    spread += time.substr(2, 2);
    if (time.size() >= 6 && isDigit(time[4]))
        spread += ':';
    spread += time.substr(4);
    return spread;
}

// "20260302", with the time from timeAt on.
static DateText ofCompact(std::string_view text, size_t timeAt)
{
    DateText date;
    const auto part = [text](size_t from, size_t length) {
        qint32 value = 0;
        for (const char c : text.substr(from, length))
            value = value * 10 + (c - '0');
        return value;
    };
    date.first = part(0, 4);
    date.second = part(4, 2);
    date.third = part(6, 2);
    if (date.second < 1 || date.second > 12 || date.third < 1 || date.third > 31 || date.first < 1900
        || date.first > 2100)
        return {};
    date.form = DateForm::Compact;
    const std::string_view time = text.substr(timeAt);
    if (time.empty())
        return date;
    if (time.size() < 4 || !isDigit(time[0]) || !isDigit(time[1]))
        return {};
    const std::string spread = withColons(time);
    Cursor at{spread};
    if (!readTime(at, date) || !readZone(at, date))
        return {};
    return date;
}

DateText readDateDigits(std::string_view text)
{
    size_t count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    if ((count == 8 || count == 12 || count == 14) && count == text.size())
        return ofCompact(text, 8);
    if (count == 8 && text.size() >= 13 && (text[8] == 'T' || text[8] == ' ' || text[8] == '-'))
        return ofCompact(text, 9);
    double number = 0;
    double unit = 1;
    bool inFraction = false;
    for (const char c : text) {
        if ((c == '.' || c == ',') && !inFraction) {
            inFraction = true;
        } else if (!isDigit(c)) {
            return {};
        } else if (inFraction) {
            unit /= 10;
            number += (c - '0') * unit;
        } else {
            number = number * 10 + (c - '0');
        }
    }
    if (text.size() > 24 || (count != 5 && count != 10 && count != 13))
        return {};
    return readDateNumber(number);
}

DateText readDateNumber(double number)
{
    DateText date;
    if (number >= 36'526 && number < 73'051) { // 2000 … 2099 in days since 1900
        const double days = std::floor(number);
        const qint64 ms = std::llround((number - days) * double(msPerDay) / 1000) * 1000;
        date.form = DateForm::Serial;
        date.hasTime = number != days;
        date.msSinceEpoch = (qint64(days) + serialEpoch) * msPerDay + ms;
    } else if (number >= 946'684'800 && number < 4'102'444'800) { // the same years in seconds
        date.form = DateForm::Instant;
        date.msSinceEpoch = qint64(number * 1000);
    } else if (number >= 946'684'800'000 && number < 4'102'444'800'000) {
        date.form = DateForm::Instant;
        date.msSinceEpoch = qint64(number);
    }
    return date;
}

} // namespace gensvar::map
