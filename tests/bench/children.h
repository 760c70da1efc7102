// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace gensvar::bench {

// What is measured runs as a process of its own, so that its time and memory are its own. Each prints one JSON object.

/// STORE CSV: imports a file into a store, made if it is not there. "live" and "all" in s from the process's start.
[[nodiscard]] int importChild(const QStringList &arguments);
/// STORE CSV: the same, part by part: what each costs.
[[nodiscard]] int stageChild(const QStringList &arguments);
/// FILE: reads all rows of a spreadsheet.
[[nodiscard]] int sheetChild(const QStringList &arguments);
/// STORE: asks the dashboard's questions; median milliseconds by name.
[[nodiscard]] int questionChild(const QStringList &arguments);

/// Prints what a child has to tell; exit status 0.
[[nodiscard]] int tell(const QJsonObject &json);
/// Prints why it cannot; exit status 1.
[[nodiscard]] int fail(const QString &why);

} // namespace gensvar::bench
