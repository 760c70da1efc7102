// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "metrics/controlchart.h"

#include <QList>

namespace gensvar::models {

/// The control chart of a series, in order of time, with a place for each period up to the running one; empty ones take
/// no part. None where there are too few.
[[nodiscard]] std::optional<metrics::ControlChart> controlChartOf(const QList<const domain::Group *> &periods);

/// So many periods that are over and have responses it takes to tell a signal from chance.
inline constexpr int fewestSignalPeriods = int(metrics::fewestBaselinePeriods);

/// Which of these periods the control chart of the series points out (metrics/controlchart.h). In order of time, with
/// a place for each period; running ones and empty ones take no part. Few periods have none.
[[nodiscard]] QList<bool> signalPoints(const QList<const domain::Group *> &periods);

} // namespace gensvar::models
