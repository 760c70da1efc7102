// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace gensvar::test;

/// Kills the program at random points of each command that writes much: the store then opens, is sound, and holds
/// either all of that step or nothing of it; the same command again completes it.
class TestCrash : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsAllOrNothing_data();
    void holdsAllOrNothing();
    void interruptLeavesTheStoreAsItWas_data();
    void interruptLeavesTheStoreAsItWas();

private:
    [[nodiscard]] QByteArray figures() const;
    void restore() const;
    [[nodiscard]] QStringList line(const QStringList &command) const;
    [[nodiscard]] bool killSometime(const QStringList &command, double part, bool byBytes, int signal);

    Program m_program;
    QRandomGenerator m_random{20261121};
    qint64 m_duration = 0; ///< of the command that is killed, undisturbed, in milliseconds
    qint64 m_bytes = 0;    ///< that it writes to the log
};

void TestCrash::initTestCase()
{
    const auto sample = [this](const QString &file, const QString &responses, const QString &seed) {
        return m_program.run(
            {u"sample"_s, u"--responses"_s, responses, u"--seed"_s, seed, u"--out"_s, m_program.path(file)});
    };
    QCOMPARE(sample(u"a.csv"_s, u"3000"_s, u"1"_s).exit, 0);
    QCOMPARE(sample(u"b.csv"_s, u"8000"_s, u"2"_s).exit, 0);
    QCOMPARE(m_program.json({u"import"_s, u"a.csv"_s, u"--source"_s, u"a"_s}).exit, 0);
    QVERIFY(QFile::copy(m_program.store(), m_program.path(u"base.gensvar"_s)));
}

void TestCrash::restore() const
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_program.store() + ending);
    QVERIFY(QFile::copy(m_program.path(u"base.gensvar"_s), m_program.store()));
}

QStringList TestCrash::line(const QStringList &command) const
{
    return QStringList{u"--store"_s, m_program.store(), u"--json"_s} + command;
}

// All that can be told of the store: which imports, how many responses of whom, and every score of every day.
QByteArray TestCrash::figures() const
{
    QByteArray told =
        m_program.json({u"nps"_s, u"--by"_s, u"department,channel"_s, u"--period"_s, u"day"_s, u"--distribution"_s})
            .out;
    const QJsonObject page = m_program.json({u"comments"_s, u"--limit"_s, u"3000"_s}).json();
    told += QJsonDocument(page.value("comments"_L1).toArray()).toJson();
    const QJsonArray imports = m_program.json({u"imports"_s}).json().value("imports"_L1).toArray();
    for (const QJsonValue &import : imports)
        told += import.toObject().value("undone"_L1).toBool() ? "undone\n" : "stands\n";
    return told;
}

// After a part of its time, or when it has written a part of its log. True if it was still at work.
bool TestCrash::killSometime(const QStringList &command, double part, bool byBytes, int signal)
{
    QProcess process;
    process.setProcessEnvironment(m_program.environment());
    process.setWorkingDirectory(m_program.path(QString()));
    QElapsedTimer timer;
    timer.start();
    process.start(Program::executable(), line(command));
    const QFileInfo log(m_program.store() + "-wal"_L1);
    const auto isTime = [&] {
        if (!byBytes)
            return timer.elapsed() >= qint64(part * double(m_duration));
        QFileInfo now(log);
        now.refresh();
        return now.exists() && now.size() >= qint64(part * double(m_bytes));
    };
    while (!isTime()) {
        if (process.waitForFinished(1))
            return false;
    }
    ::kill(pid_t(process.processId()), signal);
    process.waitForFinished();
    return process.exitStatus() == QProcess::CrashExit || process.exitCode() == 1;
}

void TestCrash::holdsAllOrNothing_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("kills");
    QTest::newRow("import") << QStringList{u"import"_s, u"b.csv"_s, u"--source"_s, u"b"_s} << 7;
    QTest::newRow("undo") << QStringList{u"undo-import"_s, u"1"_s} << 4;
    QTest::newRow("erase") << QStringList{u"erase"_s, u"--customer"_s, u"C100001"_s} << 4;
    QTest::newRow("zone") << QStringList{u"store"_s, u"--zone"_s, u"Asia/Tokyo"_s} << 3;
}

void TestCrash::holdsAllOrNothing()
{
    QFETCH(QStringList, command);
    QFETCH(int, kills);
    restore();
    const QByteArray before = figures();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_program.json(command).exit, 0);
    m_duration = timer.elapsed();
    m_bytes = QFileInfo(m_program.store()).size(); // about what goes through the log
    const QByteArray after = figures();
    QVERIFY(before != after);
    int interrupted = 0;
    for (int i = 0; i < kills; ++i) {
        restore();
        const double part = m_random.generateDouble();
        interrupted += killSometime(command, part, i % 2 == 1, SIGKILL) ? 1 : 0;
        const QString where = u"killed after %1 of its %2"_s.arg(part).arg(i % 2 == 1 ? u"log"_s : u"time"_s);
        const Outcome check = m_program.json({u"check"_s});
        QVERIFY2(check.exit == 0, qUtf8Printable(where + QString::fromUtf8(check.out)));
        const QByteArray found = figures();
        QVERIFY2(found == before || found == after, qUtf8Printable(where));
        if (found == before) {
            QVERIFY2(m_program.json(command).exit == 0, qUtf8Printable(where));
            QVERIFY2(figures() == after, qUtf8Printable(where));
        }
    }
    QVERIFY2(interrupted > 0, "each run was over before it was killed");
}

void TestCrash::interruptLeavesTheStoreAsItWas_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestCrash::interruptLeavesTheStoreAsItWas()
{
    QFETCH(int, signal);
    QCOMPARE(m_program
                 .run({u"sample"_s, u"--responses"_s, u"60000"_s, u"--seed"_s, u"3"_s, u"--out"_s,
                       m_program.path(u"long.csv"_s)})
                 .exit,
             0);
    const QStringList command{u"import"_s, u"long.csv"_s, u"--source"_s, u"c"_s};
    restore();
    const QByteArray before = figures();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_program.json(command).exit, 0);
    m_duration = timer.elapsed();
    bool interrupted = false;
    for (double part = 0.4; part > 0.01 && !interrupted; part /= 2) { // earlier, where the machine was too quick
        restore();
        interrupted = killSometime(command, part, false, signal);
    }
    QVERIFY(interrupted);
    QCOMPARE(figures(), before);
    QCOMPARE(m_program.json({u"check"_s}).exit, 0);
    QVERIFY(!QFile::exists(m_program.store() + "-wal"_L1));
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
