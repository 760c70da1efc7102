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
    QCOMPARE(read({}, number(5, 0, 1) + number(4, 0, 1)).last(), QStringLiteral("!damaged XLS"));
    QCOMPARE(read(biff(0xFC, words({9, 0, 9, 0})), {}), QStringList{QStringLiteral("!damaged SST")});
    const auto named = [&](const char *stream) {
        return test::readLines(m_files.write(QStringLiteral("a.xls"), test::oleOf(stream, "x"))).last();
    };
    QCOMPARE(named("EncryptedPackage"), QStringLiteral("!password_protected"));
    QCOMPARE(named("WordDocument"), QStringLiteral("!other_file Microsoft Office"));
    QCOMPARE(named("Workbook"), QStringLiteral("!damaged XLS"));
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
