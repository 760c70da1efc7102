// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sheettext.h"

#include <QtEndian>

using namespace gensvar;

class tst_Encoding : public QObject
{
    Q_OBJECT
private slots:
    void detects_data();
    void detects();
    void mayEndInALetterOfAnotherFile();
    void isToldOnlyByTheWholeFile();
    void wishes_data();
    void wishes();
    void refuses_data();
    void refuses();
    void characterOverABlocksEdge();

private:
    test::Files m_files;
};

namespace {
QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const auto high = char(c.unicode() >> 8);
        const auto low = char(c.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}
QByteArray utf32(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const uint character : text.toUcs4()) {
        const uint ordered = bigEndian ? qToBigEndian(character) : qToLittleEndian(character);
        bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
    }
    return bytes;
}
} // namespace

void tst_Encoding::detects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("second");
    const QString text = QStringLiteral("nr,ord\n1,blå 😎\n");
    QTest::newRow("ASCII") << QByteArray("nr,ord\n1,bla\n") << "utf-8"
                           << "2: 1 | bla";
    QTest::newRow("UTF-8") << text.toUtf8() << "utf-8"
                           << "2: 1 | blå 😎";
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << "utf-8"
                                     << "2: 1 | blå 😎";
    QTest::newRow("UTF-16LE with mark") << "\xFF\xFE" + utf16(text, false) << "utf-16le"
                                        << "2: 1 | blå 😎";
    QTest::newRow("UTF-16BE with mark") << "\xFE\xFF" + utf16(text, true) << "utf-16be"
                                        << "2: 1 | blå 😎";
    QTest::newRow("UTF-16LE without") << utf16(text, false) << "utf-16le"
                                      << "2: 1 | blå 😎";
    QTest::newRow("UTF-16BE without") << utf16(text, true) << "utf-16be"
                                      << "2: 1 | blå 😎";
    QTest::newRow("UTF-16LE without, a unit with its zero in the other half")
        << utf16(text + QChar(0x100) + u'\n', false) << "utf-16le"
        << "2: 1 | blå 😎";
    QTest::newRow("UTF-32LE with mark") << utf32(u'\uFEFF' + text, false) << "utf-32le"
                                        << "2: 1 | blå 😎";
    QTest::newRow("UTF-32BE with mark") << utf32(u'\uFEFF' + text, true) << "utf-32be"
                                        << "2: 1 | blå 😎";
    QTest::newRow("zeros in a small file")
        << QByteArray("one,two\n\0a\0,b\n", 13) << "utf-8" << QString::fromUtf16(u"2: \0a\0 | b", 10);
    QTest::newRow("half a pair") << "\xFF\xFE" + utf16(QStringLiteral("a,b\n1,") + QChar(0xD83D), false) << "utf-16le"
                                 << "2: 1 | �";
    QTest::newRow("windows-1252") << QByteArray("nr,ord\n1,bl\xE5 \x80\n") << "windows-1252"
                                  << "2: 1 | blå €";
    QTest::newRow("windows-1252, no character")
        << QByteArray("nr,ord\n1,\xE5\x81\n") << "windows-1252" << QString::fromUtf16(u"2: 1 | å\u0081");
    QTest::newRow("Latin without a hint") << QByteArray("nr,ord\n1,bl\xE5\n") << "windows-1252"
                                          << "2: 1 | blå";
    QTest::newRow("ISO 8859-15 by its euro") << QByteArray("nr,ord\n1,bl\xE5 \xA4\n") << "iso-8859-15"
                                             << "2: 1 | blå €";
    QTest::newRow("IBM 850 by its letters within words")
        << QByteArray("nr,ord\n1,F\x94rs\x84ljning p\x86 v\x84rlden\n") << "ibm850"
        << "2: 1 | Försäljning på världen";
    QTest::newRow("IBM 850, Danish") << QByteArray("nr,ord\n1,k\x9B"
                                                   "be p\x86 h\x91ngel\n")
                                     << "ibm850"
                                     << "2: 1 | købe på hængel";
    QTest::newRow("Mac by its letters within words")
        << QByteArray("nr,ord\n1,F\x9Ars\x8Aljning p\x8C v\x8Arlden\n") << "macintosh"
        << "2: 1 | Försäljning på världen";
    QTest::newRow("windows-1252 with apostrophes and dashes alone") << QByteArray("nr,ord\n1,it\x92s here Mon\x96"
                                                                                  "Fri\n")
                                                                    << "windows-1252"
                                                                    << "2: 1 | it’s here Mon–Fri";
    QTest::newRow("windows-1252 with a sign within a word") << QByteArray("nr,ord\n1,f\xF6r\x86"
                                                                          "alla s\xE4"
                                                                          "ger v\xE5ra\n")
                                                            << "windows-1252"
                                                            << "2: 1 | för†alla säger våra";
    QTest::newRow("UTF-8 with a line of another file") << QByteArray("nr,ord\n1,F\xF6rst p\xE5 v\xE4g\n")
            + QByteArray("2,försäljning på vägen i höst och vår\n").repeated(9)
                                                       << "utf-8"
                                                       << "2: 1 | Först på väg";
    QTest::newRow("currency sign among C1") << QByteArray("nr,ord\n1,\x93\xA4\x94\n") << "windows-1252"
                                            << "2: 1 | “¤”";
}

