// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>

namespace gensvar::read {

/// Cells over several rows that a sheet shows as one. Only the first of them holds what stands there.
struct MergedCells
{
    qint64 firstRow = 0; ///< from 1
    qint64 lastRow = 0;
    size_t column = 0; ///< from 0; the first, where they are of several
};

} // namespace gensvar::read
