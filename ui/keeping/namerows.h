// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/nametablemodel.h"
#include "session/keeping.h"

namespace gensvar::keeping {

/// What the table shows of the names as they are kept: merged ones under what they were merged into, groups with the
/// sum of what lies in them.
[[nodiscard]] QList<models::NameRow> rowsOf(const session::NameTable &table);

} // namespace gensvar::keeping
