// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/zipof.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gensvar::test;

class TestImportCommand : public QObject
{
    Q_OBJECT

private slots:
    void printsTheContractsDocument();
    void findsTheSameRowsUnchanged();
    void updatesWhatDiffers();
    void rejectsRowByRow();
    void savesRejectedRows();
    void rejectsWriteOverNothing();
    void refusesStrictly();
    void importsSeveralFiles();
    void changesNothingInADryRun();
    void mapsAndSetsAsTold();
    void asksWhichSourceWhereIdsCollide();
    void importsNothingThatIsNoSurvey();
    void makesAnotherSourceOfAnotherHeader();
    void knowsAnIdThatRepeats();
    void takesCommentsThatBeginWithNumbers();
    void tellsWhatItTookRowsWithout();
    void givesEachColumnANameOfItsOwn();
    void keepsNobodyOfAnAnonymousSource();
    void declaresNoSourceAnonymousThatKnowsPersons();
    void knowsADepartmentThatIsAskedFor_data();
    void knowsADepartmentThatIsAskedFor();
    void savesRejectedRowsOfARefusedFile();
    void listsAndUndoesImports();
    void marksWhoActed();
    void sortsALargeSheet();
};

static const QByteArray answers = "Id;Datum;Betyg;Kommentar;Avdelning;Butik\n"
                                  "R1;2026-03-02;9;Bra;Kundservice;Lund\n"
                                  "R2;2026-03-03;3;Lång väntan;Kundservice;Lund\n"
                                  "R3;2026-03-04;10;;Skador;Malmö\n"
                                  "R4;2026-04-05;0;;Skador;Malmö\n";

static QJsonObject entry(const Outcome &outcome, int index = 0)
{
    return outcome.json().value("imports"_L1).toArray().at(index).toObject();
}

static qint64 count(const Outcome &outcome, const QString &name, int index = 0)
{
    return qint64(entry(outcome, index).value(name).toDouble(-1));
}

static qint64 responses(const Program &program)
{
    return qint64(program.json({u"store"_s}).json().value("responses"_L1).toDouble(-1));
}

void TestImportCommand::printsTheContractsDocument()
{
    const Program program;
    program.write(u"q1.csv"_s, answers);
    const Outcome outcome = program.json({u"import"_s, u"q1.csv"_s});
    QCOMPARE(outcome.exit, 0);
    QVERIFY(outcome.hasInOrder({u"imports"_s,
                                u"import_id"_s,
                                u"file"_s,
                                u"source"_s,
                                u"sheet"_s,
                                u"format"_s,
                                u"encoding"_s,
                                u"delimiter"_s,
                                u"rows"_s,
                                u"added"_s,
                                u"updated"_s,
                                u"unchanged"_s,
                                u"rejected"_s,
                                u"unscored"_s,
                                u"first_responded_at"_s,
                                u"last_responded_at"_s,
                                u"mapping"_s,
                                u"attributes"_s,
                                u"warnings"_s,
                                u"rejections"_s}));
    const QJsonObject import = entry(outcome);
    QCOMPARE(import.value("import_id"_L1).toInt(), 1);
    QCOMPARE(import.value("file"_L1).toString(), u"q1.csv"_s);
    QCOMPARE(import.value("source"_L1).toString(), u"q1"_s);
    QVERIFY(import.value("sheet"_L1).isNull());
    QCOMPARE(import.value("format"_L1).toString(), u"csv"_s);
    QCOMPARE(import.value("delimiter"_L1).toString(), u";"_s);
    QCOMPARE(count(outcome, u"rows"_s), 4);
    QCOMPARE(count(outcome, u"added"_s), 4);
    QCOMPARE(import.value("first_responded_at"_L1).toString(), u"2026-03-02"_s);
    QCOMPARE(import.value("last_responded_at"_L1).toString(), u"2026-04-05"_s);
    const QJsonObject mapping = import.value("mapping"_L1).toObject();
    QCOMPARE(mapping.value("score"_L1).toString(), u"Betyg"_s);
    QCOMPARE(mapping.value("responded_at"_L1).toString(), u"Datum"_s);
    QCOMPARE(mapping.value("department"_L1).toString(), u"Avdelning"_s);
    QCOMPARE(mapping.value("response_id"_L1).toString(), u"Id"_s);
    QCOMPARE(import.value("attributes"_L1).toArray(), QJsonArray{u"Butik"_s});
}

