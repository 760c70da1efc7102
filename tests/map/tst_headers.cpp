// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/folded.h"
#include "map/sheet.h"

#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using domain::Field;
using domain::MapWishes;

/// Where a header stands, and how its columns are named: by the file, by the user, by a saved mapping.
class TestHeaders : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void followsTheUsersHeaderRows();
    void countsWithoutFooter();
    void takesNoCommentForAFooter();
    void namesAFilledColumnBesideTheHeader();
    void foldsWords_data();
    void foldsWords();
    void readsEntities_data();
    void readsEntities();
    void namesColumns_data();
    void namesColumns();
    void joinsAndUnmaps();
    void refusesBadConstants_data();
    void refusesBadConstants();
    void takesTheZone();
    void savesAndFinds();
    void appliesToMovedColumns();
    void tellsWhatASavedMapMisses();
    void readsNoBrokenJson();
    void keysIgnoreCaseAndSpaces();
};

static void add(const char *name, const char *sheet, const char *expected)
{
    QTest::newRow(name) << QByteArray(sheet) << QString::fromUtf8(expected);
}

void TestHeaders::finds_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("found");
    add("one row", "Datum | NPS\n2026-09-13 | 9\n", "1+1 Datum / NPS, 1 rows");
    add("blank rows above", "\n |\nDatum | NPS\n2026-09-13 | 9\n", "2+1 Datum / NPS, 1 rows");
    add("a title and notes above", R"(
Kundundersökning | |
Period: | 2026-09-01 | 2026-09-30
 | |
Datum | NPS | Kommentar
2026-09-13 | 9 | Bra)",
        "4+1 Datum / NPS / Kommentar, 1 rows");
    add("line breaks and no-break spaces", "Datum | Hur\\ntroligt är\u00a0det? | Kommentar \\n\n2026-09-13 | 9 | x\n",
        "1+1 Datum / Hur troligt är det? / Kommentar, 1 rows");
    add("Qualtrics, three rows", R"(
RecordedDate | ResponseId | Q1 | Q2
Erfassungsdatum | Antwort-ID | Wie wahrscheinlich? | Warum?
{"ImportId":"recordedDate","timeZone":"Europe/Berlin"} | {"ImportId":"_recordId"} | {"ImportId":"QID1"} | {"ImportId":"QID2_TEXT"}
2026-09-13 10:00:00 | R_1 | 9 | gut)",
        "1+3 RecordedDate / ResponseId / Q1 / Q2, 1 rows");
    for (const char *quote : {"'", "\"\"", "\u201d"}) {
        QByteArray sheet = R"(
StartDate | ResponseId | Q2_NPS_GROUP | Q2 | Q3
Start Date | Response ID | Would you recommend us? - Group | Would you recommend us? | description
{'ImportId': 'startDate', 'timeZone': 'UTC'} | {'ImportId': '_recordId'} | {'ImportId': 'QID2_NPS_GROUP'} | {'ImportId': 'QID2'} | {'ImportId': 'QID3_TEXT'}
2026-09-13 10:00:00 | R_1 | Promoter | 9 | good)";
        add(quote, sheet.replace('\'', quote).constData(),
            "1+3 StartDate / ResponseId / Q2_NPS_GROUP / Q2 / Q3, 1 rows");
    }
    add("Qualtrics of old, two rows", R"(
V1 | V2 | V8 | Q1 |
ResponseID | ResponseSet | StartDate | How likely? |
R_1 | Default | 2026-09-13 10:00:00 | 9 |)",
        "1+2 ResponseID / ResponseSet / StartDate / Q1 / , 1 rows");
    add("SurveyMonkey, options below", R"(
Respondent ID | End Date | How likely are you to recommend us? | Where did you buy? | | Why?
 | | Response | Web | Shop | Open-Ended Response
1 | 09/13/2026 10:00:00 AM | 9 | Web | | good
2 | 09/14/2026 10:00:00 AM | 0 | | Shop | bad)",
        "1+2 Respondent ID / End Date / How likely are you to recommend us? / Where did you buy? – Web / Where did you "
        "buy? – Shop / Why?, 2 rows");
    add("names and their wordings", R"(
date | nps | why
Date of answer | How likely are you to recommend us? | Why?
2026-09-13 | 9 | good
2026-09-14 | 0 | bad)",
        "1+2 date / nps / why, 2 rows");
    add("groups of columns above their names", R"(
Q1 | Q1 | Q2 | Q2 | Q3
Bakgrund | Bakgrund | NPS | NPS | Öppen
Ort | Svarad | Betyg 0-10 | Orsak | Kommentar
Malmö | 2026-09-13 | 9 | Pris | bra
Lund | 2026-09-14 | 0 | Pris | nej)",
        "3+1 Ort / Svarad / Betyg 0-10 / Orsak / Kommentar, 2 rows");
    for (const char *groups :
         {"Om svaret | | Om oss | | Vem | ", "Om svaret | Om svaret | Om oss | Om oss | Vem | Vem"}) {
        const QByteArray sheet = QByteArray("Undersökning Q3\n") + groups + R"(
Svars-ID | Datum | Betyg | Kommentar | E-post | Namn
R1 | 2026-09-13 | 9 | bra | eva@example.org | Eva
R2 | 2026-09-14 | 0 | nej | bo@example.org | Bo)";
        add(groups, sheet.constData(), "3+1 Svars-ID / Datum / Betyg / Kommentar / E-post / Namn, 2 rows");
    }
    add("a summary above", R"(
Avdelning | Antal | NPS
A | 20 | 12
B | 28 | 30

Datum | Svars-ID | Betyg (0-10) | Kommentar
2026-09-13 | 1 | 9 | bra
2026-09-14 | 2 | 0 | nej
2026-09-14 | 3 | 0 | nej
2026-09-14 | 4 | 8 | ja)",
        "5+1 Datum / Svars-ID / Betyg (0-10) / Kommentar, 4 rows");
    add("a blank row among the answers", R"(
Datum | NPS | Kommentar
2026-09-13 | 9 | Datum

2026-09-14 | 0 | NPS
2026-09-14 | 0 | nej)",
        "1+1 Datum / NPS / Kommentar, 3 rows");
    add("no header", "2026-09-13 | 9 | 1\n2026-09-14 | 0 | 2\n", "1+0 #1 / #2 / #3, 2 rows");
    add("repeated headers", "Datum | NPS | Svar | Svar\n2026-09-13 | 9 | a | b\n",
        "1+1 Datum / NPS / Svar / Svar, 1 rows");
}

