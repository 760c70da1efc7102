// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

class QFileDevice;

namespace gensvar::base {

/// Why a file could not be opened for reading: file_missing, file_is_folder or file_forbidden; what else there is has
/// only the system's words, and becomes the code otherwise with these as %1.
[[nodiscard]] Error cannotRead(const QFileDevice &file, Code otherwise);

/// Why it could not be opened for writing, or written to its end: target_missing, target_is_folder or target_forbidden;
/// what else there is becomes the code otherwise with the path as %1 and the system's words as %2.
[[nodiscard]] Error cannotWrite(const QString &path, const QString &words, Code otherwise);

} // namespace gensvar::base
