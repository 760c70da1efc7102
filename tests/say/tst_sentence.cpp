// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/sentence.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;

static constexpr base::Code unheardOf{"unheard_of"};
static constexpr base::Code cancelled{"cancelled"};

namespace {

// A code as a room's codes.h declares it, with the number of arguments its comment tells of.
struct Declared
{
    QString code;
    int args = 0;
};

// A constant's comment stands before it ("/// …") or behind it ("///< …"), over one line or more.
QList<Declared> declaredIn(const QString &header)
{
    static const QRegularExpression one(
        u"((?:^\\s*///[^<\\n][^\\n]*\\n)*)^[^\\n/]*constexpr\\s+(?:base::)?Code\\s+\\w+\\s*\\{\\s*\"([^\"]*)\"\\s*\\};"
        "((?:\\s*///<[^\\n]*\\n)*)"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression argument(u"%(\\d)"_s);
    QList<Declared> all;
    auto at = one.globalMatch(header);
    while (at.hasNext()) {
        const auto match = at.next();
        Declared declared{match.captured(2), 0};
        auto args = argument.globalMatch(match.captured(1) + match.captured(3));
        while (args.hasNext())
            declared.args = std::max(declared.args, args.next().captured(1).toInt());
        all.append(declared);
    }
    return all;
}

} // namespace

class TestSentence : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasASentence_data();
    void everyCodeHasASentence();
    void theWindowNamesNoOptions_data() { everyCodeHasASentence_data(); }
    void theWindowNamesNoOptions();
    void termsAreSaidInWords();
    void readsDeclarations();
    void mostArgumentsAreTold();
    void unknownCodeIsNamed();
    void placeLeadsTheSentence();
    void fileIsNotNamedTwice();
    void argumentsAreNotExpanded();
    void longArgumentsAreCut();
    void numbersAndDates();
    void pluralForms();
};

void TestSentence::everyCodeHasASentence_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("args");
    QDirIterator headers(QStringLiteral(GENSVAR_SOURCE_DIR) + u"/src", {u"codes.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString room = headers.fileInfo().dir().dirName();
        const QString text = QString::fromUtf8(file.readAll());
        const auto all = declaredIn(text);
        QCOMPARE(all.size(), text.count("constexpr Code "_L1) + text.count("constexpr base::Code "_L1));
        for (const Declared &declared : all)
            QTest::addRow("%s: %s", qPrintable(room), qPrintable(declared.code)) << declared.code << declared.args;
    }
}

void TestSentence::everyCodeHasASentence()
{
    QFETCH(QString, code);
    QFETCH(int, args);
    QVERIFY2(say::knows(code), "no sentence in src/say");
    base::Error error;
    error.code = code;
    for (int i = 0; i < args; ++i)
        error.args.append(i + 2);
    const QString text = say::sentence(error);
    QVERIFY2(text.size() > 12, qPrintable(text));
    QVERIFY2(!text.contains(u'…'), qPrintable("uses more arguments than codes.h tells of: "_L1 + text));
    QVERIFY2(text.endsWith(u'.') || text.endsWith(u'?'), qPrintable(text));
    QVERIFY2(!text[0].isLower(), qPrintable(text));
    QVERIFY2(!text.contains(u'%') || text.contains("%."_L1) || text.contains(" %"_L1), qPrintable(text));
}

// Who sits at the window has no command line; what it needs that the window lacks names its program in full.
void TestSentence::theWindowNamesNoOptions()
{
    QFETCH(QString, code);
    QFETCH(int, args);
    base::Error error;
    error.code = code;
    for (int i = 0; i < args; ++i)
        error.args.append(i + 2);
    const QString text = say::sentence(error, say::Language().inWindow());
    QVERIFY2(!text.contains("--"_L1) || text.contains("gensvar-cli "_L1), qPrintable(text));
    QVERIFY2(!text.contains(u'…'), qPrintable(text));
    QVERIFY2(text.endsWith(u'.') || text.endsWith(u'?'), qPrintable(text));
}

void TestSentence::termsAreSaidInWords()
{
    static constexpr base::Code assumed{"date_order_assumed"};
    const base::Error error(assumed, {u"dmy"_s, u"03/04/2026"_s, u"dmy"_s});
    const QString text = say::sentence(error);
    QVERIFY2(text.contains(u"“dmy”"_s) && text.contains(u"as day, month, year"_s),
             qPrintable(text)); // a header is a name
    const auto swedish = say::Language::fromFolder(QLocale(u"sv_SE"_s), u":/translations"_s);
    QVERIFY(!say::sentence(error, swedish).contains("month"_L1));
}

