// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/countedresponse.h"

namespace gensvar::rollup {

/// A response as the rollups count it.
using Cell = store::CountedResponse;

} // namespace gensvar::rollup
