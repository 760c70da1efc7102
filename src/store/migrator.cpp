// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "base/codes.h"
#include "store/codes.h"
#include "store/database.h"
#include "store/folder.h"
#include "store/query.h"
#include "store/storefile.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QScopeGuard>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

Migrator::Migrator(Database &database, const QList<Migration> &migrations)
    : m_database(database)
    , m_migrations(migrations)
{ }

base::Result<int> Migrator::version() const
{
    const auto version = Query(m_database, u"PRAGMA user_version"_s).number();
    if (!version)
        return base::failure(version);
    return int(version->value_or(0));
}

QString Migrator::copyFor(const QString &path, int next)
{
    const QFileInfo file(path);
    return u"%1/%2.before-v%3.gensvar"_s.arg(file.absolutePath(), file.completeBaseName()).arg(next);
}

base::Result<void> Migrator::run(const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    // One at a time: two windows that open a file at once would both keep a copy of it, under one name.
    QLockFile alone(m_database.path() + u".upgrade"_s);
    alone.setStaleLockTime(0); // a large store takes its time
    while (!alone.tryLock(100)) {
        if (cancel.isCancelled())
            return base::failure(base::code::cancelled);
        if (alone.error() != QLockFile::LockFailedError)
            break; // no such file can be made here: the store's own locks have to do
    }
    const auto before = version(); // after another program's turn it may be done
    if (!before)
        return base::failure(before);
    if (*before >= newestVersion())
        return {};
    const QString copy = copyFor(m_database.path(), *before + 1);
    if (*before > 0) {
        if (const auto kept = keepCopy(*before + 1); !kept)
            return kept;
    }
    for (const Migration &migration : m_migrations) {
        if (migration.version <= *before)
            continue;
        if (const auto applied = apply(migration, cancel); !applied) {
            if (*before > 0 && migration.version == *before + 1)
                QFile::remove(copy); // the store is as it was
            return applied;
        }
        if (progress)
            progress({base::Stage::Copying, migration.version, newestVersion(), 0});
    }
    return {};
}

base::Result<void> Migrator::keepCopy(int next)
{
    const QString path = m_database.path();
    const QString copy = copyFor(path, next);
    // Room for the copy, and as much again for a migration that writes every row anew.
    const qint64 needed = 2 * StoreFile::of(path).bytes;
    const QString folder = QFileInfo(path).absolutePath();
    if (const auto room = roomIn(folder); room && *room < needed)
        return base::failure(code::noRoomForCopy, {folder, needed, *room});
    const QString part = copy + u".part"_s;
    QFile::remove(part);
    Query vacuum(m_database, u"VACUUM INTO ?"_s);
    if (const auto done = vacuum.bind(part).exec(); !done) {
        QFile::remove(part);
        return done;
    }
    QFile::remove(copy);
    if (!QFile::rename(part, copy))
        return base::failure(code::storeCannotCreate, {copy, folder});
    return {};
}

base::Result<void> Migrator::apply(const Migration &migration, const base::CancelToken &cancel)
{
    // Off before BEGIN, where it still works: dropping a parent table with keys on would delete or null its children.
    if (const auto off = m_database.exec(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    const auto on = qScopeGuard([&] { (void)m_database.exec(u"PRAGMA foreign_keys = ON"_s); });
    if (const auto begun = m_database.exec(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    auto done = applySteps(migration, cancel);
    if (done)
        done = m_database.exec(u"COMMIT"_s);
    if (!done)
        (void)m_database.exec(u"ROLLBACK"_s);
    return done;
}

base::Result<void> Migrator::applySteps(const Migration &migration, const base::CancelToken &cancel)
{
    const auto now = version(); // another program may have been faster
    if (!now)
        return base::failure(now);
    if (*now >= migration.version)
        return {};
    for (const QString &step : migration.steps) {
        if (cancel.isCancelled())
            return base::failure(base::code::cancelled);
        const auto done = m_database.exec(step);
        if (!done && done.error().is(code::queryFailed))
            return base::failure(code::migrationFailed, {m_database.path(), migration.name, done.error().args.first()});
        if (!done)
            return done;
    }
    if (const auto checked = checkKeys(migration); !checked)
        return checked;
    if (migration.version == 1) {
        if (const auto marked = m_database.exec(u"PRAGMA application_id = %1"_s.arg(applicationId)); !marked)
            return marked;
    }
    return m_database.exec(u"PRAGMA user_version = %1"_s.arg(migration.version));
}

base::Result<void> Migrator::checkKeys(const Migration &migration)
{
    Query check(m_database, u"PRAGMA foreign_key_check"_s);
    check.run();
    if (check.next())
        return base::failure(code::migrationFailed, {m_database.path(), migration.name, check.text(0)});
    return check.result();
}

} // namespace gensvar::store