void TestImportCommand::findsTheSameRowsUnchanged()
{
    const Program program;
    program.write(u"q1.csv"_s, answers);
    QCOMPARE(program.json({u"import"_s, u"q1.csv"_s}).exit, 0);
    const Outcome again = program.json({u"import"_s, u"q1.csv"_s});
    QCOMPARE(again.exit, 0);
    QCOMPARE(count(again, u"added"_s), 0);
    QCOMPARE(count(again, u"unchanged"_s), 4);
    // Another name with the same header is the same source.
    program.write(u"q1 (1).csv"_s, answers);
    const Outcome copy = program.json({u"import"_s, u"q1 (1).csv"_s});
    QCOMPARE(entry(copy).value("source"_L1).toString(), u"q1"_s);
    QCOMPARE(count(copy, u"unchanged"_s), 4);
    QCOMPARE(responses(program), 4);
}

void TestImportCommand::updatesWhatDiffers()
{
    const Program program;
    program.write(u"q1.csv"_s, answers);
    QCOMPARE(program.json({u"import"_s, u"q1.csv"_s}).exit, 0);
    program.write(u"q1.csv"_s, QByteArray(answers).replace("R2;2026-03-03;3", "R2;2026-03-03;8"));
    const Outcome outcome = program.json({u"import"_s, u"q1.csv"_s});
    QCOMPARE(count(outcome, u"updated"_s), 1);
    QCOMPARE(count(outcome, u"unchanged"_s), 3);
    const QJsonObject figure = program.json({u"nps"_s}).json().value("groups"_L1).toArray().at(0).toObject();
    QCOMPARE(figure.value("detractors"_L1).toInt(), 1);
    QCOMPARE(figure.value("passives"_L1).toInt(), 1);
}

void TestImportCommand::rejectsRowByRow()
{
    const Program program;
    program.write(u"q1.csv"_s,
                  answers
                      + "R5;2026-04-06;11;;Skador;Malmö\nR6;2026-13-06;9;;Skador;Malmö\n"
                        "R7;2026-04-06;;;Skador;Malmö\nR8;2026-04-06;;Bara ord;Skador;Malmö\n");
    const Outcome outcome = program.json({u"import"_s, u"q1.csv"_s});
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(count(outcome, u"rows"_s), 8);
    QCOMPARE(count(outcome, u"added"_s), 5);
    QCOMPARE(count(outcome, u"unscored"_s), 1);
    QCOMPARE(count(outcome, u"rejected"_s), 3);
    const QJsonArray rejections = entry(outcome).value("rejections"_L1).toArray();
    QCOMPARE(rejections.size(), 3);
    const QJsonObject first = rejections.at(0).toObject();
    QCOMPARE(first.value("row"_L1).toInt(), 6);
    QCOMPARE(first.value("column"_L1).toString(), u"Betyg"_s);
    QCOMPARE(first.value("value"_L1).toString(), u"11"_s);
    QCOMPARE(first.value("code"_L1).toString(), u"score_out_of_range"_s);
    QVERIFY(!first.value("reason"_L1).toString().isEmpty());
    QCOMPARE(rejections.at(1).toObject().value("row"_L1).toInt(), 7);
    QCOMPARE(rejections.at(2).toObject().value("row"_L1).toInt(), 8);
}

