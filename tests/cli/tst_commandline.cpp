// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gensvar::test;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void tellsWrongUsage_data();
    void tellsWrongUsage();
    void helpsWithEachCommand();
    void takesGlobalOptionsOnEitherSide();
    void readsTheStoreFromTheEnvironment();
    void leavesAMissingStoreMissing();
    void survivesAReaderThatGoesAway();
    void tellsThatTheAnswerCannotBeWritten();
};

void TestCommandLine::tellsWrongUsage_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"fetch"_s};
    QTest::newRow("unknown option") << QStringList{u"read"_s, u"--colour"_s, u"x.csv"_s};
    QTest::newRow("unknown global option") << QStringList{u"--colour"_s, u"read"_s, u"x.csv"_s};
    QTest::newRow("no file") << QStringList{u"read"_s};
    QTest::newRow("two files") << QStringList{u"read"_s, u"a.csv"_s, u"b.csv"_s};
    QTest::newRow("no number") << QStringList{u"read"_s, u"a.csv"_s, u"--limit"_s, u"few"_s};
    QTest::newRow("two delimiters") << QStringList{u"read"_s, u"a.csv"_s, u"--delimiter"_s, u";,"_s};
    QTest::newRow("no files") << QStringList{u"import"_s};
    QTest::newRow("no such field") << QStringList{u"import"_s, u"a.csv"_s, u"--map"_s, u"grade=Betyg"_s};
    QTest::newRow("no such order") << QStringList{u"import"_s, u"a.csv"_s, u"--date-order"_s, u"dym"_s};
    QTest::newRow("no such zone") << QStringList{u"import"_s, u"a.csv"_s, u"--zone"_s, u"Europe/Atlantis"_s};
    QTest::newRow("no day") << QStringList{u"nps"_s, u"--from"_s, u"March"_s};
    QTest::newRow("impossible day") << QStringList{u"nps"_s, u"--to"_s, u"2026-02-30"_s};
    QTest::newRow("three groups") << QStringList{u"nps"_s, u"--by"_s, u"department,touchpoint,kind"_s};
    QTest::newRow("the same group twice") << QStringList{u"nps"_s, u"--by"_s, u"department,department"_s};
    QTest::newRow("no group between commas") << QStringList{u"nps"_s, u"--by"_s, u"department,"_s};
    QTest::newRow("no group") << QStringList{u"nps"_s, u"--by"_s, QString()};
    QTest::newRow("open quotes") << QStringList{u"nps"_s, u"--by"_s, u"attr.\"Butik"_s};
    QTest::newRow("more after quotes") << QStringList{u"nps"_s, u"--filter"_s, u"attr.\"Butik\"x=y"_s};
    QTest::newRow("no name in quotes") << QStringList{u"nps"_s, u"--filter"_s, u"attr.\"\"=y"_s};
    QTest::newRow("no value after quotes") << QStringList{u"nps"_s, u"--filter"_s, u"attr.\"a=b\""_s};
    QTest::newRow("a store without a name") << QStringList{u"--store"_s, QString(), u"nps"_s};
    QTest::newRow("a store without a name, later") << QStringList{u"nps"_s, u"--store="_s};
    QTest::newRow("a constant twice") << QStringList{u"import"_s,       u"a.csv"_s, u"--set"_s,
                                                     u"department=A"_s, u"--set"_s, u"department=B"_s};
    QTest::newRow("a source without a name") << QStringList{u"import"_s, u"a.csv"_s, u"--source"_s, u" "_s};
    QTest::newRow("a mapping without a name") << QStringList{u"import"_s, u"a.csv"_s, u"--save-profile="_s};
    QTest::newRow("no such group") << QStringList{u"nps"_s, u"--by"_s, u"employee"_s};
    QTest::newRow("no such period") << QStringList{u"nps"_s, u"--period"_s, u"hour"_s};
    QTest::newRow("half a filter") << QStringList{u"nps"_s, u"--filter"_s, u"department"_s};
    QTest::newRow("no import") << QStringList{u"undo-import"_s, u"last"_s};
    QTest::newRow("nowhere to") << QStringList{u"sample"_s};
}

