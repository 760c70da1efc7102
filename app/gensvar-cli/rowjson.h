// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "jsonwriter.h"

#include <QString>

namespace gensvar::cli {

/// How a sheet's rows are written.
struct RowShape
{
    int firstColumn = 1;
    int lastColumn = 0;     ///< 0: each row has as many cells as it has
    bool isText = false;    ///< a text file's: a blank line is one empty field
    bool daysAlone = false; ///< the format itself tells a day from a time at midnight, as ODS alone does
};

/// One cell as in the contract: 9, "text", true, null, {"date":…}, {"time":…}, {"duration":…}, {"error":…}.
void writeCell(JsonWriter &json, const domain::Cell &cell, bool daysAlone);
/// A row as an array.
void writeRow(JsonWriter &json, const domain::Row &row, const RowShape &shape);

/// A row as a line of text, its cells parted by tabs, line breaks within them as spaces.
[[nodiscard]] QString rowText(const domain::Row &row);

} // namespace gensvar::cli