void TestImportCommand::savesRejectedRows()
{
    const Program program;
    program.write(u"q1.csv"_s, answers + "R5;2026-04-06;11;=1+1;Skador;Malmö\n");
    QCOMPARE(program.json({u"import"_s, u"q1.csv"_s, u"--rejects"_s, u"rejected.csv"_s}).exit, 0);
    const QByteArray rejected = program.read(u"rejected.csv"_s);
    QVERIFY(rejected.contains("R5"));
    QVERIFY(rejected.contains("11"));
    QVERIFY(rejected.contains("'=1+1"));
    QCOMPARE(rejected.trimmed().count('\n'), 1);
}

void TestImportCommand::rejectsWriteOverNothing()
{
    const Program program;
    program.write(u"q1.csv"_s, answers);
    program.write(u"r-q2.csv"_s, answers);
    QVERIFY(QDir(program.path(QString())).mkdir(u"b"_s));
    const QByteArray rejected = "Id;Datum;Betyg\nR1;2026-03-02;9\nR2;2026-03-02;11\n";
    program.write(u"q2.csv"_s, rejected);
    program.write(u"b/q2.csv"_s, QByteArray(rejected).replace("R2", "R7"));
    QCOMPARE(program.json({u"import"_s, u"q1.csv"_s}).exit, 0);
    const QByteArray store = program.read(u"test.gensvar"_s);
    QCOMPARE(program.json({u"import"_s, u"q1.csv"_s, u"--rejects"_s, u"./q1.csv"_s}).exit, 2);
    QCOMPARE(program.json({u"import"_s, u"q1.csv"_s, u"--rejects"_s, u"test.gensvar"_s}).exit, 2);
    QCOMPARE(program.json({u"import"_s, u"q2.csv"_s, u"r-q2.csv"_s, u"--rejects"_s, u"r.csv"_s}).exit, 2);
    QCOMPARE(program.read(u"q1.csv"_s), answers);
    QCOMPARE(program.read(u"test.gensvar"_s), store);

    QCOMPARE(program.json({u"import"_s, u"q2.csv"_s, u"b/q2.csv"_s, u"--rejects"_s, u"b/x.csv"_s}).exit, 0);
    QVERIFY(program.read(u"b/x-q2.csv"_s).contains("R2"));
    QVERIFY(program.read(u"b/x-q2-2.csv"_s).contains("R7"));
}

void TestImportCommand::refusesStrictly()
{
    const Program program;
    program.write(u"q1.csv"_s, answers);
    QCOMPARE(program.json({u"import"_s, u"q1.csv"_s}).exit, 0);
    const QByteArray before = program.read(u"test.gensvar"_s);
    program.write(u"q2.csv"_s, QByteArray(answers).replace(";R", ";S") + "R5;2026-04-06;11;;Skador;Malmö\n");
    const Outcome strict = program.json({u"import"_s, u"q2.csv"_s, u"--strict"_s});
    QCOMPARE(strict.exit, 1);
    QCOMPARE(entry(strict).value("error"_L1).toObject().value("code"_L1).toString(), u"rows_rejected"_s);
    QCOMPARE(program.read(u"test.gensvar"_s), before);

    program.write(u"q3.csv"_s, "Id;Datum;Betyg;Kommentar;Avdelning;Butik\nR9;2099-04-06;9;;Skador;Malmö\n");
    const Outcome all = program.json({u"import"_s, u"q3.csv"_s, u"--source"_s, u"q3"_s, u"--map"_s, u"score=Betyg"_s});
    QCOMPARE(all.exit, 1);
    QCOMPARE(entry(all).value("error"_L1).toObject().value("message"_L1).toString(),
             u"“q3.csv”, row 2, column “Datum”: The date is more than a day ahead. Of 1 row not one could be "
             "taken, so nothing was imported."_s);
    QCOMPARE(responses(program), 4);
}

