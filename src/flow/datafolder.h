// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace gensvar::flow {

/// Whether stores can be kept in a folder: fails where no file can be made there; tells what speaks against it where it
/// is a network's or synchronised. Blocks, on a network for as long as that takes.
[[nodiscard]] base::Result<std::optional<base::Error>> tryFolder(const QString &folder);

} // namespace gensvar::flow
