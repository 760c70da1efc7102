// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/searchable.h"
#include "text/searchquery.h"
#include "text/words.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

#include <memory>

using namespace gensvar::text;
using namespace Qt::Literals::StringLiterals;

namespace {

// As a comment is handed to the index.
QString indexed(const QString &text)
{
    std::string buffer;
    const std::string utf8 = text.toStdString();
    const std::string_view all = searchable(utf8, buffer);
    return QString::fromUtf8(all.data(), qsizetype(all.size()));
}

// An index of its own, with the tokenizer of the store's.
class Index
{
public:
    Index()
    {
        sqlite3 *db = nullptr;
        sqlite3_open(":memory:", &db);
        m_db.reset(db);
        run("CREATE VIRTUAL TABLE comment USING fts5(text, tokenize = 'unicode61 remove_diacritics 0')");
        run("CREATE VIRTUAL TABLE word USING fts5vocab(comment, 'instance')");
    }

    void add(qint64 id, const QString &text)
    {
        rows("INSERT INTO comment (rowid, text) VALUES (?2, ?1)", indexed(text), id);
    }
    /// The first column of each row; an error is a row "error: …".
    QStringList rows(const char *sql, const QString &text = {}, qint64 number = 0)
    {
        QStringList all;
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_db.get(), sql, -1, &statement, nullptr);
        const QByteArray utf8 = text.toUtf8();
        sqlite3_bind_text(statement, 1, utf8.constData(), int(utf8.size()), SQLITE_STATIC);
        sqlite3_bind_int64(statement, 2, number);
        int status = sqlite3_step(statement);
        for (; status == SQLITE_ROW; status = sqlite3_step(statement)) {
            const auto *value = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
            all.append(QString::fromUtf8(value, sqlite3_column_bytes(statement, 0)));
        }
        if (status != SQLITE_DONE)
            all.append("error: "_L1 + QString::fromUtf8(sqlite3_errmsg(m_db.get())));
        sqlite3_finalize(statement);
        return all;
    }
    void run(const char *sql) { rows(sql); }
    QStringList found(const SearchQuery &query)
    {
        return rows("SELECT rowid FROM comment WHERE comment MATCH ?1 ORDER BY rowid", query.fts5());
    }
    /// The text as FTS5 itself marks it.
    QString marked(const SearchQuery &query)
    {
        return rows("SELECT highlight(comment, 0, '[', ']') FROM comment WHERE comment MATCH ?1", query.fts5())
            .value(0);
    }

private:
    struct Close
    {
        void operator()(sqlite3 *db) const { sqlite3_close(db); }
    };
    std::unique_ptr<sqlite3, Close> m_db;
};

// Without what the index has around emoji or does not know of them: blanks, and the choice of colours or ink.
QString dense(QString text)
{
    return text.remove(u' ').remove(u'\uFE0F');
}

QString marked(const QString &text, const SearchQuery &query)
{
    QString result;
    qsizetype at = 0;
    for (const Span span : hits(text, query)) {
        result +=
            QStringView(text).mid(at, span.start - at) + u'[' + QStringView(text).mid(span.start, span.length) + u']';
        at = span.start + span.length;
    }
    return result + QStringView(text).mid(at);
}

} // namespace

class TestSearchQuery : public QObject
{
    Q_OBJECT

private slots:
    void expression_data();
    void expression();
    void beginnings_data();
    void beginnings();
    void marks_data();
    void marks();
    void splitsLikeFts5();
    void folds();
    void signsAreWordsOrBlanks();
    void findsEmoji_data();
    void findsEmoji();
    void passesOverSigns_data();
    void passesOverSigns();
    void naughtyStrings();
    void longQuery();
};

