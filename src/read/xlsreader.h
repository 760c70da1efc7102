// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/rowassembler.h"
#include "read/rowreader.h"
#include "read/xlsworkbook.h"

namespace gensvar::read {

/// Rows of an XLS's sheet. Formulas are read as their stored results.
class XlsReader : public RowReader
{
public:
    /// The stream stands on the sheet's BOF.
    XlsReader(BiffStream stream, std::shared_ptr<const XlsGlobals> globals, RowOrder order);
    [[nodiscard]] base::Result<bool> next(domain::RowBatch &batch) override;
    [[nodiscard]] double fraction() const override { return m_stream.fraction(); }

private:
    base::Result<void> readRecord();
    base::Result<void> readCell();
    base::Result<void> readMultiple();
    base::Result<void> readFormula();
    base::Result<void> readFormulaText();
    /// Goes to the row of the record at hand. False where that must wait for the next batch.
    base::Result<bool> enterRow();
    domain::Cell numberCell(double number, quint16 style) const;
    domain::Cell textCell(std::string_view text);

    BiffStream m_stream;
    std::shared_ptr<const XlsGlobals> m_globals;
    RowAssembler m_rows;
    bool m_isDone = false;
    int m_nested = 0;          // charts within the sheet have their own begin and end
    bool m_isHeld = false;     // the record at hand was not taken yet
    bool m_awaitsText = false; // of the formula in m_formulaColumn
    quint16 m_formulaColumn = 0;
};

/// Looks through the cells of the sheet whose BOF the stream stands on. What cannot be read ends the look.
[[nodiscard]] RowOrder xlsRowOrder(BiffStream &stream);

} // namespace gensvar::read