void tst_Encoding::detects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, second);
    const auto workbook = read::Workbook::open(m_files.write(QStringLiteral("a.csv"), bytes));
    QVERIFY(workbook);
    QCOMPARE((*workbook)->encoding(), name);
    QCOMPARE(test::rowLines(**workbook).value(1), second);
}

void tst_Encoding::mayEndInALetterOfAnotherFile()
{
    const auto lines = QByteArray("1,försäljning på vägen i höst och vår\n").repeated(9);
    const auto workbook =
        read::Workbook::open(m_files.write(QStringLiteral("end.csv"), "nr,ord\n" + lines + "2,p\xE5"));
    QVERIFY(workbook);
    QCOMPARE(test::rowLines(**workbook).last(), QStringLiteral("11: 2 | på"));
}

void tst_Encoding::isToldOnlyByTheWholeFile()
{
    QByteArray bytes("nr,ord\n");
    for (int i = 0; i < 60'000; ++i)
        bytes += "1,plain words\n";
    bytes += "2,bl\xE5\n";
    const auto workbook = read::Workbook::open(m_files.write(QStringLiteral("late.csv"), bytes));
    QVERIFY(workbook);
    QCOMPARE((*workbook)->encoding(), QStringLiteral("windows-1252"));
    QCOMPARE(test::rowLines(**workbook).last(), QStringLiteral("60002: 2 | blå"));
}

void tst_Encoding::wishes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("first");
    QTest::newRow("macintosh") << QByteArray("\x8C,\xCA") << "macintosh"
                               << "macintosh" << QStringLiteral("1: å | \u00A0");
    QTest::newRow("an alias") << QByteArray("\x8C,\xDB") << "MacRoman"
                              << "macintosh"
                              << "1: å | €";
    QTest::newRow("ISO 8859-15") << QByteArray("\xA6,x") << "ISO-8859-15"
                                 << "iso-8859-15"
                                 << "1: Š | x";
    QTest::newRow("ISO 8859-1") << QByteArray("\xA6,x") << "latin1"
                                << "iso-8859-1"
                                << "1: ¦ | x";
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b")
                                     << "utf-8"
                                     << "utf-8"
                                     << "1: a | b";
    QTest::newRow("UTF-16 by its mark") << "\xFE\xFF" + utf16(QStringLiteral("a,b"), true) << "utf-16"
                                        << "utf-16be"
                                        << "1: a | b";
    QTest::newRow("UTF-32 by its mark") << utf32(QStringLiteral("\uFEFFa,b"), true) << "UTF-32"
                                        << "utf-32be"
                                        << "1: a | b";
    QTest::newRow("Mac Central European") << QByteArray("\xFC,\x8D") << "x-mac-ce"
                                          << "x-mac-ce"
                                          << "1: Ł | ć";
    // "日本,語①" and the like: characters that Windows adds, second bytes that are a backslash or a bar in ASCII.
    QTest::newRow("Shift JIS") << QByteArray("\x95\x5C,\x87\x40\\\x83\x7C~") << "Shift_JIS"
                               << "shift_jis" << QStringLiteral("1: 表 | ①\\ポ~");
    QTest::newRow("Shift JIS as Windows calls it") << QByteArray("\xB6\xC5,x") << "cp932"
                                                   << "shift_jis" << QStringLiteral("1: ｶﾅ | x");
    QTest::newRow("EUC-JP") << QByteArray("\xC6\xFC\xCB\xDC,x") << "euc-jp"
                            << "euc-jp" << QStringLiteral("1: 日本 | x");
    QTest::newRow("GBK") << QByteArray("\xBA\xC3,\x81\x5C") << "GB2312"
                         << "gbk" << QStringLiteral("1: 好 | 乗");
    QTest::newRow("GB18030") << QByteArray("\xBA\xC3,\x94\x39\xDA\x33") << "gb18030"
                             << "gb18030" << QStringLiteral("1: 好 | 💩");
    QTest::newRow("Big5") << QByteArray("\xA5\x5C,\xA6\x6E") << "big5"
                          << "big5" << QStringLiteral("1: 功 | 好");
    QTest::newRow("EUC-KR") << QByteArray("\xC7\xD1,\x8C\x63") << "euc-kr"
                            << "euc-kr" << QStringLiteral("1: 한 | 똠");
    QTest::newRow("a cut character") << QByteArray("\xBA\xC3").repeated(60) + QByteArray(",\xBA\n") << "gbk"
                                     << "gbk"
                                     << QStringLiteral("1: ") + QString(60, u'好') + QStringLiteral(" | \uFFFD");
    QTest::newRow("windows-1250") << QByteArray("\x9C,\xF0") << "windows-1250"
                                  << "windows-1250" << QStringLiteral("1: ś | đ");
    QTest::newRow("windows-1251") << QByteArray("\xC4\xE0,x") << "windows-1251"
                                  << "windows-1251" << QStringLiteral("1: Да | x");
    QTest::newRow("windows-1257") << QByteArray("\xE0,\xEB") << "windows-1257"
                                  << "windows-1257" << QStringLiteral("1: ą | ė");
    QTest::newRow("ISO 8859-2") << QByteArray("\xB6,\xF0") << "iso-8859-2"
                                << "iso-8859-2" << QStringLiteral("1: ś | đ");
    QTest::newRow("ISO 8859-5") << QByteArray("\xB4\xD0,x") << "iso-8859-5"
                                << "iso-8859-5" << QStringLiteral("1: Да | x");
    QTest::newRow("ISO 8859-13") << QByteArray("\xE0,\xEB") << "iso-8859-13"
                                 << "iso-8859-13" << QStringLiteral("1: ą | ė");
    QTest::newRow("UTF-16LE without mark") << utf16(QStringLiteral("a,b"), false) << "utf-16le"
                                           << "utf-16le"
                                           << "1: a | b";
}

