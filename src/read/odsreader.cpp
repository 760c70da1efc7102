// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/odsreader.h"

#include "read/codes.h"
#include "read/csvscanner.h"
#include "read/utf8.h"

#include <charconv>
#include <cstring>

namespace gensvar::read {

namespace {

constexpr size_t batchRows = 256;
constexpr qint64 maxRepeat = 1'000'000'000; // as good as any number above a sheet's size

qint64 repeatOf(const char *value)
{
    qint64 repeat = 1;
    if (value != nullptr) {
        const auto parsed = std::from_chars(value, value + std::strlen(value), repeat);
        if (parsed.ec == std::errc::result_out_of_range)
            repeat = maxRepeat;
    }
    return std::clamp<qint64>(repeat, 1, maxRepeat);
}

} // namespace

OdsReader::OdsReader(std::unique_ptr<ZipPart> content, int sheet, bool spreadsMerged)
    : m_stream(std::move(content), *this)
    , m_sheet(sheet)
    , m_spreadsMerged(spreadsMerged)
{ }

base::Result<bool> OdsReader::next(domain::RowBatch &batch)
{
    batch.clear();
    m_rows.fill(batch, m_stream.bytesRead());
    while (batch.size() < batchRows) {
        if (m_rows.hasRepeats()) {
            if (const auto repeated = m_rows.repeat(batchRows); !repeated)
                return base::failure(repeated);
            continue;
        }
        if (m_isDone)
            break;
        const auto more = m_stream.step();
        if (!more)
            return base::failure(more);
        if (!*more)
            break;
    }
    return !batch.isEmpty();
}

void OdsReader::start(std::string_view name, const XmlAttributes &attributes)
{
    if (m_inCell) {
        ++m_cellDepth;
        m_text.start(name, attributes);
    } else if (name == "table") {
        if (++m_nesting == 1)
            ++m_table;
    } else if (m_nesting != 1 || m_table != m_sheet) {
        return;
    } else if (name == "table-row") {
        m_rowRepeat = repeatOf(attributes.value("number-rows-repeated"));
        m_rows.beginRow();
        m_column = 0;
        m_inRow = true;
    } else if (m_inRow && (name == "table-cell" || name == "covered-table-cell")) {
        startCell(attributes);
    }
}

void OdsReader::end(std::string_view name)
{
    if (m_inCell) {
        if (m_cellDepth > 0) {
            --m_cellDepth;
            m_text.end(name);
        } else {
            m_inCell = false;
            endCell();
        }
    } else if (name == "table") {
        if (m_nesting-- == 1 && m_table == m_sheet) {
            m_isDone = true;
            m_stream.suspend();
        }
    } else if (name == "table-row" && m_inRow) {
        m_inRow = false;
        endRow();
    }
}

void OdsReader::text(std::string_view text)
{
    if (m_inCell)
        m_text.text(text);
}

void OdsReader::startCell(const XmlAttributes &attributes)
{
    m_cellRepeat = 1;
    m_rowsSpanned = 1;
    m_inCell = true;
    m_cellDepth = 0;
    m_text.clear();
    m_type = Type::None;
    m_value.clear();
    m_hasStringValue = false;
    bool isError = false;
    attributes.eachQualified([&](std::string_view qualified, std::string_view name, const char *value) {
        if (name == "value-type") {
            if (qualified == "calcext:value-type")
                isError = std::string_view(value) == "error";
            else
                m_type = typeNamed(value);
        } else if (name == "value" || name == "date-value" || name == "time-value" || name == "boolean-value") {
            m_value = value;
        } else if (name == "string-value") {
            m_value = value;
            m_hasStringValue = true;
        } else if (name == "number-columns-repeated") {
            m_cellRepeat = repeatOf(value);
        } else if (name == "number-rows-spanned") {
            m_rowsSpanned = repeatOf(value);
        }
    });
    if (isError)
        m_type = Type::Error;
}

OdsReader::Type OdsReader::typeNamed(std::string_view type)
{
    return type == "float" || type == "percentage" || type == "currency" ? Type::Number
        : type == "date"                                                 ? Type::Date
        : type == "time"                                                 ? Type::Time
        : type == "boolean"                                              ? Type::Bool
        : type == "string"                                               ? Type::Text
                                                                         : Type::None;
}

void OdsReader::endCell()
{
    const domain::Cell cell = cellOf();
    const size_t column = m_column;
    m_column = size_t(std::min<qint64>(qint64(column) + m_cellRepeat, maxRepeat));
    if (cell.isBlank() && m_cellRepeat > 1)
        return; // formatted to the edge of the sheet
    if (m_spreadsMerged && m_rowsSpanned > 1)
        m_rows.addMerged({m_rows.number(), m_rows.number() + m_rowsSpanned - 1, column});
    if (m_cellRepeat > 1)
        hold(m_rows.spend(m_cellRepeat));
    for (size_t at = column; at < m_column && !m_stream.hasFailed(); ++at)
        hold(m_rows.put(at, cell));
}

void OdsReader::endRow()
{
    hold(m_rows.endRow());
    if (m_rows.isBlank()) {
        m_rows.skipRows(m_rowRepeat - 1);
        return;
    }
    if (m_rows.number() + m_rowRepeat - 1 > maxRows)
        m_stream.fail(base::Error(code::tooManyRows, {maxRows}));
    m_rows.setRepeats(m_rowRepeat - 1);
    // Between rows, so that no row's texts lie in two batches.
    if (m_rows.hasRepeats() || m_rows.batch().size() >= batchRows)
        m_stream.suspend();
}

domain::Cell OdsReader::cellOf()
{
    switch (m_type) {
    case Type::Number:
        if (const auto number = parseNumber(m_value))
            return {.kind = domain::CellKind::Number, .number = *number};
        break;
    case Type::Date:
        if (const auto date = parseIsoDate(m_value))
            return *date;
        break;
    case Type::Time:
        if (const auto duration = parseIsoDuration(m_value))
            return *duration;
        break;
    case Type::Bool:
        return {.kind = domain::CellKind::Bool, .number = double(m_value == "true")};
    case Type::Error: {
        domain::Cell cell = textCell(m_text.text(), m_text.isTooLong());
        cell.kind = domain::CellKind::Error;
        return cell;
    }
    case Type::Text:
        if (m_hasStringValue)
            return textCell(m_value, false);
        return textCell(m_text.text(), m_text.isTooLong());
    case Type::None:
        break;
    }
    // Without a type, or with one its value does not keep: what it shows, if anything.
    return m_text.text().empty() ? domain::Cell{} : textCell(m_text.text(), m_text.isTooLong());
}

domain::Cell OdsReader::textCell(std::string_view text, bool tooLong)
{
    const bool isLong = tooLong || text.size() > domain::maxCellBytes;
    if (text.size() > domain::maxCellBytes)
        text = cutUtf8(text, 1024);
    return {.kind = domain::CellKind::Text, .tooLong = isLong, .text = m_rows.batch().keepCopy(text)};
}

void OdsReader::hold(const base::Result<void> &result)
{
    if (!result)
        m_stream.fail(result.error());
}

} // namespace gensvar::read
