// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/rowassembler.h"
#include "read/rowreader.h"

namespace gensvar::read {

/// The rows of a sheet that has them in RowOrder::Any, in order: all of its cells are read before the first row is
/// handed on. Of two cells with the same place the later one counts.
class SortedRows : public RowReader
{
public:
    explicit SortedRows(std::unique_ptr<RowReader> pieces);
    [[nodiscard]] base::Result<bool> next(domain::RowBatch &batch) override;
    [[nodiscard]] double fraction() const override;

    /// What is held in memory at most: cells of some 50 bytes each, and their texts.
    static constexpr size_t maxCells = 2'000'000;
    static constexpr size_t maxText = 64 * 1024 * 1024;

private:
    struct Placed
    {
        quint32 row;
        quint32 column;
        domain::Cell cell;
    };
    base::Result<void> gather();
    base::Result<void> take(const domain::Row &piece);

    std::unique_ptr<RowReader> m_pieces; // null once all are gathered
    std::vector<Placed> m_cells;
    std::shared_ptr<domain::RowBatch> m_texts; // keeps their copies, and has no rows
    size_t m_textBytes = 0;
    size_t m_given = 0; // of m_cells
    qint64 m_last = 0;  // the row that stood last in the file
    RowAssembler m_rows;
};

} // namespace gensvar::read
