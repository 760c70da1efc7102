// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/fieldsources.h"

#include "check/textrule.h"

using namespace std::string_view_literals;

namespace gensvar::check {

using domain::Cell;
using domain::CellKind;
using domain::Field;
using domain::Row;

static bool isPersonal(Field field)
{
    return field == Field::CustomerId || field == Field::CustomerName || field == Field::Email || field == Field::Phone
        || field == Field::ContactOk;
}

// What a region or a country may be mapped to.
static bool mayHoldCodes(Field field)
{
    return field == Field::Segment || field == Field::Department || field == Field::Product || field == Field::Account;
}

FieldSources::FieldSources(const domain::MapProposal &proposal, bool anonymous)
{
    const domain::ColumnMap &map = proposal.map;
    const auto take = [anonymous](Field field) { return !anonymous || !isPersonal(field); };
    for (auto field = map.columns.cbegin(); field != map.columns.cend(); ++field) {
        if (!take(field.key()))
            continue;
        Source &source = m_sources[size_t(field.key())];
        source.columns.assign(field->begin(), field->end());
        source.holdsCodes = mayHoldCodes(field.key()) && field->size() == 1 && proposal.codes.contains(field->first());
    }
    for (auto constant = map.constants.cbegin(); constant != map.constants.cend(); ++constant) {
        if (take(constant.key()))
            m_sources[size_t(constant.key())].constant = constant->trimmed().toStdString();
    }
}

std::string_view FieldSources::text(const Row &row, Field field, std::deque<std::string> &bytes) const
{
    const Source &from = (*this)[field];
    std::string_view all;
    for (const int column : from.columns) {
        const Cell &cell = cellAt(row, column);
        const std::string_view one = from.holdsCodes ? cleanCode(cell, bytes) : cleanText(cell, bytes);
        all = joinText(all, one, field == Field::Comment ? "\n\n"sv : " "sv, bytes);
    }
    return all.empty() ? std::string_view(from.constant) : all;
}

const Cell &cellAt(const Row &row, int column)
{
    static const Cell none;
    return size_t(column) < row.cells.size() ? row.cells[size_t(column)] : none;
}

Cell textCell(std::string_view text)
{
    Cell cell;
    cell.kind = text.empty() ? CellKind::Empty : CellKind::Text;
    cell.text = text;
    return cell;
}

} // namespace gensvar::check
