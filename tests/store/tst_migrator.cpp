// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codes.h"
#include "store/database.h"
#include "store/migrator.h"
#include "store/query.h"
#include "store/transaction.h"
#include "support/folderprint.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <barrier>
#include <mutex>
#include <thread>

using namespace gensvar;
using namespace gensvar::store;
using namespace Qt::Literals::StringLiterals;
using test::folderPrint;

namespace {

// The shipped ones and more: what a later version will bring.
QList<Migration> later(const QStringList &texts)
{
    QList<Migration> all = shippedMigrations();
    for (const QString &text : texts)
        all.append(Migration::fromText(int(all.size()) + 1, u"000%1_later"_s.arg(all.size() + 1), text));
    return all;
}

OpenOptions options(const QList<Migration> &migrations = shippedMigrations())
{
    OpenOptions options;
    options.zone = QTimeZone("UTC");
    options.folderProbe = [](const QString &) { return Folder(); };
    options.migrations = &migrations;
    return options;
}

const QString rebuild = uR"(-- Rebuilds a parent table the safe way: create, copy, drop, rename.
CREATE TABLE new_survey (id INTEGER PRIMARY KEY, key TEXT UNIQUE, name TEXT NOT NULL, merged_into INTEGER, parent INTEGER,
    uid TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL DEFAULT 1, changed_at INTEGER NOT NULL, changed_by TEXT NOT NULL,
    colour TEXT) STRICT;
--;
INSERT INTO new_survey SELECT *, 'red; not a separator' FROM survey;
--; the old one goes
DROP TABLE survey;
--;
ALTER TABLE new_survey RENAME TO survey;
)"_s;

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void splitsAtItsMark();
    void theSchemaIsWhole();
    void eachVersionBecomesTheNewest_data();
    void eachVersionBecomesTheNewest();
    void upgradesAndKeepsACopy();
    void aFailedStepLeavesAllAsItWas_data();
    void aFailedStepLeavesAllAsItWas();
    void cancelLeavesAllAsItWas();
    void readersDoNotMigrate();
    void twoProgramsAtOnce();
    void twoUpgradesAtOnce();
    void searchIsBuiltAnew_data();
    void searchIsBuiltAnew();

private:
    QString made(const QList<Migration> &migrations = shippedMigrations()) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigrator::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

// A closed store with a survey that a response refers to.
QString TestMigrator::made(const QList<Migration> &migrations) const
{
    const QString file = m_folder->filePath(u"made.gensvar"_s);
    auto store = Database::open(file, Access::Create, options(migrations));
    for (const QString &sql :
         {u"INSERT INTO source VALUES (1, 's', 's', NULL, NULL, 'u1', 1, 0, '', 0)"_s,
          u"INSERT INTO survey VALUES (7, 'k', 'n', NULL, NULL, 'u7', 1, 0, '')"_s,
          u"INSERT INTO import VALUES (1, 1, 'f', 'csv', x'', 0, 0, '', 0, 0, 0, 0, 0, 0, NULL, '{}')"_s,
          u"INSERT INTO response (id, source_id, day, kind, survey_id, excluded, has_comment, import_id, fingerprint, "
          "external_id) VALUES (1, 1, 20000, 0, 7, 0, 0, 1, 1, 'R')"_s}) {
        if (const auto done = (*store)->exec(sql); !done)
            qFatal("%s", qPrintable(done.error().args.value(0).toString()));
    }
    return file;
}

void TestMigrator::splitsAtItsMark()
{
    const Migration migration = Migration::fromText(2, u"0002_x"_s, rebuild);
    QCOMPARE(migration.steps.size(), 4);
    QVERIFY(migration.steps.at(1).contains(u"red; not"_s));
    QCOMPARE(migration.steps.at(2), u"DROP TABLE survey;"_s);
    QVERIFY(Migration::fromText(2, u"0002_x"_s, u"--;\n\n--;\n"_s).steps.isEmpty());
}

