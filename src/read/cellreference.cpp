// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/cellreference.h"

#include "read/csvscanner.h"

#include <algorithm>
#include <charconv>

namespace gensvar::read {

CellReference cellReference(std::string_view text)
{
    CellReference reference;
    size_t column = 0;
    size_t at = 0;
    for (; at < text.size() && (text[at] | 0x20) >= 'a' && (text[at] | 0x20) <= 'z'; ++at)
        column = std::min(column * 26 + size_t((text[at] | 0x20) - 'a' + 1), maxColumns + 1);
    if (at == 0)
        return reference;
    reference.column = column - 1;
    reference.row = rowNumber(text.substr(at));
    return reference;
}

std::optional<qint64> rowNumber(std::string_view text)
{
    qint64 row = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), row);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() || row < 1)
        return std::nullopt;
    return row;
}

} // namespace gensvar::read
