// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changestore.h"
#include "store/codes.h"
#include "store/database.h"
#include "store/erasedkeys.h"
#include "store/query.h"
#include "store/setting.h"
#include "store/transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace gensvar;
using namespace gensvar::store;
using namespace Qt::Literals::StringLiterals;

namespace {

OpenOptions options()
{
    OpenOptions options;
    options.clock = [] { return QDateTime(QDate(2026, 3, 2), QTime(9, 15), Qt::UTC); };
    options.zone = QTimeZone("Europe/Stockholm");
    options.folderProbe = [](const QString &) { return Folder(); };
    options.busyTimeoutMs = 50;
    return options;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void createsAWholeStore();
    void changesAreSeenByOthers();
    void valuesAreBoundByTheirType();
    void mistakesAreNamed();
    void leavingTheScopeRollsBack();
    void oneTransactionAtATime();
    void settingsAreKept();

private:
    QTemporaryDir m_folder;
};

void TestDatabase::createsAWholeStore()
{
    const QString path = m_folder.filePath(u"new.gensvar"_s);
    auto made = Database::open(path, Access::Create, options());
    QVERIFY2(made, qPrintable(made ? QString() : made.error().code));
    Database &store = **made;
    QVERIFY(store.linkedIsDriver());
    QVERIFY(!store.isReadOnly());
    QCOMPARE(store.zone().id(), "Europe/Stockholm");
    QCOMPARE(store.uid().size(), 32);
    QCOMPARE(sqlite3_get_autocommit(store.handle()), 1);
    QCOMPARE(*SettingStore(store).number(setting::nextResponseId), 1);
    QCOMPARE(SettingStore(store).bytes(setting::eraseKey)->size(), 32);
    QCOMPARE(*Query(store, u"PRAGMA foreign_keys"_s).number(), 1);
    QCOMPARE(*Query(store, u"PRAGMA synchronous"_s).number(), 2);
    QVERIFY(ErasedKeys::load(store)->isEmpty());
}

void TestDatabase::changesAreSeenByOthers()
{
    const QString path = m_folder.filePath(u"two.gensvar"_s);
    auto one = Database::open(path, Access::Create, options());
    auto other = Database::open(path, Access::Read, options());
    QVERIFY(one && other);
    QCOMPARE(*ChangeStore(**other).lastSeq(), 0);
    (*one)->setActor(u"Anna"_s);
    auto transaction = Transaction::begin(**one);
    QVERIFY(transaction);
    QCOMPARE(*transaction->commit({change::import, {{u"import"_s, 1}}, domain::ResponseId(1), domain::ResponseId(9)}),
             1);
    QCOMPARE(*ChangeStore(**other).lastSeq(), 1);
    const auto changes = ChangeStore(**other).since(0);
    QVERIFY(changes);
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->first().by, u"Anna"_s);
    QCOMPARE(changes->first().lastId.value(), 9);
}

void TestDatabase::valuesAreBoundByTheirType()
{
    auto store = Database::open(m_folder.filePath(u"bound.gensvar"_s), Access::Create, options());
    QVERIFY((*store)->exec(u"CREATE TEMP TABLE x (i INTEGER, r REAL, t TEXT, b BLOB, n TEXT) STRICT"_s));
    Query insert(**store, u"INSERT INTO x VALUES (?, ?, ?, ?, ?)"_s);
    const qint64 large = (qint64(1) << 62) + 1;
    QVERIFY(insert.bind(large).bind(0.1).bind(u"å'; DROP TABLE x; --"_s).bind(QByteArray("\0\1", 2)).bindNull().exec());
    QCOMPARE(insert.changedRows(), 1);
    QVERIFY(insert.bind(2).bind(-1.5).bind(QString()).bind(QByteArray()).bind(std::optional<qint64>()).exec());
    QVERIFY(insert.bindNull().bindNull().bind(std::string_view("ö\0ö", 5)).bindNull().bindNull().exec());
    Query read(**store, u"SELECT i, r, t, b, n FROM x ORDER BY rowid"_s);
    read.run();
    QVERIFY(read.next());
    QCOMPARE(read.integer(0), large);
    QCOMPARE(read.real(1), 0.1);
    QCOMPARE(read.text(2), u"å'; DROP TABLE x; --"_s);
    QCOMPARE(read.blob(3), QByteArray("\0\1", 2));
    QVERIFY(read.isNull(4));
    QVERIFY(read.next());
    QVERIFY(!read.isNull(2) && read.text(2).isEmpty() && !read.isNull(3) && read.isNull(4));
    QVERIFY(read.next());
    QVERIFY(read.isNull(0));
    QCOMPARE(read.text(2).size(), 3);
    QVERIFY(!read.next());
    QVERIFY(read.result());
    QVERIFY(!read.next()); // and stays at the end
}

