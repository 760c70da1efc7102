// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/error.h"
#include "flow/backupflow.h"
#include "session/latest.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace gensvar::session {

class Crew;
class Session;

using Backup = flow::Backup;

/// Sees to the open store's backups: one by itself after a day's first change, where that is wanted, on a thread and a
/// connection of its own, so that nothing waits for it.
class Backups : public QObject
{
    Q_OBJECT

public:
    explicit Backups(Session &session);
    ~Backups() override;

    /// Whether one is made by itself each day that something changes, and how many of those are kept.
    void setPlan(bool automatic, int kept);
    /// The folder of backups, newest first. Answered on a thread of its own.
    QFuture<base::Result<QList<Backup>>> list();
    /// One more, now. Long work.
    void make();
    /// The backup as a file beside the open one, which is opened then. Long work.
    void restoreBeside(const Backup &backup);
    /// The backup in place of the open file, of which a backup is kept first. Long work.
    void restoreInPlace(const Backup &backup);
    /// Leaves the open file alone until another is opened.
    void release();

    /// Why the last one could not be made or restored; none where it could.
    [[nodiscard]] const std::optional<base::Error> &failure() const { return m_failure; }

    struct Restored
    {
        QDateTime at;           ///< of the backup; local time
        qint64 erasedAgain = 0; ///< people whom the store had erased since
        bool isInPlace = false; ///< else as a file of its own
    };
    /// What the open store was made of just now; none where it was not.
    [[nodiscard]] const std::optional<Restored> &restored() const { return m_restored; }

signals:
    void changed(); ///< there is another one, one was restored, or something could not be done

private:
    using How = base::Result<flow::BackupFlow::Restored> (flow::BackupFlow::*)(const Backup &,
                                                                               const base::CancelToken &,
                                                                               const base::ProgressSink &);
    void restore(const Backup &backup, How how, std::function<void(const QString &file)> then);
    void begin();
    void tell(const base::Result<void> &done);
    void makeDue();

    Session &m_session;
    std::unique_ptr<Crew> m_crew;
    QTimer m_wait; ///< what changes at once is one change
    Latest m_made;
    base::CancelToken m_cancel;
    std::optional<base::Error> m_failure;
    std::optional<Restored> m_restoring; ///< until the store is open
    std::optional<Restored> m_restored;
    bool m_isAutomatic = false;
    int m_kept = 1;
};

} // namespace gensvar::session