void TestSearchQuery::expression_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("fts5");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("blanks") << u" \t "_s << u""_s;
    QTest::newRow("one word") << u"leverans"_s << u"\"leverans\""_s;
    QTest::newRow("words") << u"Sen  leverans"_s << u"\"sen\" AND \"leverans\""_s;
    QTest::newRow("phrase") << u"\"sen leverans\" kund"_s << u"\"sen leverans\" AND \"kund\""_s;
    QTest::newRow("open phrase") << u"a \"sen leverans"_s << u"\"a\" AND \"sen leverans\""_s;
    QTest::newRow("curly quotes") << u"“sen leverans”"_s << u"\"sen leverans\""_s;
    QTest::newRow("beginning") << u"lever*"_s << u"\"lever\"*"_s;
    QTest::newRow("beginning of a phrase's last word") << u"\"sen lev\"*"_s << u"\"sen lev\"*"_s;
    QTest::newRow("star inside") << u"a*b"_s << u"\"a b\""_s;
    QTest::newRow("operators are words") << u"NOT a OR NEAR(b)"_s << u"\"not\" AND \"a\" AND \"or\" AND \"near b\""_s;
    QTest::newRow("column filter") << u"text:x -y ^z"_s << u"\"text x\" AND \"y\" AND \"z\""_s;
    QTest::newRow("only signs") << u"!! * \"\" €"_s << u""_s;
    QTest::newRow("emoji") << u"bra 😀"_s << u"\"bra\" AND \"\U000FF600\""_s;
    QTest::newRow("emoji beside a word") << u"bra😀👍🏽"_s << u"\"bra \U000FF600 \U000FF44D\""_s;
    QTest::newRow("quote in a word") << u"32\"tv"_s << u"\"32\" AND \"tv\""_s;
    QTest::newRow("decomposed") << u"a\u030Atta"_s << u"\"åtta\""_s;
    QTest::newRow("zero byte") << QString(u"a\0b"_s) << u"\"a b\""_s;
}

void TestSearchQuery::expression()
{
    QFETCH(QString, written);
    QFETCH(QString, fts5);
    const SearchQuery query(written);
    QCOMPARE(query.fts5(), fts5);
    QCOMPARE(query.isBlank(), written.trimmed().isEmpty());
    QCOMPARE(query.isHopeless(), !written.trimmed().isEmpty() && fts5.isEmpty());
}

void TestSearchQuery::beginnings_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("one word") << u"leverans"_s << u"leverans*"_s;
    QTest::newRow("two letters are a word") << u"en"_s << u"en"_s;
    QTest::newRow("two letters with a star") << u"en*"_s << u"en*"_s;
    QTest::newRow("three letters") << u"ens"_s << u"ens*"_s;
    QTest::newRow("two letters beyond the BMP") << u"𐐨𐐨"_s << u"𐐨𐐨"_s;
    QTest::newRow("a star") << u"lever*"_s << u"lever*"_s;
    QTest::newRow("words with a sign between") << u"e-mail"_s << u"e-mail*"_s;
    QTest::newRow("several") << u" Sen  leverans "_s << u"Sen* leverans*"_s;
    QTest::newRow("a word as it is") << u"\"leverans\""_s << u"\"leverans\""_s;
    QTest::newRow("curly quotes") << u"“sen leverans” kund"_s << u"\"sen leverans\" kund*"_s;
    QTest::newRow("open phrase") << u"\"sen lever"_s << u"\"sen lever\""_s;
    QTest::newRow("beginning of a phrase's last word") << u"\"sen lev\"*"_s << u"\"sen lev\"*"_s;
    QTest::newRow("signs") << u"!! 😀 &"_s << u"!! 😀 &"_s;
}

void TestSearchQuery::beginnings()
{
    QFETCH(const QString, written);
    QFETCH(const QString, meant);
    QCOMPARE(asBeginnings(written), meant);
    QCOMPARE(asBeginnings(meant), meant); // again is the same
}

