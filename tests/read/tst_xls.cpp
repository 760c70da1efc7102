// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sheettext.h"
#include "support/xlsof.h"

using namespace gensvar;
using test::biff;
using test::eightBytes;
using test::words;

class tst_Xls : public QObject
{
    Q_OBJECT
private slots:
    void cells();
    void datesByFormat();
    void sharedTextsRunOverRecords();
    void hiddenSheets();
    void chartsWithinASheet();
    void batchesKeepTheirTexts();
    void rowsInAnyOrder();
    void formulasOfOlderVersions();
    void streamNamesInAnyCase();
    void sharedTextsFewerThanTold();
    void sharedTextIsBounded();
    void sheetsSomeBytesOff();
    void codePages_data();
    void codePages();
    void refuses();
    void cutAnywhereItIsRefusedOrRead();

private:
    QStringList read(const QByteArray &globals, const QByteArray &sheet)
    {
        return test::readLines(
            m_files.write(QStringLiteral("a.xls"), test::oleOf("Workbook", test::biffStream(globals, sheet))));
    }
    test::Files m_files;
};

namespace {

QByteArray number(int row, int column, double value, int style = 0)
{
    return biff(0x203, words({row, column, style}) + eightBytes(value));
}
QByteArray label(int row, int column, const QByteArray &latin)
{
    return biff(0x204, words({row, column, 0, int(latin.size())}) + '\0' + latin);
}
QByteArray sharedTexts(const QByteArray &texts, int count)
{
    return biff(0xFC, words({count, 0, count, 0}) + texts);
}

} // namespace

void tst_Xls::cells()
{
    const QByteArray formulaText = biff(0x06, words({1, 0, 0}) + words({0, 0, 0, 0xFFFF}) + QByteArray(8, '\0'))
        + biff(0x207, words({2}) + '\0' + "ab");
    const QByteArray formulaTrue = biff(0x06, words({1, 1, 0}) + words({1, 1, 0, 0xFFFF}) + QByteArray(8, '\0'));
    const QByteArray formulaError = biff(0x06, words({1, 2, 0}) + words({2, 0x2A, 0, 0xFFFF}) + QByteArray(8, '\0'));
    const QByteArray formulaNumber = biff(0x06, words({1, 3, 0}) + eightBytes(2.5) + QByteArray(8, '\0'));
    const QByteArray sheet = number(0, 0, 9) + label(0, 1, "bl\xE5") + biff(0xFD, words({0, 2, 0, 1, 0}))
        + biff(0x27E, words({0, 4, 0, 1234 << 2 | 3, 0})) + biff(0x205, words({0, 5, 0}) + '\1' + '\0')
        + biff(0x205, words({0, 6, 0}) + '\7' + '\1') + formulaText + formulaTrue + formulaError + formulaNumber
        + biff(0xBD, words({4, 1, 0, 4 << 2 | 2, 0, 0, 5 << 2 | 2, 0, 2}));
    const QByteArray shared = sharedTexts(words({1}) + '\0' + "a" + words({2}) + '\1' + words({0x20AC, 0xE5}), 2);
    QCOMPARE(read(shared, sheet),
             (QStringList{QStringLiteral("1: 9 | blå | €å | ~ | 12.34 | true | error(#DIV/0!)"),
                          QStringLiteral("2: ab | true | error(#N/A) | 2.5"), QStringLiteral("3:"),
                          QStringLiteral("4:"), QStringLiteral("5: ~ | 4 | 5")}));
}

