// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/longrecord.h"

#include "read/csvscanner.h"
#include "read/utf8.h"

namespace gensvar::read {

namespace {
constexpr size_t beginningBytes = 1024; // what is kept of a cell that is too long
}

size_t LongRecord::feed(std::string_view text)
{
    for (size_t at = 0; at < text.size(); ++at) {
        if (!step(text[at]))
            return at;
        if (isWhole())
            return at + 1;
    }
    return text.size();
}

bool LongRecord::finish()
{
    if (m_state == State::Quoted)
        return false;
    if (m_state != State::Whole && m_state != State::AfterReturn)
        endCell();
    m_state = State::Whole;
    return true;
}

bool LongRecord::step(char c)
{
    switch (m_state) {
    case State::CellStart:
        if (c == '"') {
            m_part.quoted = true;
            m_state = State::Quoted;
            break;
        }
        [[fallthrough]];
    case State::Unquoted:
        if (c == m_delimiter || c == '\n' || c == '\r') {
            separate(c);
        } else {
            append(c);
            m_state = State::Unquoted;
        }
        break;
    case State::Quoted:
        if (c == '"') {
            m_blanks = 0;
            m_state = State::QuoteInQuoted;
        } else {
            append(c);
        }
        break;
    case State::QuoteInQuoted:
        quoteInQuoted(c);
        break;
    case State::AfterReturn:
        m_state = State::Whole;
        return c == '\n';
    case State::Whole:
        return false;
    }
    return true;
}

void LongRecord::quoteInQuoted(char c)
{
    if (c == m_delimiter || c == '\n' || c == '\r') {
        separate(c);
        return;
    }
    if (c == ' ') {
        ++m_blanks;
        return;
    }
    append('"');
    if (c == '"' && m_blanks == 0) { // doubled
        m_state = State::Quoted;
        return;
    }
    for (; m_blanks > 0; --m_blanks)
        append(' ');
    if (c == '"') // a single quote before: this one may end the cell
        return;
    append(c);
    m_state = State::Quoted;
}

void LongRecord::separate(char c)
{
    endCell();
    m_state = c == '\n' ? State::Whole : c == '\r' ? State::AfterReturn : State::CellStart;
}

void LongRecord::append(char c)
{
    if (m_part.tooLong)
        return;
    m_part.text += c;
    if (m_part.text.size() > domain::maxCellBytes
        || (m_bytes > maxRecordBytes && m_part.text.size() > beginningBytes)) {
        m_part.tooLong = true;
        m_part.text = std::string(cutUtf8(m_part.text, beginningBytes));
    }
}

void LongRecord::endCell()
{
    m_bytes += m_part.text.size();
    if (m_cells.size() < maxColumns)
        m_cells.push_back(std::move(m_part));
    else
        m_tooManyCells = true;
    m_part = {};
}

void LongRecord::moveTo(domain::RowBatch &batch)
{
    for (Part &part : m_cells) {
        domain::Cell cell{.kind = domain::CellKind::Text, .quoted = part.quoted, .tooLong = part.tooLong};
        cell.text = batch.keep(std::move(part.text));
        batch.add(cell);
    }
    m_cells.clear();
}

} // namespace gensvar::read
