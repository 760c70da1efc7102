// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/zipof.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gensvar::test;

class TestReadCommand : public QObject
{
    Q_OBJECT

private slots:
    void printsTheContractsDocument();
    void limitsRows();
    void obeysEncodingAndDelimiter();
    void printsTextAsItStands();
    void printsBlankLines();
    void padsNoVastSheet();
    void refusesWithPlace();
    void readsTheSuitesOfOthers();
};

static QJsonArray rowsOf(const Outcome &outcome)
{
    return outcome.json().value("sheets"_L1).toArray().at(0).toObject().value("rows"_L1).toArray();
}

static QByteArray compact(const QJsonArray &rows)
{
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

void TestReadCommand::printsTheContractsDocument()
{
    const Program program;
    const QString file = program.write(u"a.csv"_s, "Datum;Betyg;Kommentar\n2026-03-02;9;\"Bra;\nmycket\"\n");
    const Outcome outcome = program.run({u"read"_s, file, u"--json"_s});
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.out,
             R"({"format":"csv","encoding":"utf-8","delimiter":";","sheets":[{"name":null,"visible":true,)"
             R"("rows":[["Datum","Betyg","Kommentar"],["2026-03-02","9","Bra;\nmycket"]]}]})"
             "\n");
}

void TestReadCommand::limitsRows()
{
    const Program program;
    const QString file = program.write(u"a.csv"_s, "a,b\n1,2\n3,4\n5,6\n");
    QCOMPARE(compact(rowsOf(program.run({u"read"_s, file, u"--limit"_s, u"2"_s, u"--json"_s}))),
             R"([["a","b"],["1","2"]])");
    QCOMPARE(compact(rowsOf(program.run({u"read"_s, file, u"--limit"_s, u"0"_s, u"--json"_s}))), "[]");
}

void TestReadCommand::obeysEncodingAndDelimiter()
{
    const Program program;
    const QString file = program.write(u"a.csv"_s, "a|b;c\n\xe5|\xe4;\xf6\n");
    const Outcome outcome =
        program.run({u"read"_s, file, u"--encoding"_s, u"windows-1252"_s, u"--delimiter"_s, u"|"_s, u"--json"_s});
    QCOMPARE(compact(rowsOf(outcome)), R"([["a","b;c"],["å","ä;ö"]])");
    QCOMPARE(outcome.json().value("delimiter"_L1).toString(), u"|"_s);
}

void TestReadCommand::printsTextAsItStands()
{
    const Program program;
    const QString file = program.write(u"a.csv"_s, "a,b\n1,\"x\ny\"\n");
    QCOMPARE(program.run({u"read"_s, file}).out, "1\ta\tb\n2\t1\tx y\n");
}

// There are rows to look at, but none to import.
void TestReadCommand::printsBlankLines()
{
    const Program program;
    const QString file = program.write(u"blank.csv"_s, "\n\n");
    QCOMPARE(compact(rowsOf(program.run({u"read"_s, file, u"--json"_s}))), R"([[""],[""]])");
    const Outcome import = program.json({u"import"_s, file});
    QCOMPARE(import.exit, 1);
    QCOMPARE(import.errorCode(), u"empty_file"_s);
    const QString spaces = program.write(u"spaces.csv"_s, " \r\n\t\r\n");
    QCOMPARE(compact(rowsOf(program.run({u"read"_s, spaces, u"--json"_s, u"--delimiter"_s, u";"_s}))),
             R"([[" "],["\t"]])");
    QCOMPARE(program.json({u"import"_s, spaces}).errorCode(), u"empty_file"_s);
}

// A cell in the last row and one in the last column would make 17 thousand million empty ones.
void TestReadCommand::padsNoVastSheet()
{
    const QByteArray cell = "<c><v>1</v></c>";
    const auto sheet = [&cell](int rows) {
        const QByteArray last = QByteArray::number(rows);
        return zipOf(XlsxText{.rows = "<row r=\"1\">" + cell + "</row><row r=\"2\"><c r=\"XFD2\"><v>2</v></c></row>"
                                  + "<row r=\"" + last + "\">" + cell + "</row>"}
                         .parts());
    };
    const Program program;
    const QJsonArray vast = rowsOf(program.run({u"read"_s, program.write(u"a.xlsx"_s, sheet(1'048'576)), u"--json"_s}));
    QCOMPARE(vast.size(), 1'048'576);
    QCOMPARE(vast.at(0).toArray().size(), 1);
    QCOMPARE(vast.at(1).toArray().size(), 16'384);
    QCOMPARE(compact(vast.at(2).toArray()), "[]");
    const QJsonArray wide = rowsOf(program.run({u"read"_s, program.write(u"b.xlsx"_s, sheet(5)), u"--json"_s}));
    QCOMPARE(wide.size(), 5);
    QCOMPARE(wide.at(3).toArray().size(), 16'384);
}

void TestReadCommand::refusesWithPlace()
{
    const Program program;
    const QString file = program.write(u"empty.csv"_s, "");
    const Outcome empty = program.run({u"read"_s, file, u"--json"_s});
    QCOMPARE(empty.exit, 1);
    QCOMPARE(empty.errorCode(), u"empty_file"_s);
    QVERIFY(empty.json().value("error"_L1).toObject().value("message"_L1).toString().contains("empty.csv"_L1));
    QCOMPARE(program.run({u"read"_s, u"none.csv"_s, u"--json"_s}).exit, 1);

    const QString sheet = program.write(u"a.csv"_s, "a,b\n1,2\n");
    QCOMPARE(program.run({u"read"_s, sheet, u"--sheet"_s, u"Data"_s, u"--json"_s}).errorCode(),
             u"text_has_no_sheets"_s);
    const Outcome import = program.json({u"import"_s, sheet, u"--sheet"_s, u"Data"_s});
    QCOMPARE(import.exit, 1);
    QCOMPARE(import.errorCode(), u"text_has_no_sheets"_s);
}

void TestReadCommand::readsTheSuitesOfOthers()
{
    if (sharedData().isEmpty())
        QSKIP("the survey exports and suites of others are not beside the repository");
    QFile file(sharedData() + "/expected.json"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject suite = QJsonDocument::fromJson(file.readAll()).object().value("csv_conformance"_L1).toObject();
    QVERIFY(!suite.isEmpty());
    const Program program;
    for (auto it = suite.begin(); it != suite.end(); ++it) {
        const QJsonObject expected = it->toObject();
        // Those with a header want objects; what each is worth is said for the readers themselves.
        if (!expected.value("expected"_L1).isArray() || expected.value("header"_L1).toBool())
            continue;
        const Outcome outcome = program.run({u"read"_s, sharedData() + u'/' + it.key(), u"--json"_s});
        QVERIFY2(rowsOf(outcome) == expected.value("expected"_L1).toArray(), qUtf8Printable(it.key()));
    }
}

QTEST_GUILESS_MAIN(TestReadCommand)
#include "tst_readcommand.moc"
