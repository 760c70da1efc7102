// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace gensvar::map {

/// Without the white space around it: also no-break and zero-width spaces and a byte order mark.
[[nodiscard]] std::string_view trimmedSlowly(std::string_view text);
[[nodiscard]] inline std::string_view trimmed(std::string_view text)
{
    const auto isPlain = [](char c) { return c > ' ' && c < 0x7f; };
    if (text.empty() || (isPlain(text.front()) && isPlain(text.back())))
        return text;
    return trimmedSlowly(text);
}

/// "N/A", "-", "#N/A", "-oth-", "null" …: what stands in an empty cell's place. For a trimmed text.
[[nodiscard]] bool isPlaceholderSlowly(std::string_view text);
[[nodiscard]] inline bool isMissing(std::string_view text)
{
    if (text.empty())
        return true;
    return text.size() <= 7 && isPlaceholderSlowly(text);
}

/// "Don't know", "Vet ikke", "Keine Angabe", "No answer" …: an answer that is none, in a column of scores.
[[nodiscard]] bool isNoAnswer(std::string_view text);

/// Without an apostrophe that a spreadsheet or survey platform put before a text that would otherwise be a formula.
[[nodiscard]] inline std::string_view unguarded(std::string_view text)
{
    if (text.size() > 1 && text[0] == '\'' && std::string_view("=+-@\t\r").find(text[1]) != std::string_view::npos)
        return text.substr(1);
    return text;
}

[[nodiscard]] inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace gensvar::map
