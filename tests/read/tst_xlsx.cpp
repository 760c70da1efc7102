// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sheettext.h"
#include "support/zipof.h"

using namespace gensvar;

class tst_Xlsx : public QObject
{
    Q_OBJECT
private slots:
    void cells_data();
    void cells();
    void dates_data();
    void dates();
    void sheetsAreFoundByTheirRelation();
    void namespacePrefixesAndStrictDialect();
    void blankRowsAndEdges();
    void mergedOverRows();
    void rowsInPiecesAndInDisorder_data();
    void rowsInPiecesAndInDisorder();
    void largeSheetsAreStreamed();
    void manyRowsInDisorder();
    void lastRowGoesBack();
    void sharedTextIsBounded();
    void batchesKeepTheirTexts();
    void passesCanBeRepeated();
    void refuses_data();
    void refuses();

private:
    QStringList read(const test::XlsxText &xlsx)
    {
        return test::readLines(m_files.write(QStringLiteral("a.xlsx"), test::zipOf(xlsx.parts())));
    }
    test::Files m_files;
};

void tst_Xlsx::cells_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("shared");
    QTest::addColumn<QString>("line");
    QTest::newRow("numbers") << QByteArray(
        "<row r=\"1\"><c r=\"A1\"><v>9</v></c><c r=\"B1\" t=\"n\"><v> -1.5E3 </v></c></row>")
                             << QByteArray() << "1: 9 | -1500";
    QTest::newRow("no references") << QByteArray("<row><c><v>1</v></c><c><v>2</v></c></row>") << QByteArray()
                                   << "1: 1 | 2";
    QTest::newRow("a gap") << QByteArray(
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"D1\"><v>4</v></c><c><v>5</v></c></row>")
                           << QByteArray() << "1: 1 | ~ | ~ | 4 | 5";
    QTest::newRow("columns in disorder") << QByteArray(
        "<row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c></row>")
                                         << QByteArray() << "1: 1 | ~ | 3";
    QTest::newRow("shared") << QByteArray("<row><c t=\"s\"><v>\n1 </v></c><c t=\"s\"><v>0</v></c></row>")
                            << QByteArray("<si><t>blå</t></si><si><t>röd</t></si>") << "1: röd | blå";
    QTest::newRow("rich and phonetic") << QByteArray("<row><c t=\"s\"><v>0</v></c></row>")
                                       << QByteArray("<si><r><rPr><b/></rPr><t xml:space=\"preserve\">a "
                                                     "</t></r><r><t>b</t></r><rPh sb=\"0\"><t>kana</t></rPh></si>")
                                       << "1: a b";
    QTest::newRow("rich, blanks between its runs")
        << QByteArray("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>")
        << QByteArray("<si><r><t> two </t></r><r><t> </t></r><r><t>words </t></r><r><t>\n</t></r></si>"
                      "<si><r><t> </t></r><r><t xml:space=\"preserve\"> a</t></r><r><t> </t></r>"
                      "<r><t>_x0020_</t></r></si>")
        << "1: two  words |  a  ";
    QTest::newRow("an extension within a cell")
        << QByteArray("<row><c><v>1</v><extLst><ext><row r=\"9\"><c><v>2</v></c></row></ext></extLst></c></row>")
        << QByteArray() << "1: 1";
    QTest::newRow("inline") << QByteArray("<row><c t=\"inlineStr\"><is><t>a &amp; b</t></is></c><c "
                                          "t=\"inlineStr\"><is><r><t>c</t></r><r><t>d</t></r></is></c></row>")
                            << QByteArray() << "1: a & b | cd";
    QTest::newRow("escapes") << QByteArray(
        "<row><c t=\"inlineStr\"><is><t>a_x000D_b _x005F_x000D_ _x00zz_ _xD83D__xDE0E_</t></is></c></row>")
                             << QByteArray() << "1: a\rb _x000D_ _x00zz_ 😎";
    QTest::newRow("white space") << QByteArray("<row><c t=\"inlineStr\"><is><t> a\n</t></is></c><c "
                                               "t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c></row>")
                                 << QByteArray() << "1: a |  a ";
    QTest::newRow("formulas by their results")
        << QByteArray("<row><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A1&amp;\"x\"</f><v>2x</v></c><c "
                      "t=\"b\"><f>TRUE()</f><v>1</v></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>")
        << QByteArray() << "1: 2 | 2x | true | error(#DIV/0!)";
    QTest::newRow("ISO dates") << QByteArray(
        "<row><c t=\"d\"><v>2021-01-01</v></c><c t=\"d\"><v>2021-01-01T10:10:10Z</v></c><c "
        "t=\"d\"><v>10:10:10</v></c><c t=\"d\"><v>soon</v></c></row>")
                               << QByteArray() << "1: 2021-01-01 | 2021-01-01T10:10:10 | 10:10:10 | soon";
    QTest::newRow("no number whatever it says")
        << QByteArray("<row><c><v>n/a</v></c></row>") << QByteArray() << "1: n/a";
    QTest::newRow("empty ones") << QByteArray("<row><c t=\"s\"/><c><v/></c><c><v>1</v></c><c s=\"1\"/></row>")
                                << QByteArray() << "1: ~ | ~ | 1";
    QTest::newRow("no style of that number")
        << QByteArray("<row><c s=\"\"><v>1</v></c><c s=\"99\"><v>2</v></c></row>") << QByteArray() << "1: 1 | 2";
}

