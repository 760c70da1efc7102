// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnmap.h"

namespace gensvar::intake {

/// What a user wants of one column (from 0), put into the wishes for a file beside what was mapped so far. Whatever was
/// made of the column before is taken back.

/// It tells this field. A comment may come from several columns, everything else from one.
void wishField(domain::MapWishes &wishes, const domain::ColumnMap &mapped, int column, domain::Field field);

/// It is kept under its own name (MapWishes::keep), or left out (leaveOut).
void wishFate(domain::MapWishes &wishes, const domain::ColumnMap &mapped, int column,
              QStringList domain::MapWishes::*fate);

/// What was wished of another sheet's columns and headings, in place of this one's; what holds for all rows stays.
void wishForSheet(domain::MapWishes &wishes, const domain::MapWishes &ofSheet);

/// Whether anything is wished at all.
[[nodiscard]] bool saySomething(const domain::MapWishes &wishes);

} // namespace gensvar::intake
