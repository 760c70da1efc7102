// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "store/folder.h"
#include "store/migration.h"

#include <QSqlDatabase>
#include <QString>
#include <QTimeZone>

#include <memory>
#include <optional>

struct sqlite3;

namespace gensvar::store {

class WriterLock;

/// Why a store is opened.
enum class Access {
    Read,   ///< the file must exist; nothing is written
    Write,  ///< the file must exist; an older version is brought up to this one
    Create, ///< as Write, and made if it is not there
};

/// What opening a store takes from outside. The defaults are the system's.
struct OpenOptions
{
    base::Clock clock = base::systemClock();
    QTimeZone zone; ///< of a store that is made; invalid: the system's
    FolderProbe folderProbe = folderOf;
    int busyTimeoutMs = 10'000; ///< how long to wait while another program writes
    base::CancelToken cancel;   ///< stops a migration; the file is then as it was
    base::ProgressSink progress;
    const QList<Migration> *migrations = &shippedMigrations(); ///< others in tests
};

/// One connection to one store, on the thread that opened it. Where it was to be written and cannot be (a read-only
/// file, a shared folder where another program has it), it is open for reading and tells why; each Transaction then
/// fails with that. Whatever is refused leaves the file byte for byte as it was.
class Database
{
public:
    /// Fails with store_missing, store_cannot_create, store_unreadable, not_a_store, store_newer, store_older (Read
    /// only), store_damaged, store_busy, disk_full or migration_failed.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString &path, Access access,
                                                                      OpenOptions options = {});
    ~Database(); ///< closes
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const QString &path() const { return m_path; } ///< absolute
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Why it is read-only although it was to be written; none else.
    [[nodiscard]] const std::optional<base::Error> &readOnlyWhy() const { return m_readOnlyWhy; }
    [[nodiscard]] const Folder &folder() const { return m_folder; }
    [[nodiscard]] const base::Clock &clock() const { return m_options.clock; }
    [[nodiscard]] qint64 now() const; ///< ms since the epoch, UTC, by the clock
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const QString &uid() const { return m_uid; }

    /// Who acts: written with each change.
    void setActor(const QString &name) { m_actor = name; }
    [[nodiscard]] const QString &actor() const { return m_actor; }

    /// The connection for Query.
    [[nodiscard]] const QSqlDatabase &connection() const { return m_connection; }
    /// SQLite's own handle, for what moves many rows (BulkStatement). Only where linkedIsDriver().
    [[nodiscard]] sqlite3 *handle() const;
    /// Whether the SQLite that is linked is the one that Qt's driver runs: Qt's own builds carry a copy.
    [[nodiscard]] bool linkedIsDriver() const { return m_linkedIsDriver; }

    /// Fails with store_gone where the file that is open is no longer the one at path(): moved, renamed, deleted,
    /// replaced, or its drive taken out. What were written then would be lost.
    [[nodiscard]] base::Result<void> checkThere() const;
    /// Fails with store_newer where another program has brought the store to a version above ours since.
    [[nodiscard]] base::Result<void> checkNotNewer() const;
    /// Runs one statement without rows or values.
    base::Result<void> exec(const QString &sql);
    /// How many responses there are, counted or not.
    [[nodiscard]] base::Result<qint64> responses() const;
    /// Writes the log back into the file and empties it. Fails with store_busy while a reader holds on to it.
    base::Result<void> checkpoint();
    /// Closes; the writer with checkpoint(), so that the file stands alone.
    void close();

private:
    Database(QString path, OpenOptions options);
    base::Result<void> openFile(Access access);
    base::Result<void> refuse(Access access) const;
    void leaveLog(Access access) const;
    base::Result<void> attempt(Access access, bool mayWrite);
    base::Result<void> connect(Access access, bool mayWrite);
    base::Result<void> connectTo(const QString &name, const QString &options);
    base::Result<void> setPragmas();
    base::Result<void> setJournal();
    base::Result<void> checkVersion(Access access);
    base::Result<void> initialise();
    base::Result<void> readSettings();
    base::Result<void> compareSqlite();
    void becomeReadOnly(const base::Error &why);

    QString m_path;
    OpenOptions m_options;
    Folder m_folder;
    QString m_name;
    QSqlDatabase m_connection;
    std::unique_ptr<WriterLock> m_lock;
    QTimeZone m_zone;
    QString m_uid;
    QString m_actor;
    std::optional<base::Error> m_readOnlyWhy;
    bool m_readOnly = true;
    bool m_linkedIsDriver = false;
};

} // namespace gensvar::store