void TestCommandLine::tellsWrongUsage()
{
    QFETCH(QStringList, line);
    const Program program;
    const Outcome text = program.run(line);
    QCOMPARE(text.exit, 2);
    QVERIFY(text.out.isEmpty());
    QVERIFY(text.err.startsWith("gensvar-cli: "));
    const Outcome json = program.run(line + QStringList{u"--json"_s});
    QCOMPARE(json.exit, 2);
    QCOMPARE(json.errorCode(), u"usage"_s);
    QVERIFY(json.err.isEmpty());
}

void TestCommandLine::helpsWithEachCommand()
{
    const Program program;
    const Outcome help = program.run({u"--help"_s});
    QCOMPARE(help.exit, 0);
    for (const QString &command :
         {u"import"_s, u"imports"_s, u"undo-import"_s, u"read"_s, u"nps"_s, u"comments"_s, u"sample"_s}) {
        QVERIFY2(help.out.contains(QByteArray("\n  " + command.toUtf8() + ' ')), qUtf8Printable(command));
        const Outcome own = program.run({command, u"--help"_s});
        QCOMPARE(own.exit, 0);
        QVERIFY2(own.out.contains(QByteArray("\n  gensvar-cli " + command.toUtf8())), qUtf8Printable(command));
        QCOMPARE(program.run({u"--help"_s, command}).out, own.out);
    }
    QVERIFY(program.run({u"--version"_s}).out.startsWith("gensvar-cli 0."));
}

void TestCommandLine::takesGlobalOptionsOnEitherSide()
{
    const Program program;
    const QString file = program.write(u"a.csv"_s, "a,b\n1,2\n");
    const Outcome after = program.run({u"read"_s, file, u"--json"_s});
    const Outcome before = program.run({u"--json"_s, u"--store"_s, u"x"_s, u"read"_s, file});
    QCOMPARE(after.exit, 0);
    QCOMPARE(after.out, before.out);
    QVERIFY(!after.json().isEmpty());
}

void TestCommandLine::readsTheStoreFromTheEnvironment()
{
    Program program;
    const auto storeTold = [&program](const QStringList &line) {
        return program.run(line + QStringList{u"imports"_s, u"--json"_s}).json().value("error"_L1).toObject();
    };
    QVERIFY(storeTold({}).value("message"_L1).toString().contains("programme.gensvar"_L1));
    program.setVariable(u"GENSVAR_STORE"_s, program.path(u"env.gensvar"_s));
    QVERIFY(storeTold({}).value("message"_L1).toString().contains("env.gensvar"_L1));
    QVERIFY(storeTold({u"--store"_s, u"told.gensvar"_s}).value("message"_L1).toString().contains("told.gensvar"_L1));
}

void TestCommandLine::leavesAMissingStoreMissing()
{
    const Program program;
    for (const QString &command : {u"imports"_s, u"nps"_s, u"comments"_s}) {
        const Outcome outcome = program.json({command});
        QCOMPARE(outcome.exit, 1);
        QCOMPARE(outcome.errorCode(), u"store_missing"_s);
    }
    QVERIFY(!QFile::exists(program.store()));
}

void TestCommandLine::survivesAReaderThatGoesAway()
{
    const Program program;
    QByteArray rows;
    for (int i = 0; i < 200'000; ++i)
        rows += "some,cells,in,a,row\n";
    const QString file = program.write(u"long.csv"_s, rows);
    QProcess shell;
    shell.setProcessEnvironment(program.environment());
    shell.start(u"bash"_s,
                {u"-c"_s, u"'%1' read '%2' | head -n 1; echo ${PIPESTATUS[0]}"_s.arg(Program::executable(), file)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), "1\tsome\tcells\tin\ta\trow\n0\n");
    QVERIFY(shell.readAllStandardError().isEmpty());
}

void TestCommandLine::tellsThatTheAnswerCannotBeWritten()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    const Program program;
    const QString file = program.write(u"a.csv"_s, "a,b\n1,2\n");
    QProcess process;
    process.setProcessEnvironment(program.environment());
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(Program::executable(), {u"read"_s, file});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
