// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/row.h"
#include "read/mergedcells.h"

#include <memory>
#include <string>
#include <vector>

namespace gensvar::read {

/// How a sheet has its rows.
enum class RowOrder {
    Ascending, ///< as nearly every program writes them: each after the last one
    Any,       ///< back and forth, a row perhaps in several pieces; SortedRows makes rows of them
};

/// Puts a spreadsheet's cells, which come with their places, into rows without holes: blank rows and cells between the
/// used ones are filled in, those before the first used row and after the last used row or cell are left out. In
/// RowOrder::Any pieces of rows are added as they come, and no blank rows.
class RowAssembler
{
public:
    explicit RowAssembler(RowOrder order = RowOrder::Ascending)
        : m_order(order)
    { }

    /// What follows goes to this batch. Rows and texts given before stay in theirs. read: the bytes of the sheet that
    /// were read by now; shared: the bytes of the texts that its cells name rather than hold. Many cells may name
    /// one, but not beyond all measure.
    void fill(domain::RowBatch &batch, qint64 read, qint64 shared = 0)
    {
        m_batch = &batch;
        m_maxText = textFloor + shared + textRatio * read;
    }
    [[nodiscard]] domain::RowBatch &batch() { return *m_batch; }
    /// By their first rows; in RowOrder::Ascending. Each of their rows that has anything else has their
    /// text.
    void setMerged(std::vector<MergedCells> merged) { m_merged = std::move(merged); }
    void addMerged(const MergedCells &cells); ///< that begin in the row at hand

    /// Begins the row after the last one.
    void beginRow() { begin(m_number + 1); }
    /// Whether this is the row at hand.
    [[nodiscard]] bool isIn(qint64 row) const { return m_isOpen && row == m_number; }
    /// Ends the row at hand and begins this one. Fails where it would have to stand before one already added.
    [[nodiscard]] base::Result<void> enterRow(qint64 row);
    /// Puts a cell into the row, at any column from 0 on. Its text must be kept in the batch.
    [[nodiscard]] base::Result<void> put(size_t column, const domain::Cell &cell);
    /// Ends the row at hand, if there is one, and adds it, with the blank ones before it, unless it is blank itself.
    [[nodiscard]] base::Result<void> endRow();
    /// The row just ended comes `count` times more: repeat() adds it.
    void setRepeats(qint64 count);
    [[nodiscard]] bool hasRepeats() const { return m_repeats > 0; }
    /// Adds it again as the next rows, until the batch has so many.
    [[nodiscard]] base::Result<void> repeat(size_t batchRows);
    /// Leaves out rows that are blank.
    void skipRows(qint64 count) { m_number += count; }

    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] bool isBlank() const { return m_row.empty(); }

    /// Blank and repeated cells that a file may make us write; they cost it nothing, so that there must be an end.
    static constexpr qint64 maxFilled = 128'000'000;
    /// Bytes of text that a sheet's cells may have: so many, the shared texts once, and so many more for each byte of
    /// the sheet. A text that many cells share costs the file next to nothing, and whoever takes the rows all of it in
    /// each.
    static constexpr qint64 textFloor = 64LL * 1024 * 1024;
    static constexpr qint64 textRatio = 20;

    /// Counts such cells; fails at the end.
    [[nodiscard]] base::Result<void> spend(qint64 cells);

private:
    void begin(qint64 row);
    base::Result<void> fillMerged();
    base::Result<void> spendText(size_t bytes);

    RowOrder m_order;
    domain::RowBatch *m_batch = nullptr;
    std::vector<domain::Cell> m_row;
    struct Filling
    {
        MergedCells cells;
        domain::Cell value;
        std::string text; ///< the value's, in no batch
    };
    std::vector<MergedCells> m_merged;
    size_t m_nextMerged = 0;        // that no row was in yet
    std::vector<Filling> m_filling; // that the row at hand may be in
    qint64 m_number = 0;
    qint64 m_lastAdded = 0; // 0: none yet
    bool m_isOpen = false;
    qint64 m_filled = 0;
    qint64 m_text = 0;
    qint64 m_maxText = textFloor;
    qint64 m_repeats = 0;
    std::shared_ptr<const std::string> m_repeated; // the texts of the row that is repeated
};

} // namespace gensvar::read
