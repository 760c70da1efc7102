// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/csvworkbook.h"

#include "base/fileerror.h"
#include "read/codes.h"
#include "read/csvreader.h"
#include "read/detectencoding.h"

#include <QFileInfo>

namespace gensvar::read {

CsvWorkbook::CsvWorkbook(QString path, Encoding encoding, TextDialect dialect)
    : m_path(std::move(path))
    , m_encoding(std::move(encoding))
    , m_dialect(dialect)
{ }

base::Result<std::unique_ptr<Workbook>> CsvWorkbook::open(const QString &path, const TextOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(base::cannotRead(file, code::cannotOpen));
    const auto encoding = detectEncoding(file, options.encoding);
    if (!encoding)
        return base::failure(encoding);
    const auto dialect = detectDialect(path, *encoding, options.delimiter);
    if (!dialect)
        return base::failure(dialect);
    // A line of text under a spreadsheet's name is what went wrong with an export, not a table of one column.
    static const QStringList spreadsheets{QStringLiteral("xls"), QStringLiteral("xlsx"), QStringLiteral("xlsm"),
                                          QStringLiteral("ods")};
    if (!dialect->isTold && spreadsheets.contains(QFileInfo(path).suffix().toLower()))
        return base::failure(code::notSpreadsheet);
    return std::make_unique<CsvWorkbook>(path, *encoding, *dialect);
}

base::Result<std::unique_ptr<RowReader>> CsvWorkbook::rows(int sheet)
{
    if (sheet != 0)
        return base::failure(code::noSuchSheet, {sheet + 1});
    auto blocks = TextBlocks::open(m_path, m_encoding);
    if (!blocks)
        return base::failure(blocks);
    return std::make_unique<CsvReader>(std::move(*blocks), m_dialect);
}

} // namespace gensvar::read