void tst_Encoding::wishes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, wish);
    QFETCH(QString, name);
    QFETCH(QString, first);
    const auto workbook =
        read::Workbook::open(m_files.write(QStringLiteral("a.csv"), bytes), {.encoding = wish, .delimiter = {}});
    QVERIFY(workbook);
    QCOMPARE((*workbook)->encoding(), name);
    QCOMPARE(test::rowLines(**workbook).value(0), first);
}

void tst_Encoding::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("error");
    QTest::newRow("nothing") << QByteArray() << ""
                             << "!empty_file";
    QTest::newRow("a mark only") << QByteArray("\xEF\xBB\xBF") << ""
                                 << "!empty_file";
    QTest::newRow("not UTF-8") << QByteArray("a,bl\xE5 x") << "utf-8"
                               << "!undecodable utf-8 4";
    QTest::newRow("cut UTF-8") << QByteArray("a,bl\xC3") << "utf-8"
                               << "!undecodable utf-8 4";
    QTest::newRow("a mark that lies") << QByteArray("\xEF\xBB\xBF"
                                                    "a,bl\xE5 x")
                                      << ""
                                      << "!undecodable utf-8 7";
    QTest::newRow("odd UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0,",
                                              5)
                                << ""
                                << "!undecodable utf-16le 4";
    QTest::newRow("not UTF-16") << QByteArray("name,scores\n") << "utf-16le"
                                << "!undecodable utf-16le 0";
    QTest::newRow("UTF-16 told to be Latin") << utf16(QStringLiteral("name,score\n"), false) << "windows-1252"
                                             << "!not_spreadsheet";
    QTest::newRow("no encoding") << QByteArray("a,b") << "utf-99"
                                 << "!unknown_encoding utf-99";
    for (const char *name : {"ibm037", "iso-2022-jp", "ebcdic", "utf-7"})
        QTest::newRow(name) << QByteArray("a,b") << name
                            << QStringLiteral("!unknown_encoding ") + QLatin1StringView(name);
    QTest::newRow("Western told to be Japanese") << QByteArray("a,bl\xE5 og r\xF8"
                                                               "d\n")
                                                 << "shift_jis"
                                                 << "!undecodable shift_jis 4";
    QTest::newRow("cut UTF-32") << utf32(QStringLiteral("\uFEFFa,b"), false).chopped(2) << ""
                                << "!undecodable utf-32le 12";
    QTest::newRow("binary") << QByteArray("\x01\x02\x03\x04\x05garbage\x00\x00\x01", 15) << ""
                            << "!not_spreadsheet";
    QTest::newRow("binary, however short") << QByteArray("a,b\x01\x02\n1,2\n") << ""
                                           << "!not_spreadsheet";
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << ""
                         << "!other_file PDF";
    QTest::newRow("web page") << QByteArray(" <HTML><table>") << ""
                              << "!web_page";
}

void tst_Encoding::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, wish);
    QFETCH(QString, error);
    const QString path = m_files.write(QStringLiteral("a.csv"), bytes);
    const auto workbook = read::Workbook::open(path, {.encoding = wish, .delimiter = {}});
    QVERIFY(!workbook);
    QVERIFY2(test::errorText(workbook.error()).startsWith(error), qPrintable(test::errorText(workbook.error())));
}

void tst_Encoding::characterOverABlocksEdge()
{
    for (const bool wide : {false, true}) {
        for (int before = 0; before < 4; ++before) {
            QString text(before, u'x');
            for (int i = 0; i < 200'000; ++i)
                text += QStringLiteral("å😎");
            const QByteArray bytes = wide ? "\xFF\xFE" + utf16(text + u'\n', false) : text.toUtf8();
            const auto lines = test::readLines(m_files.write(QStringLiteral("edge.csv"), bytes));
            QCOMPARE(lines.size(), 1);
            QVERIFY(lines[0].endsWith(u'…') && lines[0].size() > 500); // above 1 MiB: its beginning is kept
            QVERIFY(!lines[0].contains(QChar::ReplacementCharacter));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Encoding)
#include "tst_encoding.moc"
