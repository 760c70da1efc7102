// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace gensvar::uitest {
class WatchedApplication;
}

namespace gensvar::bench {

/// Milliseconds, one a round: by name "… clock" and "… computed", the latter what the drawing thread took of the
/// processor.
[[nodiscard]] QJsonObject measureCharts();
[[nodiscard]] QJsonObject measureLiveliness(uitest::WatchedApplication &application, const QString &store, int rounds);

} // namespace gensvar::bench
