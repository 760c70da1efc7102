// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup/delta.h"
#include "rollup/rollup.h"
#include "store/changestore.h"
#include "store/checkup.h"
#include "store/erasure.h"
#include "store/exclusionstore.h"
#include "store/membership.h"
#include "store/searchindex.h"
#include "store/setting.h"
#include "support/madestore.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>
#include <map>

using namespace gensvar;
using namespace gensvar::store;
using namespace Qt::Literals::StringLiterals;
using domain::ResponseId;
using test::Answer;
using test::MadeStore;

// This program is its own other program: started with the name of a piece of work and a store, it does that.
namespace {

constexpr int responses = 3000;

// What a later version will bring, and rewrites each response.
QList<Migration> later()
{
    QList<Migration> all = shippedMigrations();
    all.append(Migration::fromText(int(all.size()) + 1, u"later"_s,
                                   u"ALTER TABLE response ADD COLUMN colour TEXT;\n--;\n"
                                   "UPDATE response SET colour = 'red' || external_id;\n--;\n"
                                   "CREATE INDEX response_by_colour ON response (colour);"_s));
    return all;
}

OpenOptions options(const QList<Migration> &migrations = shippedMigrations())
{
    OpenOptions options;
    options.folderProbe = [](const QString &) { return Folder(); };
    options.migrations = &migrations;
    return options;
}

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

int create(const QString &path)
{
    say("begins");
    return Database::open(path, Access::Create, options()) ? 0 : 1;
}

int migrate(const QString &path)
{
    const QList<Migration> migrations = later();
    say("begins");
    return Database::open(path, Access::Write, options(migrations)) ? 0 : 1;
}

int exclude(const QString &path)
{
    const auto database = Database::open(path, Access::Write, options());
    QList<ResponseId> ids;
    for (int id = 1; id <= responses; id += 2)
        ids.append(ResponseId(id));
    rollup::Delta counts;
    say("begins");
    return database && ExclusionStore(**database, counts).exclude(ids, domain::Exclusion::Test, {}) ? 0 : 1;
}

int erase(const QString &path)
{
    const auto database = Database::open(path, Access::Write, options());
    rollup::Delta counts;
    say("begins");
    return database && Erasure(**database, counts).erase({{}, u"anna@example.se"_s}) ? 0 : 1;
}

// Commits one change for each line that comes in.
int commit(const QString &path)
{
    const auto database = Database::open(path, Access::Write, options());
    say("begins");
    std::array<char, 80> line{};
    while (database && std::fgets(line.data(), int(line.size()), stdin)) {
        auto transaction = Transaction::begin(**database);
        if (!transaction || !transaction->commit({u"test"_s}))
            return 1;
        say("done");
    }
    return 0;
}

const std::map<QString, int (*)(const QString &)> work{{u"create"_s, create},
                                                       {u"migrate"_s, migrate},
                                                       {u"exclude"_s, exclude},
                                                       {u"erase"_s, erase},
                                                       {u"commit"_s, commit}};

// A closed, filled store that passes a check.
void fill(MadeStore &store)
{
    store.sql(u"INSERT INTO customer (id, key_kind, key) VALUES (1, 2, 'anna@example.se')"_s);
    store.sql(u"INSERT INTO contact (id, customer_id, email) VALUES (1, 1, 'anna@example.se')"_s);
    QList<Answer> answers;
    Membership members;
    for (int i = 0; i < responses; ++i) {
        Answer answer{QDate(2025, 1, 1).addDays(i % 700), i % 11};
        answer.comment = u"Omdöme nummer %1 med några ord"_s.arg(i);
        answers.append(answer);
        members.add(i + 1);
    }
    store.add(answers);
    store.sql(u"UPDATE response SET contact_id = 1 WHERE id % 3 = 0"_s);
    if (!members.write(store.database().handle(), domain::ImportId(1)) || !indexComments(store.database(), {}, {}))
        qFatal("no store could be made");
    store.database().close();
}

// What of a piece of work is in the store: each of these numbers must be as before it, or as after it, together.
QString state(const QString &path, const QList<Migration> &migrations)
{
    const auto database = Database::open(path, Access::Write, options(migrations));
    if (!database)
        return database.error().code;
    const auto checked = Checkup(**database).run({});
    const auto rollups = rollup::verify(**database);
    if (!checked || !rollups)
        return checked ? rollups.error().code : checked.error().code;
    if (const auto problems = checked->problems + *rollups; !problems.isEmpty())
        return problems.first().code;
    QStringList numbers;
    for (const QString &sql :
         {u"SELECT count(*) FROM response WHERE excluded > 0"_s,
          u"SELECT count(*) FROM response WHERE fingerprint = 0 AND external_id LIKE '~%'"_s,
          u"SELECT count(*) FROM contact"_s, u"SELECT count(*) FROM erased"_s, u"SELECT count(*) FROM change"_s}) {
        const auto number = Query(**database, sql).number();
        numbers.append(QString::number(number ? number->value_or(-1) : -2));
    }
    return numbers.join(u' ');
}

} // namespace

class TestTwoPrograms : public QObject
{
    Q_OBJECT

private slots:
    void oneSeesTheOthersChanges();
    void manyConnectionsHoldOn_data();
    void manyConnectionsHoldOn();
    void killedWhileMade();
    void killedAtAnyPoint_data();
    void killedAtAnyPoint();
};

