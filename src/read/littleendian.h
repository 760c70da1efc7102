// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <optional>
#include <string_view>

namespace gensvar::read {

/// A number at a place of some bytes; none where they end before.
template <typename T> [[nodiscard]] std::optional<T> numberAt(std::string_view bytes, size_t at)
{
    if (at > bytes.size() || bytes.size() - at < sizeof(T))
        return std::nullopt;
    return qFromLittleEndian<T>(bytes.data() + at);
}

} // namespace gensvar::read
