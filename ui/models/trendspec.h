// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chartspec.h"

namespace gensvar::models {

/// The trend of an answer that was asked by period and by nothing else, with a point for each period from the first
/// with responses to the last asked for.
[[nodiscard]] ChartSpec trendSpec(const domain::Snapshot &answer);

} // namespace gensvar::models
