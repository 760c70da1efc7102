// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/celltext.h"
#include "read/numberformat.h"

#include <QTest>

using namespace gensvar::read;
using gensvar::domain::CellKind;

class tst_CellText : public QObject
{
    Q_OBJECT
private slots:
    void numbers();
    void isoDates();
    void durations();
    void bounds();
    void formats_data();
    void formats();
};

void tst_CellText::numbers()
{
    QCOMPARE(parseNumber(" 1.5\n").value(), 1.5);
    QCOMPARE(parseNumber("+2E3").value(), 2000.0);
    for (const char *text : {"", "x", "1,5", "1 2", "0x10", "inf", "nan", "1e999"})
        QVERIFY2(!parseNumber(text), text);
}

void tst_CellText::isoDates()
{
    QCOMPARE(parseIsoDate("1970-01-02").value().number, 86'400'000.0);
    QVERIFY(parseIsoDate("1970-01-02").value().dateOnly);
    QCOMPARE(parseIsoDate("1970-01-01T00:00:01.5+02:00").value().number, 1500.0);
    QCOMPARE(int(parseIsoDate("10:10").value().kind), int(CellKind::Time));
    for (const char *text : {"", "2021", "2021-13-01", "2021-02-30", "2021-02-03T25:00", "2021-02-03x", "-021-01-01"})
        QVERIFY2(!parseIsoDate(text), text);
}

void tst_CellText::durations()
{
    QCOMPARE(parseIsoDuration("PT10H10M10.1234S").value().number, 36'610'123.0);
    QCOMPARE(parseIsoDuration("-P1DT1H").value().number, -90'000'000.0);
    for (const char *text : {"", "P", "PT", "P1Y", "P1M", "PT1", "PT-1H", "1H"})
        QVERIFY2(!parseIsoDuration(text), text);
}

void tst_CellText::bounds()
{
    BoundedText text;
    const std::string piece(1000, 'x');
    for (int i = 0; i < 2000; ++i)
        text.append(piece);
    QVERIFY(text.isTooLong());
    QCOMPARE(text.text().size(), size_t(1024));
    text.clear();
    text.append("a");
    QVERIFY(!text.isTooLong());
    QCOMPARE(text.text(), std::string("a"));
}

void tst_CellText::formats_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *code, NumberKind kind) { QTest::newRow(code) << QByteArray(code) << int(kind); };
    for (const char *code : {"General", "Standard", "0.00", "#,##0;[Red]-#,##0", "0%", "0.00E+00", "@", "\"day\" 0",
                             "\\d0", "_(* #,##0_)", "[$kr-41D] 0", "0 \"h:mm\"", "BOOLEAN", ""})
        row(code, NumberKind::Plain);
    for (const char *code : {"yyyy-mm-dd", "d/m/yy", "mmm yy", "mmmm", "[$-F800]dddd, mmmm dd, yyyy",
                             "dd\\.mm\\.yyyy;@", "YYYY/MM/DD", "m/d"})
        row(code, NumberKind::Date);
    for (const char *code : {"yyyy-mm-dd hh:mm:ss", "d/m/yyyy h:mm AM/PM", "dd.mm.yyyy\" kl. \"hh:mm"})
        row(code, NumberKind::DateTime);
    for (const char *code : {"h:mm", "hh:mm:ss", "mm:ss.0", "h:mm AM/PM", "h AM/PM", "[$-409]h:mm:ss A/P;@"})
        row(code, NumberKind::Time);
    for (const char *code : {"[h]:mm", "[hh]:mm:ss", "[mm]:ss", "[s]"})
        row(code, NumberKind::Duration);
}

void tst_CellText::formats()
{
    QFETCH(QByteArray, code);
    QFETCH(int, kind);
    QCOMPARE(int(numberKind(code.constData())), kind);
}

QTEST_GUILESS_MAIN(tst_CellText)
#include "tst_celltext.moc"
