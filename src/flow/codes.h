// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace gensvar::flow::code {

using base::Code;

inline constexpr Code noSuchSheet{"no_such_sheet"}; ///< args: %1 the name asked for, %2 the sheets there are (list)
inline constexpr Code noVisibleSheet{"no_visible_sheet"}; ///< a workbook without a visible sheet that has rows
inline constexpr Code severalSheets{"several_sheets"}; ///< more than one could be imported; args: %1 their names (list)
inline constexpr Code noSuchProfile{"no_such_profile"}; ///< args: %1 the saved mapping's name
inline constexpr Code profileUsed{"profile_used"};      ///< a saved mapping was taken by itself; args: %1 its name
inline constexpr Code allRejected{"all_rejected"};   ///< args: %1 how many rows, %2 row and %3 code of the first reason
inline constexpr Code rowsRejected{"rows_rejected"}; ///< --strict; args: %1 how many rows, %2 the first one's number
inline constexpr Code excludedByRule{
    "excluded_by_rule"};                 ///< responses left out of the figures as tests or own staff; args: %1 how many
inline constexpr Code noRows{"no_rows"}; ///< the sheet has a header and no responses
inline constexpr Code cannotWriteFile{"cannot_write_file"}; ///< args: %1 path, %2 what the system says

} // namespace gensvar::flow::code