void tst_Xls::datesByFormat()
{
    const QByteArray own = biff(0x41E, words({164, 9}) + '\0' + "[h]:mm:ss");
    QByteArray globals = own;
    for (const int format : {0, 14, 22, 164})
        globals += biff(0xE0, words({0, format, 0, 0, 0, 0, 0, 0, 0, 0}));
    const QByteArray sheet =
        number(0, 0, 46083, 1) + number(0, 1, 46083.5, 2) + number(0, 2, 1.5, 3) + number(0, 3, 46083);
    QCOMPARE(read(globals, sheet),
             QStringList{QStringLiteral("1: 2026-03-02 | 2026-03-02T12:00:00 | duration(129600) | 46083")});
    QCOMPARE(read(globals + biff(0x22, words({1})), sheet),
             QStringList{QStringLiteral("1: 2030-03-03 | 2030-03-03T12:00:00 | duration(129600) | 46083")});
}

void tst_Xls::sharedTextsRunOverRecords()
{
    // Rich text with its runs, cut in the characters, where the width changes, and in the runs.
    const QByteArray start = words({6}) + '\x08' + words({1}) + "abc";
    const QByteArray globals = biff(0xFC, words({1, 0, 2, 0}) + start) + biff(0x3C, '\1' + words({0xE5, 0x20AC}))
        + biff(0x3C, QByteArray("\0d\1\0", 4)) + biff(0x3C, words({7}) + words({1}) + '\0' + "z");
    QCOMPARE(read(globals, biff(0xFD, words({0, 0, 0, 0, 0})) + biff(0xFD, words({0, 1, 0, 1, 0}))),
             QStringList{QStringLiteral("1: abcå€d | z")});
}

void tst_Xls::hiddenSheets()
{
    for (const char state : {'\0', '\1', '\2'}) {
        const auto workbook = read::Workbook::open(m_files.write(
            QStringLiteral("a.xls"), test::oleOf("Workbook", test::biffStream({}, number(0, 0, 1), state))));
        QVERIFY(workbook);
        QCOMPARE(read::formatName((*workbook)->format()), QStringLiteral("xls"));
        QCOMPARE((*workbook)->sheets().value(0).name, QStringLiteral("Data"));
        QCOMPARE((*workbook)->sheets().value(0).visible, state == '\0');
    }
}

void tst_Xls::chartsWithinASheet()
{
    const QByteArray chart = biff(0x809, words({0x600, 0x20, 0, 0, 0, 0, 0, 0})) + number(9, 9, 9) + biff(0x0A);
    QCOMPARE(read({}, number(0, 0, 1) + chart + number(1, 0, 2)),
             (QStringList{QStringLiteral("1: 1"), QStringLiteral("2: 2")}));
}

void tst_Xls::batchesKeepTheirTexts()
{
    QByteArray sheet;
    for (int row = 0; row < 1000; ++row)
        sheet += label(row, 0, "text number " + QByteArray::number(row)) + number(row, 1, row);
    const QStringList lines = read({}, sheet);
    QCOMPARE(lines.size(), 1000);
    for (int row = 0; row < 1000; ++row)
        QCOMPARE(lines[row], QStringLiteral("%1: text number %2 | %2").arg(row + 1).arg(row));
}

void tst_Xls::refuses()
{
    QCOMPARE(read(biff(0x2F, words({1, 1})), {}), QStringList{QStringLiteral("!password_protected")});
    QCOMPARE(read({}, biff(0xFD, words({0, 0, 0, 7, 0}))).last(), QStringLiteral("!damaged XLS"));
    QCOMPARE(read(biff(0xFC, words({9, 0, 9, 0}) + words({5}) + '\0' + "cut"), {}),
             QStringList{QStringLiteral("!damaged SST")});
    const auto named = [&](const char *stream) {
        return test::readLines(m_files.write(QStringLiteral("a.xls"), test::oleOf(stream, "x"))).last();
    };
    QCOMPARE(named("EncryptedPackage"), QStringLiteral("!password_protected"));
    QCOMPARE(named("WordDocument"), QStringLiteral("!other_file Microsoft Office"));
    QCOMPARE(named("Workbook"), QStringLiteral("!damaged XLS"));
    const auto bare = [&](const QByteArray &start) {
        return test::readLines(m_files.write(QStringLiteral("a.xls"), start + words({0, 0x10, 0}))).last();
    };
    QCOMPARE(bare(words({0x09, 4})), QStringLiteral("!format_not_read Excel 2"));
    QCOMPARE(bare(words({0x209, 6})), QStringLiteral("!format_not_read Excel 3"));
    QCOMPARE(bare(words({0x409, 6})), QStringLiteral("!format_not_read Excel 4"));
}

