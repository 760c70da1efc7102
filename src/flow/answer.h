// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "flow/counttable.h"
#include "flow/dependence.h"

namespace gensvar::flow {

/// What was counted for a question, as it was cut.
struct Counted
{
    const Figures &figures;
    const Cuts &cuts;
    const CountTable &table;
    const Dependence &dependence;
    QDate today; ///< in the store's zone: periods that end on it or later are running
};

/// Makes the figures, changes and verdicts of what was counted. snapshot.scope is set; the rest is filled in.
void fill(domain::Snapshot &snapshot, const Counted &counted);

} // namespace gensvar::flow