void TestTwoPrograms::oneSeesTheOthersChanges()
{
    MadeStore store;
    store.database().close();
    auto reader = Database::open(store.path(), Access::Read, options());
    QVERIFY(reader);
    const qint64 seen = *ChangeStore(**reader).lastSeq();
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"commit"_s, store.path()});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readAll(), "begins\n");
    for (int i = 1; i <= 5; ++i) {
        QCOMPARE(*ChangeStore(**reader).lastSeq(), seen + i - 1);
        other.write("go\n");
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(other.readAll(), "done\n");
        QCOMPARE(ChangeStore(**reader).since(seen)->size(), i);
    }
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
}

void TestTwoPrograms::manyConnectionsHoldOn_data()
{
    QTest::addColumn<bool>("areLookedInto");
    QTest::newRow("by themselves") << false;
    QTest::newRow("beside a file dialog that looks into each file") << true;
}

// A window has several connections. What one of them does when it opens, and what else looks into the files, must not
// give up the locks of the others: another program that closes the store would think itself the last, and take away the
// log that the window writes to.
void TestTwoPrograms::manyConnectionsHoldOn()
{
    QFETCH(bool, areLookedInto);
    MadeStore store;
    store.database().close();
    const auto writer = Database::open(store.path(), Access::Write, options());
    const auto reader = Database::open(store.path(), Access::Read, options());
    QVERIFY(writer && reader);
    const qint64 seen = *ChangeStore(**reader).lastSeq();
    const auto commitHere = [&] {
        auto transaction = Transaction::begin(**writer);
        return transaction && transaction->commit({u"test"_s});
    };
    const auto commitThere = [&] {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"commit"_s, store.path()});
        other.write("go\n");
        other.closeWriteChannel();
        return other.waitForFinished() && other.exitCode() == 0;
    };
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(commitHere());
        for (const QString &part : areLookedInto ? QStringList{u""_s, u"-wal"_s, u"-shm"_s} : QStringList()) {
            QFile file(store.path() + part);
            QVERIFY(file.open(QIODevice::ReadOnly) && !file.read(16).isEmpty());
        }
        QVERIFY(commitThere());
        QVERIFY(QFile::exists(store.path() + u"-wal"_s));
        QCOMPARE(ChangeStore(**reader).since(seen)->size(), 2 * i);
        QCOMPARE(ChangeStore(**writer).since(seen)->size(), 2 * i);
    }
    (*reader)->close();
    (*writer)->close();
    const auto again = Database::open(store.path(), Access::Read, options());
    QCOMPARE(ChangeStore(**again).since(seen)->size(), 6);
    QVERIFY(Checkup(**again).run({})->problems.isEmpty());
}

void TestTwoPrograms::killedWhileMade()
{
    const QTemporaryDir folder;
    QRandomGenerator random(4711);
    for (int i = 0; i < 20; ++i) {
        const QString path = folder.filePath(u"%1.gensvar"_s.arg(i));
        QProcess killed;
        killed.start(QCoreApplication::applicationFilePath(), {u"create"_s, path});
        QVERIFY(killed.waitForReadyRead());
        killed.waitForFinished(random.bounded(1, 60));
        killed.kill();
        killed.waitForFinished();
        // The next one to open it makes or completes it: a whole store with all that a store has one of.
        const auto store = Database::open(path, Access::Create, options());
        QVERIFY2(store, store ? "" : qPrintable(store.error().code));
        QCOMPARE((*store)->uid().size(), 32);
        QCOMPARE(*SettingStore(**store).number(setting::nextResponseId), 1);
        QVERIFY(Checkup(**store).run({})->problems.isEmpty());
    }
}

void TestTwoPrograms::killedAtAnyPoint_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("exclude") << u"exclude"_s;
    QTest::newRow("erase") << u"erase"_s;
    QTest::newRow("migrate") << u"migrate"_s;
}

void TestTwoPrograms::killedAtAnyPoint()
{
    QFETCH(QString, what);
    MadeStore made;
    fill(made);
    const QString before = state(made.path(), shippedMigrations());
    QVERIFY2(before.contains(u' '), qPrintable(before));

    // Once to its end, to learn how long it takes and what it leaves.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"killed.gensvar"_s);
    const QList<Migration> migrations = later();
    const auto fresh = [&] {
        for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(path + part);
        return QFile::copy(made.path(), path);
    };
    QVERIFY(fresh());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {what, path}), 0);
    const auto whole = int(timer.elapsed());
    const bool isMigration = what == u"migrate"_s;
    const QString after = state(path, isMigration ? migrations : shippedMigrations());
    QVERIFY2(after.contains(u' '), qPrintable(after));

    QRandomGenerator random(4711);
    int unfinished = 0;
    for (int i = 0; i < 20; ++i) {
        QVERIFY(fresh());
        QProcess killed;
        killed.start(QCoreApplication::applicationFilePath(), {what, path});
        QVERIFY(killed.waitForReadyRead());
        killed.waitForFinished(random.bounded(std::max(2, whole)));
        unfinished += killed.state() == QProcess::Running;
        killed.kill();
        killed.waitForFinished();
        // A store that was not migrated opens as what it was; one that was, only in the newer version.
        QString now = state(path, shippedMigrations());
        if (isMigration && now == u"store_newer"_s)
            now = state(path, migrations);
        QVERIFY2(now == before || now == after, qPrintable(now + u" is neither "_s + before + u" nor "_s + after));
    }
    qInfo("killed before its end %d times of 20", unfinished);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const auto asked = argc == 3 ? work.find(QString::fromLocal8Bit(argv[1])) : work.end();
    if (asked != work.end())
        return asked->second(QString::fromLocal8Bit(argv[2]));
    TestTwoPrograms test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_twoprograms.moc"
