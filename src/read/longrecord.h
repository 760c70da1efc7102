// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <string>
#include <string_view>
#include <vector>

namespace gensvar::read {

/// A record that does not fit a block, cut byte by byte by the same rules as CsvScanner's, in bounded memory: of a cell
/// above domain::maxCellBytes only the beginning is kept, and of all cells once they exceed maxRecordBytes together.
class LongRecord
{
public:
    explicit LongRecord(char delimiter)
        : m_delimiter(delimiter)
    { }

    /// Takes bytes until the record is over, and returns how many. Ask isWhole() then.
    size_t feed(std::string_view text);
    /// Nothing follows. False where the quotes are not closed.
    [[nodiscard]] bool finish();

    [[nodiscard]] bool isWhole() const { return m_state == State::Whole; }
    [[nodiscard]] bool hasTooManyCells() const { return m_tooManyCells; }
    /// Adds the cells to the row begun last.
    void moveTo(domain::RowBatch &batch);

    static constexpr size_t maxRecordBytes = 32 * 1024 * 1024;

private:
    enum class State { CellStart, Unquoted, Quoted, QuoteInQuoted, AfterReturn, Whole };
    struct Part
    {
        std::string text;
        bool quoted = false;
        bool tooLong = false;
    };
    bool step(char c); // false: c belongs to the next record
    void quoteInQuoted(char c);
    void separate(char c);
    void append(char c);
    void endCell();

    char m_delimiter;
    State m_state = State::CellStart;
    size_t m_blanks = 0; // after the quote that may end a cell
    Part m_part;
    std::vector<Part> m_cells;
    size_t m_bytes = 0;
    bool m_tooManyCells = false;
};

} // namespace gensvar::read
