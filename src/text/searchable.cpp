// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/searchable.h"

#include <algorithm>

namespace gensvar::text {

namespace {

/// A character that the index has otherwise than the comment.
struct Special
{
    char32_t character = 0;
    size_t length = 0; ///< bytes; 0: none
};

// How many bytes a character has that begins so; 0 where none such is special.
constexpr size_t lengthFrom(char first)
{
    switch (first) {
    case '\xC3':
        return 2;
    case '\xE1':
    case '\xE2':
        return 3;
    case '\xF0':
        return 4;
    default:
        return 0;
    }
}

Special specialAt(std::string_view text, size_t at)
{
    const auto byte = [text, at](size_t i) { return char32_t(static_cast<unsigned char>(text[at + i])); };
    const size_t length = lengthFrom(text[at]);
    if (at + length > text.size())
        return {};
    char32_t c = byte(0) & (0x7FU >> length);
    for (size_t i = 1; i < length; ++i)
        c = c << 6 | (byte(i) & 0x3F);
    return isSign(c) || isSharpS(c) ? Special{c, length} : Special{};
}

void append(std::string &text, const Special &special)
{
    if (isSharpS(special.character)) {
        text += "ss";
        return;
    }
    text += ' ';
    if (!isEmoji(special.character))
        return;
    const char32_t letter = emojiLetter(special.character);
    if (special.length == 3) {
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
    const auto mayBegin = [](char c) { return lengthFrom(c) > 0; };
    size_t done = 0;
    for (auto at = std::find_if(comment.begin(), comment.end(), mayBegin); at != comment.end();
         at = std::find_if(at + 1, comment.end(), mayBegin)) {
        const auto index = size_t(at - comment.begin());
        const Special special = specialAt(comment, index);
        if (special.length == 0)
            continue;
        if (done == 0)
            buffer.clear();
        buffer.append(comment, done, index - done);
        append(buffer, special);
        done = index + special.length;
    }
    if (done == 0)
        return comment;
    buffer.append(comment.substr(done));
    return buffer;
}

} // namespace gensvar::text
