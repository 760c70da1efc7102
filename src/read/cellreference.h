// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <string_view>

namespace gensvar::read {

/// A cell's place as an XLSX writes it, "AB12". What is not there, or makes no sense, is none.
struct CellReference
{
    std::optional<size_t> column; ///< from 0; maxColumns where it is beyond that
    std::optional<qint64> row;    ///< from 1
};
[[nodiscard]] CellReference cellReference(std::string_view text);

/// A row's number as an XLSX writes it; none where it makes no sense.
[[nodiscard]] std::optional<qint64> rowNumber(std::string_view text);

} // namespace gensvar::read
