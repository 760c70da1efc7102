// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/textrule.h"

#include "map/celltext.h"
#include "map/headerrows.h"

#include <QString>

#include <charconv>
#include <cmath>
#include <cstring>

namespace gensvar::check {

using domain::Cell;
using domain::CellKind;

static std::string_view keep(std::string text, std::deque<std::string> &bytes)
{
    return bytes.emplace_back(std::move(text));
}

static std::string_view keep(const QString &text, std::deque<std::string> &bytes)
{
    return keep(text.toStdString(), bytes);
}

// The first byte that is not ASCII, by eight at a time.
static size_t firstBeyondAscii(std::string_view text)
{
    size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        quint64 eight = 0;
        std::memcpy(&eight, text.data() + at, 8);
        if (eight & 0x8080808080808080u)
            break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

// Whether a text may be other than in NFC: it has combining marks (U+0300 … U+036F begin with CC, CD), or letters of
// scripts that have marks of their own. Latin, Greek, Cyrillic letters, punctuation and emoji are in NFC by themselves.
static bool mayNeedNormalizing(std::string_view text)
{
    for (size_t i = firstBeyondAscii(text); i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0xcc || c >= 0xf0)
            continue;
        if (c == 0xcc || c == 0xcd)
            return true;
        if (c < 0xe0)
            continue;
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0u;
        const bool isPunctuation = c == 0xe2 && (next == 0x80 || next == 0x82);
        if (!isPunctuation)
            return true;
    }
    return false;
}

static std::string_view normalized(std::string_view text, std::deque<std::string> &bytes)
{
    const QString own = QString::fromUtf8(text.data(), qsizetype(text.size()));
    const QString normal = own.normalized(QString::NormalizationForm_C);
    return normal == own ? text : keep(normal, bytes);
}

// As a person would write it: no exponent, no decimals that are not there.
static std::string_view ofNumber(double number, std::deque<std::string> &bytes)
{
    char digits[400];
    const bool isWhole = std::abs(number) < 1e15 && number == std::floor(number);
    const auto end = isWhole ? std::to_chars(digits, digits + sizeof digits, qint64(number))
                             : std::to_chars(digits, digits + sizeof digits, number);
    return keep(std::string(digits, end.ptr), bytes);
}

std::string_view cleanText(const Cell &cell, std::deque<std::string> &bytes)
{
    switch (cell.kind) {
    case CellKind::Text: {
        const std::string_view text = map::trimmed(map::unguarded(cell.text));
        if (map::isMissing(text))
            return {};
        return mayNeedNormalizing(text) ? normalized(text, bytes) : text;
    }
    case CellKind::Empty:
    case CellKind::Error: // "#REF!" is nobody's word
        return {};
    case CellKind::Number:
        return ofNumber(cell.number, bytes);
    default:
        return keep(map::shown(cell), bytes);
    }
}

std::string_view cleanCode(const Cell &cell, std::deque<std::string> &bytes)
{
    if (cell.kind == CellKind::Text) {
        const std::string_view text = map::trimmed(cell.text);
        if (text == "NA")
            return text;
    }
    return cleanText(cell, bytes);
}

std::string_view joinText(std::string_view a, std::string_view b, std::string_view between,
                          std::deque<std::string> &bytes)
{
    if (a.empty() || b.empty())
        return a.empty() ? b : a;
    std::string both;
    both.reserve(a.size() + between.size() + b.size());
    both.append(a).append(between).append(b);
    return keep(std::move(both), bytes);
}

std::string_view plainLines(std::string_view text, std::deque<std::string> &bytes)
{
    if (text.find('\r') == std::string_view::npos)
        return text;
    std::string plain;
    plain.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r')
            plain += text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n')
            plain += '\n';
    }
    return keep(std::move(plain), bytes);
}

} // namespace gensvar::check
