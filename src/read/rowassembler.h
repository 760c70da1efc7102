// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/row.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gensvar::read {

/// Puts a spreadsheet's cells, which come with their places, into rows without holes: blank rows and cells between the
/// used ones are filled in, those before the first used row and after the last used row or cell are left out.
class RowAssembler
{
public:
    /// What follows goes to this batch. Rows and texts given before stay in theirs.
    void fill(domain::RowBatch &batch) { m_batch = &batch; }
    [[nodiscard]] domain::RowBatch &batch() { return *m_batch; }

    /// Begins the row after the last one, or a later one.
    void beginRow(std::optional<qint64> number = {});
    /// Puts a cell into the row, at any column from 0 on. Its text must be kept in the batch.
    [[nodiscard]] base::Result<void> put(size_t column, const domain::Cell &cell);
    /// Ends the row and adds it, with the blank ones before it, unless it is blank itself.
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

    /// Counts such cells; fails at the end.
    [[nodiscard]] base::Result<void> spend(qint64 cells);

private:
    domain::RowBatch *m_batch = nullptr;
    std::vector<domain::Cell> m_row;
    qint64 m_number = 0;
    qint64 m_lastAdded = 0; // 0: none yet
    qint64 m_filled = 0;
    qint64 m_repeats = 0;
    std::shared_ptr<const std::string> m_repeated; // the texts of the row that is repeated
};

} // namespace gensvar::read
