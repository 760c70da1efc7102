// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "map/columnnotes.h"
#include "map/headerrows.h"

#include <QString>

#include <vector>

namespace gensvar::map {

/// What the first pass over a sheet found.
struct StudyNotes
{
    QString sheet;
    int wishedHeaderRows = -1;
    bool isSettled = false; ///< the header and what to look at are known
    size_t keptCells = 0;   ///< in first
    domain::RowBatch first; ///< the first rows that are not blank, with the header and what stands above it
    HeaderRows header;
    qint64 firstRow = 1; ///< the first header row's number in the file
    std::vector<ColumnNotes> columns;
    std::vector<size_t> watched;  ///< columns that are looked at in every row
    std::vector<size_t> texts;    ///< columns whose texts are counted in every row
    std::vector<size_t> ids;      ///< columns that may be the response's id
    std::vector<size_t> telling;  ///< columns that tell rows with the same id apart
    qint64 rows = 0;              ///< data rows
    size_t firstNamed = 0;        ///< the first column with a header
    QList<qint64> loneRows;       ///< the last data rows, where that column alone is filled, with words
    bool mayEndInRemarks = false; ///< there are such rows, and not too many
    QList<qint64> footerRows;     ///< the same, where they can be no answers
    QString platform;             ///< whose export it is; empty: not known

    /// The index in first of the first data row.
    [[nodiscard]] size_t firstData() const { return header.first + size_t(header.count); }
};

} // namespace gensvar::map
