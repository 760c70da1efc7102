// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/utf8.h"

#include <QTest>

using gensvar::read::appendUtf8;
using gensvar::read::cutUtf8;
using gensvar::read::validUtf8;

class tst_Utf8 : public QObject
{
    Q_OBJECT
private slots:
    void validity_data();
    void validity();
    void cutting();
    void appending();
};

void tst_Utf8::validity_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<int>("valid");
    QTest::addColumn<bool>("cut");
    QTest::newRow("nothing") << QByteArray() << 0 << false;
    QTest::newRow("two bytes") << QByteArray("\xC3\xA5") << 2 << false;
    QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x98\x8E") << 4 << false;
    QTest::newRow("a zero") << QByteArray("a\0b", 3) << 3 << false;
    QTest::newRow("cut after the lead") << QByteArray("x\xC3") << 1 << true;
    QTest::newRow("cut in the middle") << QByteArray("\xF0\x9F\x98") << 0 << true;
    QTest::newRow("windows-1252") << QByteArray("bl\xE5 ") << 2 << false;
    QTest::newRow("a lone continuation") << QByteArray("a\x80") << 1 << false;
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << 0 << false;
    QTest::newRow("overlong in three") << QByteArray("\xE0\x80\xAF") << 0 << false;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0 << false;
    QTest::newRow("above U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << 0 << false;
    QTest::newRow("cut overlong") << QByteArray("\xE0\x80") << 0 << false;
}

void tst_Utf8::validity()
{
    QFETCH(QByteArray, tail);
    QFETCH(int, valid);
    QFETCH(bool, cut);
    // At every place against the steps of 64 bytes.
    for (int before = 0; before < 140; ++before) {
        const QByteArray text = QByteArray(before, 'x') + tail;
        const auto prefix = validUtf8({text.constData(), size_t(text.size())});
        QCOMPARE(prefix.length, size_t(before + valid));
        QCOMPARE(prefix.isCut, cut);
    }
}

void tst_Utf8::cutting()
{
    QCOMPARE(cutUtf8("abc", 5), std::string_view("abc"));
    QCOMPARE(cutUtf8("a\xC3\xA5z", 2), std::string_view("a"));
    QCOMPARE(cutUtf8("a\xC3\xA5z", 3), std::string_view("a\xC3\xA5"));
}

void tst_Utf8::appending()
{
    std::string text;
    for (const char32_t c : {U'a', U'å', U'€', U'😎', char32_t(0xD800), char32_t(0x110000)})
        appendUtf8(text, c);
    QCOMPARE(QString::fromStdString(text), QStringLiteral("aå€😎��"));
}

QTEST_GUILESS_MAIN(tst_Utf8)
#include "tst_utf8.moc"
