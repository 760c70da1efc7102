// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changestore.h"
#include "store/codes.h"
#include "store/database.h"
#include "store/query.h"
#include "store/transaction.h"
#include "support/folderprint.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace gensvar;
using namespace gensvar::store;
using namespace Qt::Literals::StringLiterals;
using test::folderPrint;

namespace {

OpenOptions options()
{
    OpenOptions options;
    options.zone = QTimeZone("UTC");
    options.folderProbe = [](const QString &) { return Folder(); };
    options.busyTimeoutMs = 20;
    return options;
}

QString outcome(const QString &path, Access access)
{
    const auto opened = Database::open(path, access, options());
    return opened ? u"opened"_s : opened.error().code;
}

// A change of its own, so that there is something to find again.
base::Result<qint64> write(Database &database, const QString &what = u"test"_s)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::failure(transaction);
    return transaction->commit({what});
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRefusal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void missing();
    void notAStore_data();
    void notAStore();
    void newer();
    void damaged_data();
    void damaged();
    void busy();
    void readOnlyFile();
    void readOnlyMount();
    void fullDisk();
    void fullDiskWhileMade();
    void closedFileStandsAlone();
    void logOfAKilledProgramIsReplayed();

private:
    QString made(const QString &statement = {}) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRefusal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestRefusal::cleanup()
{
    m_folder.reset();
}

// A closed store in the folder, changed by one statement.
QString TestRefusal::made(const QString &statement) const
{
    const QString file = path(u"made.gensvar"_s);
    auto store = Database::open(file, Access::Create, options());
    if (!store || !write(**store) || (!statement.isEmpty() && !(*store)->exec(statement)))
        qFatal("no store could be made");
    return file;
}

void TestRefusal::missing()
{
    QCOMPARE(outcome(path(u"none.gensvar"_s), Access::Read), u"store_missing"_s);
    QCOMPARE(outcome(path(u"none.gensvar"_s), Access::Write), u"store_missing"_s);
    QCOMPARE(outcome(path(u"no/folder/none.gensvar"_s), Access::Create), u"store_cannot_create"_s);
    QCOMPARE(outcome(m_folder->path(), Access::Create), u"store_unreadable"_s);
    QVERIFY(folderPrint(m_folder->path()).isEmpty());
}

void TestRefusal::notAStore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sql");
    QTest::newRow("text") << QByteArray("date;score\n2026-01-01;9\n") << QString();
    QTest::newRow("zip") << QByteArray("PK\x03\x04 and so on") << QString();
    QTest::newRow("beginning of a database") << QByteArray("SQLite format 3\0\x10\0\1\1", 20) << QString();
    QTest::newRow("another program's mark") << QByteArray() << u"PRAGMA application_id = 1234"_s;
    QTest::newRow("another program's tables") << QByteArray() << u"PRAGMA application_id = 0"_s;
}

void TestRefusal::notAStore()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sql);
    const QString file = sql.isEmpty() ? path(u"other.gensvar"_s) : made(sql);
    if (sql.isEmpty())
        writeFile(file, bytes);
    const QStringList before = folderPrint(m_folder->path());
    for (const Access access : {Access::Read, Access::Write, Access::Create})
        QCOMPARE(outcome(file, access), u"not_a_store"_s);
    QCOMPARE(folderPrint(m_folder->path()), before);

    writeFile(file, QByteArray());
    QCOMPARE(outcome(file, Access::Write), u"not_a_store"_s);
    QCOMPARE(outcome(file, Access::Create), u"opened"_s); // nothing in it to lose
}

void TestRefusal::newer()
{
    const QString file = made(u"PRAGMA user_version = 99"_s);
    const QStringList before = folderPrint(m_folder->path());
    for (const Access access : {Access::Read, Access::Write, Access::Create})
        QCOMPARE(outcome(file, access), u"store_newer"_s);
    QCOMPARE(folderPrint(m_folder->path()), before);
    QCOMPARE(Database::open(file, Access::Read, options()).error().args.at(1).toInt(), 99);
}

void TestRefusal::damaged_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("kept");
    QTest::newRow("cut in the middle") << -1 << 40'000;
    QTest::newRow("cut in the first page") << -1 << 2'000;
    QTest::newRow("garbage where the schema is") << 100 << -1;
    QTest::newRow("garbage after the first page") << 4096 << -1;
}

void TestRefusal::damaged()
{
    QFETCH(int, from);
    QFETCH(int, kept);
    const QString file = made();
    QByteArray bytes = bytesOf(file);
    if (kept >= 0)
        bytes.truncate(kept);
    for (qsizetype i = from; from >= 0 && i < bytes.size(); ++i)
        bytes[i] = char(i * 37 + 11);
    writeFile(file, bytes);
    const QStringList before = folderPrint(m_folder->path());
    for (const Access access : {Access::Read, Access::Write, Access::Create})
        QCOMPARE(outcome(file, access), u"store_damaged"_s);
    QCOMPARE(folderPrint(m_folder->path()), before);
}

void TestRefusal::busy()
{
    const QString file = made();
    auto one = Database::open(file, Access::Write, options());
    auto other = Database::open(file, Access::Write, options());
    QVERIFY(one && other);
    auto writing = Transaction::begin(**one);
    QVERIFY(writing);
    QCOMPARE(write(**other).error().code, u"store_busy"_s);
    QCOMPARE(ChangeStore(**other).log(10)->size(), 1); // reading goes on
    writing->rollback();
    QVERIFY(write(**other));
}