void tst_Xlsx::cells()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, shared);
    QFETCH(QString, line);
    QCOMPARE(read({.rows = rows, .shared = shared}), QStringList{line});
}

void tst_Xlsx::dates_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("seenIn1904");
    QTest::newRow("day") << 14 << QByteArray() << QByteArray("46083") << "2026-03-02"
                         << "2030-03-03";
    QTest::newRow("day and time") << 22 << QByteArray() << QByteArray("46083.385416666664") << "2026-03-02T09:15:00"
                                  << "2030-03-03T09:15:00";
    QTest::newRow("day shown, time kept") << 14 << QByteArray() << QByteArray("46083.5") << "2026-03-02T12:00:00"
                                          << "2030-03-03T12:00:00";
    QTest::newRow("time of day") << 20 << QByteArray() << QByteArray("0.5") << "12:00:00"
                                 << "12:00:00";
    QTest::newRow("time of a day") << 20 << QByteArray() << QByteArray("46083.5") << "2026-03-02T12:00:00"
                                   << "2030-03-03T12:00:00";
    QTest::newRow("duration") << 46 << QByteArray() << QByteArray("1.5") << "duration(129600)"
                              << "duration(129600)";
    QTest::newRow("before the day that was none") << 14 << QByteArray() << QByteArray("59") << "1900-02-28"
                                                  << "1904-02-29";
    QTest::newRow("after it") << 14 << QByteArray() << QByteArray("61") << "1900-03-01"
                              << "1904-03-02";
    QTest::newRow("no date") << 14 << QByteArray() << QByteArray("-1") << "-1"
                             << "-1";
    QTest::newRow("beyond 9999") << 14 << QByteArray() << QByteArray("2958466") << "2958466"
                                 << "2958466";
    QTest::newRow("own") << 164 << QByteArray("[$-41D]d/m/yyyy\\ h:mm;@") << QByteArray("46083.385416666664")
                         << "2026-03-02T09:15:00"
                         << "2030-03-03T09:15:00";
    QTest::newRow("own duration") << 164 << QByteArray("[h]:mm:ss") << QByteArray("0.25") << "duration(21600)"
                                  << "duration(21600)";
    QTest::newRow("a currency") << 164 << QByteArray("#,##0.00\\ [$kr-41D];[Red]-#,##0.00\\ &quot;days&quot;")
                                << QByteArray("46083") << "46083"
                                << "46083";
    QTest::newRow("own under a built-in number") << 14 << QByteArray("0.00") << QByteArray("46083") << "46083"
                                                 << "46083";
}