void TestImportCommand::importsSeveralFiles()
{
    const Program program;
    program.write(u"a.csv"_s, answers);
    program.write(u"broken.csv"_s, "");
    program.write(u"b.csv"_s, QByteArray(answers).replace("\nR", "\nS"));
    const Outcome outcome = program.json({u"import"_s, u"a.csv"_s, u"broken.csv"_s, u"b.csv"_s});
    QCOMPARE(outcome.exit, 1);
    QCOMPARE(count(outcome, u"added"_s, 0), 4);
    QCOMPARE(entry(outcome, 1).value("error"_L1).toObject().value("code"_L1).toString(), u"empty_file"_s);
    QCOMPARE(count(outcome, u"added"_s, 2), 4);
    QCOMPARE(outcome.errorCode(), u"empty_file"_s);
    QCOMPARE(responses(program), 8);
}

void TestImportCommand::changesNothingInADryRun()
{
    const Program program;
    program.write(u"q1.csv"_s, answers);
    const Outcome dry = program.json({u"import"_s, u"q1.csv"_s, u"--dry-run"_s});
    QCOMPARE(dry.exit, 0);
    QVERIFY(entry(dry).value("import_id"_L1).isNull());
    QCOMPARE(count(dry, u"added"_s), 4);
    QVERIFY(!QFile::exists(program.store()));

    QCOMPARE(program.json({u"import"_s, u"q1.csv"_s}).exit, 0);
    const QByteArray before = program.read(u"test.gensvar"_s);
    program.write(u"q1.csv"_s, answers + "R5;2026-04-06;7;;Skador;Malmö\n");
    const Outcome second = program.json({u"import"_s, u"q1.csv"_s, u"--dry-run"_s});
    QCOMPARE(count(second, u"added"_s), 1);
    QCOMPARE(count(second, u"unchanged"_s), 4);
    QCOMPARE(program.read(u"test.gensvar"_s), before);
}

void TestImportCommand::mapsAndSetsAsTold()
{
    const Program program;
    program.write(u"q1.csv"_s, "A,B,C,C\n2026-03-02,9,x,y\n2026-03-03,2,,z\n");
    const Outcome outcome =
        program.json({u"import"_s, u"q1.csv"_s, u"--map"_s, u"score=B"_s, u"--map"_s, u"responded_at=#1"_s, u"--map"_s,
                      u"comment=#3"_s, u"--map"_s, u"comment=#4"_s, u"--set"_s, u"touchpoint=Support"_s});
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(entry(outcome).value("mapping"_L1).toObject().value("comment"_L1).toArray(),
             (QJsonArray{u"#3"_s, u"#4"_s}));
    const QJsonArray comments =
        program.json({u"comments"_s, u"--sort"_s, u"oldest"_s}).json().value("comments"_L1).toArray();
    QCOMPARE(comments.size(), 2);
    QCOMPARE(comments.at(0).toObject().value("comment"_L1).toString(), u"x\n\ny"_s);
    QCOMPARE(comments.at(0).toObject().value("touchpoint"_L1).toString(), u"Support"_s);
    QCOMPARE(comments.at(1).toObject().value("comment"_L1).toString(), u"z"_s);
}

