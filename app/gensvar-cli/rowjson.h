// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "jsonwriter.h"

#include <QString>

namespace gensvar::cli {

/// One cell as in the contract: 9, "text", true, null, {"date":…}, {"time":…}, {"duration":…}, {"error":…}.
void writeCell(JsonWriter &json, const domain::Cell &cell);

/// A row as an array, from firstColumn (1-based) to lastColumn; 0: as many cells as it has.
void writeRow(JsonWriter &json, const domain::Row &row, int firstColumn, int lastColumn);

/// A row as a line of text, its cells parted by tabs, line breaks within them as spaces.
[[nodiscard]] QString rowText(const domain::Row &row);

} // namespace gensvar::cli
