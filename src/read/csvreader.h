// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/csvscanner.h"
#include "read/rowreader.h"
#include "read/textblocks.h"
#include "read/textdialect.h"

namespace gensvar::read {

/// Rows of a text file, a block's whole records a batch. Memory is that of two blocks and their cells.
class CsvReader : public RowReader
{
public:
    CsvReader(std::unique_ptr<TextBlocks> blocks, TextDialect dialect);
    [[nodiscard]] base::Result<bool> next(domain::RowBatch &batch) override;
    [[nodiscard]] double fraction() const override { return m_blocks->fraction(); }

private:
    base::Result<void> scanBlock(domain::RowBatch &batch);
    base::Result<void> readLongRecord(domain::RowBatch &batch);
    tl::unexpected<base::Error> rowFailure(base::Code code, const QVariant &arg) const;

    std::unique_ptr<TextBlocks> m_blocks;
    TextDialect m_dialect;
    CsvScanner m_scanner;
    std::string m_carry; // the beginning of a record that the block before ended in
    size_t m_skip;
    qint64 m_row = 0;
};

} // namespace gensvar::read