void tst_Xlsx::dates()
{
    QFETCH(int, format);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, serial);
    QFETCH(QString, seen);
    QFETCH(QString, seenIn1904);
    const QByteArray id = QByteArray::number(format);
    const QByteArray own =
        code.isEmpty() ? code : "<numFmts><numFmt numFmtId=\"" + id + "\" formatCode=\"" + code + "\"/></numFmts>";
    test::XlsxText xlsx{
        .rows = "<row><c s=\"1\"><v>" + serial + "</v></c></row>",
        .shared = {},
        .styles = own + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\""
            + id + "\"/></cellXfs><cellStyles/>"};
    QCOMPARE(read(xlsx), QStringList{QStringLiteral("1: ") + seen});
    xlsx.workbook = "<workbookPr date1904=\"1\"/>";
    QCOMPARE(read(xlsx), QStringList{QStringLiteral("1: ") + seenIn1904});
    // Excel adds an element of its own, of the same name in another namespace.
    xlsx.workbook += "<extLst><ext xmlns:x15=\"x\"><x15:workbookPr chartTrackingRefBase=\"1\"/></ext></extLst>";
    QCOMPARE(read(xlsx), QStringList{QStringLiteral("1: ") + seenIn1904});
}

void tst_Xlsx::sheetsAreFoundByTheirRelation()
{
    test::XlsxText xlsx{.rows = "<row><c><v>1</v></c></row>"};
    xlsx.sheets = "<sheet name=\"Diagram\" r:id=\"rId3\"/><sheet name=\"Två\" state=\"hidden\" r:id=\"rId2\"/>"
                  "<sheet name=\"Ett\" state=\"veryHidden\" r:id=\"rId1\"/><sheet name=\"Lost\" r:id=\"rId77\"/>";
    const auto workbook = read::Workbook::open(m_files.write(QStringLiteral("a.bin"), test::zipOf(xlsx.parts())));
    QVERIFY(workbook);
    QCOMPARE(read::formatName((*workbook)->format()), QStringLiteral("xlsx"));
    QStringList seen;
    for (const read::Sheet &sheet : (*workbook)->sheets())
        seen << sheet.name + (sheet.visible ? u" visible" : u" hidden") + (sheet.hasRows ? u" rows" : u"");
    QCOMPARE(seen,
             (QStringList{QStringLiteral("Diagram visible"), QStringLiteral("Två hidden rows"),
                          QStringLiteral("Ett hidden rows"), QStringLiteral("Lost visible")}));
    QCOMPARE(test::rowLines(**workbook, 0), QStringList{QStringLiteral("!no_such_sheet 1")});
    QCOMPARE(test::rowLines(**workbook, 1), QStringList{QStringLiteral("1: 2")});
    QCOMPARE(test::rowLines(**workbook, 2), QStringList{QStringLiteral("1: 1")});
    QCOMPARE(test::rowLines(**workbook, 9), QStringList{QStringLiteral("!no_such_sheet 10")});
}

void tst_Xlsx::namespacePrefixesAndStrictDialect()
{
    test::XlsxText xlsx{.rows = {}};
    test::Parts parts = xlsx.parts();
    for (auto &[name, content] : parts) {
        if (name.endsWith("sheet1.xml"))
            content = "<q:worksheet xmlns:q=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><q:sheetData><q:row>"
                      "<q:c q:r=\"B1\"><q:v>7</q:v></q:c></q:row></q:sheetData></q:worksheet>";
        content.replace("schemas.openxmlformats.org/officeDocument/2006", "purl.oclc.org/ooxml/officeDocument");
    }
    QCOMPARE(test::readLines(m_files.write(QStringLiteral("a.xlsx"), test::zipOf(parts))),
             QStringList{QStringLiteral("1: ~ | 7")});
}

void tst_Xlsx::blankRowsAndEdges()
{
    QCOMPARE(read({.rows = "<row r=\"2\"/><row r=\"3\"><c><v>3</v></c><c s=\"1\"/></row><row "
                           "r=\"6\"><c><v>6</v></c></row><row/><row><c><v>8</v></c></row><row r=\"900000\"/>"}),
             (QStringList{QStringLiteral("3: 3"), QStringLiteral("4:"), QStringLiteral("5:"), QStringLiteral("6: 6"),
                          QStringLiteral("7:"), QStringLiteral("8: 8")}));
    QCOMPARE(read({.rows = {}}), QStringList());
}