void TestDatabase::mistakesAreNamed()
{
    auto store = Database::open(m_folder.filePath(u"wrong.gensvar"_s), Access::Create, options());
    Query wrong(**store, u"SELECT colour FROM nowhere WHERE id = ?"_s);
    const auto done = wrong.bind(u"secret"_s).exec();
    QCOMPARE(done.error().code, u"query_failed"_s);
    QVERIFY2(done.error().args.at(0).toString().contains(u"nowhere"_s), qPrintable(done.error().args.at(0).toString()));
    QCOMPARE(done.error().args.at(1).toString(), u"SELECT colour FROM nowhere WHERE id = ?"_s);
    QVERIFY(!wrong.next());
    QVERIFY(!wrong.number());
    Query twice(**store, u"INSERT INTO erased (hash) VALUES (?)"_s);
    QVERIFY(twice.bind(QByteArray("a")).exec());
    QVERIFY(!twice.bind(QByteArray("a")).exec());
    QVERIFY(twice.bind(QByteArray("b")).exec()); // a failure does not stick
}

void TestDatabase::leavingTheScopeRollsBack()
{
    auto store = Database::open(m_folder.filePath(u"scope.gensvar"_s), Access::Create, options());
    {
        auto transaction = Transaction::begin(**store);
        QVERIFY(ChangeStore(**store).append({u"test"_s}));
        const Transaction moved = std::move(*transaction);
        QCOMPARE(*ChangeStore(**store).lastSeq(), 1);
    }
    QCOMPARE(*ChangeStore(**store).lastSeq(), 0);
    auto transaction = Transaction::begin(**store);
    QVERIFY(transaction->commit({u"test"_s}));
    QVERIFY(*ChangeStore(**store).lastSeq() > 0);
}

void TestDatabase::oneTransactionAtATime()
{
    auto store = Database::open(m_folder.filePath(u"one.gensvar"_s), Access::Create, options());
    auto transaction = Transaction::begin(**store);
    QVERIFY(transaction);
    QVERIFY(!Transaction::begin(**store));
    QVERIFY(transaction->commit({u"test"_s})); // the first is unharmed
}

void TestDatabase::settingsAreKept()
{
    auto store = Database::open(m_folder.filePath(u"settings.gensvar"_s), Access::Create, options());
    SettingStore settings(**store);
    QVERIFY(settings.set("number"_L1, qint64(1) << 40));
    QVERIFY(settings.set("text"_L1, u"ord"_s));
    QVERIFY(settings.set("bytes"_L1, QByteArray("\0x", 2)));
    QVERIFY(settings.set("text"_L1, u"annat"_s));
    QCOMPARE(*settings.number("number"_L1), qint64(1) << 40);
    QCOMPARE(*settings.text("text"_L1), u"annat"_s);
    QCOMPARE(*settings.bytes("bytes"_L1), QByteArray("\0x", 2));
    QCOMPARE(*settings.number("none"_L1, 7), 7);
    QVERIFY(settings.text("none"_L1)->isEmpty());
    const QString uid = (*store)->uid();
    store->reset();
    auto again = Database::open(m_folder.filePath(u"settings.gensvar"_s), Access::Read, options());
    QCOMPARE((*again)->uid(), uid);
    QVERIFY(!SettingStore(**again).set("text"_L1, u"x"_s)); // a reader writes nothing
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
