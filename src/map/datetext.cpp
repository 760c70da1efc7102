// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/datetext.h"

#include "map/datedigits.h"
#include "map/datewords.h"
#include "map/timetext.h"

using namespace std::string_view_literals;

namespace gensvar::map {

namespace {

// "kl. 14:05", "um 14:05", "Mon 14:05": the word before a time. False if what stands there is another word.
bool skipWordBeforeTime(Cursor &at)
{
    Cursor after = at;
    const std::string_view word = after.word();
    if (!isTimeWord(word) && !isWeekday(word))
        return false;
    after.skipIf('.');
    after.skipSpace();
    at = after;
    return true;
}

// After the date's own parts: nothing, or a time with its zone.
bool readRest(Cursor &at, DateText &date)
{
    if (at.atEnd())
        return true;
    if ((at.peek() == 'T' || at.peek() == 't') && isDigit(at.peek(1))) {
        at.skip();
    } else {
        at.skipIf(',');
        if ((at.peek() == '-' || at.peek() == '_') && isDigit(at.peek(1)))
            at.skip();
        at.skipSpace();
        if (at.peek() == '-' && at.peek(1) == ' ')
            at.skip(2);
        if (!isDigit(at.peek()) && !at.atEnd() && !skipWordBeforeTime(at))
            return readZone(at, date);
        if (at.atEnd())
            return true;
    }
    if (!readTime(at, date))
        return false;
    if (!at.atEnd() && isTimeWord(at.rest())) // "14:05 Uhr", "14:05 uur"
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
    if (at.digits(date.second, 2) == 0)
        return DateForm::None;
    // "5/1-2026", "5/1 2026": so the day stands before the month as surely as between dots.
    if (date.separator == '/' && firstDigits <= 2 && (at.peek() == '-' || at.peek() == ' ')) {
        at.skip();
        date.separator = '.';
        return at.digits(date.third, 4) == 4 ? DateForm::YearLast : DateForm::None;
    }
    if (!at.skipIf(date.separator))
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
        return readDateDigits(text);
    if (!readRest(at, date))
        return {};
    date.form = form;
    return date;
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
