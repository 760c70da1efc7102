// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/rowassembler.h"
#include "read/sharedstrings.h"
#include "read/xlsxlook.h"
#include "read/xlsxparts.h"

#include <map>

namespace gensvar::read {

/// Excel's workbook since 2007 (ECMA-376, transitional and strict). Rows are streamed, unless they stand in disorder;
/// the shared texts are read at the first pass and kept.
class XlsxWorkbook : public Workbook
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Workbook>> open(std::shared_ptr<ZipArchive> archive);

    XlsxWorkbook(std::shared_ptr<ZipArchive> archive, XlsxParts parts);
    [[nodiscard]] Format format() const override { return Format::Xlsx; }
    [[nodiscard]] QList<Sheet> sheets() const override { return m_parts->sheets; }
    [[nodiscard]] base::Result<std::unique_ptr<RowReader>> rows(int sheet) override;

private:
    base::Result<std::shared_ptr<XlsxLook>> look(int sheet);

    std::shared_ptr<ZipArchive> m_archive;
    std::shared_ptr<const XlsxParts> m_parts;
    std::shared_ptr<const SharedStrings> m_strings;
    std::map<int, std::shared_ptr<XlsxLook>>
        m_looks; // of the sheets that were read; their readers may find another order
};

} // namespace gensvar::read
