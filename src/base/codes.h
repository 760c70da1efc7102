// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace gensvar::base::code {

inline constexpr Code cancelled{"cancelled"}; ///< the user stopped it; nothing was changed

} // namespace gensvar::base::code
