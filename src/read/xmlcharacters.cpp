// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/xmlcharacters.h"

#include <QtGlobal>

#include <charconv>
#include <utility>

namespace gensvar::read {

static constexpr size_t longestReference = 12; // longer ones only begin with zeros

constexpr std::array<unsigned char, 256> xmlClasses = [] {
    std::array<unsigned char, 256> table{};
    for (int c = 0x20; c < 0x80; ++c)
        table[size_t(c)] = Text | Value;
    for (const char c : {'\t', '\n'})
        table[size_t(c)] = Blank | Text;
    table['\r'] = Blank;
    table[' '] |= Blank;
    table['<'] = table['&'] = 0;
    table[']'] = Value;
    for (const char c : {'"', '\''})
        table[size_t(c)] = Text;
    for (int c = 'a'; c <= 'z'; ++c) {
        table[size_t(c)] |= NameStart | Name;
        table[size_t(c - 'a' + 'A')] |= NameStart | Name;
    }
    for (const char c : {'_', ':'})
        table[size_t(c)] |= NameStart | Name;
    for (int c = '0'; c <= '9'; ++c)
        table[size_t(c)] |= Name;
    for (const char c : {'-', '.'})
        table[size_t(c)] |= Name;
    return table;
}();

/// XML 1.0, production 2.
static bool isXmlCharacter(char32_t c)
{
    return c == 9 || c == 10 || c == 13 || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE)
        || (c >= 0x10000 && c <= 0x10FFFF);
}

bool hasNoCharacter(std::string_view text)
{
    return text.find("\xEF\xBF\xBE") != std::string_view::npos || text.find("\xEF\xBF\xBF") != std::string_view::npos;
}

XmlReference readReference(std::string_view text)
{
    const size_t end = text.substr(0, longestReference).find(';');
    if (end == std::string_view::npos)
        return {.isCut = text.size() < longestReference};
    const std::string_view name = text.substr(1, end - 1);
    if (name.starts_with('#')) {
        const bool isHex = name.starts_with("#x");
        const std::string_view digits = name.substr(isHex ? 2 : 1);
        quint32 number = 0;
        const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number, isHex ? 16 : 10);
        if (parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size() || !isXmlCharacter(number))
            return {};
        return {.length = end + 1, .character = number};
    }
    static constexpr std::array<std::pair<std::string_view, char>, 5> named{
        {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
    for (const auto &[known, stands] : named) {
        if (name == known)
            return {.length = end + 1, .character = char32_t(stands)};
    }
    return {};
}

} // namespace gensvar::read
