// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"

#include "base/codes.h"
#include "store/codes.h"
#include "store/database.h"
#include "store/folder.h"
#include "store/person.h"
#include "store/query.h"
#include "store/storefile.h"
#include "store/worktick.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

namespace {

// Whether a query on the attached copy finds any of some texts.
template <typename Texts> base::Result<bool> finds(Database &database, const QString &sql, const Texts &texts)
{
    Query query(database, sql);
    for (const QString &text : texts) {
        const auto found = query.bind(text).number();
        if (!found)
            return base::failure(found);
        if (*found)
            return true;
    }
    return false;
}

base::Result<bool> attachedHolds(Database &database, const Person &person)
{
    Query same(database, u"SELECT 1 FROM copy.setting WHERE name = 'uid' AND value = ?"_s);
    const auto isCopy = same.bind(database.uid()).number();
    if (!isCopy)
        return base::failure(isCopy);
    if (!*isCopy) // another programme's store
        return false;
    const auto byId =
        finds(database, u"SELECT 1 FROM copy.customer WHERE key_kind = 1 AND key = ? LIMIT 1"_s, person.customerIds);
    if (!byId || *byId)
        return byId;
    Query contacts(database, u"SELECT email FROM copy.contact WHERE email IS NOT NULL"_s);
    bool holds = false;
    for (contacts.run(); !holds && contacts.next();)
        holds = person.emails.contains(contacts.text(0).toCaseFolded());
    if (const auto done = contacts.result(); !done)
        return base::failure(done);
    if (holds)
        return true;
    return finds(database, u"SELECT 1 FROM copy.contact WHERE phone = ? LIMIT 1"_s, person.phones);
}

bool mayHold(Database &database, const QString &file, const Person &person)
{
    const bool isFixed = !StoreFile::of(file).hasLog;
    const QString uri =
        QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()) + (isFixed ? u"?immutable=1"_s : u"?mode=ro"_s);
    if (!Query(database, u"ATTACH ? AS copy"_s).bind(uri).exec())
        return true;
    const auto holds = attachedHolds(database, person);
    (void)database.exec(u"DETACH copy"_s);
    return !holds || *holds;
}

// With what it has beside it: a log or journal that was left there would be taken for the new file's.
bool removeStore(const QString &file)
{
    for (const QString &beside : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + beside);
    return QFile::remove(file);
}

} // namespace

QStringList backupsHolding(Database &database, const Person &person)
{
    QStringList holding;
    const QFileInfo own(database.path());
    for (const QDir &folder : {own.absoluteDir(), QDir(backupFolder(database.path()))}) {
        for (const QFileInfo &file : folder.entryInfoList({u"*.gensvar"_s}, QDir::Files, QDir::Name)) {
            const QString path = file.absoluteFilePath();
            if (file != own && StoreFile::of(path).state == StoreFile::State::Store && mayHold(database, path, person))
                holding.append(path);
        }
    }
    return holding;
}

QString backupFolder(const QString &store)
{
    const QFileInfo file(store);
    return file.absoluteDir().filePath(file.completeBaseName() + u".backups"_s);
}

base::Result<void> saveCopy(Database &database, const QString &file, bool overwrite, const base::CancelToken &cancel,
                            const base::ProgressSink &progress)
{
    const QFileInfo target(file);
    const bool isSelf = target.exists() && target.canonicalFilePath() == QFileInfo(database.path()).canonicalFilePath();
    if (isSelf || (target.exists() && !overwrite))
        return base::failure(code::backupExists, {file});
    if (const QFileInfo folder(target.absolutePath()); !folder.isDir() || !folder.isWritable())
        return base::failure(code::storeCannotCreate, {file, target.absolutePath()});
    const qint64 needed = StoreFile::of(database.path()).bytes;
    if (const auto room = roomIn(target.absolutePath()); room && *room < needed)
        return base::failure(code::noRoomForCopy, {target.absolutePath(), needed, *room});

    if (cancel.isCancelled())
        return base::failure(base::code::cancelled);
    const QString part = target.absoluteFilePath() + u".part"_s;
    QFile::remove(part);
    auto done = base::Result<void>();
    {
        const WorkTick tick(database, cancel, [&] {
            if (progress)
                progress({base::Stage::Copying, QFileInfo(part).size(), needed, 0});
        });
        // a copy leaves the store as it is, but SQLite counts it as writing
        if (database.isReadOnly())
            done = database.exec(u"PRAGMA query_only = OFF"_s);
        if (done)
            done = Query(database, u"VACUUM INTO ?"_s).bind(part).exec();
        if (database.isReadOnly())
            (void)database.exec(u"PRAGMA query_only = ON"_s);
    }
    if (done && target.exists() && !removeStore(file))
        done = base::failure(code::storeCannotCreate, {file, target.absolutePath()});
    if (done && !QFile::rename(part, target.absoluteFilePath()))
        done = base::failure(code::storeCannotCreate, {file, target.absolutePath()});
    if (!done)
        QFile::remove(part);
    return done;
}

} // namespace gensvar::store
