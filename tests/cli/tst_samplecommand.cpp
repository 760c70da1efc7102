// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gensvar::test;

class TestSampleCommand : public QObject
{
    Q_OBJECT

private slots:
    void writesTheSameForTheSameSeed_data();
    void writesTheSameForTheSameSeed();
    void writesThirteenFieldsAndTwoColumns();
    void numbersAtRandomWithoutTwice();
    void writesTheSameAnswersToASheet();
    void bothFilesTellTheSameInAnyZone();
    void leavesNothingBehindThatIsNotWhole();
};

static QJsonArray rowsOf(const Program &program, const QString &file)
{
    const Outcome outcome = program.run({u"read"_s, file, u"--json"_s});
    return outcome.json().value("sheets"_L1).toArray().at(0).toObject().value("rows"_L1).toArray();
}

static Outcome sample(const Program &program, const QString &file, const QStringList &more = {})
{
    return program.run(QStringList{u"sample"_s, u"--responses"_s, u"2000"_s, u"--out"_s, program.path(file)} + more);
}

void TestSampleCommand::writesTheSameForTheSameSeed_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("csv") << u".csv"_s;
    QTest::newRow("xlsx") << u".xlsx"_s;
}

void TestSampleCommand::writesTheSameForTheSameSeed()
{
    QFETCH(QString, ending);
    const Program program;
    QCOMPARE(sample(program, u"a"_s + ending, {u"--seed"_s, u"7"_s}).exit, 0);
    QCOMPARE(sample(program, u"b"_s + ending, {u"--seed"_s, u"7"_s}).exit, 0);
    QCOMPARE(sample(program, u"c"_s + ending, {u"--seed"_s, u"8"_s}).exit, 0);
    QCOMPARE(program.read(u"a"_s + ending), program.read(u"b"_s + ending));
    QVERIFY(program.read(u"a"_s + ending) != program.read(u"c"_s + ending));
}

void TestSampleCommand::writesThirteenFieldsAndTwoColumns()
{
    const Program program;
    QCOMPARE(sample(program, u"a.csv"_s, {u"--json"_s}).out,
             QByteArray("{\"file\":\"" + program.path(u"a.csv"_s).toUtf8() + "\",\"responses\":2000}\n"));
    const QJsonArray rows = rowsOf(program, program.path(u"a.csv"_s));
    QCOMPARE(rows.size(), 2001);
    QCOMPARE(rows.at(0).toArray().size(), 15);
    QCOMPARE(rows.at(0).toArray().at(0).toString(), u"response_id"_s);
    int withoutComment = 0;
    QSet<QString> departments;
    QSet<QString> customers;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QJsonArray row = rows.at(i).toArray();
        QCOMPARE(row.size(), 15);
        const QDateTime at = QDateTime::fromString(row.at(1).toString(), Qt::ISODate);
        QVERIFY(at.date() > QDate(2022, 6, 29) && at.date() <= QDate(2026, 6, 30));
        bool isNumber = false;
        const int score = row.at(2).toString().toInt(&isNumber);
        QVERIFY(isNumber && score >= 0 && score <= 10);
        withoutComment += row.at(3).toString().isEmpty() ? 1 : 0;
        departments.insert(row.at(4).toString());
        customers.insert(row.at(8).toString());
    }
    QCOMPARE(departments.size(), 12);
    QVERIFY(customers.size() > 400 && customers.size() <= 500);
    QVERIFY(withoutComment > 700 && withoutComment < 900);
}

void TestSampleCommand::numbersAtRandomWithoutTwice()
{
    const Program program;
    QCOMPARE(sample(program, u"a.csv"_s, {u"--ids"_s, u"random"_s}).exit, 0);
    const QJsonArray rows = rowsOf(program, program.path(u"a.csv"_s));
    QSet<QString> ids;
    for (qsizetype i = 1; i < rows.size(); ++i)
        ids.insert(rows.at(i).toArray().at(0).toString());
    QCOMPARE(ids.size(), 2000);
}

void TestSampleCommand::writesTheSameAnswersToASheet()
{
    const Program program;
    QCOMPARE(sample(program, u"a.csv"_s).exit, 0);
    QCOMPARE(sample(program, u"a.xlsx"_s).exit, 0);
    const QJsonArray text = rowsOf(program, program.path(u"a.csv"_s));
    const QJsonArray cells = rowsOf(program, program.path(u"a.xlsx"_s));
    QCOMPARE(cells.size(), text.size());
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QJsonArray expected = text.at(i).toArray();
        const QJsonArray row = cells.at(i).toArray();
        QCOMPARE(row.at(1).toString(), expected.at(1).toString());
        QVERIFY(row.at(2).isDouble());
        QCOMPARE(QString::number(row.at(2).toInt()), expected.at(2).toString());
        QCOMPARE(row.at(3).toString(), expected.at(3).toString());
        QCOMPARE(row.at(14).toString(), expected.at(14).toString());
    }
}

void TestSampleCommand::bothFilesTellTheSameInAnyZone()
{
    const Program program;
    QCOMPARE(sample(program, u"a.csv"_s).exit, 0);
    QCOMPARE(sample(program, u"a.xlsx"_s).exit, 0);
    for (const QString &file : {u"a.csv"_s, u"a.xlsx"_s}) {
        const Outcome outcome = program.run({u"--zone"_s, u"Asia/Tokyo"_s, u"--store"_s, program.store(), u"import"_s,
                                             file, u"--source"_s, u"sample"_s, u"--json"_s});
        const QJsonValue import = outcome.json().value("imports"_L1)[0];
        QCOMPARE(import[file == u"a.csv"_s ? "added"_L1 : "unchanged"_L1].toInt(), 2000);
    }
}

void TestSampleCommand::leavesNothingBehindThatIsNotWhole()
{
    const Program program;
    QCOMPARE(sample(program, u"a.ods"_s, {u"--json"_s}).errorCode(), u"sample_unknown_ending"_s);
    QCOMPARE(sample(program, u"none/a.csv"_s, {u"--json"_s}).errorCode(), u"target_missing"_s);
    QCOMPARE(sample(program, u"none/a.xlsx"_s, {u"--json"_s}).errorCode(), u"target_missing"_s);
    const Outcome tooMany = program.run(
        {u"sample"_s, u"--responses"_s, u"1048576"_s, u"--out"_s, program.path(u"big.xlsx"_s), u"--json"_s});
    QCOMPARE(tooMany.errorCode(), u"sample_too_many_rows"_s);
    QVERIFY(!QFile::exists(program.path(u"big.xlsx"_s)));
    QCOMPARE(QDir(program.path(QString())).entryList(QDir::Files | QDir::Hidden).size(), 0);
}

QTEST_GUILESS_MAIN(TestSampleCommand)
#include "tst_samplecommand.moc"
