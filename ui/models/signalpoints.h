// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QList>

namespace gensvar::models {

/// Which of these periods the control chart of the series points out (metrics/controlchart.h). In order of time, with
/// a place for each period; running ones and empty ones take no part. Few periods have none.
[[nodiscard]] QList<bool> signalPoints(const QList<const domain::Group *> &periods);

} // namespace gensvar::models
