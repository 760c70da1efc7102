// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/xlsreader.h"

#include "read/codes.h"
#include "read/littleendian.h"
#include "read/xlsrecords.h"

#include <bit>
#include <cstring>
#include <utility>

namespace gensvar::read {

namespace {

constexpr size_t batchRows = 256;

tl::unexpected<base::Error> damaged()
{
    return base::failure(code::damaged, {QStringLiteral("XLS")});
}

/// A number squeezed into 32 bits: an integer or the upper half of a double, either perhaps times 100.
double rkNumber(quint32 rk)
{
    double number = 0;
    if (rk & 2) {
        number = double(qint32(rk) >> 2);
    } else {
        const quint64 bits = quint64(rk & ~quint32(3)) << 32;
        std::memcpy(&number, &bits, sizeof number);
    }
    return rk & 1 ? number / 100 : number;
}

std::string_view errorText(quint8 error)
{
    switch (error) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    default:
        return "#N/A";
    }
}

domain::Cell boolCell(bool value)
{
    return {.kind = domain::CellKind::Bool, .number = double(value)};
}

domain::Cell errorCell(quint8 error)
{
    return {.kind = domain::CellKind::Error, .text = errorText(error)};
}

bool isFormula(quint16 id)
{
    return id == record::formula || id == record::formulaOf3 || id == record::formulaOf4;
}

bool isCell(quint16 id)
{
    switch (id) {
    case record::multipleRk:
    case record::sharedText:
    case record::label:
    case record::richText:
    case record::number:
    case record::rk:
    case record::boolOrError:
        return true;
    default:
        return isFormula(id);
    }
}

} // namespace

RowOrder xlsRowOrder(BiffStream &stream)
{
    int nested = 0;
    int last = 0;
    for (;;) {
        const auto more = stream.next();
        if (!more || !*more || (stream.id() == record::end && nested == 0))
            return RowOrder::Ascending;
        nested += int(stream.id() == record::begin) - int(stream.id() == record::end);
        if (nested > 0 || !isCell(stream.id()))
            continue;
        const int row = numberAt<quint16>(stream.data(), 0).value_or(last);
        if (row < last)
            return RowOrder::Any;
        last = row;
    }
}

XlsReader::XlsReader(BiffStream stream, std::shared_ptr<const XlsGlobals> globals, RowOrder order)
    : m_stream(std::move(stream))
    , m_globals(std::move(globals))
    , m_rows(order)
{ }

base::Result<bool> XlsReader::next(domain::RowBatch &batch)
{
    batch.clear();
    batch.hold(m_globals);
    m_rows.fill(batch, m_stream.position(), m_globals->strings ? m_globals->strings->bytes() : 0);
    while (!m_isDone && batch.size() < batchRows) {
        if (!std::exchange(m_isHeld, false)) {
            const auto more = m_stream.next();
            if (!more)
                return base::failure(more);
            if (!*more)
                return damaged();
        }
        if (const auto read = readRecord(); !read)
            return base::failure(read);
    }
    return !batch.isEmpty();
}

base::Result<void> XlsReader::readRecord()
{
    switch (m_stream.id()) {
    case record::begin:
        ++m_nested;
        return {};
    case record::end:
        if (m_nested-- > 0)
            return {};
        m_isDone = true;
        return m_rows.endRow();
    case record::formulaText:
        return readFormulaText();
    default:
        break;
    }
    if (m_nested > 0 || !isCell(m_stream.id()))
        return {};
    const auto entered = enterRow();
    if (!entered)
        return base::failure(entered);
    m_isHeld = !*entered;
    if (m_isHeld)
        return {};
    if (m_stream.id() == record::multipleRk)
        return readMultiple();
    return isFormula(m_stream.id()) ? readFormula() : readCell();
}

