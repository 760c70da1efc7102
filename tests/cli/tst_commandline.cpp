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
    void tellsWhatIsMissing_data();
    void tellsWhatIsMissing();
    void tellsWhatIsWrongWithAFile();
    void speaksTheUsersLanguage_data();
    void speaksTheUsersLanguage();
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

void TestCommandLine::tellsWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("told");
    const auto row = [](const QStringList &line, const QString &told) {
        QTest::newRow(qPrintable(line.join(u' '))) << line << QString("gensvar-cli: "_L1 + told + u'\n');
    };
    row({u"undo-import"_s}, u"The argument ID of “undo-import” is missing. Example: gensvar-cli undo-import 7"_s);
    row({u"undo-change"_s}, u"The argument SEQ of “undo-change” is missing. Example: gensvar-cli undo-change 17"_s);
    row({u"rename"_s, u"Skador"_s},
        u"The argument NEW of “rename” is missing. Example: gensvar-cli rename --field department Kundservice "
        "'Customer service'"_s);
    row({u"import"_s}, u"The argument FILE… of “import” is missing. Example: gensvar-cli import q3.xlsx"_s);
    row({u"imports"_s, u"7"_s}, u"“7” is one argument too many for “imports”. Example: gensvar-cli imports --json"_s);
    row({u"erase"_s, u"--customer"_s, u"C1"_s, u"--email"_s, u"a@ek.example"_s},
        u"erase takes --customer or --email, not both: they may name different people. Example: gensvar-cli erase "
        "--email anna@example.com"_s);
    row({u"sample"_s, u"--out"_s, u"a.csv"_s, u"--into"_s, u"a.gensvar"_s},
        u"sample takes --out or --into, not both: it writes a file or fills a store. Example: gensvar-cli sample "
        "--responses 1000 --seed 7 --out survey.csv"_s);
    row({u"values"_s},
        u"--field FIELD is missing. It takes one of survey, department, touchpoint, product, channel, language, "
        "segment, account, account_manager, source. Example: gensvar-cli values --field department"_s);
}

void TestCommandLine::tellsWhatIsMissing()
{
    QFETCH(QStringList, line);
    QFETCH(QString, told);
    const Program program;
    const Outcome outcome = program.run(line);
    QCOMPARE(outcome.exit, 2);
    QCOMPARE(QString::fromUtf8(outcome.err), told);
}

// The common causes are told in the user's language, without the words that the system or SQLite has for them.
void TestCommandLine::tellsWhatIsWrongWithAFile()
{
    Program program;
    program.setVariable(u"LC_ALL"_s, u"sv_SE.UTF-8"_s);
    QVERIFY(QDir(program.path({})).mkdir(u"mapp"_s));
    program.write(u"text.gensvar"_s, QByteArray(5000, 'x'));
    program.write(u"a.csv"_s, "responded_at,score\n2026-03-02,9\n2026-03-03,11\n");
    const auto told = [&program](const QStringList &line) {
        const Outcome outcome = program.run(QStringList{u"--store"_s, program.store()} + line);
        return outcome.exit == 1 ? QString::fromUtf8(outcome.err) : u"exit %1"_s.arg(outcome.exit);
    };
    const QString missing = u"Det finns ingen sådan fil."_s;
    const QString folder = u"Det här är en mapp."_s;
    for (const QString &command : {u"import"_s, u"read"_s}) {
        QVERIFY2(told({command, u"ingen.csv"_s}).contains(missing), qPrintable(told({command, u"ingen.csv"_s})));
        QVERIFY2(told({command, u"mapp"_s}).contains(folder), qPrintable(told({command, u"mapp"_s})));
    }
    QVERIFY(told({u"import"_s, u"a.csv"_s, u"--rejects"_s, u"ingen/r.csv"_s}).contains(u"mappen inte finns"_s));
    for (const QString &file : {u"ingen/s.csv"_s, u"ingen/s.xlsx"_s}) {
        const QStringList sample{u"sample"_s, u"--responses"_s, u"5"_s, u"--out"_s, file};
        QVERIFY2(told(sample).contains(u"mappen inte finns"_s), qPrintable(told(sample)));
    }
    const QString store = told({u"--store"_s, u"text.gensvar"_s, u"nps"_s});
    QVERIFY2(store.contains("Gensvar"_L1) && !store.contains(".gensvar."_L1), qPrintable(store));
}

void TestCommandLine::speaksTheUsersLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("unknownOption");
    QTest::addColumn<QString>("missingValue");
    QTest::addColumn<QString>("options");
    const auto row = [](const char *locale, const char *language, const QString &unknown, const QString &missing,
                        const QString &options) {
        QTest::addRow("%s %s", locale, language)
            << QString::fromLatin1(locale) << QString::fromLatin1(language) << unknown << missing << options;
    };
    row("C.UTF-8", "", u"Unknown option 'colour'."_s, u"Missing value after '--by'."_s, u"Options:"_s);
    row("en_GB.UTF-8", "", u"Unknown option 'colour'."_s, u"Missing value after '--by'."_s, u"Options:"_s);
    row("sv_SE.UTF-8", "", u"Okänd flagga: ”colour”."_s, u"Ett värde saknas efter ”--by”."_s, u"Flaggor:"_s);
    row("nb_NO.UTF-8", "", u"Ukjent valg: «colour»."_s, u"En verdi mangler etter «--by»."_s, u"Valg:"_s);
    row("da_DK.UTF-8", "", u"Ukendt tilvalg: ”colour”."_s, u"Der mangler en værdi efter ”--by”."_s, u"Tilvalg:"_s);
    row("nl_NL.UTF-8", "", u"Onbekende optie: “colour”."_s, u"Er ontbreekt een waarde na “--by”."_s, u"Opties:"_s);
    row("en_GB.UTF-8", "sv", u"Okänd flagga: ”colour”."_s, u"Ett värde saknas efter ”--by”."_s, u"Flaggor:"_s);
}

void TestCommandLine::speaksTheUsersLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QString, language);
    QFETCH(QString, unknownOption);
    QFETCH(QString, missingValue);
    QFETCH(QString, options);
    Program program;
    program.setVariable(u"LC_ALL"_s, locale);
    if (!language.isEmpty())
        program.setVariable(u"LANGUAGE"_s, language);
    const auto told = [&program](const QStringList &line) { return QString::fromUtf8(program.run(line).err); };
    QVERIFY2(told({u"--colour"_s, u"nps"_s}).contains(unknownOption), qPrintable(told({u"--colour"_s, u"nps"_s})));
    QVERIFY2(told({u"nps"_s, u"--by"_s}).contains(missingValue), qPrintable(told({u"nps"_s, u"--by"_s})));
    for (const QStringList &line : {QStringList{u"--help"_s}, QStringList{u"nps"_s, u"--help"_s}}) {
        const QString help = QString::fromUtf8(program.run(line).out);
        QVERIFY2(help.contains(options), qPrintable(help));
        QVERIFY2(options == "Options:"_L1 || !help.contains("ptions:"_L1), qPrintable(help));
    }
    const Outcome json = program.run({u"--colour"_s, u"nps"_s, u"--json"_s}); // for scripts, whoever runs them
    QVERIFY(json.out.contains("Unknown option 'colour'."));
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