void tst_Xls::rowsInAnyOrder()
{
    // The last cell of a sheet may stand in its first row, and a formula's text comes after it.
    const QByteArray formulaText = biff(0x06, words({3, 1, 0}) + words({0, 0, 0, 0xFFFF}) + QByteArray(8, '\0'))
        + biff(0x207, words({2}) + '\0' + "ab");
    const QByteArray globals = sharedTexts(words({6}) + '\0' + "shared", 1);
    QCOMPARE(
        read(globals,
             number(3, 0, 4) + formulaText + label(1, 1, "b") + biff(0xFD, words({0, 0, 0, 0, 0})) + number(3, 0, 5)),
        (QStringList{QStringLiteral("1: shared"), QStringLiteral("2: ~ | b"), QStringLiteral("3:"),
                     QStringLiteral("4: 5 | ab")}));
    // Column by column.
    QByteArray sheet;
    for (int column = 0; column < 3; ++column) {
        for (int row = 0; row < 1000; ++row)
            sheet += label(row, column, QByteArray::number(row) + "/" + QByteArray::number(column));
    }
    const QStringList lines = read({}, sheet);
    QCOMPARE(lines.size(), 1000);
    for (int row = 0; row < 1000; ++row)
        QCOMPARE(lines[row], QStringLiteral("%1: %2/0 | %2/1 | %2/2").arg(row + 1).arg(row));
}

void tst_Xls::formulasOfOlderVersions()
{
    const auto formula = [](int id, int column) {
        return biff(quint16(id), words({0, column, 0}) + eightBytes(id) + QByteArray(8, '\0'));
    };
    QCOMPARE(read({}, formula(0x06, 0) + formula(0x206, 1) + formula(0x406, 2)),
             QStringList{QStringLiteral("1: 6 | 518 | 1030")});
}

void tst_Xls::streamNamesInAnyCase()
{
    const QByteArray stream = test::biffStream({}, number(0, 0, 1));
    for (const char *name : {"WORKBOOK", "workbook", "BOOK", "Book"})
        QCOMPARE(test::readLines(m_files.write(QStringLiteral("a.xls"), test::oleOf(name, stream))),
                 QStringList{QStringLiteral("1: 1")});
    // Where both are there, the one that is spelled right is the one to read.
    QCOMPARE(test::readLines(m_files.write(QStringLiteral("a.xls"), test::oleOf("Book", stream, "WorkBook"))),
             QStringList{QStringLiteral("1: 1")});
}

void tst_Xls::sharedTextsFewerThanTold()
{
    const QByteArray texts = biff(0xFC, words({9, 0, 9, 0}) + words({1}) + '\0' + "a");
    const QByteArray first = biff(0xFD, words({0, 0, 0, 0, 0}));
    const QByteArray another = biff(0x3C, words({1}) + '\0' + "b");
    for (const QByteArray &after : QList<QByteArray>{{}, biff(0x3C), biff(0x3C) + another})
        QCOMPARE(read(texts + after, first), QStringList{QStringLiteral("1: a")});
    QCOMPARE(read(texts, biff(0xFD, words({0, 0, 0, 1, 0}))), QStringList{QStringLiteral("!damaged XLS")});
    // The record after them is not lost.
    QCOMPARE(read(texts + biff(0x2F, words({1, 1})), first), QStringList{QStringLiteral("!password_protected")});
    // Half a character left over before a record that goes on.
    const QByteArray half =
        biff(0xFC, words({1, 0, 1, 0}) + words({2}) + '\1' + words({'a'}) + 'x') + biff(0x3C, '\1' + words({'b'}));
    QCOMPARE(read(half, first), QStringList{QStringLiteral("1: ab")});
}

