// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/fault.h"
#include "domain/columnmap.h"
#include "domain/row.h"

namespace gensvar::check {

/// Which rows are answers at all, and whether they have the cells that the header promises.
class RowShape
{
public:
    /// textFile: rows must have as many cells as the header; a spreadsheet's may have fewer. What stands in a
    /// spreadsheet beyond a blank cell to the table's right, a note or a table of its own, is no cell of the row.
    RowShape(const domain::MapProposal &proposal, bool textFile);

    /// Header rows, blank rows, footers.
    [[nodiscard]] bool isSkipped(const domain::Row &row) const;
    [[nodiscard]] Fault fault(const domain::Row &row) const;
    /// The first column with such a note; −1: none. Of a row without fault.
    [[nodiscard]] int beside(const domain::Row &row) const;

private:
    [[nodiscard]] size_t endOf(const domain::Row &row) const;

    qint64 m_firstDataRow;
    qint64 m_footerRow;
    qint64 m_columns;
    size_t m_namedColumns = 0; ///< up to the last that has a header
    int m_idColumn =
        -1; ///< of a platform that exports an empty survey as one record of blanks: rows without an id are none
    bool m_textFile;
};

} // namespace gensvar::check
