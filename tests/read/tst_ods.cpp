// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sheettext.h"
#include "support/zipof.h"

using namespace gensvar;

class tst_Ods : public QObject
{
    Q_OBJECT
private slots:
    void cells_data();
    void cells();
    void repeats();
    void mergedOverRows();
    void repeatsOverBatches();
    void sheets();
    void otherPrefixes();
    void refuses_data();
    void refuses();

private:
    QString write(const QByteArray &tables, const QByteArray &styles = {})
    {
        return m_files.write(QStringLiteral("a.ods"), test::zipOf(test::odsParts(tables, styles)));
    }
    test::Files m_files;
};

namespace {
QByteArray table(const QByteArray &rows)
{
    return "<table:table table:name=\"Data\">" + rows + "</table:table>";
}
QByteArray text(const QByteArray &paragraphs)
{
    return "<table:table-cell office:value-type=\"string\">" + paragraphs + "</table:table-cell>";
}
} // namespace

void tst_Ods::cells_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("line");
    const auto cell = [](const char *attributes, const char *shown) -> QByteArray {
        return QByteArray("<table:table-cell office:") + attributes + "><text:p>" + shown
            + "</text:p></table:table-cell>";
    };
    QTest::newRow("numbers") << cell("value-type=\"float\" office:value=\"9\" calcext:value-type=\"float\"", "9")
            + cell("value-type=\"percentage\" office:value=\"0.5\"", "50 %")
            + cell("value-type=\"currency\" office:value=\"12.5\"", "12,50 kr")
                             << "1: 9 | 0.5 | 12.5";
    QTest::newRow("dates") << cell("value-type=\"date\" office:date-value=\"2026-03-02\"", "2/3")
            + cell("value-type=\"date\" office:date-value=\"2026-03-02T09:15:00\"", "2/3")
            + cell("value-type=\"time\" office:time-value=\"PT26H30M00S\"", "26:30")
                           << "1: 2026-03-02 | 2026-03-02T09:15:00 | duration(95400)";
    QTest::newRow("booleans") << cell("value-type=\"boolean\" office:boolean-value=\"true\"", "SANT")
            + cell("value-type=\"boolean\" office:boolean-value=\"false\"", "FALSKT")
                              << "1: true | false";
    QTest::newRow("error") << cell("value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"",
                                   "#DIV/0!")
                           << "1: error(#DIV/0!)";
    QTest::newRow("paragraphs") << text("<text:p>a</text:p><text:p>b</text:p>") << "1: a\nb";
    QTest::newRow("spans and blanks") << text(
        "<text:p>a <text:s text:c=\"2\"/>b<text:span> c</text:span><text:tab/><text:line-break/>d</text:p>")
                                      << "1: a   b c\t\nd";
    QTest::newRow("white space runs") << text("<text:p>  a\n  b</text:p>") << "1: a b";
    QTest::newRow("a note is no text") << text(
        "<office:annotation><text:p>note</text:p></office:annotation><text:p>a<text:note><text:p>n</text:p></"
        "text:note>b</text:p>") << "1: ab";
    QTest::newRow("a drawing is no text")
        << text("<draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box></draw:frame><text:p>a</text:p>")
        << "1: a";
    QTest::newRow("a formula's text") << cell(
        "value-type=\"string\" office:string-value=\"xy\" table:formula=\"of:=1\"", "xy")
                                      << "1: xy";
    QTest::newRow("no type") << QByteArray("<table:table-cell><text:p>a</text:p></table:table-cell>") << "1: a";
    QTest::newRow("a type its value does not keep")
        << cell("value-type=\"date\" office:date-value=\"soon\"", "snart") << "1: snart";
    QTest::newRow("covered") << text("<text:p>a</text:p>") + "<table:covered-table-cell/>" + text("<text:p>b</text:p>")
                             << "1: a | ~ | b";
}

void tst_Ods::cells()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, line);
    QCOMPARE(test::readLines(write(table("<table:table-row>" + cells + "</table:table-row>"))), QStringList{line});
}

void tst_Ods::repeats()
{
    const QByteArray blank("<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
                           "table:number-columns-repeated=\"16384\"/></table:table-row>");
    const QByteArray rows = blank
        + "<table:table-header-rows><table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
          "table:number-columns-repeated=\"2\"/><table:table-cell table:number-columns-repeated=\"2\" "
          "office:value-type=\"string\"><text:p>x</text:p></table:table-cell><table:table-cell "
          "table:number-columns-repeated=\"16380\"/></table:table-row></table:table-header-rows>"
        + blank + "<table:table-row>" + text("<text:p>y</text:p>")
        + "</table:table-row><table:table-row "
          "table:number-rows-repeated=\"1048569\"><table:table-cell/></table:table-row>";
    QCOMPARE(test::readLines(write(table(rows))),
             (QStringList{QStringLiteral("3: ~ | ~ | x | x"), QStringLiteral("4: ~ | ~ | x | x"), QStringLiteral("5:"),
                          QStringLiteral("6:"), QStringLiteral("7: y")}));
}