void TestImportCommand::asksWhichSourceWhereIdsCollide()
{
    const Program program;
    QByteArray one = "Id,Date,Score,Customer id\n";
    QByteArray other = one;
    for (int i = 0; i < 40; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray score = QByteArray::number(i % 11);
        one += n + ",2026-03-02," + score + ",C" + n + '\n';
        other += n + ",2026-05-02," + score + ",D" + n + '\n';
    }
    program.write(u"one.csv"_s, one);
    program.write(u"other.csv"_s, other);
    QCOMPARE(program.json({u"import"_s, u"one.csv"_s}).exit, 0);
    const Outcome refused = program.json({u"import"_s, u"other.csv"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.json().value("error"_L1).toObject().value("message"_L1).toString().contains("--source"_L1));
    QCOMPARE(program.json({u"import"_s, u"other.csv"_s, u"--source"_s, u"Other"_s}).exit, 0);
    QCOMPARE(responses(program), 80);
}

void TestImportCommand::importsNothingThatIsNoSurvey()
{
    const Program program;
    program.write(u"people.csv"_s, "Name,Town\nAnna,Lund\nErik,Malmö\n");
    const Outcome outcome = program.json({u"import"_s, u"people.csv"_s});
    QCOMPARE(outcome.exit, 1);
    QCOMPARE(outcome.errorCode(), u"no_score_column"_s);
    QVERIFY2(!QFile::exists(program.store()), "a store that nothing came into is not left behind");
    QCOMPARE(QDir(program.path(QString())).entryList({u"test*"_s}).size(), 0);
}

// Two surveys count their answers from 1 and are both exported as "export.csv".
void TestImportCommand::makesAnotherSourceOfAnotherHeader()
{
    const Program program;
    program.write(u"export.csv"_s, "Id;Datum;NPS;Kommentar\n1;2026-01-02;9;Bra\n2;2026-01-03;0;\n");
    QCOMPARE(program.json({u"import"_s, u"export.csv"_s}).exit, 0);
    program.write(u"export.csv"_s, "ID;Completed;NPS score;Why\n1;2026-05-02;3;Slow\n2;2026-05-03;10;\n");
    const Outcome other = program.json({u"import"_s, u"export.csv"_s});
    QCOMPARE(entry(other).value("source"_L1).toString(), u"export (2)"_s);
    QCOMPARE(count(other, u"added"_s), 2);
    QCOMPARE(responses(program), 4);
}

void TestImportCommand::knowsAnIdThatRepeats()
{
    const Program program;
    program.write(u"twice.csv"_s, "response_id,responded_at,score\nR1,2026-01-01,9\nR1,2026-01-01,0\n");
    const Outcome outcome = program.json({u"import"_s, u"twice.csv"_s});
    QCOMPARE(count(outcome, u"added"_s), 1);
    QCOMPARE(count(outcome, u"updated"_s), 1);
}

void TestImportCommand::takesCommentsThatBeginWithNumbers()
{
    const Program program;
    program.write(u"days.csv"_s,
                  "Datum;NPS;Kommentar\n2026-01-01;2;3 dagar\n2026-01-02;0;4 dagar\n2026-01-03;9;1 dag\n");
    const Outcome outcome = program.json({u"import"_s, u"days.csv"_s});
    QCOMPARE(entry(outcome).value("mapping"_L1).toObject().value("comment"_L1).toString(), u"Kommentar"_s);
}

void TestImportCommand::tellsWhatItTookRowsWithout()
{
    const Program program;
    program.write(u"a.csv"_s,
                  "Id;Svarsdatum;NPS;Besöksdatum\n1;2026-01-02;9;2026-01-01\n2;2026-01-03;0;i går\n"
                  "3;2026-01-04;8;2026-01-03\n4;2026-01-04;8;2026-01-03\n");
    const Outcome outcome = program.json({u"import"_s, u"a.csv"_s});
    QCOMPARE(entry(outcome).value("added"_L1).toInt(), 4);
    const QJsonArray warnings = entry(outcome).value("warnings"_L1).toArray();
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings[0].toObject().value("code"_L1).toString(), u"dates_unread"_s);
    const QString message = warnings[0].toObject().value("message"_L1).toString();
    QVERIFY2(message.contains(u"Besöksdatum"_s) && message.contains(u"row 3"_s), qUtf8Printable(message));
}

void TestImportCommand::givesEachColumnANameOfItsOwn()
{
    const Program program;
    program.write(u"q1.csv"_s,
                  "Id;Datum;Betyg;Kommentar;Butik;Butik;Butik (2)\n"
                  "R1;2026-03-02;9;Bra;a;b;c\n"
                  "R2;2026-03-03;3;Lång väntan;a;b;c\n");
    const Outcome outcome = program.json({u"import"_s, u"q1.csv"_s});
    QCOMPARE(entry(outcome).value("attributes"_L1).toArray(),
             (QJsonArray{u"Butik"_s, u"Butik (2)"_s, u"Butik (2) (2)"_s}));
}

