// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace gensvar::session {

/// Writes a file as a whole; what was there before stays where that fails. Blocks; any thread.
[[nodiscard]] base::Result<void> saveFile(const QString &path, const QByteArray &content);

} // namespace gensvar::session
