// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/timetext.h"

#include "map/datewords.h"

#include <algorithm>

namespace gensvar::map {

bool readTime(Cursor &at, DateText &date)
{
    qint32 hour = 0;
    qint32 minute = 0;
    qint32 second = 0;
    qint32 ms = 0;
    if (at.digits(hour, 2) == 0)
        return false;
    const char separator = at.peek();
    if (separator == ':' || (separator == '.' && isDigit(at.peek(1)))) {
        at.skip();
        if (at.digits(minute, 2) != 2)
            return false;
        if (at.peek() == separator && isDigit(at.peek(1))) {
            at.skip();
            if (at.digits(second, 2) != 2)
                return false;
            if ((at.peek() == '.' || at.peek() == ',') && isDigit(at.peek(1))) {
                at.skip();
                qint32 fraction = 0;
                for (int digits = at.digits(fraction, 3); digits < 3; ++digits)
                    fraction *= 10;
                ms = fraction;
                while (isDigit(at.peek()))
                    at.skip();
            }
        }
    } else if (separator == 'h' && isDigit(at.peek(1))) { // French: 14h05
        at.skip();
        at.digits(minute, 2);
    }
    at.skipSpace();
    Cursor after = at;
    const std::string_view half = after.word();
    const int halfOfDay = halfDay(half, after.rest());
    if (halfOfDay >= 0) {
        if (hour < 1 || hour > 12)
            return false;
        hour = hour % 12 + 12 * halfOfDay;
        date.twelveHours = true;
        while (after.peek() == '.' || (after.peek() >= 'A' && after.peek() <= 'z'))
            after.skip();
        at = after;
    }
    if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && (minute || second)))
        return false;
    date.hasTime = true;
    date.msOfDay = qint32(std::min<qint64>(((hour * 60 + minute) * 60 + second) * 1000LL + ms, msPerDay - 1));
    return true;
}

// "+01:00", "-0500", "+8"
static bool readOffset(Cursor &at, qint32 &seconds)
{
    const bool isWest = at.peek() == '-';
    if (!isWest && at.peek() != '+')
        return false;
    at.skip();
    qint32 hours = 0;
    qint32 minutes = 0;
    if (at.digits(hours, 2) == 0)
        return false;
    at.skipIf(':');
    at.digits(minutes, 2);
    if (hours > 14 || minutes > 59)
        return false;
    seconds = (isWest ? -1 : 1) * (hours * 3600 + minutes * 60);
    return true;
}

bool readZone(Cursor &at, DateText &date)
{
    at.skipSpace();
    if (at.atEnd())
        return true;
    if (at.peek() == '+' || at.peek() == '-') {
        date.hasOffset = readOffset(at, date.offsetSeconds);
        if (!date.hasOffset)
            return false;
    } else if (at.peek() != '(' && at.peek() != '[') {
        const auto offset = zoneOffset(at.word());
        if (!offset)
            return false;
        date.hasOffset = true;
        date.offsetSeconds = *offset;
        qint32 more = 0;
        if ((at.peek() == '+' || at.peek() == '-') && readOffset(at, more)) // GMT+8
            date.offsetSeconds += more;
    }
    at.skipSpace();
    return at.atEnd() || at.peek() == '(' || at.peek() == '[';
}

DateText readTimeText(std::string_view text)
{
    if (text.size() < 3 || text.size() > 40)
        return {};
    DateText time;
    Cursor at{text};
    if (!isDigit(at.peek())) {
        if (!isTimeWord(at.word()))
            return {};
        at.skipIf('.');
        at.skipSpace();
    }
    const bool isNumber = at.rest().find_first_of(":.hH") == std::string_view::npos; // "14" says nothing
    if (!readTime(at, time) || (isNumber && !time.twelveHours))
        return {};
    const bool isWord = !at.atEnd() && isTimeWord(at.rest());
    return isWord || readZone(at, time) ? time : DateText{};
}

} // namespace gensvar::map
