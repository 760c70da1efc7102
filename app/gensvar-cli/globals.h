// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace gensvar::cli {

/// What holds for every command, wherever on the line it stands.
struct Globals
{
    QString store;       ///< --store, else GENSVAR_STORE, else the fixed path in the user's data folder
    QString actor;       ///< --as, else GENSVAR_USER; empty: the person this installation was told
    QTimeZone storeZone; ///< --zone before the command: of a store that is created; else invalid
    bool json = false;
};

/// The fixed path in the user's data folder, never "the last opened".
[[nodiscard]] QString defaultStore();

/// A zone by its IANA name; wrong usage where there is none.
[[nodiscard]] base::Result<QTimeZone> zoneNamed(const QString &name);

/// Declares --store, --as, --json, --help and --version.
void declareGlobals(QCommandLineParser &parser);

/// Out of what stands before the command and after it; the latter wins.
[[nodiscard]] base::Result<Globals> readGlobals(const QCommandLineParser &before, const QCommandLineParser &after);

} // namespace gensvar::cli
