// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/utf8.h"

#include "read/bytemask.h"

namespace gensvar::read {

namespace {

struct Lead
{
    int length; // 0: no lead byte
    unsigned char low;
    unsigned char high; // the range of the second byte: what rules out overlong forms and surrogates
};

Lead leadOf(unsigned char byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2, 0x80, 0xBF};
    if (byte == 0xE0)
        return {3, 0xA0, 0xBF};
    if (byte == 0xED)
        return {3, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF)
        return {3, 0x80, 0xBF};
    if (byte == 0xF0)
        return {4, 0x90, 0xBF};
    if (byte >= 0xF1 && byte <= 0xF3)
        return {4, 0x80, 0xBF};
    if (byte == 0xF4)
        return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

} // namespace

Utf8Prefix validUtf8(std::string_view text)
{
    const char *const data = text.data();
    const size_t size = text.size();
    size_t at = 0;
    while (at < size) {
        while (at + maskWidth <= size && isAscii64(data + at))
            at += maskWidth;
        // The run of ASCII is over, or less than a step is left: go on by bytes until the next step may pay.
        for (const size_t stop = std::min(size, at + maskWidth); at < stop;) {
            const auto byte = static_cast<unsigned char>(data[at]);
            if (byte < 0x80) {
                ++at;
                continue;
            }
            const Lead lead = leadOf(byte);
            if (lead.length == 0)
                return {at, false};
            for (int i = 1; i < lead.length; ++i) {
                if (at + size_t(i) == size)
                    return {at, true};
                const auto next = static_cast<unsigned char>(data[at + size_t(i)]);
                if (next < (i == 1 ? lead.low : 0x80) || next > (i == 1 ? lead.high : 0xBF))
                    return {at, false};
            }
            at += size_t(lead.length);
        }
    }
    return {at, false};
}

void appendUtf8(std::string &to, char32_t character)
{
    if (character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF))
        character = 0xFFFD;
    if (character < 0x80) {
        to += char(character);
    } else if (character < 0x800) {
        to += char(0xC0 | (character >> 6));
        to += char(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        to += char(0xE0 | (character >> 12));
        to += char(0x80 | ((character >> 6) & 0x3F));
        to += char(0x80 | (character & 0x3F));
    } else {
        to += char(0xF0 | (character >> 18));
        to += char(0x80 | ((character >> 12) & 0x3F));
        to += char(0x80 | ((character >> 6) & 0x3F));
        to += char(0x80 | (character & 0x3F));
    }
}

std::string_view cutUtf8(std::string_view text, size_t limit)
{
    if (text.size() <= limit)
        return text;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80)
        --limit;
    return text.substr(0, limit);
}

} // namespace gensvar::read
