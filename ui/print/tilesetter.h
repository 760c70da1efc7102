// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/handout.h"
#include "print/booklet.h"

namespace gensvar::print {

/// Lays key figures out side by side, with their notes in as many lines as they need.
void setTiles(const parts::PrintedTiles &tiles, Flow &flow);

} // namespace gensvar::print
