// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/sharedstrings.h"
#include "read/xlsxparts.h"

namespace gensvar::read {

/// Excel's workbook since 2007 (ECMA-376, transitional and strict). Rows are streamed; the shared texts are read at the
/// first pass and kept.
class XlsxWorkbook : public Workbook
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Workbook>> open(std::shared_ptr<ZipArchive> archive);

    XlsxWorkbook(std::shared_ptr<ZipArchive> archive, XlsxParts parts);
    [[nodiscard]] Format format() const override { return Format::Xlsx; }
    [[nodiscard]] QList<Sheet> sheets() const override { return m_parts->sheets; }
    [[nodiscard]] base::Result<std::unique_ptr<RowReader>> rows(int sheet) override;

private:
    std::shared_ptr<ZipArchive> m_archive;
    std::shared_ptr<const XlsxParts> m_parts;
    std::shared_ptr<const SharedStrings> m_strings;
};

} // namespace gensvar::read
