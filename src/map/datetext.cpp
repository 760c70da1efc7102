// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/datetext.h"

#include "map/celltext.h"
#include "map/datewords.h"

#include <cmath>

using namespace std::string_view_literals;

namespace gensvar::map {

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr qint32 serialEpoch = daysFromCivil(1899, 12, 30); // day 0 of the 1900 system, from March 1900 on

// What stands before the next character to be read, and how to read on.
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    { }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] char peek() const { return m_at < m_end ? *m_at : '\0'; }
    [[nodiscard]] char peek(int ahead) const { return m_end - m_at > ahead ? m_at[ahead] : '\0'; }
    void skip(int count = 1) { m_at += std::min<ptrdiff_t>(count, m_end - m_at); }
    bool skipIf(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        for (;;) {
            if (peek() == ' ' || peek() == '\t')
                skip();
            else if (rest().starts_with("\u00a0"sv))
                skip(2);
            else if (rest().starts_with("\u202f"sv)) // between time and AM in newer exports
                skip(3);
            else
                return;
        }
    }
    /// Reads up to maximum digits; returns how many.
    int digits(qint32 &value, int maximum)
    {
        value = 0;
        int count = 0;
        for (; count < maximum && isDigit(peek()); ++count, ++m_at)
            value = value * 10 + (*m_at - '0');
        return count;
    }
    std::string_view word()
    {
        const char *const start = m_at;
        while (m_at < m_end
               && (static_cast<unsigned char>(*m_at) >= 0x80 || std::isalpha(static_cast<unsigned char>(*m_at))))
            ++m_at;
        return {start, size_t(m_at - start)};
    }
    [[nodiscard]] std::string_view rest() const { return {m_at, size_t(m_end - m_at)}; }

private:
    const char *m_at;
    const char *m_end;
};

// "14:05:09.123", "2:05 PM", "14.05". False if what stands there is no time.
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
bool readOffset(Cursor &at, qint32 &seconds)
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

// What may follow a time: a zone by offset or name, "(…)" with its long name. False if something else does.
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

// After the date's own parts: nothing, or a time with its zone.
bool readRest(Cursor &at, DateText &date)
{
    if (at.atEnd())
        return true;
    const bool isT = (at.peek() == 'T' || at.peek() == 't') && isDigit(at.peek(1));
    if (isT) {
        at.skip();
    } else {
        at.skipIf(',');
        if ((at.peek() == '-' || at.peek() == '_') && isDigit(at.peek(1)))
            at.skip();
        at.skipSpace();
        if (at.atEnd())
            return true;
        if (at.peek() == '-' && at.peek(1) == ' ')
            at.skip(2);
        if (!isDigit(at.peek())) {
            Cursor before = at;
            const std::string_view word = at.word();
            if (isTimeWord(word)) { // "kl. 14:05", "um 14:05", "at 2:05 PM"
                at.skipIf('.');
                at.skipSpace();
            } else {
                at = before;
                if (isWeekday(word)) { // "2026-03-02 Mon"
                    at.word();
                    at.skipIf('.');
                    at.skipSpace();
                } else {
                    return readZone(at, date);
                }
                if (at.atEnd())
                    return true;
            }
        }
    }
    if (!readTime(at, date))
        return false;
    if (isTimeWord(at.rest()) && !at.atEnd()) // "14:05 Uhr", "14:05 uur"
        return true;
    return readZone(at, date);
}

bool isDateSeparator(char c)
{
    return c == '-' || c == '/' || c == '.';
}

// "2026-03-02", "2/3/2026", "31. 12. 2026", "26-03-02". The first part is read.
DateForm readParts(Cursor &at, DateText &date, int firstDigits)
{
    date.separator = at.peek();
    at.skip();
    at.skipSpace();
    if (at.digits(date.second, 2) == 0 || !at.skipIf(date.separator))
        return DateForm::None;
    at.skipSpace();
    const int thirdDigits = at.digits(date.third, 4);
    if (firstDigits == 4)
        return thirdDigits == 1 || thirdDigits == 2 ? DateForm::YearFirst : DateForm::None;
    if (firstDigits > 2)
        return DateForm::None;
    if (thirdDigits == 4)
        return DateForm::YearLast;
    return thirdDigits == 2 ? DateForm::ShortYear : DateForm::None;
}

qint32 fullYear(qint32 year)
{
    return year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
}

void skipBetween(Cursor &at)
{
    for (;;) {
        at.skipSpace();
        if (at.peek() == '.' || at.peek() == ',' || at.peek() == '-' || at.peek() == '/' || at.peek() == '\'')
            at.skip();
        else
            return;
    }
}

// The "th" of "5th", the ":e" of "5:e", "den" and "de" between.
void skipOrdinal(Cursor &at)
{
    at.skipIf(':');
    Cursor after = at;
    const std::string_view word = after.word();
    if (isOrdinalEnding(word))
        at = after;
    skipBetween(at);
    after = at;
    if (isDateParticle(after.word())) {
        at = after;
        skipBetween(at);
    }
}