base::Result<void> XlsReader::readCell()
{
    const std::string_view data = m_stream.data();
    const auto column = numberAt<quint16>(data, 2);
    const auto style = numberAt<quint16>(data, 4);
    if (!column || !style)
        return damaged();
    switch (m_stream.id()) {
    case record::sharedText: {
        const auto index = numberAt<quint32>(data, 6);
        if (!index || !m_globals->strings || *index >= m_globals->strings->size())
            return damaged();
        const auto shared = m_globals->strings->at(*index);
        return m_rows.put(*column, {.kind = domain::CellKind::Text, .text = shared.text});
    }
    case record::number: {
        const auto bits = numberAt<quint64>(data, 6);
        if (!bits)
            return damaged();
        return m_rows.put(*column, numberCell(std::bit_cast<double>(*bits), *style));
    }
    case record::rk: {
        const auto rk = numberAt<quint32>(data, 6);
        if (!rk)
            return damaged();
        return m_rows.put(*column, numberCell(rkNumber(*rk), *style));
    }
    case record::boolOrError: {
        const auto value = numberAt<quint8>(data, 6);
        const auto isError = numberAt<quint8>(data, 7);
        if (!value || !isError)
            return damaged();
        return m_rows.put(*column, *isError ? errorCell(*value) : boolCell(*value));
    }
    default: {
        const auto text = biffText(data, 6, 2, m_globals->dialect);
        if (!text)
            return damaged();
        return m_rows.put(*column, textCell(*text));
    }
    }
}

base::Result<void> XlsReader::readMultiple()
{
    const std::string_view data = m_stream.data();
    const auto first = numberAt<quint16>(data, 2);
    if (!first || data.size() < 6)
        return damaged();
    quint16 column = *first;
    for (size_t at = 4; at + 8 <= data.size(); at += 6) { // the last two bytes repeat the last column
        const domain::Cell cell = numberCell(rkNumber(*numberAt<quint32>(data, at + 2)), *numberAt<quint16>(data, at));
        if (const auto added = m_rows.put(column++, cell); !added)
            return added;
    }
    return {};
}

base::Result<void> XlsReader::readFormula()
{
    const std::string_view data = m_stream.data();
    const auto column = numberAt<quint16>(data, 2);
    const auto style = numberAt<quint16>(data, 4);
    const auto bits = numberAt<quint64>(data, 6);
    if (!column || !style || !bits)
        return damaged();
    m_awaitsText = false;
    if (*bits >> 48 != 0xFFFF)
        return m_rows.put(*column, numberCell(std::bit_cast<double>(*bits), *style));
    const auto value = quint8(*bits >> 16);
    switch (*bits & 0xFF) {
    case 0:
        m_awaitsText = true;
        m_formulaColumn = *column;
        return {};
    case 1:
        return m_rows.put(*column, boolCell(value));
    case 2:
        return m_rows.put(*column, errorCell(value));
    default:
        return m_rows.put(*column, textCell({}));
    }
}

base::Result<void> XlsReader::readFormulaText()
{
    if (m_nested > 0 || !std::exchange(m_awaitsText, false))
        return {};
    const auto text = biffText(m_stream.data(), 0, 2, m_globals->dialect);
    if (!text)
        return damaged();
    return m_rows.put(m_formulaColumn, textCell(*text));
}

base::Result<bool> XlsReader::enterRow()
{
    const auto row = numberAt<quint16>(m_stream.data(), 0);
    if (!row)
        return damaged();
    const qint64 number = qint64(*row) + 1;
    if (m_rows.isIn(number))
        return true;
    if (const auto ended = m_rows.endRow(); !ended)
        return base::failure(ended);
    // The row that begins here has its texts in the next batch.
    if (m_rows.batch().size() >= batchRows)
        return false;
    if (const auto entered = m_rows.enterRow(number); !entered)
        return base::failure(entered);
    return true;
}

domain::Cell XlsReader::numberCell(double number, quint16 style) const
{
    const NumberKind kind = style < m_globals->styles.size() ? m_globals->styles[style] : NumberKind::Plain;
    return serialCell(number, kind, m_globals->is1904);
}

domain::Cell XlsReader::textCell(std::string_view text)
{
    return {.kind = domain::CellKind::Text, .text = m_rows.batch().keepCopy(text)};
}

} // namespace gensvar::read
