// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gensvar::map {

/// A text with its HTML entities as the characters they stand for: "What&apos;s", "Sk&aring;ne", "it&#8217;s". What is
/// no known entity stays as it is.
[[nodiscard]] QString withoutEntities(const QString &text);

} // namespace gensvar::map
