// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changestore.h"
#include "store/codes.h"
#include "store/database.h"
#include "store/query.h"
#include "store/storefile.h"
#include "store/transaction.h"
#include "store/writerlock.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace gensvar;
using namespace gensvar::store;
using namespace Qt::Literals::StringLiterals;

namespace {

OpenOptions options(Folder::Kind kind)
{
    OpenOptions options;
    options.zone = QTimeZone("UTC");
    options.folderProbe = [kind](const QString &) { return Folder{kind, u"NFS"_s}; };
    options.busyTimeoutMs = 50;
    return options;
}

OpenOptions shared()
{
    return options(Folder::Kind::Network);
}

base::Result<qint64> write(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::failure(transaction);
    return transaction->commit({u"test"_s});
}

// What a program on a host leaves beside the store, as QLockFile writes it.
void leaveLock(const QString &store, qint64 process, const QString &host)
{
    QFile file(WriterLock::fileFor(store));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"%1\ngensvar\n%2\n\n\n"_s.arg(process).arg(host).toUtf8());
}

} // namespace

class TestSharedFolder : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheRoomThereIs();
    void init();
    void oneWritesAndTheOtherReads();
    void aLocalStoreIsTakenAlong();
    void deadOwnerOnThisHost();
    void ownerOnAnotherHost();
    void marksAreSeen_data();
    void marksAreSeen();
    void fileSystemsAreSeen();

private:
    QString file() const { return m_folder->filePath(u"made.gensvar"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSharedFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSharedFolder::oneWritesAndTheOtherReads()
{
    auto one = Database::open(file(), Access::Create, shared());
    QVERIFY(one);
    QVERIFY(!(*one)->isReadOnly());
    QVERIFY((*one)->folder().isShared());
    QVERIFY(write(**one));
    QVERIFY(!StoreFile::of(file()).isWal);
    QVERIFY(!QFile::exists(file() + u"-wal"_s));

    auto other = Database::open(file(), Access::Write, shared());
    QVERIFY(other);
    QVERIFY((*other)->isReadOnly());
    const base::Error why = *(*other)->readOnlyWhy();
    QCOMPARE(why.code, u"store_locked"_s);
    QVERIFY2(why.args.at(1).toString().contains(QSysInfo::machineHostName()), qPrintable(why.args.at(1).toString()));
    QVERIFY(why.args.at(1).toString().contains(QString::number(QCoreApplication::applicationPid())));
    QCOMPARE(write(**other).error().code, u"store_locked"_s);

    // The one's writes are seen by the other, and by a reader of the one's own program.
    auto reader = Database::open(file(), Access::Read, shared());
    QVERIFY(reader);
    QVERIFY(write(**one));
    QCOMPARE(ChangeStore(**other).log(10)->size(), 2);
    QCOMPARE(ChangeStore(**reader).log(10)->size(), 2);

    one->reset();
    auto next = Database::open(file(), Access::Write, shared());
    QVERIFY(next);
    QVERIFY(!(*next)->isReadOnly());
}

void TestSharedFolder::aLocalStoreIsTakenAlong()
{
    Database::open(file(), Access::Create, options(Folder::Kind::Local))->reset();
    QVERIFY(StoreFile::of(file()).isWal);
    {
        auto reader = Database::open(file(), Access::Read, shared());
        QVERIFY(reader);
        QVERIFY(ChangeStore(**reader).log(10)->isEmpty());
        QVERIFY(!StoreFile::of(file()).isWal); // no log, no memory shared between machines
        QVERIFY(!QFile::exists(file() + u"-shm"_s));
    }
    {
        auto store = Database::open(file(), Access::Write, options(Folder::Kind::Synchronised));
        QVERIFY(store && write(**store));
        QVERIFY(!StoreFile::of(file()).isWal);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"made.gensvar"_s});
    auto back = Database::open(file(), Access::Write, options(Folder::Kind::Local));
    QVERIFY(back && write(**back));
    QVERIFY(StoreFile::of(file()).isWal);
}

void TestSharedFolder::deadOwnerOnThisHost()
{
    Database::open(file(), Access::Create, shared())->reset();
    QProcess gone;
    gone.start(u"true"_s, QStringList());
    const qint64 process = gone.processId();
    QVERIFY(gone.waitForFinished());
    leaveLock(file(), process, QSysInfo::machineHostName());
    auto store = Database::open(file(), Access::Write, shared());
    QVERIFY(store);
    QVERIFY(!(*store)->isReadOnly());
}

void TestSharedFolder::ownerOnAnotherHost()
{
    Database::open(file(), Access::Create, shared())->reset();
    leaveLock(file(), 4711, u"another-host"_s);
    auto store = Database::open(file(), Access::Write, shared());
    QVERIFY(store);
    QVERIFY((*store)->isReadOnly());
    QVERIFY((*store)->readOnlyWhy()->args.at(1).toString().contains(u"another-host"_s));
    QVERIFY(QFile::exists(WriterLock::fileFor(file())));
}

void TestSharedFolder::marksAreSeen_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"surveys"_s << QString() << QString();
    QTest::newRow("OneDrive") << u"OneDrive/surveys"_s << QString() << u"OneDrive"_s;
    QTest::newRow("OneDrive of a firm") << u"OneDrive - Firman AB/a/b"_s << QString() << u"OneDrive"_s;
    QTest::newRow("Dropbox") << u"Dropbox"_s << QString() << u"Dropbox"_s;
    QTest::newRow("Dropbox by its mark") << u"shared"_s << u".dropbox"_s << u"Dropbox"_s;
    QTest::newRow("Dropbox's own, at home") << u"home"_s << u".dropbox/"_s << QString();
    QTest::newRow("Google Drive") << u"Google Drive/My Drive"_s << QString() << u"Google Drive"_s;
    QTest::newRow("iCloud") << u"Mobile Documents/com~apple~CloudDocs"_s << QString() << u"iCloud"_s;
    QTest::newRow("Nextcloud by its database") << u"files"_s << u".sync_0a1b2c.db"_s << u"Nextcloud"_s;
    QTest::newRow("Syncthing") << u"st"_s << u".stfolder"_s << u"Syncthing"_s;
    QTest::newRow("only alike") << u"Dropboxes"_s << QString() << QString();
}

