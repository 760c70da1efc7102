// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/xlsxworkbook.h"

#include "read/codes.h"
#include "read/sortedrows.h"
#include "read/xlsxlook.h"
#include "read/xlsxreader.h"

namespace gensvar::read {

namespace {

constexpr qint64 maxSheetPart = 8LL * 1024 * 1024 * 1024; // bytes of XML; a full sheet of short cells has a few

/// Rows that were taken to ascend without a look. Where they do not, the next pass sorts them.
class UnseenRows : public RowReader
{
public:
    UnseenRows(std::unique_ptr<RowReader> rows, std::shared_ptr<XlsxLook> look)
        : m_rows(std::move(rows))
        , m_look(std::move(look))
    { }
    [[nodiscard]] base::Result<bool> next(domain::RowBatch &batch) override
    {
        auto more = m_rows->next(batch);
        if (!more && more.error().is(code::rowsInDisorder))
            m_look->order = RowOrder::Any;
        return more;
    }
    [[nodiscard]] double fraction() const override { return m_rows->fraction(); }

private:
    std::unique_ptr<RowReader> m_rows;
    std::shared_ptr<XlsxLook> m_look;
};

} // namespace

XlsxWorkbook::XlsxWorkbook(std::shared_ptr<ZipArchive> archive, XlsxParts parts)
    : m_archive(std::move(archive))
    , m_parts(std::make_shared<const XlsxParts>(std::move(parts)))
{ }

base::Result<std::unique_ptr<Workbook>> XlsxWorkbook::open(std::shared_ptr<ZipArchive> archive)
{
    auto parts = readXlsxParts(*archive);
    if (!parts)
        return base::failure(parts);
    return std::make_unique<XlsxWorkbook>(std::move(archive), std::move(*parts));
}

base::Result<std::unique_ptr<RowReader>> XlsxWorkbook::rows(int sheet)
{
    if (sheet < 0 || sheet >= m_parts->sheets.size() || !m_parts->sheets[sheet].hasRows)
        return base::failure(code::noSuchSheet, {sheet + 1});
    auto part = m_archive->part(m_parts->sheetParts[size_t(sheet)], maxSheetPart);
    if (!part)
        return base::failure(part);
    if (!m_strings && !m_parts->sharedStrings.empty()) {
        const auto strings = SharedStrings::read(*m_archive, m_parts->sharedStrings);
        if (!strings)
            return base::failure(strings);
        m_strings = *strings;
    }
    const auto seen = look(sheet);
    if (!seen)
        return base::failure(seen);
    const RowOrder order = (*seen)->order;
    if (order == RowOrder::Any)
        return std::make_unique<SortedRows>(std::make_unique<XlsxReader>(std::move(*part), m_parts, m_strings, order));
    auto reader = std::make_unique<XlsxReader>(std::move(*part), m_parts, m_strings, order,
                                               m_spreadsMerged ? (*seen)->merged : std::vector<MergedCells>());
    return std::make_unique<UnseenRows>(std::move(reader), *seen);
}

base::Result<std::shared_ptr<XlsxLook>> XlsxWorkbook::look(int sheet)
{
    if (const auto known = m_looks.find(sheet); known != m_looks.end())
        return known->second;
    auto part = m_archive->part(m_parts->sheetParts[size_t(sheet)], maxSheetPart);
    if (!part)
        return base::failure(part);
    return m_looks[sheet] = std::make_shared<XlsxLook>(xlsxLook(std::move(*part)));
}

} // namespace gensvar::read
