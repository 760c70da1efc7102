// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/numberformat.h"
#include "read/workbook.h"
#include "read/ziparchive.h"

#include <string>
#include <vector>

namespace gensvar::read {

/// Where an XLSX keeps what, and how its numbers are meant: what is read before any row.
struct XlsxParts
{
    QList<Sheet> sheets;
    std::vector<std::string> sheetParts; ///< one for each of sheets
    std::string sharedStrings;           ///< empty: there are none
    std::vector<NumberKind> styles;      ///< by a cell's s
    bool is1904 = false;
};

[[nodiscard]] base::Result<XlsxParts> readXlsxParts(ZipArchive &archive);

} // namespace gensvar::read
