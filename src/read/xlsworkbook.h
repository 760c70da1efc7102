// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/bifftext.h"
#include "read/numberformat.h"
#include "read/rowassembler.h"
#include "read/workbook.h"

#include <map>

namespace gensvar::read {

/// What an XLS tells before its sheets.
struct XlsGlobals
{
    BiffDialect dialect;
    QList<Sheet> sheets;
    std::vector<qint64> places; ///< where each sheet begins in the stream
    std::vector<NumberKind> styles;
    std::shared_ptr<const SharedStrings> strings;
    bool is1904 = false;
};

/// Excel's workbook from 5.0 (1993) to 2003, BIFF5 and BIFF8.
class XlsWorkbook : public Workbook
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Workbook>> open(std::shared_ptr<OleFile> file);

    XlsWorkbook(std::shared_ptr<OleFile> file, QString stream, XlsGlobals globals);
    [[nodiscard]] Format format() const override { return Format::Xls; }
    [[nodiscard]] QList<Sheet> sheets() const override { return m_globals->sheets; }
    [[nodiscard]] base::Result<std::unique_ptr<RowReader>> rows(int sheet) override;

private:
    base::Result<BiffStream> records(int sheet);
    qint64 placeOf(int sheet, BiffStream &records) const;

    std::shared_ptr<OleFile> m_file;
    QString m_stream;
    std::shared_ptr<const XlsGlobals> m_globals;
    std::map<int, RowOrder> m_orders; // of the sheets that were read
};

} // namespace gensvar::read
