// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QString>

namespace gensvar::map {

/// Whether a field can take a value that is the same for all rows: dates as 2026-03-02, scores from 0 to 10, known
/// kinds. All other fields take any text.
[[nodiscard]] bool isConstantFor(domain::Field field, const QString &value);

} // namespace gensvar::map
