// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace gensvar::rooms {

/// What one room may include: other rooms, and modules of Qt.
struct Room
{
    QStringList rooms;
    QStringList qt;
};

/// The table of ARCHITECTURE.md, by the room's folder ("src/read", "ui/charts").
[[nodiscard]] const QHash<QString, Room> &house();

/// Everything in a source tree that is against the table or the rules, one line each: "src/read/csv.cpp:12: …". The
/// second folder holds Qt's own headers, by which a header's module is known.
[[nodiscard]] QStringList breaches(const QString &tree, const QString &qtHeaders);

/// The number of lines of each C++ file below a tree's src, ui and app.
[[nodiscard]] QHash<QString, int> lengths(const QString &tree);

} // namespace gensvar::rooms
