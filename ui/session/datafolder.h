// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QString>

#include <optional>

namespace gensvar::session {

/// flow::tryFolder() on a thread of its own.
[[nodiscard]] QFuture<base::Result<std::optional<base::Error>>> tryFolder(const QString &folder);

} // namespace gensvar::session
