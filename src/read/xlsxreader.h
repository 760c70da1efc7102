// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/rowassembler.h"
#include "read/rowreader.h"
#include "read/sharedstrings.h"
#include "read/xlsxparts.h"

namespace gensvar::read {

/// Rows of an XLSX's sheet. Formulas are read as their stored results.
class XlsxReader : public RowReader, private XmlHandler
{
public:
    XlsxReader(std::unique_ptr<ZipPart> part, std::shared_ptr<const XlsxParts> parts,
               std::shared_ptr<const SharedStrings> strings, RowOrder order, std::vector<MergedCells> merged = {});
    [[nodiscard]] base::Result<bool> next(domain::RowBatch &batch) override;
    [[nodiscard]] double fraction() const override { return m_stream.fraction(); }

private:
    enum class Type { Number, Shared, Inline, Formula, Bool, Error, Date };

    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void enterRow(qint64 row);
    void endCell();
    domain::Cell cellOf();
    domain::Cell sharedCell(std::string_view index);
    domain::Cell numberCell(std::string_view value);
    domain::Cell textCell(const std::string &text, bool tooLong);
    void hold(const base::Result<void> &result);

    XmlStream m_stream;
    std::shared_ptr<const XlsxParts> m_parts;
    std::shared_ptr<const SharedStrings> m_strings;
    RowAssembler m_rows;
    bool m_inRows = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_inInline = false;
    Type m_type = Type::Number;
    size_t m_style = 0;
    qint64 m_row = 0;    // of the element at hand, from 1; a cell may name another
    size_t m_column = 0; // of the cell at hand, from 0
    size_t m_nextColumn = 0;
    BoundedText m_value;
    RichText m_inline;
};

} // namespace gensvar::read