void TestHeaders::finds()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QString, found);
    const auto study = Sheet(sheet.constData()).study();
    const auto proposal = map::guess(study);
    QCOMPARE(u"%1+%2 %3, %4 rows"_s.arg(proposal.firstRow)
                 .arg(proposal.headerRows)
                 .arg(study.headers().join(u" / "_s))
                 .arg(study.rows()),
             found);
}

void TestHeaders::followsTheUsersHeaderRows()
{
    MapWishes wishes;
    wishes.headerRows = 2;
    const Sheet sheet("Datum | NPS | Fri text\nday | points | words\n2026-09-13 | 9 | x\n");
    const auto proposal = sheet.guess(wishes);
    QCOMPARE(proposal.headerRows, 2);
    QCOMPARE(proposal.rows, 1);
    QCOMPARE(proposal.headers, (QStringList{u"Datum"_s, u"NPS"_s, u"Fri text"_s}));
    wishes.headerRows = 3; // counted from the first, also where the names stand in the last
    const auto three = Sheet("A | A | B\nWho | Who | What\nOrt | Datum | Betyg\nLund | 2026-09-13 | 9\n").guess(wishes);
    QCOMPARE(three.headerRows, 3);
    QCOMPARE(three.rows, 1);
}

void TestHeaders::countsWithoutFooter()
{
    const Sheet sheet("Datum | NPS | Fri text\n2026-09-13 | 9 | x\n2026-09-13 | 0 | x\n\nReporting period 2026\n");
    const auto proposal = sheet.guess();
    QCOMPARE(proposal.rows, 2);
    QCOMPARE(proposal.footerRow, 5);
    QCOMPARE(warnings(proposal), u"footer_skipped"_s);
    const auto two = Sheet("| Datum | NPS | Fri text\n| 2026-09-13 | 9 | x\n| 2026-09-13 | 0 | x\n\n| Source: panel\n"
                           "\n| Exported 2026-10-01\n")
                         .guess();
    QCOMPARE(two.rows, 2);
    QCOMPARE(two.footerRow, 5);
    QCOMPARE(warnings(two), u"footer_skipped footer_skipped"_s);
    Sheet answers("Team | Datum | NPS\nNord | 2026-09-13 | 9\nNord | 2026-09-13 | 0\n"); // broken off, not remarks
    answers.repeat(6, u"Norrland"_s);
    QCOMPARE(answers.guess().rows, 8);
    QCOMPARE(answers.guess().footerRow, 0);
}

