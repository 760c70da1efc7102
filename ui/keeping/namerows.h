// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/nametablemodel.h"
#include "parts/handout.h"
#include "parts/takeaway.h"
#include "session/keeping.h"

namespace gensvar::keeping {

/// What the table shows of the names as they are kept: merged ones under what they were merged into, groups with the
/// sum of what lies in them.
[[nodiscard]] QList<models::NameRow> rowsOf(const session::NameTable &table);

/// For readers outside the team: the names without their figures, as groups lie within groups, and what is withheld of
/// the one could be worked out from the other.
[[nodiscard]] parts::Taken namesOutside(const models::NameTableModel &names, const QString &title);
[[nodiscard]] parts::Handout namesOutside(const models::NameTableModel &names, const parts::Handout &whole);

} // namespace gensvar::keeping
