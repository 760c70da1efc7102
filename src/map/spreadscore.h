// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace gensvar::map {

struct Sketch;

/// The columns of a question about recommending whose answers 0 to 10 have a column each, as SurveyMonkey's expanded
/// export has them; a row fills one. Empty where there is none, or where the cells do not say the same as the columns.
[[nodiscard]] QList<int> spreadScore(const Sketch &sketch);

} // namespace gensvar::map
