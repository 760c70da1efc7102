// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"
#include "store/migration.h"

namespace gensvar::store {

class Database;

/// Brings a store's schema to the newest version, each migration in a transaction with its version mark. One that fails
/// or is stopped leaves the store at the version before it.
class Migrator
{
public:
    Migrator(Database &database, const QList<Migration> &migrations);

    /// PRAGMA user_version; 0 is a file without a schema.
    [[nodiscard]] base::Result<int> version() const;
    [[nodiscard]] int newestVersion() const { return m_migrations.isEmpty() ? 0 : m_migrations.last().version; }

    /// Keeps a copy of a store that has a version already, then applies what is missing. Takes as long as the store is
    /// large; tells a Progress of Stage::Copying with steps done.
    base::Result<void> run(const base::CancelToken &cancel, const base::ProgressSink &progress);

    /// Where the copy goes that is kept before a store leaves a version: "name.before-v2.gensvar" for one that becomes
    /// version 2.
    [[nodiscard]] static QString copyFor(const QString &path, int next);

private:
    base::Result<void> keepCopy(int next);
    base::Result<void> apply(const Migration &migration, const base::CancelToken &cancel);
    base::Result<void> applySteps(const Migration &migration, const base::CancelToken &cancel);
    base::Result<void> checkKeys(const Migration &migration);

    Database &m_database;
    const QList<Migration> &m_migrations;
};

} // namespace gensvar::store