/// As people merge a department's rows by hand: each of them is of the department.
void tst_Xlsx::mergedOverRows()
{
    const auto text = [](const char *place, const char *value) -> QByteArray {
        return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    };
    const auto number = [](const char *place, const char *value) -> QByteArray {
        return QByteArray("<c r=\"") + place + "\"><v>" + value + "</v></c>";
    };
    const QByteArray rows = "<row r=\"1\">" + text("A1", "Department") + text("B1", "Score") + text("C1", "Day")
        + "</row>" + "<row r=\"2\">" + text("A2", "Support") + number("B2", "9") + number("C2", "1") + "</row>" //
        + "<row r=\"3\"><c r=\"A3\"/>" + number("B3", "7") + "</row>"          // empty, as Excel writes it
        + "<row r=\"4\">" + number("B4", "3") + "</row>"                       // not there at all
        + "<row r=\"6\">" + text("A6", "Sales") + number("B6", "8") + "</row>" //
        + "<row r=\"7\">" + number("B7", "2") + "</row>";
    const QByteArray merged = "<mergeCells count=\"4\"><mergeCell ref=\"C2:C3\"/><mergeCell ref=\"A2:A5\"/>"
                              "<mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A9:A10\"/></mergeCells>";
    const auto readSpread = [this](const test::XlsxText &xlsx) {
        return test::readSpread(m_files.write(QStringLiteral("a.xlsx"), test::zipOf(xlsx.parts())));
    };
    QCOMPARE(
        readSpread({.rows = rows, .behind = merged}),
        (QStringList{QStringLiteral("1: Department | Score | Day"), QStringLiteral("2: Support | 9 | 1"),
                     QStringLiteral("3: Support | 7"), QStringLiteral("4: Support | 3"), // a number is not repeated
                     QStringLiteral("5:"), QStringLiteral("6: Sales | 8"), QStringLiteral("7: ~ | 2")}));
    QCOMPARE(read({.rows = rows, .behind = merged})[2], QStringLiteral("3: ~ | 7")); // as it is
    // What makes no sense is passed over.
    for (const char *odd : {"<mergeCells><mergeCell ref=\"A2\"/><mergeCell/><mergeCell ref=\"B4:A2\"/></mergeCells>",
                            "<mergeCells><mergeCell ref=\"A2:XFD1048576", "<mergeCells><mergeCell ref=\"A3:A2\"/>"})
        QVERIFY(!readSpread({.rows = rows, .behind = odd}).isEmpty());
}

void tst_Xlsx::rowsInPiecesAndInDisorder_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("lines");
    QTest::newRow("each cell in a row element of its own")
        << QByteArray("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"B1\"><v>2</v></c></row>"
                      "<row r=\"2\"><c r=\"A2\"><v>3</v></c></row><row r=\"2\"/>")
        << "1: 1 | 2\n2: 3";
    QTest::newRow("back and forth") << QByteArray("<row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c></row>"
                                                  "<row r=\"5\"><c><v>5</v></c></row>"
                                                  "<row r=\"2\"><c t=\"s\"><v>0</v></c></row>"
                                                  "<row r=\"1\"><c r=\"C1\"><v>3</v></c></row>"
                                                  "<row><c><v>7</v></c></row>")
                                    << "1: a | ~ | 3\n2: 7\n3:\n4:\n5: 5";
    QTest::newRow("the same cell again") << QByteArray(
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"/><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>")
                                         << "2: 2";
    QTest::newRow("a cell names another row than its own")
        << QByteArray("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B3\"><v>2</v></c><c><v>3</v></c></row>"
                      "<row>\n<c s=\"0\" r='A1'><v>4</v></c><c><v>5</v></c></row>")
        << "1: 4 | ~ | 3\n2: ~ | 5\n3: ~ | 2";
    QTest::newRow("all rows have one number, their cells do not")
        << QByteArray("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"A2\"><v>2</v></c></row>"
                      "<row r=\"1\"><c r=\"A3\"><v>3</v></c></row>")
        << "1: 1\n2: 2\n3: 3";
    QTest::newRow("no row number that can be")
        << QByteArray("<row r=\"0\"><c><v>1</v></c></row><row r=\"x\"><c><v>2</v></c></row>") << "1: 1\n2: 2";
}

