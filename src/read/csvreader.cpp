// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/csvreader.h"

#include "read/bytemask.h"
#include "read/codes.h"
#include "read/longrecord.h"

namespace gensvar::read {

CsvReader::CsvReader(std::unique_ptr<TextBlocks> blocks, TextDialect dialect)
    : m_blocks(std::move(blocks))
    , m_dialect(dialect)
    , m_scanner(dialect.delimiter)
    , m_skip(dialect.skip)
{ }

base::Result<bool> CsvReader::next(domain::RowBatch &batch)
{
    batch.clear();
    while (batch.isEmpty()) {
        if (m_carry.empty() && m_blocks->atEnd())
            return false;
        const bool isLong = m_carry.size() >= size_t(TextBlocks::blockSize);
        if (const auto read = isLong ? readLongRecord(batch) : scanBlock(batch); !read)
            return base::failure(read);
    }
    return true;
}

base::Result<void> CsvReader::scanBlock(domain::RowBatch &batch)
{
    std::string text;
    text.reserve(m_carry.size() + size_t(TextBlocks::blockSize) + maskWidth);
    text += m_carry;
    if (!m_blocks->atEnd()) {
        if (const auto read = m_blocks->appendTo(text); !read)
            return read;
    }
    const size_t skipped = std::min(m_skip, text.size());
    m_skip -= skipped;
    const size_t size = text.size() - skipped;
    text.append(maskWidth, '\0');
    std::string &block = batch.keepBlock(std::move(text));
    const bool isLast = m_blocks->atEnd();
    const auto outcome = m_scanner.scan(block.data() + skipped, size, isLast, batch, m_row);
    if (outcome.stop == CsvScanner::Stop::InsideQuotes)
        return rowFailure(code::unclosedQuote, m_row + 1);
    if (outcome.stop == CsvScanner::Stop::TooManyCells)
        return rowFailure(code::tooManyColumns, qint64(maxColumns));
    m_carry.assign(block, skipped + outcome.taken, size - outcome.taken);
    return {};
}

base::Result<void> CsvReader::readLongRecord(domain::RowBatch &batch)
{
    LongRecord record(m_dialect.delimiter);
    for (;;) {
        m_carry.erase(0, record.feed(m_carry));
        if (record.isWhole())
            break;
        if (m_blocks->atEnd()) {
            if (!record.finish())
                return rowFailure(code::unclosedQuote, m_row + 1);
            break;
        }
        if (const auto read = m_blocks->appendTo(m_carry); !read)
            return read;
    }
    if (record.hasTooManyCells())
        return rowFailure(code::tooManyColumns, qint64(maxColumns));
    batch.beginRow(++m_row);
    record.moveTo(batch);
    return {};
}

tl::unexpected<base::Error> CsvReader::rowFailure(base::Code code, const QVariant &arg) const
{
    return base::failure(code, {arg}, {.file = {}, .sheet = {}, .row = m_row + 1, .column = {}});
}

} // namespace gensvar::read