// "2 March 2026", "2-Mar-26": the day is read.
bool readDayMonthYear(Cursor &at, DateText &date)
{
    date.third = date.first;
    skipOrdinal(at);
    date.second = monthNamed(at.word());
    if (date.second == 0)
        return false;
    skipBetween(at);
    Cursor after = at;
    if (isDateParticle(after.word())) {
        at = after;
        skipBetween(at);
    }
    const int digits = at.digits(date.first, 4);
    date.first = fullYear(date.first);
    return digits == 4 || digits == 2;
}

// "March 2, 2026", "Mar 02 2026 09:15". The month is read.
bool readMonthDayYear(Cursor &at, DateText &date)
{
    skipBetween(at);
    if (at.digits(date.third, 2) == 0 || isDigit(at.peek())) // "March 2026" is no day
        return false;
    skipOrdinal(at);
    const int digits = at.digits(date.first, 4);
    date.first = fullYear(date.first);
    return digits == 4 || digits == 2;
}

// A text that begins with a word: a weekday before the date, or the month.
bool readFromWord(Cursor &at, DateText &date)
{
    std::string_view word = at.word();
    if ((isWeekday(word) || isDateParticle(word)) && monthNamed(word) == 0) { // "måndag den 5 maj"
        skipBetween(at);
        Cursor after = at;
        if (isDateParticle(after.word())) {
            at = after;
            skipBetween(at);
        }
        if (isDigit(at.peek())) {
            const DateText inner = readDateText(at.rest());
            if (inner.form == DateForm::None || inner.needsName())
                return false;
            date = inner;
            return true;
        }
        word = at.word();
    }
    date.second = monthNamed(word);
    if (date.second == 0 || !readMonthDayYear(at, date) || !readRest(at, date))
        return false;
    date.form = DateForm::MonthNamed;
    return true;
}

// Digits alone, perhaps with decimals: what they can mean is told apart by how many there are.
DateText ofDigits(std::string_view text)
{
    DateText date;
    size_t count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    const auto part = [text](size_t from, size_t length) {
        qint32 value = 0;
        for (const char c : text.substr(from, length))
            value = value * 10 + (c - '0');
        return value;
    };
    const bool isCompact = (count == 8 || count == 12 || count == 14) && count == text.size();
    const bool isCompactTime = count == 8 && text.size() >= 13 && (text[8] == 'T' || text[8] == ' ' || text[8] == '-');
    if (isCompact || isCompactTime) {
        date.first = part(0, 4);
        date.second = part(4, 2);
        date.third = part(6, 2);
        if (date.second < 1 || date.second > 12 || date.third < 1 || date.third > 31 || date.first < 1900
            || date.first > 2100)
            return {};
        date.form = DateForm::Compact;
        const std::string_view time = text.substr(isCompact ? 8 : 9);
        if (time.empty())
            return date;
        if (time.size() < 4 || !isDigit(time[0]) || !isDigit(time[1]))
            return {};
        std::string spread{time.substr(0, 2)};
        if (isDigit(time[2])) { // hhmm[ss]
            spread += ':';
            spread += time.substr(2, 2);
            if (time.size() >= 6 && isDigit(time[4]))
                spread.append(":").append(time.substr(4));
            else
                spread += time.substr(4);
        } else {
            spread = time;
        }
        Cursor at{spread};
        if (!readTime(at, date) || !readZone(at, date))
            return {};
        return date;
    }
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

int daysInMonth(qint32 year, qint32 month)
{
    static constexpr int days[]{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && isLeap ? 29 : days[month - 1];
}

bool isDay(qint32 year, qint32 month, qint32 day)
{
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

} // namespace

DateText readDateText(std::string_view text)
{
    DateText date;
    if (text.size() < 5 || text.size() > 80)
        return date;
    Cursor at{text};
    if (!isDigit(at.peek())) {
        if (!readFromWord(at, date))
            return {};
        return date;
    }
    const int firstDigits = at.digits(date.first, 5);
    DateForm form = DateForm::None;
    if (firstDigits <= 4 && isDateSeparator(at.peek()) && (isDigit(at.peek(1)) || at.peek(1) == ' ')) {
        const Cursor before = at;
        const DateText kept = date;
        form = readParts(at, date, firstDigits);
        if (form == DateForm::None) {
            at = before;
            date = kept;
        }
    }
    if (form == DateForm::None) {
        if (firstDigits <= 2 && readDayMonthYear(at, date)) {
            form = DateForm::MonthNamed;
        } else if (firstDigits == 4) { // 2026 March 2, 2026-Mar-02
            at = Cursor{text.substr(4)};
            skipBetween(at);
            date.second = monthNamed(at.word());
            skipBetween(at);
            form = date.second > 0 && at.digits(date.third, 2) > 0 ? DateForm::MonthNamed : DateForm::None;
        }
    }
    if (form == DateForm::None)
        return ofDigits(text);
    if (!readRest(at, date))
        return {};
    date.form = form;
    return date;
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

bool looksLikeMonthAndNumber(std::string_view text)
{
    if (text.size() < 4 || text.size() > 20)
        return false;
    Cursor at{text};
    qint32 number = 0;
    if (isDigit(at.peek())) {
        at.digits(number, 4);
        skipBetween(at);
        return monthNamed(at.word()) > 0 && (at.skipIf('.'), at.atEnd());
    }
    if (monthNamed(at.word()) == 0)
        return false;
    skipBetween(at);
    return at.digits(number, 4) > 0 && at.atEnd();
}

} // namespace gensvar::map
