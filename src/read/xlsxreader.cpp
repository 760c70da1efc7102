// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/xlsxreader.h"

#include "read/cellreference.h"
#include "read/codes.h"

#include <charconv>

namespace gensvar::read {

namespace {

constexpr size_t batchRows = 256;

template <typename T> std::optional<T> whole(std::string_view digits)
{
    T value = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

} // namespace

XlsxReader::XlsxReader(std::unique_ptr<ZipPart> part, std::shared_ptr<const XlsxParts> parts,
                       std::shared_ptr<const SharedStrings> strings, RowOrder order, std::vector<MergedCells> merged)
    : m_stream(std::move(part), *this)
    , m_parts(std::move(parts))
    , m_strings(std::move(strings))
    , m_rows(order)
{
    m_rows.setMerged(std::move(merged));
}

base::Result<bool> XlsxReader::next(domain::RowBatch &batch)
{
    batch.clear();
    batch.hold(m_strings);
    m_rows.fill(batch, m_stream.bytesRead(), m_strings ? m_strings->bytes() : 0);
    while (batch.size() < batchRows) {
        const auto more = m_stream.step();
        if (!more)
            return base::failure(more);
        if (!*more)
            break;
    }
    return !batch.isEmpty();
}

void XlsxReader::start(std::string_view name, const XmlAttributes &attributes)
{
    if (!m_inRows) {
        m_inRows = name == "sheetData";
    } else if (m_inInline) {
        m_inline.start(name, attributes);
    } else if (name == "c") {
        startCell(attributes);
    } else if (name == "v") {
        m_inValue = m_inCell;
    } else if (name == "row") {
        startRow(attributes);
    } else if (name == "is") {
        m_inInline = m_inCell;
    }
}

void XlsxReader::end(std::string_view name)
{
    if (!m_inRows)
        return;
    if (name == "v") {
        m_inValue = false;
    } else if (name == "c" && m_inCell) {
        m_inCell = false;
        endCell();
    } else if (name == "row") {
        m_inRow = false; // it may go on in another element
    } else if (name == "is") {
        m_inInline = false;
    } else if (m_inInline) {
        m_inline.end(name);
    } else if (name == "sheetData") {
        m_inRows = false;
        hold(m_rows.endRow());
    }
}

void XlsxReader::text(std::string_view text)
{
    if (m_inValue)
        m_value.append(text);
    else if (m_inInline)
        m_inline.text(text);
}

void XlsxReader::startRow(const XmlAttributes &attributes)
{
    const char *const number = attributes.value("r");
    m_row = number != nullptr ? rowNumber(number).value_or(m_row + 1) : m_row + 1;
    enterRow(m_row);
    m_inRow = true;
    m_nextColumn = 0;
}

void XlsxReader::enterRow(qint64 row)
{
    if (m_rows.isIn(row))
        return;
    hold(m_rows.enterRow(row));
    // Between rows, so that no row's texts lie in two batches.
    if (m_rows.batch().size() >= batchRows)
        m_stream.suspend();
}

void XlsxReader::startCell(const XmlAttributes &attributes)
{
    m_type = Type::Number;
    m_style = 0;
    CellReference place;
    attributes.each([&](std::string_view name, const char *value) {
        if (name == "r") {
            place = cellReference(value);
        } else if (name == "s") {
            m_style = whole<size_t>(value).value_or(0);
        } else if (name == "t") {
            const std::string_view type = value;
            m_type = type == "s"      ? Type::Shared
                : type == "inlineStr" ? Type::Inline
                : type == "str"       ? Type::Formula
                : type == "b"         ? Type::Bool
                : type == "e"         ? Type::Error
                : type == "d"         ? Type::Date
                                      : Type::Number;
        }
    });
    if (m_inRow)
        enterRow(place.row.value_or(m_row));
    m_column = place.column.value_or(m_nextColumn);
    m_nextColumn = m_column + 1;
    m_inCell = m_inRow;
    m_value.clear();
    m_inline.clear();
}

void XlsxReader::endCell()
{
    hold(m_rows.put(m_column, cellOf()));
}

domain::Cell XlsxReader::cellOf()
{
    const std::string &value = m_value.text();
    if (m_type == Type::Inline)
        return m_inline.text().empty() ? textCell(value, m_value.isTooLong())
                                       : textCell(m_inline.text(), m_inline.isTooLong());
    if (value.empty())
        return {};
    switch (m_type) {
    case Type::Shared:
        return sharedCell(value);
    case Type::Bool:
        return {.kind = domain::CellKind::Bool, .number = double(value == "1" || value == "true")};
    case Type::Error:
        return {.kind = domain::CellKind::Error, .text = m_rows.batch().keepCopy(value)};
    case Type::Date:
        if (const auto date = parseIsoDate(value))
            return *date;
        return textCell(value, m_value.isTooLong());
    case Type::Number:
        return numberCell(value);
    case Type::Formula:
    case Type::Inline:
        break;
    }
    undoEscapes(m_value.text());
    return textCell(value, m_value.isTooLong());
}

domain::Cell XlsxReader::sharedCell(std::string_view value)
{
    constexpr std::string_view blanks = " \t\r\n";
    value = value.substr(std::min(value.find_first_not_of(blanks), value.size()));
    const auto index = whole<size_t>(value.substr(0, value.find_last_not_of(blanks) + 1));
    if (!index || !m_strings || *index >= m_strings->size()) {
        m_stream.fail(base::Error(code::damaged, {QString::fromStdString(m_parts->sharedStrings)}));
        return {};
    }
    const auto shared = m_strings->at(*index);
    return {.kind = domain::CellKind::Text, .tooLong = shared.tooLong, .text = shared.text};
}

domain::Cell XlsxReader::numberCell(std::string_view value)
{
    const auto number = parseNumber(value);
    if (!number) // not a number whatever it says: show it rather than lose it
        return textCell(std::string(value), m_value.isTooLong());
    const NumberKind kind = m_style < m_parts->styles.size() ? m_parts->styles[m_style] : NumberKind::Plain;
    return serialCell(*number, kind, m_parts->is1904);
}

domain::Cell XlsxReader::textCell(const std::string &text, bool tooLong)
{
    return {.kind = domain::CellKind::Text, .tooLong = tooLong, .text = m_rows.batch().keepCopy(text)};
}

void XlsxReader::hold(const base::Result<void> &result)
{
    if (!result)
        m_stream.fail(result.error());
}

} // namespace gensvar::read
