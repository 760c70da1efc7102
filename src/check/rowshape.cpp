// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/rowshape.h"

#include "check/codes.h"
#include "check/fieldsources.h"
#include "map/celltext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::check {

using domain::Cell;
using domain::CellKind;
using domain::Row;

static bool isBlank(const Cell &cell)
{
    return cell.isBlank() || (cell.kind == CellKind::Text && map::trimmed(cell.text).empty());
}

RowShape::RowShape(const domain::MapProposal &proposal, bool textFile)
    : m_firstDataRow(proposal.firstRow + proposal.headerRows)
    , m_footerRow(proposal.footerRow)
    , m_columns(proposal.headers.size())
    , m_textFile(textFile)
{
    for (int i = 0; i < proposal.headers.size(); ++i) {
        if (!proposal.headers[i].isEmpty())
            m_namedColumns = size_t(i) + 1;
    }
    if (proposal.platform == u"limesurvey"_s)
        m_idColumn = proposal.map.columns.value(domain::Field::ResponseId).value(0, -1);
}

bool RowShape::isSkipped(const Row &row) const
{
    if (row.number < m_firstDataRow || (m_footerRow > 0 && row.number >= m_footerRow))
        return true;
    if (std::all_of(row.cells.begin(), row.cells.end(), isBlank))
        return true;
    return m_idColumn >= 0 && isBlank(cellAt(row, m_idColumn));
}

size_t RowShape::endOf(const Row &row) const
{
    size_t end = m_textFile ? row.cells.size() : std::min(m_namedColumns, row.cells.size());
    if (m_textFile) {
        while (end > size_t(m_columns) && isBlank(row.cells[end - 1]))
            --end;
    } else {
        while (end < row.cells.size() && !isBlank(row.cells[end]))
            ++end;
    }
    return end;
}

int RowShape::beside(const Row &row) const
{
    if (m_textFile)
        return -1;
    for (size_t i = size_t(m_columns); i < row.cells.size(); ++i) {
        if (!isBlank(row.cells[i]))
            return int(i);
    }
    return -1;
}

Fault RowShape::fault(const Row &row) const
{
    if (m_textFile && row.cells.size() < m_namedColumns)
        return {code::tooFewCells, -1, {qint64(row.cells.size()), m_columns}};
    if (const size_t end = endOf(row); end > size_t(m_columns))
        return {code::tooManyCells, m_textFile ? -1 : int(end - 1), {qint64(end), m_columns}};
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].tooLong || row.cells[i].text.size() > domain::maxCellBytes)
            return {code::cellTooLong, int(i), {}};
    }
    return {};
}

} // namespace gensvar::check