void TestSentence::readsDeclarations()
{
    const auto found = declaredIn(u"inline constexpr Code a{\"x_y\"}; ///< what; args: %1 = file,\n"
                                  "                              ///< %2 = size\n"
                                  "inline constexpr base::Code b {\n    \"z\"\n}; ///< nothing\n\n"
                                  "/// Before. %1 = this,\n/// %2 = that, %3 = the other\n"
                                  "inline constexpr Code c{\"w\"};\n"
                                  "inline constexpr Code d{\"v\"};\n"_s);
    QStringList drawn;
    for (const Declared &declared : found)
        drawn.append(u"%1 %2"_s.arg(declared.code).arg(declared.args));
    QCOMPARE(drawn, (QStringList{u"x_y 2"_s, u"z 0"_s, u"w 3"_s, u"v 0"_s}));
}

// The readers know a missing sheet's name, the import also the names of the others.
void TestSentence::mostArgumentsAreTold()
{
    static constexpr base::Code noSuchSheet{"no_such_sheet"};
    const QString name = say::sentence(base::Error(noSuchSheet, {u"Q4"_s}));
    QVERIFY2(name.contains("Q4"_L1) && !name.contains(u'…'), qPrintable(name));
    const QString others = say::sentence(base::Error(noSuchSheet, {u"Q4"_s, QStringList{u"Q1"_s, u"Q2"_s}}));
    QVERIFY2(others.contains("Q4"_L1) && others.contains("Q1 and Q2"_L1), qPrintable(others));
}

void TestSentence::unknownCodeIsNamed()
{
    const QString text = say::sentence(base::Error(unheardOf, {7}));
    QVERIFY2(text.contains("unheard_of"_L1) && text.contains(u'7'), qPrintable(text));
    QVERIFY(!say::knows(u"unheard_of"));
}

void TestSentence::placeLeadsTheSentence()
{
    const base::Error error(cancelled, {}, {u"/home/eva/Q3.xlsx"_s, u"Svar"_s, 812, u"Betyg"_s});
    const QString text = say::sentence(error);
    QVERIFY2(text.startsWith(u"“Q3.xlsx”, sheet “Svar”, row 812, column “Betyg”: It was"), qPrintable(text));
    const base::Error rowOnly(cancelled, {}, {{}, {}, 3, {}});
    QVERIFY(say::sentence(rowOnly).startsWith("Row 3: "_L1));
    QCOMPARE(say::reason(error), say::sentence(base::Error(cancelled)));
}

void TestSentence::fileIsNotNamedTwice()
{
    const base::Error error(unheardOf, {u"/tmp/a.csv"_s}, {u"/tmp/a.csv"_s, {}, 0, {}});
    QCOMPARE(say::sentence(error).count("a.csv"_L1), 1);
}

void TestSentence::argumentsAreNotExpanded()
{
    const QString text = say::sentence(base::Error(cancelled, {}, {u"%2 %1.csv"_s, u"%1"_s, 0, {}}));
    QVERIFY2(text.startsWith(u"“%2 %1.csv”, sheet “%1”: It was"), qPrintable(text));
}

void TestSentence::longArgumentsAreCut()
{
    const QString name(1'000'000, u'x');
    const QString text = say::sentence(base::Error(unheardOf, {name, QStringList(1000, name)}, {{}, name, 1, name}));
    QVERIFY2(text.size() < 100'000 && text.contains(u"xxx…"), qPrintable(QString::number(text.size())));
    const QString question(300, u'y');
    QVERIFY(say::sentence(base::Error(unheardOf, {question})).contains(question));
    QVERIFY(say::sentence(base::Error(unheardOf, {QString(QString(299, u'z') + u"😎"_s)})).contains(u"z…"));
}

void TestSentence::numbersAndDates()
{
    const say::Language json;
    QCOMPARE(json.value(1234567), u"1234567"_s);
    QCOMPARE(json.value(QDate(2026, 3, 2)), u"2026-03-02"_s);
    QCOMPARE(json.value(QDateTime(QDate(2026, 3, 2), QTime(9, 5), Qt::UTC)), u"2026-03-02 09:05 UTC"_s);
    QCOMPARE(json.value(0.5), u"0.5"_s);
    QCOMPARE(json.value(QStringList{u"a"_s, u"b"_s, u"c"_s}), u"a, b and c"_s);
    QCOMPARE(json.value(QStringList{u"a"_s}), u"a"_s);
    const say::Language dutch{QLocale(QLocale::Dutch)};
    QCOMPARE(dutch.value(1234567), u"1.234.567"_s);
    QCOMPARE(dutch.value(0.5), u"0,5"_s);
    QCOMPARE(dutch.value(QDate(2026, 3, 2)), u"2 maart 2026"_s);
}

void TestSentence::pluralForms()
{
    const say::Language json;
    QCOMPARE(json.text("%n row(s) of two.", nullptr, 1), u"1 row of two."_s);
    QCOMPARE(json.text("%n row(s) of two.", nullptr, 2), u"2 rows of two."_s);
    QCOMPARE(json.text("%n row(s) of two.", nullptr, 0), u"0 rows of two."_s);
}

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
