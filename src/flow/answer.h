// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "flow/counttable.h"
#include "flow/selection.h"
#include "flow/windows.h"

namespace gensvar::flow {

/// What was counted for a question, as it was cut.
struct Counted
{
    const Selection &selection;
    const std::vector<Window> &windows;
    const Cuts &cuts;
    const CountTable &table;
    DaySpan whole;                      ///< the question's days
    std::optional<DaySpan> wholeBefore; ///< what they are compared with
    QDate today;                        ///< in the store's zone: periods that end on it or later are running
};

/// Makes the figures, changes and verdicts of what was counted. snapshot.scope is set; the rest is filled in.
void fill(domain::Snapshot &snapshot, const Counted &counted);

} // namespace gensvar::flow
