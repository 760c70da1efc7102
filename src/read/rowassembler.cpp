// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/rowassembler.h"

#include "read/codes.h"
#include "read/csvscanner.h"

namespace gensvar::read {

void RowAssembler::begin(qint64 row)
{
    m_number = row;
    m_row.clear();
    m_isOpen = true;
}

base::Result<void> RowAssembler::enterRow(qint64 row)
{
    if (isIn(row))
        return base::done();
    if (const auto ended = endRow(); !ended)
        return ended;
    if (m_order == RowOrder::Ascending && row <= m_number)
        return base::failure(code::rowsInDisorder, {row, m_number},
                             {.file = {}, .sheet = {}, .row = row, .column = {}});
    if (row > maxRows)
        return base::failure(code::tooManyRows, {maxRows});
    begin(row);
    return base::done();
}

base::Result<void> RowAssembler::put(size_t column, const domain::Cell &cell)
{
    if (column >= maxColumns)
        return base::failure(code::tooManyColumns, {qint64(maxColumns)},
                             {.file = {}, .sheet = {}, .row = m_number, .column = {}});
    if (cell.kind == domain::CellKind::Empty)
        return base::done();
    if (column >= m_row.size()) {
        if (const auto spent = spend(qint64(column - m_row.size())); !spent)
            return spent;
        m_row.resize(column + 1);
    }
    m_row[column] = cell;
    return spendText(cell.text.size());
}

base::Result<void> RowAssembler::endRow()
{
    if (!std::exchange(m_isOpen, false))
        return {};
    while (!m_row.empty() && m_row.back().isBlank())
        m_row.pop_back();
    if (m_row.empty())
        return {};
    if (const auto filled = fillMerged(); !filled)
        return filled;
    if (m_number > maxRows)
        return base::failure(code::tooManyRows, {maxRows});
    if (m_lastAdded > 0 && m_order == RowOrder::Ascending) {
        for (qint64 blank = m_lastAdded + 1; blank < m_number; ++blank)
            m_batch->beginRow(blank);
    }
    m_batch->beginRow(m_number);
    for (const domain::Cell &cell : m_row)
        m_batch->add(cell);
    m_lastAdded = m_number;
    return {};
}

void RowAssembler::addMerged(const MergedCells &cells)
{
    static constexpr size_t most = 10'000;
    if (cells.firstRow > 1 && m_merged.size() < most)
        m_merged.push_back(cells);
}

base::Result<void> RowAssembler::fillMerged()
{
    std::erase_if(m_filling, [this](const Filling &one) { return one.cells.lastRow < m_number; });
    for (const Filling &one : m_filling) {
        if (one.cells.column < m_row.size() && !m_row[one.cells.column].isBlank())
            continue;
        domain::Cell cell = one.value;
        cell.text = m_batch->keepCopy(one.text);
        if (const auto filled = put(one.cells.column, cell); !filled)
            return filled;
    }
    for (; m_nextMerged < m_merged.size() && m_merged[m_nextMerged].firstRow <= m_number; ++m_nextMerged) {
        const MergedCells &cells = m_merged[m_nextMerged];
        // a name for several rows; a score or a day over two rows is one answer in two lines, and not two answers
        if (cells.firstRow == m_number && cells.column < m_row.size()
            && m_row[cells.column].kind == domain::CellKind::Text)
            m_filling.push_back({cells, m_row[cells.column], std::string(m_row[cells.column].text)});
    }
    return {};
}

void RowAssembler::setRepeats(qint64 count)
{
    m_repeats = count;
    if (count == 0)
        return;
    // The texts stand in the batch at hand, and the repeats may go to later ones. Repeated cells share theirs.
    auto texts = std::make_shared<std::string>();
    const char *last = nullptr;
    for (const domain::Cell &cell : m_row) {
        if (std::exchange(last, cell.text.data()) != cell.text.data())
            texts->append(cell.text);
    }
    size_t end = 0;
    last = nullptr;
    for (domain::Cell &cell : m_row) {
        if (std::exchange(last, cell.text.data()) != cell.text.data())
            end += cell.text.size();
        cell.text = std::string_view(*texts).substr(end - cell.text.size(), cell.text.size());
    }
    m_repeated = std::move(texts);
}

base::Result<void> RowAssembler::repeat(size_t batchRows)
{
    m_batch->hold(m_repeated);
    for (; m_repeats > 0 && m_batch->size() < batchRows; --m_repeats) {
        if (const auto spent = spend(qint64(m_row.size())); !spent)
            return spent;
        m_batch->beginRow(++m_number);
        for (const domain::Cell &cell : m_row) {
            if (const auto spent = spendText(cell.text.size()); !spent)
                return spent;
            m_batch->add(cell);
        }
        m_lastAdded = m_number;
    }
    return {};
}

base::Result<void> RowAssembler::spend(qint64 cells)
{
    m_filled += cells;
    if (m_filled > maxFilled)
        return base::failure(code::tooLarge, {QStringLiteral("blank and repeated cells"), maxFilled});
    return base::done();
}

base::Result<void> RowAssembler::spendText(size_t bytes)
{
    m_text += qint64(bytes);
    if (m_text > m_maxText)
        return base::failure(code::tooLarge, {QStringLiteral("bytes of repeated text"), m_maxText});
    return base::done();
}

} // namespace gensvar::read
