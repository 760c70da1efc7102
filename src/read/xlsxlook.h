// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/mergedcells.h"
#include "read/rowassembler.h"
#include "read/ziparchive.h"

namespace gensvar::read {

/// Looks through a sheet's part for rows that go back, and for first cells that stand in another row than their own:
/// few programs write them, and only small sheets. It looks at the tags of rows alone, by searching the text, and finds
/// them too often rather than too rarely. A part above `longestLook` is taken to ascend, and so is what cannot be read
/// here: the reader refuses what does not, and the next pass sorts it.
/// What it finds of cells that were merged over several rows, as people do by hand, is told too: it stands after the
/// rows. Of a sheet whose rows do not ascend, and where the first row is merged with others (a header), it is not.
struct XlsxLook
{
    RowOrder order = RowOrder::Ascending;
    std::vector<MergedCells> merged; ///< by their first rows
};
[[nodiscard]] XlsxLook xlsxLook(std::unique_ptr<ZipPart> part);

inline constexpr qint64 longestLook = 16LL * 1024 * 1024; ///< bytes unpacked, some 50 ms

} // namespace gensvar::read
