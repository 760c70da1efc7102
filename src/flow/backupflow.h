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

    /// A restored content, and what it was made to forget: whoever was erased from the store since the backup.
    struct Restored
    {
        QString file;
        qint64 erasedAgain = 0; ///< people
    };
    /// Lays a backup's content beside the store, under a free name.
    [[nodiscard]] base::Result<Restored> restoreBeside(const Backup &backup, const base::CancelToken &cancel,
                                                       const base::ProgressSink &progress = {});
    /// Keeps the store as a backup, then lays another's content beside it, to be put in its place with takePlace() once
    /// nobody has it open.
    [[nodiscard]] base::Result<Restored> layBeside(const Backup &backup, const base::CancelToken &cancel,
                                                   const base::ProgressSink &progress = {});

private:
    base::Result<Restored> restoreAs(const QString &file, const Backup &backup, const base::CancelToken &cancel,
                                     const base::ProgressSink &progress);
    base::Result<Restored> finish(const QString &file, const Backup &backup, const base::CancelToken &cancel,
                                  const base::ProgressSink &progress);
    base::Result<QString> keepAs(const QString &name, const base::CancelToken &cancel,
                                 const base::ProgressSink &progress);

    Connection &m_connection;
};

/// Puts what was laid beside a store in its place. The store is closed by us; fails with open_elsewhere where another
/// window or program still has it, leaves it as it is and takes what was laid away again.
[[nodiscard]] base::Result<void> takePlace(const QString &laid, const QString &store);

} // namespace gensvar::flow