void TestHeaders::takesNoCommentForAFooter()
{
    const Sheet sheet("Comment | NPS | Team\nGood | 9 | A\nBad | 0 | B\nMany thanks to all\n");
    MapWishes wishes;
    wishes.constants.insert(Field::RespondedAt, u"2026-09-13"_s);
    const auto proposal = sheet.guess(wishes);
    QCOMPARE(proposal.footerRow, 0);
    QCOMPARE(proposal.rows, 3);
    QCOMPARE(warnings(proposal), QString());
}

void TestHeaders::namesAFilledColumnBesideTheHeader()
{
    const auto headers = [](const char *rows, const QString &sheet) {
        return map::guess(Sheet(rows).study(-1, sheet), {}).headers;
    };
    const char *filled = "Datum | NPS\n2026-09-13 | 9 | Nord\n2026-09-14 | 0 | Syd\n2026-09-15 | 3\n";
    QCOMPARE(headers(filled, u"Svar"_s), (QStringList{u"Datum"_s, u"NPS"_s, u"#3"_s}));
    QCOMPARE(headers(filled, {}), (QStringList{u"Datum"_s, u"NPS"_s})); // a text file's rows are too long
    const char *note = "Datum | NPS\n2026-09-13 | 9 | late\n2026-09-14 | 0\n2026-09-15 | 3\n";
    QCOMPARE(headers(note, u"Svar"_s), (QStringList{u"Datum"_s, u"NPS"_s}));
}

void TestHeaders::foldsWords_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *header, const char *words) { QTest::newRow(header) << QString::fromLatin1(words); };
    row("RecordedDate", "recorded date");
    row("IPAddress", "ip address");
    row("NPS_Score", "nps score");
    row("3. How likely?", "how likely");
    row("Q3 - How likely?", "how likely");
    row("Svar på frågan", "svar pa fragan");
    row("Færdiggørelse", "faerdiggorelse");
    row("Größe", "grosse");
    row("<b>Why</b>&nbsp;not?", "why not");
    row("How likely are you to recommend {{answer_123}}?", "how likely are you to recommend");
    row("Q3", "q3");
}

void TestHeaders::foldsWords()
{
    QFETCH(QString, words);
    QCOMPARE(map::headerWords(QString::fromUtf8(QTest::currentDataTag())), words);
}

void TestHeaders::readsEntities_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *header, const char *text) { QTest::newRow(header) << QString::fromUtf8(text); };
    row("What&apos;s &quot;best&quot; &amp; why?", "What's \"best\" & why?");
    row("You&#39;d, you&#x2019;d", "You'd, you\u2019d");
    row("F&aring; k&oslash;be &Ouml;l", "Få købe Öl");
    row("R&D; &c. & more", "R&D; &c. & more");
    row("&;&#;&#0;&#xd800;&#99999999;", "&;&#;&#0;&#xd800;&#99999999;");
    row("ends with &", "ends with &");
}

