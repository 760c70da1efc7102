// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace gensvar::flow {

class Connection;

/// A copy of a store among its backups.
struct Backup
{
    QString file; ///< absolute
    QDateTime at; ///< local time, as its name tells
    qint64 bytes = 0;
    bool isAutomatic = false; ///< made by itself: goes when there are newer ones enough
    bool operator==(const Backup &) const = default;
};

/// The backups that lie in the store's folder of them, newest first. Looks at the folder alone.
[[nodiscard]] QList<Backup> backupsOf(const QString &store);

/// Whether the day has no automatic backup yet.
[[nodiscard]] bool isBackupDue(const QList<Backup> &backups, QDate today);

/// Makes and restores backups of a store while others read and write it. Blocks; the connection's thread.
class BackupFlow
{
public:
    explicit BackupFlow(Connection &connection)
        : m_connection(connection)
    { }

    /// One more, whose file is told.
    [[nodiscard]] base::Result<QString> keep(const base::CancelToken &cancel, const base::ProgressSink &progress = {});
    /// The day's automatic one, where it is not there yet; then all automatic ones but the newest go. most: from 1.
    [[nodiscard]] base::Result<void> keepDaily(int most, const base::CancelToken &cancel);

    /// Keeps the store as a backup, then lays another backup's content beside it under the name that is told, to be put
    /// in its place with takePlace() once nobody has it open.
    [[nodiscard]] base::Result<QString> layBeside(const QString &backup, const base::CancelToken &cancel,
                                                  const base::ProgressSink &progress = {});

private:
    base::Result<QString> keepAs(const QString &name, const base::CancelToken &cancel,
                                 const base::ProgressSink &progress);

    Connection &m_connection;
};

/// Saves a backup's content as a file that is not there yet. Fails as Connection::open() and with backup_exists.
[[nodiscard]] base::Result<void> restoreAs(const QString &backup, const QString &file, const base::CancelToken &cancel,
                                           const base::ProgressSink &progress = {});
/// A free name beside the store for what a backup is restored to.
[[nodiscard]] QString nameForRestored(const QString &store, const Backup &backup);

/// Puts what was laid beside a store in its place. The store is closed by us; fails with store_busy where another
/// program still has it, and leaves both as they are.
[[nodiscard]] base::Result<void> takePlace(const QString &laid, const QString &store);

} // namespace gensvar::flow
