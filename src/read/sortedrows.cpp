// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/sortedrows.h"

#include "read/codes.h"

#include <algorithm>

namespace gensvar::read {

namespace {
constexpr size_t batchRows = 256;
}

SortedRows::SortedRows(std::unique_ptr<RowReader> pieces)
    : m_pieces(std::move(pieces))
    , m_texts(std::make_shared<domain::RowBatch>())
{ }

double SortedRows::fraction() const
{
    constexpr double gathering = 0.9; // of the time
    if (m_pieces)
        return gathering * m_pieces->fraction();
    return m_cells.empty() ? 1 : gathering + (1 - gathering) * double(m_given) / double(m_cells.size());
}

base::Result<bool> SortedRows::next(domain::RowBatch &batch)
{
    batch.clear();
    if (m_pieces) {
        if (const auto gathered = gather(); !gathered)
            return base::failure(gathered);
    }
    batch.hold(m_texts);
    m_rows.fill(batch, qint64(maxText)); // which gather() has bounded
    while (m_given < m_cells.size() && batch.size() < batchRows) {
        const quint32 row = m_cells[m_given].row;
        if (const auto entered = m_rows.enterRow(row); !entered)
            return base::failure(entered);
        for (; m_given < m_cells.size() && m_cells[m_given].row == row; ++m_given) {
            if (const auto put = m_rows.put(m_cells[m_given].column, m_cells[m_given].cell); !put)
                return base::failure(put);
        }
        if (const auto ended = m_rows.endRow(); !ended)
            return base::failure(ended);
    }
    return !batch.isEmpty();
}

base::Result<void> SortedRows::gather()
{
    domain::RowBatch pieces;
    for (;;) {
        const auto more = m_pieces->next(pieces);
        if (!more)
            return base::failure(more);
        if (!*more)
            break;
        for (size_t i = 0; i < pieces.size(); ++i) {
            if (const auto taken = take(pieces.row(i)); !taken)
                return taken;
        }
    }
    m_pieces.reset();
    std::stable_sort(m_cells.begin(), m_cells.end(), [](const Placed &a, const Placed &b) { return a.row < b.row; });
    return {};
}

base::Result<void> SortedRows::take(const domain::Row &piece)
{
    for (size_t column = 0; column < piece.cells.size(); ++column) {
        domain::Cell cell = piece.cells[column];
        if (cell.kind == domain::CellKind::Empty)
            continue;
        m_textBytes += cell.text.size();
        if (m_cells.size() >= maxCells || m_textBytes > maxText)
            return base::failure(code::rowsInDisorder, {piece.number, m_last},
                                 {.file = {}, .sheet = {}, .row = piece.number, .column = {}});
        cell.text = m_texts->keepCopy(cell.text);
        m_cells.push_back({quint32(piece.number), quint32(column), cell});
    }
    m_last = piece.number;
    return {};
}

} // namespace gensvar::read