void TestHeaders::readsEntities()
{
    QFETCH(QString, text);
    const QByteArray sheet = QByteArray("Datum | NPS | ") + QTest::currentDataTag() + "\n2026-09-13 | 9 | x\n";
    QCOMPARE(Sheet(sheet.constData()).study().headers().value(2), text);
    MapWishes wishes;
    wishes.map[Field::Survey] = QStringList{QString::fromUtf8(QTest::currentDataTag())}; // as the reader shows it
    QCOMPARE(obstacle(Sheet(sheet.constData()).guess(wishes)), QString());
}

void TestHeaders::namesColumns_data()
{
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const char *result) { QTest::newRow(name) << QString::fromUtf8(result); };
    row("Vad tycker du?", "comment=Vad tycker du?");
    row("  vad   TYCKER du? ", "comment=Vad tycker du?");
    row("#4", "comment=Svar");
    row("#9", "no_such_column");
    row("Annat", "no_such_column");
    row("Svar", "ambiguous_column");
}

void TestHeaders::namesColumns()
{
    QFETCH(QString, result);
    MapWishes wishes;
    wishes.map[Field::Comment] = QStringList{QString::fromUtf8(QTest::currentDataTag())};
    const auto proposal =
        Sheet("Datum | NPS | Vad\\ntycker du? | Svar | Svar\n2026-09-13 | 9 | x | a | b\n").guess(wishes);
    QCOMPARE(proposal.obstacle ? proposal.obstacle->code : mapping(proposal).section(u' ', 2), result);
}

void TestHeaders::joinsAndUnmaps()
{
    MapWishes wishes;
    wishes.map[Field::Comment] = QStringList{u"Plus"_s, u"Minus"_s};
    wishes.map[Field::Department] = {};
    const auto proposal =
        Sheet("Datum | NPS | Minus | Plus | Avdelning\n2026-09-13 | 9 | a | b | Nord\n").guess(wishes);
    QCOMPARE(mapping(proposal), u"responded_at=Datum score=NPS comment=Plus+Minus"_s);
    QCOMPARE(proposal.map.attributes, QList<int>{4});
}

void TestHeaders::refusesBadConstants_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("result");
    QTest::newRow("a day") << Field::RespondedAt << u"2026-03-31"_s << QString();
    QTest::newRow("a day that is none") << Field::RespondedAt << u"2026-02-31"_s << u"bad_constant"_s;
    QTest::newRow("a day either way") << Field::RespondedAt << u"03/04/2026"_s << u"bad_constant"_s;
    QTest::newRow("a kind") << Field::Kind << u"Transaktionell"_s << QString();
    QTest::newRow("no kind") << Field::Kind << u"annual"_s << u"bad_constant"_s;
    QTest::newRow("a text") << Field::Touchpoint << u"Support"_s << QString();
}

void TestHeaders::refusesBadConstants()
{
    QFETCH(Field, field);
    QFETCH(QString, value);
    QFETCH(QString, result);
    MapWishes wishes;
    wishes.constants[Field::RespondedAt] = u"2026-03-31"_s;
    wishes.constants[field] = value;
    QCOMPARE(obstacle(Sheet("NPS | Namn\n9 | A\n0 | B\n").guess(wishes)), result);
}

void TestHeaders::takesTheZone()
{
    const Sheet told("Submit Date (UTC) | NPS\n2026-09-13 10:00:00 | 0\n");
    QCOMPARE(told.guess().zone, u"UTC"_s);
    MapWishes wishes;
    wishes.zone = u"Europe/Oslo"_s;
    QCOMPARE(told.guess(wishes).zone, u"Europe/Oslo"_s);
    wishes.zone = u"Europe/Atlantis"_s;
    QCOMPARE(obstacle(told.guess(wishes)), u"unknown_zone"_s);
}

