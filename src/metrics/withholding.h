// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace gensvar::metrics {

/// Which of the groups of a whole are withheld where figures leave the team: those of fewer than `least` responses and,
/// so that taking the shown ones from the whole tells nothing of them, the next smallest until at least two are
/// withheld that have `least` responses together. Groups without responses are never withheld: there is nothing to tell
/// of them.
[[nodiscard]] std::vector<bool> withheldGroups(std::span<const qint64> responses, qint64 least);

/// The same for groups by two things, row by row with so many columns each, beside which the figures of each row and of
/// each column may be shown (but those that withheldGroups() withholds) and that of the whole. None of the withheld can
/// be worked out from what is shown by any sum: each lies on a closed path of withheld cells and totals, along which
/// responses could be moved without changing anything that is shown (the cycle criterion for two-way tables; Gusfield,
/// "A Graph Theoretic Approach to Statistical Data Security", SIAM Journal on Computing 17(3), 1988). What the withheld
/// cells of a line are together has at least `least` responses, or its total is withheld.
[[nodiscard]] std::vector<bool> withheldCells(std::span<const qint64> responses, size_t columns, qint64 least);

} // namespace gensvar::metrics
