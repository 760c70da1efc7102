// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <cstddef>
#include <vector>

namespace gensvar::read {

inline constexpr size_t maxColumns = 16'384; ///< of a spreadsheet's sheet; text files are held to it too
inline constexpr qint64 maxRows = 1'048'576; ///< of a spreadsheet's sheet; text files may be longer

/// Cuts text into records and cells as RFC 4180 has it, in steps of 64 bytes. Cells are views into the text; doubled
/// quotes are undone in place once their record is whole.
///
/// Beyond the RFC, so that no file is refused for its quotes and no row is lost:
/// – lines end with CRLF, LF or CR; the last one may lack its end; an empty line is a row without cells;
/// – a quote inside an unquoted cell is an ordinary character;
/// – a quoted cell ends with a quote that the delimiter, a line end or the text's end follows, blanks between left out;
///   any other single quote in it is an ordinary character: "He said "great" twice".
class CsvScanner
{
public:
    explicit CsvScanner(char delimiter)
        : m_delimiter(delimiter)
    { }

    enum class Stop {
        NeedsMore,    ///< what follows `taken` is the beginning of a record
        End,          ///< all taken
        InsideQuotes, ///< `last` was told, and the last record's quotes are not closed
        TooManyCells, ///< a record has more than maxColumns
    };
    struct Outcome
    {
        size_t taken = 0; ///< bytes of whole records
        Stop stop = Stop::NeedsMore;
    };

    /// Adds the whole records in the text to the batch, numbered from `row` + 1 on, and counts `row` up. The text must
    /// be readable for maskWidth bytes beyond its size. last: nothing follows, so the last record need not end.
    Outcome scan(char *text, size_t size, bool last, domain::RowBatch &batch, qint64 &row);

private:
    class Specials;
    enum class After { Cell, Record, Nothing };
    After scanCell(Specials &specials, size_t &at, domain::RowBatch &batch);
    After scanQuoted(Specials &specials, size_t &at, domain::RowBatch &batch);
    After endOfCell(Specials &specials, size_t &at, size_t separator);
    static void undouble(domain::Cell &cell);

    char m_delimiter;
    char *m_text = nullptr;
    size_t m_size = 0;
    bool m_last = false;
    bool m_insideQuotes = false;
    std::vector<size_t> m_doubled; // cells of the record at hand with doubled quotes
    size_t m_cells = 0;            // of the record at hand
};

} // namespace gensvar::read
