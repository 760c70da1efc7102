// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "read/workbook.h"
#include "read/ziparchive.h"

namespace gensvar::read {

/// The sheets of an ODS. They stand all over its one part: beyond the styles at its beginning that is searched for
/// their tags rather than parsed, which takes a tenth of the time.
[[nodiscard]] base::Result<QList<Sheet>> listOdsSheets(ZipArchive &archive);

inline constexpr qint64 maxOdsContent = 8LL * 1024 * 1024 * 1024; ///< bytes of XML

} // namespace gensvar::read
