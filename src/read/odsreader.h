// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/odstext.h"
#include "read/rowassembler.h"
#include "read/rowreader.h"

namespace gensvar::read {

/// Rows of an ODS's sheet. Repeated rows and cells are written out where something stands in them.
class OdsReader : public RowReader, private XmlHandler
{
public:
    OdsReader(std::unique_ptr<ZipPart> content, int sheet, bool spreadsMerged);
    [[nodiscard]] base::Result<bool> next(domain::RowBatch &batch) override;
    [[nodiscard]] double fraction() const override { return m_stream.fraction(); }

private:
    enum class Type { None, Number, Date, Time, Bool, Text, Error };

    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;
    void startCell(const XmlAttributes &attributes);
    void endCell();
    void endRow();
    static Type typeNamed(std::string_view type);
    domain::Cell cellOf();
    domain::Cell textCell(std::string_view text, bool tooLong);
    void hold(const base::Result<void> &result);

    XmlStream m_stream;
    RowAssembler m_rows;
    int m_sheet;
    int m_table = -1;  // the number of the table at hand
    int m_nesting = 0; // tables within tables are no sheets
    bool m_isDone = false;
    bool m_inRow = false;
    bool m_inCell = false;
    int m_cellDepth = 0; // elements open inside the cell
    qint64 m_rowRepeat = 1;
    qint64 m_cellRepeat = 1;
    qint64 m_rowsSpanned = 1;
    bool m_spreadsMerged;
    size_t m_column = 0;
    Type m_type = Type::None;
    std::string m_value;
    bool m_hasStringValue = false;
    OdsText m_text;
};

} // namespace gensvar::read