void TestMigrator::theSchemaIsWhole()
{
    auto store = Database::open(made(), Access::Write, options());
    QCOMPARE(*Migrator(**store, shippedMigrations()).version(), shippedMigrations().last().version);
    QCOMPARE(*Query(**store, u"PRAGMA application_id"_s).number(), 0x476e7376);
    // All of our own tables are strict, so that a text never gets into a column of numbers.
    Query loose(**store,
                u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
                "AND name NOT LIKE 'sqlite_%'"_s);
    QCOMPARE(*loose.number(), 0);
    QVERIFY(!(*store)->exec(u"DELETE FROM survey WHERE id = 7"_s)); // keys are on
}

void TestMigrator::eachVersionBecomesTheNewest_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < shippedMigrations().size(); ++version)
        QTest::addRow("from version %d", version) << version;
}

void TestMigrator::eachVersionBecomesTheNewest()
{
    QFETCH(int, version);
    const QList<Migration> then = shippedMigrations().first(version);
    const QString file = made(then);
    const auto schema = [](Database &store) {
        QStringList all;
        Query query(store, u"SELECT name, sql FROM sqlite_schema ORDER BY name"_s);
        for (query.run(); query.next();)
            all.append(query.text(0) + query.text(1));
        return all;
    };
    {
        const auto store = Database::open(file, Access::Write, options());
        QVERIFY2(store, store ? "" : qPrintable(store.error().code));
        QCOMPARE(*Migrator(**store, shippedMigrations()).version(), shippedMigrations().last().version);
        QCOMPARE(*Query(**store, u"SELECT survey_id FROM response"_s).number(), 7);
        QTemporaryDir other;
        const auto made = Database::open(other.filePath(u"new.gensvar"_s), Access::Create, options());
        QCOMPARE(schema(**store), schema(**made));
    }
    const auto copy =
        Database::open(m_folder->filePath(u"made.before-v%1.gensvar"_s.arg(version + 1)), Access::Read, options(then));
    QVERIFY(copy);
    QCOMPARE(*Query(**copy, u"SELECT survey_id FROM response"_s).number(), 7);
}

void TestMigrator::upgradesAndKeepsACopy()
{
    const QString file = made();
    const QList<Migration> migrations = later({rebuild, u"CREATE TABLE added (id INTEGER PRIMARY KEY) STRICT;"_s});
    {
        auto store = Database::open(file, Access::Write, options(migrations));
        QVERIFY2(store, store ? "" : qPrintable(store.error().args.value(2).toString()));
        QCOMPARE(*Migrator(**store, migrations).version(), migrations.last().version);
        QCOMPARE(*Query(**store, u"SELECT survey_id FROM response"_s).number(), 7); // not nulled by the drop
        QCOMPARE(*Query(**store, u"SELECT count(*) FROM survey WHERE colour LIKE 'red;%'"_s).number(), 1);
        QCOMPARE(*Query(**store, u"PRAGMA foreign_keys"_s).number(), 1);
        QVERIFY(!(*store)->exec(u"UPDATE response SET survey_id = 8"_s)); // and they refer to the new table
    }
    const QString copy = m_folder->filePath(u"made.before-v%1.gensvar"_s.arg(shippedMigrations().size() + 1));
    QCOMPARE(folderPrint(m_folder->path()).size(), 2);
    auto before = Database::open(copy, Access::Read, options());
    QVERIFY(before);
    QCOMPARE(*Query(**before, u"SELECT survey_id FROM response"_s).number(), 7);
}

void TestMigrator::aFailedStepLeavesAllAsItWas_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("wrong SQL") << u"CREATE TABLE added (id INTEGER PRIMARY KEY) STRICT;\n--;\nCREATE TABL x;"_s;
    QTest::newRow("a rule broken") << u"UPDATE response SET external_id = NULL;"_s;
    QTest::newRow("a key that leads nowhere") << u"UPDATE response SET survey_id = 99;"_s;
    QTest::newRow("two statements in a step") << u"DELETE FROM response;\nDELETE FROM survey;"_s;
}

void TestMigrator::aFailedStepLeavesAllAsItWas()
{
    QFETCH(QString, sql);
    const QString file = made();
    const QStringList before = folderPrint(m_folder->path());
    const QList<Migration> migrations = later({sql});
    const auto store = Database::open(file, Access::Write, options(migrations));
    QVERIFY(!store);
    QCOMPARE(store.error().code, u"migration_failed"_s);
    QCOMPARE(folderPrint(m_folder->path()), before);
}

