// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "map/columnnotes.h"

#include <vector>

namespace gensvar::map {

/// Where a sheet's header stands among its first rows.
struct HeaderRows
{
    size_t first = 0; ///< index among the rows looked at
    int count = 1;    ///< 0: the first row is data already
    enum class Shape : quint8 {
        Plain,
        Described, ///< a row of names, then of wordings: header and question
        Imports,   ///< Qualtrics: names, wordings, {"ImportId": …}
        Legacy,    ///< Qualtrics of old: V1, V2 …, then the names
        Spread,    ///< SurveyMonkey, merged cells: questions, then their options
    };
    Shape shape = Shape::Plain;
};

/// Looks for the header below titles and notes. rows are not blank; wished −1: detect how many rows it takes.
[[nodiscard]] HeaderRows findHeader(const domain::RowBatch &rows, int wished);

/// The columns that a header names, with what their names mean.
[[nodiscard]] std::vector<ColumnNotes> columnsOf(const domain::RowBatch &rows, const HeaderRows &header);

/// A cell as text: what a header shows, and a preview.
[[nodiscard]] QString shown(const domain::Cell &cell);

} // namespace gensvar::map
