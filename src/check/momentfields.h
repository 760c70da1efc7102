// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/daterule.h"
#include "check/fault.h"
#include "check/fieldsources.h"
#include "check/unread.h"
#include "domain/response.h"

#include <vector>

namespace gensvar::check {

/// When people answered, and the two days that are good to know beside it.
class MomentFields
{
public:
    MomentFields(const domain::MapProposal &proposal, DateRule rule);

    /// The moment of the answer, which a row must have: a day, and the time where one is told. What is no time beside a
    /// day is noted.
    [[nodiscard]] Fault answer(const domain::Row &row, const FieldSources &sources, domain::Response &response,
                               Unread &unread) const;
    /// When what it is about happened, and when it was asked: what is no day there is noted.
    void others(const domain::Row &row, const FieldSources &sources, domain::Response &response, Unread &unread) const;

private:
    [[nodiscard]] bool isNoTime(const domain::Cell &cell) const;
    [[nodiscard]] When day(const domain::Row &row, const Source &from, Unread &unread) const;

    DateRule m_rule;
    std::vector<domain::DateOrder> m_orders; ///< by column
};

} // namespace gensvar::check