static const char toSave[] = "Svarsdatum | Betyg | Fritext | Butik | IP\n03/09/2026 | 9 | x | A | 10.0.0.1\n"
                             "04/09/2026 | 0 | y | B | 10.0.0.2\n";

void TestHeaders::savesAndFinds()
{
    MapWishes wishes;
    wishes.map[Field::Department] = QStringList{u"Butik"_s};
    wishes.constants[Field::Touchpoint] = u"Butik"_s;
    const auto proposal = Sheet(toSave).guess(wishes);
    const map::SavedMap saved{proposal.headers, proposal.map, proposal.headerRows, u"Europe/Oslo"_s};
    const auto again = map::fromJson(map::toJson(saved));
    QVERIFY(again);
    QVERIFY(*again == saved);
    const auto applied = map::apply(*again, Sheet(toSave).study());
    QCOMPARE(obstacle(applied), QString());
    QCOMPARE(mapping(applied), mapping(proposal));
    QCOMPARE(applied.map.constants, proposal.map.constants);
    QCOMPARE(applied.map.dateOrders, proposal.map.dateOrders);
    QCOMPARE(applied.map.attributes, proposal.map.attributes);
    QCOMPARE(applied.map.leftOut, proposal.map.leftOut);
    QCOMPARE(applied.zone, u"Europe/Oslo"_s);
}

void TestHeaders::appliesToMovedColumns()
{
    const auto proposal = Sheet(toSave).guess();
    const map::SavedMap saved{proposal.headers, proposal.map, 1, {}};
    const auto applied =
        map::apply(saved,
                   Sheet("Nytt | FRITEXT | Betyg | Svarsdatum | Butik | IP\nz | x | 9 | 13/09/2026 | A | 10.0.0.1\n"
                         "z | y | 0 | 14/09/2026 | B | 10.0.0.2\n")
                       .study());
    QCOMPARE(obstacle(applied), QString());
    QCOMPARE(mapping(applied), u"responded_at=Svarsdatum score=Betyg comment=FRITEXT"_s);
    QCOMPARE(applied.map.attributes, (QList<int>{0, 4}));
    QCOMPARE(applied.map.leftOut, QList<int>{5});
}

void TestHeaders::tellsWhatASavedMapMisses()
{
    const auto proposal = Sheet(toSave).guess();
    const map::SavedMap saved{proposal.headers, proposal.map, 1, {}};
    const auto applied = map::apply(saved, Sheet("Svarsdatum | Fritext\n13/09/2026 | x\n").study());
    QCOMPARE(obstacle(applied), u"profile_column_missing"_s);
    QCOMPARE(applied.obstacle->args.value(0).toStringList(), QStringList{u"Betyg"_s});
}

void TestHeaders::readsNoBrokenJson()
{
    for (const char *json : {"", "[]", "{}", "{\"version\":99,\"headers\":[]}", "{\"version\":1}", "\xff\xfe"})
        QVERIFY(!map::fromJson(json));
    const auto hostile =
        map::fromJson(R"({"version":1,"headers":["a"],"fields":{"score":[0,7,-1,"x"],"nonsense":[0]}})");
    QVERIFY(hostile);
    QCOMPARE(hostile->map.columns.value(Field::Score), QList<int>{0});
    QCOMPARE(hostile->map.columns.size(), 1);
}

void TestHeaders::keysIgnoreCaseAndSpaces()
{
    QCOMPARE(map::headerKey({u"Datum"_s, u"Hur  troligt?"_s}), map::headerKey({u" DATUM"_s, u"hur\u00a0troligt?"_s}));
    QVERIFY(map::headerKey({u"a"_s, u"b"_s}) != map::headerKey({u"b"_s, u"a"_s}));
    QVERIFY(map::headerKey({u"ab"_s}) != map::headerKey({u"a"_s, u"b"_s}));
    QCOMPARE(map::headerKey({}).size(), 32);
}

QTEST_GUILESS_MAIN(TestHeaders)
#include "tst_headers.moc"
