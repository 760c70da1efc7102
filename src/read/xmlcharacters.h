// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace gensvar::read {

/// What a byte of UTF-8 may be in XML 1.0, as far as ASCII tells: bytes from 0x80 on, and 0, are nothing of it.
enum XmlClass : unsigned char {
    NameStart = 1,
    Name = 2,
    Blank = 4,
    Text = 8,   // stands for itself in text; ']' may be the beginning of "]]>"
    Value = 16, // stands for itself between any quotes
};

extern const std::array<unsigned char, 256> xmlClasses;

[[nodiscard]] inline bool isOf(XmlClass kind, char c)
{
    return (xmlClasses[static_cast<unsigned char>(c)] & kind) != 0;
}

[[nodiscard]] inline bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

/// Whether well-formed UTF-8 holds U+FFFE or U+FFFF, which are no characters in XML.
[[nodiscard]] bool hasNoCharacter(std::string_view text);

/// A reference to a character: "&amp;", "&#229;", "&#xe5;".
struct XmlReference
{
    size_t length = 0; ///< in bytes; 0: none that is known and allowed
    char32_t character = 0;
    bool isCut = false; ///< the text ends within it
};
/// The one that a text begins with.
[[nodiscard]] XmlReference readReference(std::string_view text);

} // namespace gensvar::read