void tst_Xls::sharedTextIsBounded()
{
    const QByteArray longest = biff(0xFC, words({1, 0, 1, 0}) + words({8000}) + '\0' + QByteArray(8000, 'x'));
    QByteArray sheet;
    for (int i = 0; i < 20'000; ++i)
        sheet += biff(0xFD, words({i, 0, 0, 0, 0}));
    const QString seen = test::readThrough(
        m_files.write(QStringLiteral("a.xls"), test::oleOf("Workbook", test::biffStream(longest, sheet))));
    QVERIFY2(seen.startsWith(u"!too_large bytes of repeated text"), qPrintable(seen));
}

void tst_Xls::sheetsSomeBytesOff()
{
    for (const int off : {20, -20}) {
        QByteArray stream = test::biffStream({}, number(0, 0, 1));
        const qsizetype place = stream.indexOf(biff(0x85).left(2)) + 4;
        stream[place] = char(stream[place] + off);
        QCOMPARE(test::readLines(m_files.write(QStringLiteral("a.xls"), test::oleOf("Workbook", stream))),
                 QStringList{QStringLiteral("1: 1")});
    }
}

void tst_Xls::codePages_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("Western") << 1252 << QByteArray("bl\xE5 \x80") << "blå €";
    QTest::newRow("Central European") << 1250
                                      << QByteArray("\xA3"
                                                    "adowno\x9C\xE6")
                                      << "Ładowność";
    QTest::newRow("Mac") << 10000 << QByteArray("bl\x8C \xDB") << "blå €";
    QTest::newRow("Mac, Excel 4's number") << 32768 << QByteArray("bl\x8C \xDB") << "blå €";
    QTest::newRow("Mac Greek") << 10006 << QByteArray("\xCC\xF6\x9A") << "Χωö";
    QTest::newRow("Mac Cyrillic") << 10007 << QByteArray("\x80\xE0\xDF \xFF") << "Аая €";
    QTest::newRow("Mac Central European") << 10029
                                          << QByteArray("\x80rkusz, \xFC"
                                                        "adowno\xE6\x8D")
                                          << "Ärkusz, Ładowność";
    QTest::newRow("Mac Icelandic") << 10079 << QByteArray("\xDC\xE0") << "Ðý";
    QTest::newRow("Mac Turkish") << 10081 << QByteArray("\xDA\xDC\xDF") << "Ğİş";
    QTest::newRow("Japanese") << 932 << QByteArray("\x93\xFA\x95\x5C\xB6") << "日表ｶ";
    QTest::newRow("Simplified Chinese") << 936 << QByteArray("\xBA\xC3") << "好";
    QTest::newRow("not known") << 4711 << QByteArray("bl\xE5") << "blå";
}

void tst_Xls::codePages()
{
    QFETCH(int, page);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QByteArray stream =
        test::biffStream(biff(0x42, words({page})), biff(0x204, words({0, 0, 0, int(bytes.size())}) + bytes));
    stream.replace(words({0x600}), words({0x500})); // Excel 95: the last with code pages
    QCOMPARE(test::readLines(m_files.write(QStringLiteral("a.xls"), test::oleOf("Workbook", stream))),
             QStringList{QStringLiteral("1: ") + text});
}

void tst_Xls::cutAnywhereItIsRefusedOrRead()
{
    const QByteArray file = test::oleOf(
        "Workbook", test::biffStream(sharedTexts(words({1}) + '\0' + "a", 1), label(0, 0, "b") + number(1, 0, 1)));
    for (qsizetype length = 8; length < file.size(); length += 61)
        QVERIFY(!test::readThrough(m_files.write(QStringLiteral("cut.xls"), file.left(length))).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Xls)
#include "tst_xls.moc"