void TestSearchQuery::marks_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &written, const QString &text, const QString &expected) {
        QTest::newRow(name) << written << text << expected;
    };
    row("case", u"KÖ"_s, u"Lång kö, ingen Kök"_s, u"Lång [kö], ingen Kök"_s);
    row("å is no a", u"fara"_s, u"fara och fåra"_s, u"[fara] och fåra"_s);
    row("ø is no o", u"god"_s, u"god gød"_s, u"[god] gød"_s);
    row("beginning", u"kund*"_s, u"Kunden, kundtjänst; okunde"_s, u"[Kunden], [kundtjänst]; okunde"_s);
    row("phrase over a sign", u"\"e mail\""_s, u"By e-mail or email"_s, u"By [e-mail] or email"_s);
    row("words with signs are phrases", u"e-mail"_s, u"e/mail"_s, u"[e/mail]"_s);
    row("both words", u"b a"_s, u"a, b, c"_s, u"[a], [b], c"_s);
    row("overlapping phrases", u"\"a b\" \"b c\""_s, u"a b c d"_s, u"[a b c] d"_s);
    row("emoji beside", u"bra"_s, u"😀bra😀 bra"_s, u"😀[bra]😀 [bra]"_s);
    row("young emoji beside", u"bra"_s, u"Bra🙂🤗bra🥰"_s, u"[Bra]🙂🤗[bra]🥰"_s);
    row("an emoji", u"😀"_s, u"😀bra 😀, 🙂"_s, u"[😀]bra [😀], 🙂"_s);
    row("an emoji of any colour", u"👍"_s, u"👍🏽 👍 👎"_s, u"[👍🏽] [👍] 👎"_s);
    row("an emoji of one colour", u"👍🏻"_s, u"👍🏽 👍"_s, u"[👍🏽] [👍]"_s);
    row("in ink or in colours", u"❤"_s, u"❤️ ❤ ♥"_s, u"[❤️] [❤] ♥"_s);
    row("a family", u"👧"_s, u"👨‍👩‍👧 x"_s, u"👨‍👩‍[👧] x"_s);
    row("sharp s is ss", u"STRASSE"_s, u"Straße, STRAẞE, strasse"_s, u"[Straße], [STRAẞE], [strasse]"_s);
    row("ss is sharp s", u"straße"_s, u"Straße, STRAẞE, strasse"_s, u"[Straße], [STRAẞE], [strasse]"_s);
    row("a beginning that ends within it", u"stras*"_s, u"Eine Straße: ßtrase"_s, u"Eine [Straße]: ßtrase"_s);
    row("a phrase with sharp s", u"\"grosse straße\""_s, u"Große Strasse!"_s, u"[Große Strasse]!"_s);
    row("beyond the BMP", u"𐐨x"_s, u"så 𐐀X!"_s, u"så [𐐀X]!"_s);
}

void TestSearchQuery::marks()
{
    QFETCH(QString, written);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const SearchQuery query(written);
    QCOMPARE(marked(text, query), expected);
    Index index;
    index.add(1, text);
    QCOMPARE(dense(index.marked(query)), dense(indexed(expected)));
}

// Each character of Unicode between two letters, by FTS5 and by us.
void TestSearchQuery::splitsLikeFts5()
{
    Index index;
    index.run("BEGIN");
    const auto sample = [](char32_t c) -> QString { return u'x' + QString::fromUcs4(&c, 1) + u'y'; };
    const auto isAsked = [](char32_t c) {
        // Letters that became vowel signs, or the other way round, since the Unicode that SQLite knows.
        const bool changed = (c >= 0x19B0 && c <= 0x19C9) || c == 0x1CF2 || c == 0x1CF3 || c == 0x1885 || c == 0x1886;
        return !QChar::isSurrogate(c) && !changed && !isSharpS(c);
    };
    constexpr char32_t end = 0x20000; // all that is unassigned, ideographic or private beyond is alike
    for (char32_t c = 1; c < end; ++c) {
        if (isAsked(c))
            index.add(c, sample(c));
    }
    index.run("COMMIT");
    const QStringList theirs = index.rows("SELECT group_concat(term, '|') FROM (SELECT doc, term FROM word"
                                          " ORDER BY doc, offset) GROUP BY doc ORDER BY doc");
    qsizetype at = 0;
    int wrong = 0;
    for (char32_t c = 1; c < end; ++c) {
        if (!isAsked(c))
            continue;
        QStringList ours;
        for (const Word &word : words(sample(c)))
            ours.append(word.folded);
        const QString expected = theirs.value(at++);
        if (ours.join(u'|') != expected && ++wrong < 20)
            qWarning("U+%04X: %s, FTS5 has %s", uint(c), qPrintable(ours.join(u'|')), qPrintable(expected));
    }
    QCOMPARE(at, theirs.size());
    QCOMPARE(wrong, 0);
}

void TestSearchQuery::folds()
{
    QCOMPARE(words(u"ÅÄÖ Æø"_s).value(0).folded, u"åäö"_s);
    QCOMPARE(words(u"ÅÄÖ Æø"_s).value(1).folded, u"æø"_s);
    QCOMPARE(words(u"Straße"_s).value(0).folded, u"strasse"_s);
    QCOMPARE(words(u"STRAẞE"_s).value(0).folded, u"strasse"_s);
    QCOMPARE(words(u"STRAẞE"_s).value(0).span.length, 6);
    QCOMPARE(words(u""_s).size(), 0);
    QCOMPARE(words(QString(QChar(0xD800))).size(), 0);
}

