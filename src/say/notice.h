// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gensvar::say {

/// Whose trademarks the words are that this program measures with, and that it is not theirs. Stands wherever the
/// program tells of itself: the box about it, the command line's help, the method page of a report.
[[nodiscard]] QString trademarks();
/// The licence, and that there is no warranty.
[[nodiscard]] QString licence();
/// The work of others that is in it.
[[nodiscard]] QString libraries();

} // namespace gensvar::say
