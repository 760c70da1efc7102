// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace gensvar::base {

/// Appends a number to a std::string or QByteArray as a LEB128 varint: seven bits a byte, the lowest first, the last
/// byte below 0x80.
template <typename Bytes> void appendVarint(Bytes &pack, quint64 number)
{
    while (number >= 0x80) {
        pack.push_back(char(number | 0x80));
        number >>= 7;
    }
    pack.push_back(char(number));
}

/// Takes the number at the beginning off; none where the bytes end within it or it has more than 64 bits.
[[nodiscard]] inline std::optional<quint64> takeVarint(std::string_view &rest)
{
    quint64 number = 0;
    for (int shift = 0; shift < 64 && !rest.empty(); shift += 7) {
        const auto byte = quint8(rest.front());
        rest.remove_prefix(1);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return {};
}

} // namespace gensvar::base
