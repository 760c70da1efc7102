// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/searchable.h"

#include <algorithm>

namespace gensvar::text {

// Of a sign at this place, its number of bytes; else 0. Signs are encoded as E2 … or F0 ….
static size_t signAt(std::string_view text, size_t at)
{
    const auto byte = [text, at](size_t i) { return char32_t(static_cast<unsigned char>(text[at + i])); };
    const size_t length = byte(0) == 0xE2 ? 3 : 4;
    if (at + length > text.size())
        return 0;
    char32_t c = byte(0) & (length == 3 ? 0x0F : 0x07);
    for (size_t i = 1; i < length; ++i)
        c = c << 6 | (byte(i) & 0x3F);
    return isSign(c) ? length : 0;
}

std::string_view searchable(std::string_view comment, std::string &buffer)
{
    const auto mayBegin = [](char c) { return c == '\xE2' || c == '\xF0'; };
    bool copied = false;
    for (auto at = std::find_if(comment.begin(), comment.end(), mayBegin); at != comment.end();
         at = std::find_if(at + 1, comment.end(), mayBegin)) {
        const auto index = size_t(at - comment.begin());
        const size_t length = signAt(comment, index);
        if (length > 0 && !copied) {
            buffer = comment;
            copied = true;
        }
        for (size_t i = 0; i < length; ++i)
            buffer[index + i] = ' ';
    }
    return copied ? std::string_view(buffer) : comment;
}

} // namespace gensvar::text
