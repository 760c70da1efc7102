// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/datetext.h"

namespace gensvar::map {

/// Reads digits alone, perhaps with decimals: "20260302T0915", "1772442910", "46083,5". What they can mean is told
/// apart by how many there are.
[[nodiscard]] DateText readDateDigits(std::string_view text);

} // namespace gensvar::map