void TestImportCommand::keepsNobodyOfAnAnonymousSource()
{
    const Program program;
    program.write(u"a.csv"_s,
                  "Id;Datum;NPS;E-post;Kontaktens e-post;Mobile number;Region\n"
                  "1;2026-01-02;9;a@example.se;b@example.se;0705550118;Nord\n"
                  "2;2026-01-03;0;c@example.se;d@example.se;0705550119;Syd\n");
    const Outcome outcome = program.json({u"import"_s, u"a.csv"_s, u"--anonymous"_s});
    QCOMPARE(entry(outcome).value("attributes"_L1).toArray(), QJsonArray{u"Region"_s});
    const QByteArray store = program.read(u"test.gensvar"_s);
    for (const char *personal : {"b@example.se", "d@example.se", "0705550118"})
        QVERIFY2(!store.contains(personal), personal);
}

void TestImportCommand::declaresNoSourceAnonymousThatKnowsPersons()
{
    const Program program;
    program.write(u"a.csv"_s,
                  "Datum;NPS;E-post\n"
                  "2026-01-02;9;a@example.se\n"
                  "2026-01-03;0;c@example.se\n");
    QCOMPARE(program.json({u"import"_s, u"a.csv"_s}).exit, 0);
    const Outcome refused = program.json({u"import"_s, u"a.csv"_s, u"--anonymous"_s});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(entry(refused).value("error"_L1).toObject().value("code"_L1).toString(), u"source_knows_persons"_s);
    QCOMPARE(responses(program), 2);
    QCOMPARE(program.json({u"import"_s, u"a.csv"_s, u"--anonymous"_s, u"--source"_s, u"Promised"_s}).exit, 0);
    // Without persons it can be, and its rows are known again.
    program.write(u"b.csv"_s, "Datum;NPS;Ort\n2026-01-02;9;Lund\n");
    QCOMPARE(program.json({u"import"_s, u"b.csv"_s}).exit, 0);
    const Outcome again = program.json({u"import"_s, u"b.csv"_s, u"--anonymous"_s});
    QCOMPARE(again.exit, 0);
    QCOMPARE(count(again, u"unchanged"_s), 1);
}

void TestImportCommand::knowsADepartmentThatIsAskedFor_data()
{
    QTest::addColumn<QString>("question");
    QTest::newRow("en") << u"Which department did you talk to?"_s;
    QTest::newRow("sv") << u"Vilken avdelning var du i kontakt med?"_s;
    QTest::newRow("da") << u"Hvilken afdeling talte du med?"_s;
    QTest::newRow("nl") << u"Met welke afdeling had u contact?"_s;
    QTest::newRow("de") << u"Welche Abteilung hat Ihnen geholfen?"_s;
}

void TestImportCommand::knowsADepartmentThatIsAskedFor()
{
    QFETCH(QString, question);
    const Program program;
    program.write(u"form.csv"_s,
                  "Id;Datum;NPS;" + question.toUtf8()
                      + "\n1;2026-01-02;9;Support\n2;2026-01-03;0;Sales\n"
                        "3;2026-01-13;8;Support\n");
    const Outcome outcome = program.json({u"import"_s, u"form.csv"_s});
    QCOMPARE(entry(outcome).value("mapping"_L1).toObject().value("department"_L1).toString(), question);
}

void TestImportCommand::savesRejectedRowsOfARefusedFile()
{
    const Program program;
    program.write(u"bad.csv"_s, "Id;Datum;Betyg\nR1;2026-03-02;9\nR2;2026-03-03;11\n");
    const Outcome outcome = program.json({u"import"_s, u"bad.csv"_s, u"--strict"_s, u"--rejects"_s, u"left.csv"_s});
    QCOMPARE(outcome.exit, 1);
    QVERIFY(program.read(u"left.csv"_s).contains("R2"));
}