/// Each row of cells merged by hand has their text.
void tst_Ods::mergedOverRows()
{
    const auto row = [](const QByteArray &cells) -> QByteArray {
        return "<table:table-row>" + cells + "</table:table-row>";
    };
    const QByteArray covered("<table:covered-table-cell/>");
    const QByteArray merged("<table:table-cell office:value-type=\"string\" table:number-rows-spanned=\"3\">"
                            "<text:p>Support</text:p></table:table-cell>");
    QCOMPARE(
        test::readSpread(
            write(table(row(text("<text:p>Department</text:p>") + text("<text:p>Comment</text:p>"))
                        + row(merged + text("<text:p>a</text:p>")) + row(covered + text("<text:p>b</text:p>"))
                        + row(covered + text("<text:p>c</text:p>")) + row(covered + text("<text:p>d</text:p>"))))),
        (QStringList{QStringLiteral("1: Department | Comment"), QStringLiteral("2: Support | a"),
                     QStringLiteral("3: Support | b"), QStringLiteral("4: Support | c"), QStringLiteral("5: ~ | d")}));
}

void tst_Ods::repeatsOverBatches()
{
    const QByteArray rows = "<table:table-row table:number-rows-repeated=\"1000\">"
        + text("<text:p>first of them</text:p>") + text("<text:p>å</text:p>")
        + "</table:table-row><table:table-row table:number-rows-repeated=\"700\">"
        + text("<text:p>second of them</text:p>") + "</table:table-row>";
    const QStringList lines = test::readLines(write(table(rows)));
    QCOMPARE(lines.size(), 1700);
    for (int i = 0; i < 1700; ++i)
        QCOMPARE(lines[i],
                 QStringLiteral("%1: %2").arg(i + 1).arg(i < 1000 ? u"first of them | å" : u"second of them"));
}

void tst_Ods::sheets()
{
    const QByteArray styles(
        "<style:style style:name=\"ta1\"><style:table-properties table:display=\"true\"/></style:style><style:style "
        "style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>");
    const auto one = [](const char *attributes, const char *value) -> QByteArray {
        return QByteArray("<table:table table:name=") + attributes + "><table:table-row>"
            + text(QByteArray("<text:p>") + value + "</text:p>") + "</table:table-row></table:table>";
    };
    const auto workbook =
        read::Workbook::open(write(one("\"A &gt; B\" table:style-name=\"ta1\"", "1")
                                       + one("'B>'\n table:style-name=\"ta2\"", "2") + one("\"C\"", "3"),
                                   styles));
    QVERIFY(workbook);
    QCOMPARE(read::formatName((*workbook)->format()), QStringLiteral("ods"));
    QStringList seen;
    for (const read::Sheet &sheet : (*workbook)->sheets())
        seen << sheet.name + (sheet.visible ? u" visible" : u" hidden");
    QCOMPARE(seen,
             (QStringList{QStringLiteral("A > B visible"), QStringLiteral("B> hidden"), QStringLiteral("C visible")}));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(test::rowLines(**workbook, i), QStringList{QStringLiteral("1: %1").arg(i + 1)});
    QCOMPARE(test::rowLines(**workbook, 3), QStringList{QStringLiteral("!no_such_sheet 4")});
}

void tst_Ods::otherPrefixes()
{
    test::Parts parts = test::odsParts(table("<table:table-row>" + text("<text:p>a</text:p>") + "</table:table-row>"));
    parts[1]
        .second.replace("table:table", "t:table")
        .replace("table:name", "t:name")
        .replace("xmlns:table=", "xmlns:t=");
    const auto workbook = read::Workbook::open(m_files.write(QStringLiteral("a.ods"), test::zipOf(parts)));
    QVERIFY(workbook);
    QCOMPARE((*workbook)->sheets().size(), 1);
    QCOMPARE((*workbook)->sheets().value(0).name, QStringLiteral("Data"));
    QCOMPARE(test::rowLines(**workbook), QStringList{QStringLiteral("1: a")});
}

void tst_Ods::refuses_data()
{
    QTest::addColumn<QByteArray>("tables");
    QTest::addColumn<QString>("error");
    const QByteArray x = "office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>";
    QTest::newRow("too many columns") << table(
        "<table:table-row><table:table-cell table:number-columns-repeated=\"16385\" " + x)
                                      << "!too_many_columns 16384";
    QTest::newRow("too many rows") << table("<table:table-row table:number-rows-repeated=\"1048577\"><table:table-cell "
                                            + x)
                                   << "!too_many_rows 1048576";
    const QByteArray everywhere("<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell "
                                "table:number-columns-repeated=\"16000\" ");
    QTest::newRow("too many cells") << table(everywhere
                                             + "office:value-type=\"float\" office:value=\"1\"/></table:table-row>")
                                    << "!too_large blank and repeated cells 128000000";
    QTest::newRow("too much text") << table(everywhere + "office:value-type=\"string\"><text:p>" + QByteArray(2000, 'x')
                                            + "</text:p></table:table-cell></table:table-row>")
                                   << "!too_large bytes of repeated text";
    QTest::newRow("broken XML") << table("<table:table-row></table:table-cell>") << "!damaged content.xml";
}

void tst_Ods::refuses()
{
    QFETCH(QByteArray, tables);
    QFETCH(QString, error);
    const QString seen = test::readThrough(write(tables));
    QVERIFY2(seen.startsWith(error), qPrintable(seen));
    const QByteArray manifest(
        "<m:manifest xmlns:m=\"x\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
    const QByteArray locked = test::zipOf({{"content.xml", "\x12\x34"}, {"META-INF/manifest.xml", manifest}});
    QCOMPARE(test::readThrough(m_files.write(QStringLiteral("l.ods"), locked)), QStringLiteral("!password_protected"));
    const QByteArray document = test::zipOf({{"content.xml", "<document><text/></document>"}});
    QCOMPARE(test::readThrough(m_files.write(QStringLiteral("d.odt"), document)),
             QStringLiteral("!other_file OpenDocument"));
}

QTEST_GUILESS_MAIN(tst_Ods)
#include "tst_ods.moc"
