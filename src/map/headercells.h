// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "map/celltext.h"

#include <string_view>

namespace gensvar::map {

/// A row may end before its table does.
[[nodiscard]] inline const domain::Cell &cellAt(const domain::Row &row, size_t column)
{
    static const domain::Cell none;
    return column < row.cells.size() ? row.cells[column] : none;
}

[[nodiscard]] inline std::string_view textAt(const domain::Row &row, size_t column)
{
    const domain::Cell &cell = cellAt(row, column);
    return cell.kind == domain::CellKind::Text ? trimmed(cell.text) : std::string_view{};
}

/// "Response", "Open-Ended Response", in SurveyMonkey's second header row.
[[nodiscard]] bool isSurveyMonkeyOption(std::string_view text);

} // namespace gensvar::map
