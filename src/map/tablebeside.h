// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/sketch.h"

namespace gensvar::map {

/// Leaves out what is no part of the answers: a few rows of another table, such as a summary by department, to their
/// right or left beyond a blank column. Its "NPS" would be a column of scores by its name.
void leaveOutTableBeside(Sketch &sketch);

} // namespace gensvar::map
