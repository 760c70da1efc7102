// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace gensvar::store {

/// Whether any of these texts stands anywhere in a file's bytes, free pages included. False where it cannot be read.
[[nodiscard]] bool holdsAnyOf(const QString &file, const QList<QByteArray> &texts);

} // namespace gensvar::store
