// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace gensvar::text {

/// Signs that stand beside words and are no part of them: currency, technical and other symbols, emoji. A fixed list,
/// since an index has to be told the same words when a comment is taken out as when it was put in.
[[nodiscard]] constexpr bool isSign(char32_t c)
{
    return (c >= 0x20A0 && c <= 0x20CF) || (c >= 0x2300 && c <= 0x23FF) || (c >= 0x2600 && c <= 0x26FF)
        || (c >= 0x2B00 && c <= 0x2BFF) || (c >= 0x1F000 && c <= 0x1F0FF) || (c >= 0x1F110 && c <= 0x1FAFF);
}

/// A comment (UTF-8) as it is handed to FTS5: with blanks for signs. FTS5 takes those that are younger than Unicode 6.1
/// for letters, so that "bra🙂" would not be found by "bra". Returns the comment itself where there are none, else
/// what it wrote into the buffer; of the same length.
[[nodiscard]] std::string_view searchable(std::string_view comment, std::string &buffer);

} // namespace gensvar::text