void TestSharedFolder::marksAreSeen()
{
    QFETCH(QString, folder);
    QFETCH(QString, mark);
    QFETCH(QString, name);
    const QDir made(m_folder->filePath(folder));
    QVERIFY(made.mkpath(u"."_s));
    if (mark.endsWith(u'/')) {
        QVERIFY(made.mkpath(mark));
    } else if (!mark.isEmpty()) {
        QFile file(made.filePath(mark));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const Folder seen = folderOf(made.filePath(u"new.gensvar"_s));
    QCOMPARE(seen.name, name);
    QCOMPARE(seen.kind, name.isEmpty() ? Folder::Kind::Local : Folder::Kind::Synchronised);
}

void TestSharedFolder::fileSystemsAreSeen()
{
    using enum Folder::Kind;
    const QList<std::pair<QByteArray, Folder::Kind>> types{
        {"ext4", Local},   {"btrfs", Local},  {"tmpfs", Local},        {"fuseblk", Local}, {"nfs4", Network},
        {"cifs", Network}, {"smb3", Network}, {"fuse.sshfs", Network}, {"9p", Network},    {"davfs", Network},
    };
    for (const auto &[type, kind] : types)
        QVERIFY2(folderOfFileSystem(QString::fromLatin1(type)).kind == kind, type.constData());
}

void TestSharedFolder::tellsTheRoomThereIs()
{
    const QTemporaryDir folder;
    QVERIFY(store::roomIn(folder.path()).value_or(0) > 0);
    QVERIFY(!store::roomIn(folder.filePath(u"none"_s)));
}

QTEST_GUILESS_MAIN(TestSharedFolder)
#include "tst_sharedfolder.moc"