void tst_Xlsx::rowsInPiecesAndInDisorder()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, lines);
    QCOMPARE(read({.rows = rows, .shared = "<si><t>shared</t></si>"}).join(u'\n'), lines);
}

void tst_Xlsx::largeSheetsAreStreamed()
{
    // Too large to look through before: pieces of a row are joined, what goes back is refused.
    QByteArray rows;
    for (int i = 1; rows.size() < 17'000'000; ++i) {
        const QByteArray row = "<row r=\"" + QByteArray::number(i) + "\" spans=\"" + QByteArray(2000, ' ');
        rows += row + "\"><c t=\"inlineStr\"><is><t>t" + QByteArray::number(i) + "</t></is></c></row>";
        rows += row + "\"><c r=\"B" + QByteArray::number(i) + "\"><v>2</v></c></row>";
    }
    const QStringList lines = read({.rows = rows});
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(lines[i], QStringLiteral("%1: t%1 | 2").arg(i + 1));
    const test::XlsxText goesBack{.rows = rows + "<row r=\"7\"><c><v>1</v></c></row>"};
    QCOMPARE(read(goesBack).last(), QStringLiteral("!rows_in_disorder 7 %1").arg(lines.size()));
    const QString path = m_files.write(QStringLiteral("a.xlsx"), test::zipOf(goesBack.parts()));
    auto workbook = gensvar::read::Workbook::open(path);
    QVERIFY(workbook);
    QVERIFY(test::rowLines(**workbook).last().startsWith(u"!rows_in_disorder"));
    QStringList sorted = lines; // by the next pass
    sorted[6] = QStringLiteral("7: 1 | 2");
    QCOMPARE(test::rowLines(**workbook), sorted);
}

