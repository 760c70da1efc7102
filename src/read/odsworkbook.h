// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/workbook.h"
#include "read/ziparchive.h"

namespace gensvar::read {

/// LibreOffice's workbook (OpenDocument 1.0 to 1.3). All sheets stand in one part: opening reads it once for their
/// names, each pass reads it up to the end of its sheet.
class OdsWorkbook : public Workbook
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Workbook>> open(std::shared_ptr<ZipArchive> archive);

    OdsWorkbook(std::shared_ptr<ZipArchive> archive, QList<Sheet> sheets);
    [[nodiscard]] Format format() const override { return Format::Ods; }
    [[nodiscard]] QList<Sheet> sheets() const override { return m_sheets; }
    [[nodiscard]] base::Result<std::unique_ptr<RowReader>> rows(int sheet) override;

private:
    std::shared_ptr<ZipArchive> m_archive;
    QList<Sheet> m_sheets;
};

} // namespace gensvar::read
