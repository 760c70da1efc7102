// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/importreport.h"
#include "say/language.h"

#include <QByteArray>
#include <QString>

namespace gensvar::session {

/// Writes a file as a whole; what was there before stays where that fails. Blocks; any thread.
[[nodiscard]] base::Result<void> saveFile(const QString &path, const QByteArray &content);
/// Writes the rows that an import left out as a CSV, with the reason of each. Blocks; any thread.
[[nodiscard]] base::Result<void> saveLeftOut(const domain::ImportReport &report, const QString &path,
                                             const say::Language &language);

} // namespace gensvar::session