void tst_Xlsx::manyRowsInDisorder()
{
    QByteArray rows;
    for (int i = 3000; i > 0; --i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c t=\"inlineStr\"><is><t>text number "
            + QByteArray::number(i) + "</t></is></c><c t=\"s\"><v>0</v></c></row>";
    const QStringList lines = read({.rows = rows, .shared = "<si><t>shared by all of them</t></si>"});
    QCOMPARE(lines.size(), 3000);
    for (int i = 0; i < 3000; ++i)
        QCOMPARE(lines[i], QStringLiteral("%1: text number %1 | shared by all of them").arg(i + 1));
}

void tst_Xlsx::lastRowGoesBack()
{
    // Wherever blocks end, in 300 kB: the row that goes back is found.
    QByteArray rows;
    for (int i = 1; i <= 3000; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"A" + QByteArray::number(i)
            + "\" t=\"inlineStr\"><is><t>arrow " + QByteArray(50, 'x') + "</t></is></c></row>";
    QCOMPARE(read({.rows = rows + "<row r=\"2\"><c r=\"B2\"><v>7</v></c></row>"}).value(1),
             QStringLiteral("2: arrow ") + QString(50, u'x') + QStringLiteral(" | 7"));
}

void tst_Xlsx::sharedTextIsBounded()
{
    // Excel's longest text in every row of a small sheet is read, a bomb of them is not.
    const QByteArray longest = "<si><t>" + QByteArray(32'767, 'x') + "</t></si>";
    const QByteArray row("<row><c t=\"s\"><v>0</v></c></row>");
    QCOMPARE(read({.rows = row.repeated(1000), .shared = longest}).last().size(), 32'767 + 6);
    const QString seen = test::readThrough(m_files.write(
        QStringLiteral("a.xlsx"), test::zipOf(test::XlsxText{.rows = row.repeated(5000), .shared = longest}.parts())));
    QVERIFY2(seen.startsWith(u"!too_large bytes of repeated text"), qPrintable(seen));
    // As many texts, each its own, are what the file is made of.
    test::XlsxText own{.rows = {}, .shared = longest.repeated(2500)};
    for (int i = 0; i < 2500; ++i)
        own.rows += "<row><c t=\"s\"><v>" + QByteArray::number(i) + "</v></c></row>";
    QCOMPARE(test::readThrough(m_files.write(QStringLiteral("a.xlsx"), test::zipOf(own.parts()))), QString());
}

void tst_Xlsx::batchesKeepTheirTexts()
{
    QByteArray rows;
    for (int i = 0; i < 3000; ++i)
        rows += "<row><c t=\"inlineStr\"><is><t>text number " + QByteArray::number(i)
            + "</t></is></c><c t=\"s\"><v>0</v></c></row>";
    const QStringList lines = read({.rows = rows, .shared = "<si><t>shared by all of them</t></si>"});
    QCOMPARE(lines.size(), 3000);
    for (int i = 0; i < 3000; ++i)
        QCOMPARE(lines[i], QStringLiteral("%1: text number %2 | shared by all of them").arg(i + 1).arg(i));
}

void tst_Xlsx::passesCanBeRepeated()
{
    const test::XlsxText xlsx{.rows = "<row><c t=\"s\"><v>0</v></c></row>", .shared = "<si><t>a</t></si>"};
    const auto workbook = read::Workbook::open(m_files.write(QStringLiteral("a.xlsx"), test::zipOf(xlsx.parts())));
    QCOMPARE(test::rowLines(**workbook), QStringList{QStringLiteral("1: a")});
    QCOMPARE(test::rowLines(**workbook), QStringList{QStringLiteral("1: a")});
}

void tst_Xlsx::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    const auto file = [](const QByteArray &rows, const QByteArray &shared = {}) {
        return test::zipOf(test::XlsxText{.rows = rows, .shared = shared}.parts());
    };
    const auto changed = [](const char *part, const QByteArray &content) {
        test::Parts parts = test::XlsxText{.rows = "<row><c t=\"s\"><v>0</v></c></row>"}.parts();
        for (auto &[name, old] : parts) {
            if (name == part)
                old = content;
        }
        return test::zipOf(parts);
    };
    const QByteArray whole = file("<row><c><v>1</v></c></row>");
    QTest::newRow("cut off") << whole.left(whole.size() / 2) << "!damaged ZIP";
    QTest::newRow("some other archive") << test::zipOf({{"readme.txt", "hello"}}) << "!other_file ZIP";
    QTest::newRow("a document") << test::zipOf({{"_rels/.rels",
                                                 "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                                                 "Target=\"word/document.xml\"/></Relationships>"},
                                                {"word/document.xml", "<d/>"}})
                                << "!other_file ZIP";
    QTest::newRow("XLSB") << test::zipOf({{"_rels/.rels",
                                           "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                                           "Target=\"xl/workbook.bin\"/></Relationships>"}})
                          << "!format_not_read XLSB";
    QTest::newRow("broken XML") << file("<row><c><v>1</v></row>") << "!damaged xl/worksheets/sheet1.xml";
    QTest::newRow("an entity") << changed("xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>")
                               << "!entities_refused xl/worksheets/sheet1.xml";
    QTest::newRow("no such shared text") << file("<row><c t=\"s\"><v>1</v></c></row>", "<si><t>a</t></si>")
                                         << "!damaged xl/sharedStrings.xml";
    QTest::newRow("deeply nested") << file(QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300))
                                   << "!damaged xl/worksheets/sheet1.xml";
    QTest::newRow("a tag of megabytes") << file("<row r=\"" + QByteArray(6'000'000, '1') + "\"/>")
                                        << "!too_large xl/worksheets/sheet1.xml 4194304";
    QTest::newRow("too far down") << file("<row r=\"1048577\"><c><v>1</v></c></row>") << "!too_many_rows 1048576";
    QTest::newRow("too far to the right")
        << file("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>") << "!too_many_columns 16384";
    QTest::newRow("blank cells for nothing") << file(QByteArray("<row><c r=\"XFD1\"><v>1</v></c></row>").repeated(8000))
                                             << "!too_large blank and repeated cells 128000000";
}

void tst_Xlsx::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    QCOMPARE(test::readThrough(m_files.write(QStringLiteral("a.xlsx"), bytes)), error);
}

QTEST_GUILESS_MAIN(tst_Xlsx)
#include "tst_xlsx.moc"