void TestRefusal::readOnlyFile()
{
    const QString file = made();
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const bool isRoot = geteuid() == 0;
    if (isRoot) // who may write all; nobody may not
        QVERIFY(chmod(qPrintable(m_folder->path()), 0555) == 0 && setresuid(65534, 65534, 0) == 0);
    const auto back = qScopeGuard([&] {
        if (isRoot && setresuid(0, 0, 0) != 0)
            qFatal("the rights did not come back");
    });
    const QStringList before = folderPrint(m_folder->path());
    {
        auto store = Database::open(file, Access::Write, options());
        QVERIFY(store);
        QVERIFY((*store)->isReadOnly());
        QVERIFY((*store)->readOnlyWhy()->is(code::storeReadOnly));
        QCOMPARE(write(**store).error().code, u"store_read_only"_s);
        QCOMPARE(ChangeStore(**store).log(10)->size(), 1);
        QCOMPARE(outcome(file, Access::Read), u"opened"_s);
    }
    QCOMPARE(folderPrint(m_folder->path()), before);
    if (isRoot)
        QCOMPARE(outcome(path(u"new.gensvar"_s), Access::Create), u"store_cannot_create"_s);
}

void TestRefusal::readOnlyMount()
{
    const QString file = made();
    const QByteArray folder = m_folder->path().toLocal8Bit();
    if (mount(folder, folder, nullptr, MS_BIND, nullptr) != 0)
        QSKIP("This process may not mount, so a read-only disk cannot be tried.");
    const auto unmount = qScopeGuard([&] { umount(folder); });
    QCOMPARE(mount(nullptr, folder, nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr), 0);
    auto store = Database::open(file, Access::Write, options());
    QVERIFY(store);
    QCOMPARE(write(**store).error().code, u"store_read_only"_s);
    QCOMPARE(ChangeStore(**store).log(10)->size(), 1);
    QCOMPARE(outcome(path(u"new.gensvar"_s), Access::Create), u"store_cannot_create"_s);
}

void TestRefusal::fullDisk()
{
    const QByteArray folder = m_folder->path().toLocal8Bit();
    if (mount("tmpfs", folder, "tmpfs", 0, "size=1m") != 0)
        QSKIP("This process may not mount, so a full disk cannot be tried.");
    const auto unmount = qScopeGuard([&] { umount(folder); });
    const QString file = made();
    {
        auto store = Database::open(file, Access::Write, options());
        QVERIFY(store);
        QString failed;
        const QString large(50'000, u'x');
        for (int i = 0; i < 100 && failed.isEmpty(); ++i) {
            const auto written = write(**store, large);
            failed = written ? QString() : written.error().code;
        }
        QCOMPARE(failed, u"disk_full"_s);
        QCOMPARE(*Query(**store, u"PRAGMA integrity_check"_s).number(), 0); // "ok"
    }
    QCOMPARE(outcome(file, Access::Read), u"opened"_s);
}

void TestRefusal::fullDiskWhileMade()
{
    const QByteArray folder = m_folder->path().toLocal8Bit();
    if (mount("tmpfs", folder, "tmpfs", 0, "size=64k") != 0)
        QSKIP("This process may not mount, so a full disk cannot be tried.");
    const auto unmount = qScopeGuard([&] { umount(folder); });
    QCOMPARE(outcome(path(u"new.gensvar"_s), Access::Create), u"disk_full"_s);
    QVERIFY(folderPrint(m_folder->path()).isEmpty());
}

void TestRefusal::closedFileStandsAlone()
{
    const QString file = path(u"one.gensvar"_s);
    {
        auto reader = base::Result<std::unique_ptr<Database>>();
        auto store = Database::open(file, Access::Create, options());
        reader = Database::open(file, Access::Read, options());
        QVERIFY(store && reader);
        QVERIFY(write(**store));
        reader->reset(); // readers first
    }
    QCOMPARE(folderPrint(m_folder->path()).size(), 1);
    QVERIFY(QFile::copy(file, path(u"mailed.gensvar"_s)));
    auto copy = Database::open(path(u"mailed.gensvar"_s), Access::Read, options());
    QVERIFY(copy);
    QCOMPARE(ChangeStore(**copy).log(10)->size(), 1);
    copy->reset();
    QCOMPARE(folderPrint(m_folder->path()).size(), 2); // a reader leaves nothing behind
}

void TestRefusal::logOfAKilledProgramIsReplayed()
{
    const QString file = made();
    {
        auto store = Database::open(file, Access::Write, options());
        QVERIFY(write(**store, u"second"_s));
        // What a kill leaves: the file and its log as they are now.
        QVERIFY(QFile::copy(file, path(u"killed.gensvar"_s)));
        QVERIFY(QFile::copy(file + u"-wal"_s, path(u"killed.gensvar-wal"_s)));
    }
    auto killed = Database::open(path(u"killed.gensvar"_s), Access::Read, options());
    QVERIFY(killed);
    QCOMPARE(ChangeStore(**killed).log(10)->first().what, u"second"_s);
}

QTEST_GUILESS_MAIN(TestRefusal)
#include "tst_refusal.moc"
