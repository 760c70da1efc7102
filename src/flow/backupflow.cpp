// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/backupflow.h"

#include "flow/codes.h"
#include "flow/connection.h"
#include "flow/copyflow.h"
#include "flow/erasureflow.h"
#include "store/backups.h"
#include "store/change.h"
#include "store/codes.h"
#include "store/database.h"
#include "store/transaction.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::flow {

// a day's own, and one made at a moment
static constexpr auto dayForm = "yyyy-MM-dd"_L1;
static constexpr auto momentForm = "yyyy-MM-dd HH.mm.ss"_L1;
static constexpr auto suffix = ".gensvar"_L1;

static QString nameOf(const QString &store, const QString &when)
{
    return QFileInfo(store).completeBaseName() + u' ' + when + suffix;
}

QList<Backup> backupsOf(const QString &store)
{
    QList<Backup> all;
    const QString begin = QFileInfo(store).completeBaseName() + u' ';
    for (const QFileInfo &file :
         QDir(store::backupFolder(store)).entryInfoList({u'*' + suffix}, QDir::Files, QDir::Name)) {
        if (!file.fileName().startsWith(begin))
            continue;
        const QString when = file.completeBaseName().mid(begin.size());
        const QDate day = QDate::fromString(when, dayForm);
        const QDateTime at = day.isValid() ? file.lastModified() : QDateTime::fromString(when, momentForm);
        if (at.isValid())
            all.append({file.absoluteFilePath(), at, file.size(), day.isValid()});
    }
    std::sort(all.begin(), all.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return all;
}

static QDate dayOf(const Backup &backup)
{
    return QDate::fromString(QFileInfo(backup.file).completeBaseName().right(10), dayForm);
}

bool isBackupDue(const QList<Backup> &backups, QDate today)
{
    return std::none_of(backups.begin(), backups.end(),
                        [today](const Backup &backup) { return backup.isAutomatic && dayOf(backup) >= today; });
}

base::Result<QString> BackupFlow::keepAs(const QString &name, const base::CancelToken &cancel,
                                         const base::ProgressSink &progress)
{
    const QString store = m_connection.database().path();
    const QString folder = store::backupFolder(store);
    if (!QDir().mkpath(folder))
        return base::failure(store::code::storeCannotCreate, {folder, QFileInfo(folder).absolutePath()});
    const QString file = QDir(folder).filePath(name);
    return CopyFlow(m_connection).save(file, false, cancel, progress).map([&] { return file; });
}

base::Result<QString> BackupFlow::keep(const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    const QDateTime now = m_connection.clock()().toLocalTime();
    return keepAs(nameOf(m_connection.database().path(), now.toString(momentForm)), cancel, progress);
}

base::Result<void> BackupFlow::keepDaily(int most, const base::CancelToken &cancel)
{
    const QString store = m_connection.database().path();
    const QDate today = m_connection.clock()().toLocalTime().date();
    if (!isBackupDue(backupsOf(store), today))
        return {};
    if (const auto kept = keepAs(nameOf(store, today.toString(dayForm)), cancel, {}); !kept)
        return base::failure(kept);
    QList<Backup> all = backupsOf(store);
    all.removeIf([](const Backup &backup) { return !backup.isAutomatic; });
    std::sort(all.begin(), all.end(), [](const Backup &a, const Backup &b) { return dayOf(a) > dayOf(b); });
    for (const Backup &old : all.mid(most))
        QFile::remove(old.file);
    return {};
}

/// A free name beside the store for what a backup is restored to.
static QString nameForRestored(const QString &store, const Backup &backup)
{
    const QDir folder = QFileInfo(store).absoluteDir();
    const QString base = QFileInfo(backup.file).completeBaseName();
    QString name = base + suffix;
    for (int n = 2; folder.exists(name); ++n)
        name = base + u" (%1)"_s.arg(n) + suffix;
    return folder.filePath(name);
}

/// What a restored file still has to hear before it is anybody's store.
base::Result<BackupFlow::Restored> BackupFlow::finish(const QString &file, const Backup &backup,
                                                      const base::CancelToken &cancel,
                                                      const base::ProgressSink &progress)
{
    const auto copy = Connection::open(file, OpenMode::Write, {}, m_connection.clock());
    if (!copy)
        return base::failure(copy);
    const auto erased = ErasureFlow(**copy).eraseAgain(m_connection, cancel, progress);
    if (!erased)
        return base::failure(erased);
    auto transaction = store::Transaction::begin((*copy)->database());
    if (!transaction)
        return base::failure(transaction);
    const QString at = backup.at.toUTC().toString(Qt::ISODate);
    return transaction->commit({store::change::restore, {{u"at"_s, at}, {u"erased"_s, *erased}}, {}, {}})
        .map([&](qint64) {
            return Restored{file, *erased};
        });
}

base::Result<BackupFlow::Restored> BackupFlow::restoreAs(const QString &file, const Backup &backup,
                                                         const base::CancelToken &cancel,
                                                         const base::ProgressSink &progress)
{
    const auto from = Connection::open(backup.file, OpenMode::Read, {}, m_connection.clock());
    if (!from)
        return base::failure(from);
    if (const auto saved = CopyFlow(**from).save(file, false, cancel, progress); !saved)
        return base::failure(saved);
    const auto finished = finish(file, backup, cancel, progress);
    if (!finished) // part done: nobody may take it for a store
        QFile::remove(file);
    return finished;
}

base::Result<BackupFlow::Restored> BackupFlow::restoreBeside(const Backup &backup, const base::CancelToken &cancel,
                                                             const base::ProgressSink &progress)
{
    return restoreAs(nameForRestored(m_connection.database().path(), backup), backup, cancel, progress);
}

base::Result<BackupFlow::Restored> BackupFlow::layBeside(const Backup &backup, const base::CancelToken &cancel,
                                                         const base::ProgressSink &progress)
{
    const QString laid = m_connection.database().path() + ".restored"_L1;
    if (const auto kept = keep(cancel, progress); !kept)
        return base::failure(kept);
    QFile::remove(laid);
    return restoreAs(laid, backup, cancel, progress);
}

static base::Result<void> exchange(const QString &laid, const QString &store)
{
    // whoever closes a store last takes its log away: where there is one, somebody else has it
    if (QFileInfo::exists(store + "-wal"_L1))
        return base::failure(code::openElsewhere, {store});
    const QString before = store + ".before"_L1;
    QFile::remove(before);
    if (!QFile::rename(store, before))
        return base::failure(code::openElsewhere, {store});
    if (!QFile::rename(laid, store)) {
        QFile::rename(before, store);
        return base::failure(store::code::storeCannotCreate, {store, QFileInfo(store).absolutePath()});
    }
    QFile::remove(before);
    return {};
}

base::Result<void> takePlace(const QString &laid, const QString &store)
{
    const auto taken = exchange(laid, store);
    if (!taken) // people's data that nobody knows of
        QFile::remove(laid);
    return taken;
}

} // namespace gensvar::flow
