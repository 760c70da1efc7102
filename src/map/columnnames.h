// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace gensvar::map {

struct StudyNotes;

/// The column that a user or a saved mapping names: by its header as shown, whatever its case and spacing, or "#3" by
/// position. Fails with the headers there are, or with the positions of a header that repeats.
[[nodiscard]] base::Result<int> columnNamed(const QString &name, const StudyNotes &notes);

/// The headers, for a message.
[[nodiscard]] QStringList headersOf(const StudyNotes &notes);

} // namespace gensvar::map
