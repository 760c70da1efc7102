// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/csvscanner.h"

#include "read/bytemask.h"

namespace gensvar::read {

/// The places of delimiters, quotes and line ends, in order.
class CsvScanner::Specials
{
public:
    Specials(const char *text, size_t size, char delimiter)
        : m_text(text)
        , m_size(size)
        , m_delimiter(delimiter)
        , m_mask(size > 0 ? maskOf(text, delimiter, '"', '\n', '\r') : 0)
    { }

    /// The next place; size or beyond where there is none.
    size_t next()
    {
        while (m_mask == 0) {
            m_base += maskWidth;
            if (m_base >= m_size)
                return m_base = m_size;
            m_mask = maskOf(m_text + m_base, m_delimiter, '"', '\n', '\r');
        }
        const size_t place = m_base + size_t(std::countr_zero(m_mask));
        m_mask &= m_mask - 1;
        return place;
    }

private:
    const char *m_text;
    size_t m_size;
    char m_delimiter;
    size_t m_base = 0;
    uint64_t m_mask;
};

CsvScanner::Outcome CsvScanner::scan(char *text, size_t size, bool last, domain::RowBatch &batch, qint64 &row)
{
    m_text = text;
    m_size = size;
    m_last = last;
    Specials specials(text, size, m_delimiter);
    size_t at = 0;
    while (at < size) {
        const size_t start = at;
        batch.beginRow(row + 1);
        m_cells = 0;
        m_doubled.clear();
        m_insideQuotes = false;
        After after = After::Cell;
        if (text[at] == '\n' || text[at] == '\r')
            after = endOfCell(specials, at, specials.next());
        while (after == After::Cell)
            after = scanCell(specials, at, batch);
        if (after == After::Nothing || m_cells > maxColumns) {
            batch.dropLastRow();
            const Stop incomplete = m_insideQuotes && last ? Stop::InsideQuotes : Stop::NeedsMore;
            return {start, after == After::Nothing ? incomplete : Stop::TooManyCells};
        }
        const auto cells = batch.lastRow();
        for (const size_t cell : m_doubled)
            undouble(cells[cell]);
        ++row;
    }
    return {size, Stop::End};
}

CsvScanner::After CsvScanner::scanCell(Specials &specials, size_t &at, domain::RowBatch &batch)
{
    const size_t start = at;
    size_t separator = specials.next();
    if (separator == start && start < m_size && m_text[start] == '"')
        return scanQuoted(specials, at, batch);
    while (separator < m_size && m_text[separator] == '"')
        separator = specials.next();
    if (separator >= m_size && !m_last)
        return After::Nothing;
    separator = std::min(separator, m_size);
    ++m_cells;
    batch.add({.kind = domain::CellKind::Text, .text = {m_text + start, separator - start}});
    return endOfCell(specials, at, separator);
}

CsvScanner::After CsvScanner::scanQuoted(Specials &specials, size_t &at, domain::RowBatch &batch)
{
    const size_t start = at + 1;
    bool hasDoubled = false;
    for (;;) {
        const size_t quote = specials.next();
        if (quote >= m_size) {
            m_insideQuotes = true;
            return After::Nothing;
        }
        if (m_text[quote] != '"')
            continue;
        size_t then = quote + 1;
        if (then < m_size && m_text[then] == '"') {
            specials.next();
            hasDoubled = true;
            continue;
        }
        while (then < m_size && m_text[then] == ' ' && m_delimiter != ' ')
            ++then;
        if (then == m_size && !m_last)
            return After::Nothing;
        const bool ends = then == m_size || m_text[then] == m_delimiter || m_text[then] == '\n' || m_text[then] == '\r';
        if (!ends)
            continue;
        if (hasDoubled)
            m_doubled.push_back(m_cells);
        ++m_cells;
        batch.add({.kind = domain::CellKind::Text, .quoted = true, .text = {m_text + start, quote - start}});
        if (then < m_size)
            specials.next();
        return endOfCell(specials, at, then);
    }
}

CsvScanner::After CsvScanner::endOfCell(Specials &specials, size_t &at, size_t separator)
{
    at = separator + 1;
    if (separator >= m_size) {
        at = m_size;
        return After::Record;
    }
    if (m_text[separator] == '\n')
        return After::Record;
    if (m_text[separator] == '\r') {
        if (at == m_size && !m_last)
            return After::Nothing;
        if (at < m_size && m_text[at] == '\n') {
            specials.next();
            ++at;
        }
        return After::Record;
    }
    return After::Cell;
}

void CsvScanner::undouble(domain::Cell &cell)
{
    // The cell's bytes are the scanner's own text, handed out as views: writing them is what "in place" means.
    char *const text = const_cast<char *>(cell.text.data());
    size_t to = cell.text.find("\"\"");
    for (size_t from = to; from < cell.text.size(); ++from) {
        text[to++] = text[from];
        if (text[from] == '"' && from + 1 < cell.text.size() && text[from + 1] == '"')
            ++from;
    }
    cell.text = cell.text.substr(0, to);
}

} // namespace gensvar::read
