// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/searchable.h"

#include <algorithm>

namespace gensvar::text {

namespace {

struct Sign
{
    char32_t character = 0;
    size_t length = 0; ///< bytes; 0: no sign
};

// Signs are encoded as E2 … or F0 ….
Sign signAt(std::string_view text, size_t at)
{
    const auto byte = [text, at](size_t i) { return char32_t(static_cast<unsigned char>(text[at + i])); };
    const size_t length = byte(0) == 0xE2 ? 3 : 4;
    if (at + length > text.size())
        return {};
    char32_t c = byte(0) & (length == 3 ? 0x0F : 0x07);
    for (size_t i = 1; i < length; ++i)
        c = c << 6 | (byte(i) & 0x3F);
    return isSign(c) ? Sign{c, length} : Sign{};
}

void append(std::string &text, const Sign &sign)
{
    text += ' ';
    if (!isEmoji(sign.character))
        return;
    const char32_t letter = emojiLetter(sign.character);
    if (sign.length == 3) {
        text += char(0xE0 | letter >> 12);
    } else {
        text += char(0xF0 | letter >> 18);
        text += char(0x80 | (letter >> 12 & 0x3F));
    }
    text += char(0x80 | (letter >> 6 & 0x3F));
    text += char(0x80 | (letter & 0x3F));
    text += ' ';
}

} // namespace

std::string_view searchable(std::string_view comment, std::string &buffer)
{
    const auto mayBegin = [](char c) { return c == '\xE2' || c == '\xF0'; };
    size_t done = 0;
    for (auto at = std::find_if(comment.begin(), comment.end(), mayBegin); at != comment.end();
         at = std::find_if(at + 1, comment.end(), mayBegin)) {
        const auto index = size_t(at - comment.begin());
        const Sign sign = signAt(comment, index);
        if (sign.length == 0)
            continue;
        if (done == 0)
            buffer.clear();
        buffer.append(comment, done, index - done);
        append(buffer, sign);
        done = index + sign.length;
    }
    if (done == 0)
        return comment;
    buffer.append(comment.substr(done));
    return buffer;
}

} // namespace gensvar::text
