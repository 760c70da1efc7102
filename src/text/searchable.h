// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace gensvar::text {

/// Emoji, each of which is a word of its own. A fixed list, since an index has to be told the same words when a comment
/// is taken out as when it was put in. Not the colours of skin, which follow another emoji.
[[nodiscard]] constexpr bool isEmoji(char32_t c)
{
    return c == 0x231A || c == 0x231B || (c >= 0x23E9 && c <= 0x23FA) || (c >= 0x2600 && c <= 0x2767)
        || (c >= 0x2794 && c <= 0x27BF) || (c >= 0x2B05 && c <= 0x2B07) || c == 0x2B1B || c == 0x2B1C || c == 0x2B50
        || c == 0x2B55 || c == 0x1F004 || c == 0x1F0CF || (c >= 0x1F170 && c <= 0x1F19A)
        || (c >= 0x1F1E6 && c <= 0x1F265) || (c >= 0x1F300 && c <= 0x1F3FA) || (c >= 0x1F400 && c <= 0x1FAFF);
}

/// What follows an emoji to change its look: colours of skin, and the choice between colours and ink.
[[nodiscard]] constexpr bool isEmojiModifier(char32_t c)
{
    return (c >= 0x1F3FB && c <= 0x1F3FF) || c == 0xFE0E || c == 0xFE0F;
}

/// Signs that stand beside words and are no part of them: currency, technical and other symbols, emoji. A fixed list.
[[nodiscard]] constexpr bool isSign(char32_t c)
{
    return (c >= 0x20A0 && c <= 0x20CF) || (c >= 0x2300 && c <= 0x23FF) || (c >= 0x2600 && c <= 0x26FF)
        || (c >= 0x2B00 && c <= 0x2BFF) || (c >= 0x1F000 && c <= 0x1F0FF) || (c >= 0x1F110 && c <= 0x1FAFF)
        || isEmoji(c);
}

/// An emoji as the index has it: a character of private use, which FTS5 takes for a letter, in as many bytes.
[[nodiscard]] constexpr char32_t emojiLetter(char32_t emoji)
{
    return emoji < 0x10000 ? emoji + 0xC000 : (emoji & 0xFFFF) | 0xF0000;
}

/// ß and ẞ, which are ss without regard to case. FTS5 folds letter by letter and so cannot.
[[nodiscard]] constexpr bool isSharpS(char32_t c)
{
    return c == 0x00DF || c == 0x1E9E;
}

/// A comment (UTF-8) as it is handed to FTS5: with words for emoji, blanks for other signs and ss for ß. By itself FTS5
/// passes over signs that Unicode 6.1 had, and takes younger ones for letters, so that "bra🙂" would not be found by
/// "bra".
/// Returns the comment itself where there are none, else what it wrote into the buffer.
[[nodiscard]] std::string_view searchable(std::string_view comment, std::string &buffer);

} // namespace gensvar::text
