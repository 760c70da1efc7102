// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/momentfields.h"

#include "check/codes.h"

namespace gensvar::check {

using domain::DateOrder;
using domain::Field;
using domain::Response;
using domain::Row;

MomentFields::MomentFields(const domain::MapProposal &proposal, DateRule rule)
    : m_rule(std::move(rule))
    , m_orders(size_t(proposal.headers.size()), DateOrder::Unknown)
{
    for (auto order = proposal.map.dateOrders.cbegin(); order != proposal.map.dateOrders.cend(); ++order) {
        if (size_t(order.key()) < m_orders.size())
            m_orders[size_t(order.key())] = *order;
    }
}

// Neither a time, nor another date that stands in where the first is blank.
bool MomentFields::isNoTime(const domain::Cell &cell) const
{
    return cell.kind != domain::CellKind::Time
        && m_rule.read(cell, DateOrder::Unknown).problem == code::dateNotReadable;
}

Fault MomentFields::answer(const Row &row, const FieldSources &sources, Response &response, Unread &unread) const
{
    const Source &from = sources[Field::RespondedAt];
    When when;
    when.problem = code::dateMissing;
    int column = -1;
    for (size_t i = 0; i < from.columns.size() && when.problem == code::dateMissing; ++i) {
        column = from.columns[i];
        const domain::Cell *next = i + 1 < from.columns.size() ? &cellAt(row, from.columns[i + 1]) : nullptr;
        when = m_rule.read(cellAt(row, column), m_orders[size_t(column)], next);
        const bool isDay = when.problem.isEmpty() && when.at == domain::noInstant;
        if (isDay && next && isNoTime(*next))
            unread.note(from.columns[i + 1], row.number, code::timesUnread);
    }
    if (when.problem == code::dateMissing && !from.constant.empty())
        when = m_rule.read(textCell(from.constant), DateOrder::Unknown);
    response.respondedAt = when.at;
    response.respondedOn = when.on;
    response.asTold.respondedAt = when.told;
    response.asTold.respondedHasOffset = when.hasOffset;
    return {when.problem, column, {}};
}

When MomentFields::day(const Row &row, const Source &from, Unread &unread) const
{
    for (const int column : from.columns) {
        const When when = m_rule.read(cellAt(row, column), m_orders[size_t(column)]);
        if (when.problem.isEmpty())
            return when;
        if (when.problem == code::dateMissing)
            continue;
        unread.note(column, row.number, code::datesUnread);
        return {};
    }
    return from.constant.empty() ? When{} : m_rule.read(textCell(from.constant), DateOrder::Unknown);
}

void MomentFields::others(const Row &row, const FieldSources &sources, Response &response, Unread &unread) const
{
    const When occurred = day(row, sources[Field::OccurredAt], unread);
    response.occurredOn = occurred.on;
    response.asTold.occurredOn = occurred.toldOn();
    const When invited = day(row, sources[Field::InvitedAt], unread);
    response.invitedOn = invited.on;
    response.asTold.invitedOn = invited.toldOn();
}

} // namespace gensvar::check
