// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gensvar::read {

/// How far a text is well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
struct Utf8Prefix
{
    size_t length = 0;  ///< bytes, whole characters only
    bool isCut = false; ///< what follows is the beginning of a character that could be right if it went on
};
[[nodiscard]] Utf8Prefix validUtf8(std::string_view text);

/// Appends one character. Surrogates and what is above U+10FFFF become U+FFFD.
void appendUtf8(std::string &to, char32_t character);

/// The text cut to at most `limit` bytes without cutting a character in two.
[[nodiscard]] std::string_view cutUtf8(std::string_view text, size_t limit);

} // namespace gensvar::read
