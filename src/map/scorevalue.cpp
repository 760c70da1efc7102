// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scorevalue.h"

#include "map/celltext.h"
#include "map/datetext.h"
#include "map/folded.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::string_view_literals;

namespace gensvar::map {

static ScoreValue ofNumber(double number)
{
    ScoreValue value;
    value.number = number;
    if (number != std::floor(number)) {
        value.reading = ScoreReading::NotWhole;
    } else if (number < 0 || number > 10) {
        value.reading = ScoreReading::OutOfRange;
    } else {
        value.reading = ScoreReading::Score;
        value.score = qint8(number);
    }
    return value;
}

// A run of digits with its decimals, at or after a position.
struct NumberRun
{
    size_t first = std::string_view::npos;
    size_t end = 0;
    double number = 0;
    explicit operator bool() const { return first != std::string_view::npos; }
};

static NumberRun nextNumber(std::string_view text, size_t from)
{
    NumberRun run;
    for (; from < text.size() && !isDigit(text[from]); ++from) { }
    if (from == text.size())
        return run;
    run.first = from;
    for (; from < text.size() && isDigit(text[from]); ++from)
        run.number = run.number * 10 + (text[from] - '0');
    if (from + 1 < text.size() && (text[from] == '.' || text[from] == ',') && isDigit(text[from + 1])) {
        double unit = 0.1;
        for (++from; from < text.size() && isDigit(text[from]); ++from, unit /= 10)
            run.number += (text[from] - '0') * unit;
    }
    run.end = from;
    return run;
}

static bool isLetterByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xc3;
}

// "A9" and "Q10" are codes, not numbers with a label.
static bool isGlued(std::string_view text, const NumberRun &run)
{
    return (run.first > 0 && (isLetterByte(text[run.first - 1]) || text[run.first - 1] == '_'))
        || (run.end < text.size() && (isLetterByte(text[run.end]) || text[run.end] == '%'));
}

static bool isOf(std::string_view between)
{
    between = trimmed(between);
    for (const std::string_view of : {"/"sv, "of"sv, "out of"sv, "av"sv, "af"sv, "von"sv, "van"sv, "van de"sv, "sur"sv,
                                      "de"sv, "su"sv, "\u2044"sv}) {
        if (between == of)
            return true;
    }
    return false;
}

static std::string_view label(std::string_view text, const NumberRun &run)
{
    std::string_view words = run.first == 0 ? text.substr(run.end) : text.substr(0, run.first);
    const auto isSeparator = [](char c) { return std::string_view(" -=:.,;)([]\t").find(c) != std::string_view::npos; };
    const auto strip = [&words](std::string_view what) {
        if (words.starts_with(what))
            words.remove_prefix(what.size());
        if (words.ends_with(what))
            words.remove_suffix(what.size());
    };
    for (size_t before = words.size() + 1; !words.empty() && before != words.size();) {
        before = words.size();
        while (!words.empty() && isSeparator(words.front()))
            words.remove_prefix(1);
        while (!words.empty() && isSeparator(words.back()))
            words.remove_suffix(1);
        strip("\u2013"sv);
        strip("\u2014"sv);
        strip("\u00a0"sv);
    }
    return words;
}

static ScoreValue ofLabelled(std::string_view text)
{
    ScoreValue value;
    value.reading = ScoreReading::NotANumber;
    const NumberRun first = nextNumber(text, 0);
    if (text.size() > 100 || !first || isGlued(text, first))
        return value;
    const NumberRun second = nextNumber(text, first.end);
    if (second) {
        const bool isLast = !nextNumber(text, second.end) && !isGlued(text, second);
        if (!isLast || !isOf(text.substr(first.end, second.first - first.end)))
            return value;
        value = ofNumber(first.number);
        value.ofMaximum = int(std::min(second.number, 1e6));
        if (value.ofMaximum != 10)
            value.reading = ScoreReading::OtherScale;
        return value;
    }
    // A single number may stand before, after, or in brackets after the words, not among them.
    const bool atStart = trimmed(text.substr(0, first.first)).empty();
    const std::string_view rest = trimmed(text.substr(first.end));
    const bool atEnd = rest.empty() || rest == ")"sv || rest == "]"sv || rest == "."sv;
    if (!atStart && !atEnd)
        return value;
    value = ofNumber(first.number);
    value.label = label(text, first);
    if (value.reading == ScoreReading::OutOfRange && !value.label.empty())
        value.reading = ScoreReading::OutsideCode;
    return value;
}

static ScoreValue ofText(std::string_view text)
{
    if (text.size() == 1 && isDigit(text[0]))
        return ofNumber(text[0] - '0');
    if (text == "10"sv)
        return ofNumber(10);
    if (isMissing(text))
        return {};
    const bool isSigned = text[0] == '-' || text[0] == '+';
    const NumberRun plain = nextNumber(text, 0);
    if (plain && plain.first == size_t(isSigned) && plain.end == text.size())
        return ofNumber(text[0] == '-' ? -plain.number : plain.number);
    if (isNoAnswer(text))
        return {};
    if (looksLikeMonthAndNumber(text)) {
        ScoreValue value;
        value.reading = ScoreReading::IsDate;
        return value;
    }
    return ofLabelled(text);
}

ScoreValue readScore(const domain::Cell &cell)
{
    ScoreValue value;
    switch (cell.kind) {
    case domain::CellKind::Empty:
        return {};
    case domain::CellKind::Text:
        return ofText(trimmed(unguarded(cell.text)));
    case domain::CellKind::Number:
        return ofNumber(cell.number);
    case domain::CellKind::Error:
        if (isMissing(cell.text))
            return {};
        value.reading = ScoreReading::NotANumber;
        return value;
    case domain::CellKind::DateTime:
        value.reading = ScoreReading::IsDate;
        return value;
    case domain::CellKind::Bool:
    case domain::CellKind::Time:
    case domain::CellKind::Duration:
        value.reading = ScoreReading::NotANumber;
        return value;
    }
    return value;
}

ScoreCode readScoreCode(std::string_view text)
{
    text = trimmed(text);
    size_t letters = 0;
    while (letters < text.size() && text[letters] >= 'A' && text[letters] <= 'Z')
        ++letters;
    const size_t digits = text.size() - letters;
    if (letters < 1 || letters > 3 || digits < 1 || digits > 2)
        return {};
    int number = 0;
    for (const char c : text.substr(letters)) {
        if (!isDigit(c))
            return {};
        number = number * 10 + (c - '0');
    }
    return {text.substr(0, letters), number};
}

} // namespace gensvar::map
