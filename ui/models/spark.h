// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace gensvar::models {

/// A small trend for one row, on the scale that all rows of its table share.
struct Spark
{
    QList<std::optional<double>> values; ///< one a period; none where nobody answered
    double low = 0;
    double high = 0;
    bool lastRunning = false;
    bool lastSignal = false; ///< the last period is one that the control chart of the row points out
    bool operator==(const Spark &) const = default;
};

/// The trends of all groups by their value, each with a place for every period between the first and the last.
struct Sparks
{
    QHash<QString, Spark> byValue;
    int periods = 0;
};
[[nodiscard]] Sparks sparksOf(const domain::Snapshot &trend);

} // namespace gensvar::models
