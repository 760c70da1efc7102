// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/celltext.h"

#include "base/daynumber.h"
#include "read/utf8.h"

#include <QDate>

#include <charconv>
#include <cmath>

namespace gensvar::read {

namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr size_t beginningBytes = 1024;

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Takes exactly `digits` digits off the front.
std::optional<int> takeDigits(std::string_view &text, size_t digits)
{
    int value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + std::min(digits, text.size()), value);
    if (text.size() < digits || parsed.ptr != text.data() + digits || text[0] == '-')
        return std::nullopt;
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

/// hh:mm[:ss[.fff]] as milliseconds.
std::optional<double> takeTime(std::string_view &text)
{
    const auto hour = takeDigits(text, 2);
    if (!hour || !take(text, ':'))
        return std::nullopt;
    const auto minute = takeDigits(text, 2);
    if (!minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    double seconds = 0;
    if (take(text, ':')) {
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), seconds, std::chars_format::fixed);
        if (parsed.ec != std::errc() || !(seconds >= 0 && seconds < 61))
            return std::nullopt;
        text.remove_prefix(size_t(parsed.ptr - text.data()));
    }
    return std::round((*hour * 3600.0 + *minute * 60.0 + seconds) * 1000);
}

bool isZone(std::string_view text)
{
    return text.empty() || text == "Z" || text.front() == '+' || text.front() == '-';
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

/// The character of an escape that begins at `at`; −1 where none does.
int escapeAt(std::string_view text, size_t at)
{
    if (at + 7 > text.size() || text[at + 1] != 'x' || text[at + 6] != '_')
        return -1;
    int character = 0;
    for (size_t i = at + 2; i < at + 6; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return -1;
        character = character * 16 + digit;
    }
    return character;
}

} // namespace

std::optional<double> parseNumber(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<domain::Cell> parseIsoDate(std::string_view text)
{
    text = trimmed(text);
    std::string_view rest = text;
    if (const auto time = takeTime(rest); time && isZone(rest))
        return domain::Cell{.kind = domain::CellKind::Time, .number = *time};
    const auto year = takeDigits(text, 4);
    if (!year || !take(text, '-'))
        return std::nullopt;
    const auto month = takeDigits(text, 2);
    if (!month || !take(text, '-'))
        return std::nullopt;
    const auto day = takeDigits(text, 2);
    const QDate date = day ? QDate(*year, *month, *day) : QDate();
    if (!date.isValid())
        return std::nullopt;
    const double midnight = double(base::dayNumber(date)) * 86'400'000;
    if (isZone(text))
        return domain::Cell{.kind = domain::CellKind::DateTime, .dateOnly = true, .number = midnight};
    if (!take(text, 'T') && !take(text, ' '))
        return std::nullopt;
    const auto time = takeTime(text);
    if (!time || !isZone(text))
        return std::nullopt;
    return domain::Cell{.kind = domain::CellKind::DateTime, .number = midnight + *time};
}

std::optional<domain::Cell> parseIsoDuration(std::string_view text)
{
    text = trimmed(text);
    const double sign = take(text, '-') ? -1 : 1;
    if (!take(text, 'P'))
        return std::nullopt;
    double seconds = 0;
    bool isTime = false;
    bool hasPart = false;
    while (!text.empty()) {
        if (take(text, 'T')) {
            isTime = true;
            continue;
        }
        double value = 0;
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
        if (parsed.ec != std::errc() || value < 0)
            return std::nullopt;
        text.remove_prefix(size_t(parsed.ptr - text.data()));
        const double unit = !isTime && take(text, 'D') ? 86'400
            : isTime && take(text, 'H')                ? 3'600
            : isTime && take(text, 'M')                ? 60
            : isTime && take(text, 'S')                ? 1
                                                       : 0;
        if (unit == 0)
            return std::nullopt;
        seconds += value * unit;
        hasPart = true;
    }
    if (!hasPart || !std::isfinite(seconds))
        return std::nullopt;
    return domain::Cell{.kind = domain::CellKind::Duration, .number = sign * std::round(seconds * 1000)};
}

void undoEscapes(std::string &text)
{
    size_t from = text.find("_x");
    if (from == std::string::npos)
        return;
    std::string plain(text, 0, from);
    while (from < text.size()) {
        const int character = text[from] == '_' ? escapeAt(text, from) : -1;
        if (character < 0) {
            plain += text[from++];
            continue;
        }
        from += 7;
        char32_t whole = char32_t(character);
        if (const int low = whole >= 0xD800 && whole <= 0xDBFF ? escapeAt(text, from) : -1;
            low >= 0xDC00 && low <= 0xDFFF) {
            whole = 0x10000 + ((whole - 0xD800) << 10) + (char32_t(low) - 0xDC00);
            from += 7;
        }
        appendUtf8(plain, whole);
    }
    text = std::move(plain);
}

void BoundedText::append(std::string_view text)
{
    if (m_tooLong)
        return;
    if (m_text.size() + text.size() > domain::maxCellBytes) {
        m_tooLong = true;
        m_text = cutUtf8(m_text + std::string(text.substr(0, beginningBytes)), beginningBytes);
        return;
    }
    m_text.append(text);
}

} // namespace gensvar::read