void TestImportCommand::listsAndUndoesImports()
{
    const Program program;
    program.write(u"q1.csv"_s, answers);
    program.write(u"q2.csv"_s, QByteArray(answers).replace(";3;", ";8;") + "R5;2026-04-06;7;;Skador;Malmö\n");
    QCOMPARE(program.json({u"import"_s, u"q1.csv"_s}).exit, 0);
    QCOMPARE(program.json({u"import"_s, u"q2.csv"_s}).exit, 0);
    const QJsonArray imports = program.json({u"imports"_s}).json().value("imports"_L1).toArray();
    QCOMPARE(imports.size(), 2);
    QCOMPARE(imports.at(0).toObject().value("import_id"_L1).toInt(), 2);

    const Outcome undone = program.json({u"undo-import"_s, u"2"_s});
    QCOMPARE(undone.exit, 0);
    QCOMPARE(undone.out, "{\"import_id\":2,\"removed\":1,\"restored\":1,\"kept_by_later\":0,\"withdrawn\":0}\n");
    QCOMPARE(responses(program), 4);
    const QJsonObject figure = program.json({u"nps"_s}).json().value("groups"_L1).toArray().at(0).toObject();
    QCOMPARE(figure.value("detractors"_L1).toInt(), 2);
    QCOMPARE(program.json({u"undo-import"_s, u"2"_s}).exit, 1);
    QCOMPARE(program.json({u"undo-import"_s, u"9"_s}).exit, 1);
    QVERIFY(
        program.json({u"imports"_s}).json().value("imports"_L1).toArray().at(0).toObject().value("undone"_L1).toBool());
}

void TestImportCommand::marksWhoActed()
{
    Program program;
    program.setVariable(u"GENSVAR_USER"_s, u"Anna"_s);
    program.write(u"q1.csv"_s, answers);
    QCOMPARE(program.json({u"import"_s, u"q1.csv"_s}).exit, 0);
    QCOMPARE(program.json({u"import"_s, u"q1.csv"_s, u"--as"_s, u"Nils"_s}).exit, 0);
    const QJsonArray imports = program.json({u"imports"_s}).json().value("imports"_L1).toArray();
    QCOMPARE(imports.at(0).toObject().value("by"_L1).toString(), u"Nils"_s);
    QCOMPARE(imports.at(1).toObject().value("by"_L1).toString(), u"Anna"_s);
}

// Rows from the last to the first, in a sheet too large to be looked through before it is read.
void TestImportCommand::sortsALargeSheet()
{
    const Program program;
    QByteArray rows;
    constexpr int count = 6000;
    const QByteArray padding(3000, ' ');
    for (int i = count; i > 0; --i) {
        const QByteArray number = QByteArray::number(i + 1);
        rows += "<row r=\"" + number + "\" spans=\"" + padding + "\"><c t=\"inlineStr\"><is><t>2026-03-"
            + QByteArray::number(10 + i % 10) + "</t></is></c><c><v>" + QByteArray::number(i % 11) + "</v></c></row>";
    }
    rows += "<row r=\"1\"><c t=\"inlineStr\"><is><t>Datum</t></is></c><c t=\"inlineStr\"><is><t>NPS</t></is></c></row>";
    QVERIFY(rows.size() > 16 * 1024 * 1024);
    program.write(u"a.xlsx"_s, zipOf(XlsxText{.rows = rows}.parts()));
    const QJsonObject import =
        program.json({u"import"_s, u"a.xlsx"_s}).json().value("imports"_L1).toArray().at(0).toObject();
    QCOMPARE(import.value("added"_L1).toInt(), count);
    const QJsonArray read = program.run({u"read"_s, u"a.xlsx"_s, u"--limit"_s, u"2"_s, u"--json"_s})
                                .json()
                                .value("sheets"_L1)[0]["rows"_L1]
                                .toArray();
    QCOMPARE(QJsonDocument(read).toJson(QJsonDocument::Compact), QByteArray(R"([["Datum","NPS"],["2026-03-11",1]])"));
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