void TestSearchQuery::signsAreWordsOrBlanks()
{
    std::string buffer;
    const std::string plain = u"Så här – ’bra’ 漢字 𐐀"_s.toStdString();
    QVERIFY(searchable(plain, buffer).data() == plain.data());
    QVERIFY(searchable("a\xF0\x9F\x99\x82z", buffer) == "a \xF3\xBF\x99\x82 z"); // 🙂
    QVERIFY(searchable("\xE2\x9D\xA4", buffer) == " \xEE\x9D\xA4 ");             // ❤
    QVERIFY(searchable("5\xE2\x82\xBA", buffer) == "5 ");
    QVERIFY(searchable("gro\xC3\x9F!", buffer) == "gross!");
    QVERIFY(searchable("\xE1\xBA\x9E\xC3\x9F", buffer) == "ssss");
    for (const std::string &cut : {std::string("a\xF0\x9F\x99"), std::string("\xE2"), std::string("\xE2\x82"),
                                   std::string("b\xC3"), std::string("\xE1\xBA")})
        QVERIFY(searchable(cut, buffer) == cut);
}

void TestSearchQuery::findsEmoji_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("found"); // of the comments below
    const auto row = [](const QString &written, const char *found) {
        QTest::newRow(qPrintable(written)) << written << QString::fromLatin1(found);
    };
    row(u"😀"_s, "1 2");
    row(u"bra 😀"_s, "2");
    row(u"bra"_s, "2 3");
    row(u"👍"_s, "3 4");
    row(u"👍🏽"_s, "3 4");
    row(u"\"bra 👍\""_s, "3");
    row(u"🇸🇪"_s, "5");
    row(u"🚀"_s, "");
}

void TestSearchQuery::findsEmoji()
{
    QFETCH(QString, written);
    QFETCH(QString, found);
    Index index;
    qint64 id = 0;
    for (const QString &comment : {u"😀"_s, u"bra😀😀"_s, u"bra 👍🏽"_s, u"👍, men sent"_s, u"Heja 🇸🇪"_s})
        index.add(++id, comment);
    QCOMPARE(index.found(SearchQuery(written)).join(u' '), found);
}

void TestSearchQuery::passesOverSigns_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("passedOver");
    QTest::newRow("a sign") << u"&"_s << u"&"_s;
    QTest::newRow("signs beside words") << u"bra & billig !!"_s << u"&|!!"_s;
    QTest::newRow("a quote") << u"\""_s << u"\""_s;
    QTest::newRow("empty quotes") << u" “” \"\" "_s << u"“” \"\""_s;
    QTest::newRow("blanks") << u"  "_s << u""_s;
    QTest::newRow("signs in quotes") << u"\"€ %\" bra"_s << u"€ %"_s;
    QTest::newRow("none") << u"e-mail \"\" 😀"_s << u""_s;
}

void TestSearchQuery::passesOverSigns()
{
    QFETCH(QString, written);
    QFETCH(QString, passedOver);
    QCOMPARE(SearchQuery(written).passedOver().join(u'|'), passedOver);
}

// Whatever is written as a query is taken by FTS5, and finds the comment that holds exactly that.
void TestSearchQuery::naughtyStrings()
{
    QFile file(QStringLiteral(GENSVAR_SHARED_DATA) + u"/naughty/blns.txt");
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared test data are not beside the source.");
    int asked = 0;
    Index index;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QString text = QString::fromUtf8(line).normalized(QString::NormalizationForm_C);
        const SearchQuery query(text);
        if (query.fts5().isEmpty())
            continue;
        index.run("DELETE FROM comment");
        index.add(1, text);
        QVERIFY2(index.found(query) == QStringList{u"1"_s}, qPrintable(text + u' ' + query.fts5()));
        QCOMPARE(dense(indexed(marked(text, query))), dense(index.marked(query)));
        ++asked;
    }
    QVERIFY2(asked > 300, QByteArray::number(asked));
}

void TestSearchQuery::longQuery()
{
    QStringList parts;
    for (int i = 0; i < 2000; ++i)
        parts.append(u"ord%1"_s.arg(i));
    Index index;
    index.add(1, parts.join(u' '));
    index.add(2, parts.mid(1).join(u' '));
    QCOMPARE(index.found(SearchQuery(parts.join(u' '))), QStringList{u"1"_s});
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
