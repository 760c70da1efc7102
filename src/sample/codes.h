// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace gensvar::sample::code {

using base::Code;

inline constexpr Code unknownEnding{"sample_unknown_ending"}; ///< args: %1 = file name; neither .csv nor .xlsx
inline constexpr Code cannotWrite{"sample_cannot_write"};     ///< args: %1 = path, %2 = why, in the system's words
inline constexpr Code tooManyRows{"sample_too_many_rows"};    ///< args: %1 = how many rows a sheet holds

} // namespace gensvar::sample::code
