// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace gensvar::store {

/// One numbered file of sql/: what makes version n of the schema out of version n − 1. Never edited once released.
struct Migration
{
    int version = 0;
    QString name;      ///< "0001_responses"
    QStringList steps; ///< single statements, each with the comment before it

    /// Splits a file's text at the lines that begin with "--;".
    [[nodiscard]] static Migration fromText(int version, const QString &name, const QString &text);
};

/// Those in the program, by version from 1 on without a gap.
[[nodiscard]] const QList<Migration> &shippedMigrations();

} // namespace gensvar::store
