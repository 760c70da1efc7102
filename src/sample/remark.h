// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/phrases.h"
#include "sample/programme.h"

#include <string>

namespace gensvar::sample {

/// What someone writes beside a score: sentences about what the occasion was about, as glad or angry as the score,
/// sometimes with quotes or line breaks, as people type them.
std::string remark(Random &random, Language language, const Occasion &occasion, int score);

} // namespace gensvar::sample
