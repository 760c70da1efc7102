// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>
#include <QString>

namespace gensvar::store {

/// Writes ids in ascending order as a short text: their distances as LEB128 varints, compressed, in Base64. A hundred
/// thousand in a row take some hundred bytes.
[[nodiscard]] QString packIds(const QList<domain::ResponseId> &ascending);

/// Reads what packIds() wrote; a damaged text ends early.
[[nodiscard]] QList<domain::ResponseId> unpackIds(const QString &pack);

} // namespace gensvar::store