void TestMigrator::cancelLeavesAllAsItWas()
{
    const QString file = made();
    const QStringList before = folderPrint(m_folder->path());
    const QList<Migration> migrations = later({rebuild});
    OpenOptions stopped = options(migrations);
    stopped.cancel.cancel();
    const auto store = Database::open(file, Access::Write, stopped);
    QVERIFY(!store);
    QCOMPARE(store.error().code, u"cancelled"_s);
    QCOMPARE(folderPrint(m_folder->path()), before);
}

void TestMigrator::readersDoNotMigrate()
{
    const QString file = made();
    const QStringList before = folderPrint(m_folder->path());
    const QList<Migration> migrations = later({rebuild});
    QCOMPARE(Database::open(file, Access::Read, options(migrations)).error().code, u"store_older"_s);
    QCOMPARE(folderPrint(m_folder->path()), before);
}

void TestMigrator::twoProgramsAtOnce()
{
    const QString file = made();
    const QList<Migration> migrations = later({rebuild});
    auto old = Database::open(file, Access::Write, options());
    auto store = Database::open(file, Access::Write, options(migrations));
    QVERIFY(old && store);
    // The older program meets a schema newer than its own and stops writing.
    const auto begun = Transaction::begin(**old);
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, u"store_newer"_s);
}

// Two windows on one file, opened at the same moment after the program became newer: both write, and the copy is of
// the store as it was.
void TestMigrator::twoUpgradesAtOnce()
{
    const QList<Migration> migrations = later({rebuild});
    for (int round = 0; round < 6; ++round) {
        const QString file = made();
        std::barrier start(2);
        QStringList failures;
        std::mutex mutex;
        const auto upgrade = [&] {
            start.arrive_and_wait();
            const auto store = Database::open(file, Access::Write, options(migrations));
            const std::lock_guard lock(mutex);
            if (!store)
                failures += store.error().code;
            else if ((*store)->isReadOnly())
                failures += u"read-only: "_s + (*store)->readOnlyWhy()->code;
        };
        std::thread other(upgrade);
        upgrade();
        other.join();
        QCOMPARE(failures, QStringList());
        const QString copy = m_folder->filePath(u"made.before-v%1.gensvar"_s.arg(shippedMigrations().size() + 1));
        QCOMPARE(folderPrint(m_folder->path()).size(), 2);
        const auto before = Database::open(copy, Access::Read, options());
        QVERIFY2(before, before ? "" : qPrintable(before.error().code));
        QCOMPARE(*Migrator(**before, migrations).version(), int(shippedMigrations().size()));
        init();
    }
}

// The migrations since which the index has other words, so that nothing can be taken out of an older one.
void TestMigrator::searchIsBuiltAnew_data()
{
    QTest::addColumn<QString>("since");
    QTest::newRow("emoji are words") << u"_emoji"_s;
    QTest::newRow("ß is ss") << u"_sharp_s"_s;
}

void TestMigrator::searchIsBuiltAnew()
{
    QFETCH(QString, since);
    const auto isIt = [&since](const Migration &migration) { return migration.name.endsWith(since); };
    const auto &all = shippedMigrations();
    const QList<Migration> then = all.first(std::find_if(all.begin(), all.end(), isIt) - all.begin());
    QVERIFY(!then.isEmpty() && then.size() < all.size());
    const QString file = m_folder->filePath(u"then.gensvar"_s);
    const QString search = u"SELECT count(*) FROM search WHERE search MATCH 'bra'"_s;
    {
        const auto store = Database::open(file, Access::Create, options(then));
        QVERIFY((*store)->exec(u"INSERT INTO search (rowid, comment) VALUES (1, 'bra')"_s));
        QVERIFY((*store)->exec(u"UPDATE setting SET value = 1 WHERE name = 'search_mark'"_s));
        QCOMPARE(*Query(**store, search).number(), 1);
    }
    const auto store = Database::open(file, Access::Write, options());
    QVERIFY(store);
    QCOMPARE(*Query(**store, search).number(), 0);
    QCOMPARE(*Query(**store, u"SELECT value FROM setting WHERE name = 'search_mark'"_s).number(), 0);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
