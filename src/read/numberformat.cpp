// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/numberformat.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace gensvar::read {

namespace {

constexpr double msPerDay = 86'400'000;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

/// The first section's letters in lower case: without text, brackets and padding. Elapsed hours, minutes or seconds in
/// brackets leave a '['.
std::string bare(std::string_view code)
{
    std::string letters;
    for (size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';')
            break;
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const size_t close = std::min(code.find(']', i + 1), code.size());
            const std::string_view inside = code.substr(i + 1, close - i - 1);
            const auto isElapsed = [](char l) { return [l](char x) { return lower(x) == l; }; };
            for (const char l : {'h', 'm', 's'}) {
                if (!inside.empty() && std::all_of(inside.begin(), inside.end(), isElapsed(l)))
                    letters += '[';
            }
            i = close;
        } else {
            letters += lower(c);
        }
    }
    return letters;
}

/// Takes a marker for the half of the day out of the letters, so that its m is no month.
bool takeOut(std::string &letters, std::string_view marker)
{
    const size_t at = letters.find(marker);
    if (at == std::string::npos)
        return false;
    letters.erase(at, marker.size());
    return true;
}

/// Whether an m stands for a month: minutes have an hour before them or a second after them.
bool hasMonth(std::string_view letters)
{
    char before = 0;
    for (size_t i = 0; i < letters.size(); ++i) {
        const char c = letters[i];
        if (c == 'm') {
            const size_t past = std::min(letters.find_first_not_of('m', i), letters.size());
            const size_t next = letters.find_first_of("dyhs", past);
            const bool isMinute = before == 'h' || (next != std::string_view::npos && letters[next] == 's');
            if (!isMinute)
                return true;
            i = past - 1;
            before = 'm';
        } else if (c == 'h' || c == 's' || c == 'd' || c == 'y') {
            before = c;
        }
    }
    return false;
}

domain::Cell numberCell(double number)
{
    return {.kind = domain::CellKind::Number, .number = number};
}

/// Milliseconds, with the error of a serial's last digits taken out.
double milliseconds(double days)
{
    const double ms = std::round(days * msPerDay);
    const double second = std::round(ms / 1000) * 1000;
    return std::abs(ms - second) <= 1 ? second : ms;
}

} // namespace

NumberKind builtinNumberKind(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return NumberKind::Date;
    if ((id >= 18 && id <= 21) || id == 45 || id == 47)
        return NumberKind::Time;
    // 32 to 35 are times in some locales and dates in others: the serial itself tells.
    if (id == 22 || (id >= 32 && id <= 35))
        return NumberKind::DateTime;
    if (id == 46)
        return NumberKind::Duration;
    return NumberKind::Plain;
}

NumberKind numberKind(std::string_view code)
{
    std::string letters = bare(code);
    // The second is what German and Swedish writers put there, against the standard.
    if (letters.find("general") != std::string::npos || letters.find("standa") != std::string::npos)
        return NumberKind::Plain;
    if (letters.find('[') != std::string::npos)
        return NumberKind::Duration;
    const bool hasHalf = takeOut(letters, "am/pm") || takeOut(letters, "a/p");
    const bool hasTime = hasHalf || letters.find_first_of("hs") != std::string::npos;
    const bool hasDate = letters.find_first_of("dy") != std::string::npos || hasMonth(letters);
    if (hasDate)
        return hasTime ? NumberKind::DateTime : NumberKind::Date;
    return hasTime || letters.find('m') != std::string::npos ? NumberKind::Time : NumberKind::Plain;
}

domain::Cell serialCell(double serial, NumberKind kind, bool is1904)
{
    if (kind == NumberKind::Plain || !std::isfinite(serial))
        return numberCell(serial);
    if (kind == NumberKind::Duration)
        return {.kind = domain::CellKind::Duration, .number = milliseconds(serial)};
    const double last = is1904 ? 2'957'004 : 2'958'466; // the day after 9999-12-31
    if (serial < 0 || serial >= last)
        return numberCell(serial);
    if (serial < 1 && !(is1904 && kind == NumberKind::Date)) {
        if (kind == NumberKind::Date)
            return numberCell(serial);
        return {.kind = domain::CellKind::Time, .number = std::min(milliseconds(serial), msPerDay - 1)};
    }
    // Days from serial 0 to 1970-01-01.
    const double epoch = is1904 ? 24'107 : serial < 60 ? 25'568 : 25'569;
    const double ms = milliseconds(serial) - epoch * msPerDay;
    const bool isDay = kind == NumberKind::Date && std::fmod(ms, msPerDay) == 0;
    return {.kind = domain::CellKind::DateTime, .dateOnly = isDay, .number = ms};
}

} // namespace gensvar::read
