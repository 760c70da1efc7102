// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sheet.h"

#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using check::Checker;
using check::Rules;
using domain::Field;
using domain::MapWishes;
using domain::Response;

/// Which rows are taken, how, and why the others are not.
class TestChecker : public QObject
{
    Q_OBJECT

private slots:
    void rejects_data();
    void rejects();
    void namesCellAndRow();
    void tellsWhichCellsAreNumbers();
    void takes();
    void skipsWhatIsNoRow();
    void dropsLimeSurveysEmptyRecord();
    void spreadsheetsMayBeShort();
    void spreadsheetsMayNotBeLong();
    void naIsAValueAmongCodes_data();
    void naIsAValueAmongCodes();
    void cleansTexts_data();
    void cleansTexts();
    void joinsTexts();
    void readsWords();
    void readsAmounts();
    void countsWhatItCouldNotRead();
    void readsCodes();
    void tellsOfLostScores();
    void readsEndsInWords();
    void joinsDayAndTime_data();
    void joinsDayAndTime();
    void knowsNoAnonymous();
    void keepsAnonymity();
    void keepsAnonymityOfColumnsThatAreNoFields();
    void constantsFillGaps();
    void keepsAttributes();
    void proposesExclusions();
    void refusesOtherMeasures();
    void dates_data();
    void dates();
};

static Rules rules()
{
    Rules all;
    all.storeZone = QTimeZone("Europe/Stockholm");
    all.today = QDate(2026, 10, 1);
    return all;
}

// A sheet, checked: what the tests below look at.
struct Checked
{
    explicit Checked(const Sheet &sheet, const MapWishes &wishes = {}, const Rules &rules = ::rules())
        : proposal(sheet.guess(wishes))
        , checker(proposal, rules)
    {
        sheet.fill(batch.rows);
        checker.take(batch, issues);
    }
    explicit Checked(const char *drawn, const MapWishes &wishes = {}, const Rules &rules = ::rules())
        : Checked(Sheet(drawn), wishes, rules)
    { }

    [[nodiscard]] QString text(size_t response, Field field) const
    {
        const std::string_view view = batch.responses.at(response)[field];
        return QString::fromUtf8(view.data(), qsizetype(view.size()));
    }
    [[nodiscard]] QString codes() const
    {
        QStringList all;
        for (const domain::Issue &issue : issues)
            all.append(u"%1 %2"_s.arg(issue.row).arg(issue.reason.code));
        return all.join(u", "_s);
    }

    domain::MapProposal proposal;
    Checker checker;
    domain::ResponseBatch batch;
    QList<domain::Issue> issues;
};

void TestChecker::rejects_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *cells, const char *code) {
        QTest::newRow(name) << QByteArray(cells) << QString::fromLatin1(code);
    };
    row("fine", "2026-09-13 | 9 | x", "");
    row("a score of 11", "2026-09-13 | 11 | x", "score_out_of_range");
    row("a score below 0", "2026-09-13 | -1 | x", "score_out_of_range");
    row("half a score", "2026-09-13 | 8,5 | x", "score_not_whole");
    row("words", "2026-09-13 | nine | x", "score_not_a_number");
    row("a date of 10", "2026-09-13 | Oct-10 | x", "score_is_date");
    row("of five", "2026-09-13 | 4/5 | x", "score_other_scale");
    row("neither score nor comment", "2026-09-13 | | ", "no_score_no_comment");
    row("a code and no comment", "2026-09-13 | 98 Vet ikke | ", "no_score_no_comment");
    row("a comment alone", "2026-09-13 | | x", "");
    row("a comment with a code", "2026-09-13 | 98 Vet ikke | x", "");
    row("no date", " | 9 | x", "date_missing");
    row("N/A for a date", "N/A | 9 | x", "date_missing");
    row("no such day", "2026-02-31 | 9 | x", "date_impossible");
    row("no date at all", "yesterday | 9 | x", "date_not_readable");
    row("long ago", "1999-12-31 | 9 | x", "date_too_early");
    row("LimeSurvey's placeholder", "1980-01-01 00:00:00 | 9 | x", "date_missing");
    row("tomorrow", "2026-10-02 | 9 | x", "");
    row("the day after", "2026-10-03 | 9 | x", "date_in_future");
    row("too few cells", "2026-09-13 | 9", "too_few_cells");
    row("too many cells", "2026-09-13 | 9 | x | y", "too_many_cells");
    row("blank cells too many", "2026-09-13 | 9 | x | ", "");
}

void TestChecker::rejects()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, code);
    const QByteArray sheet = "Datum | NPS | Kommentar\n2026-09-13 | 9 | x\n2026-09-13 | 0 | x\n2026-09-14 | 0 | x\n"
        + row + "\n2026-09-14 | 0 | x\n";
    const Checked checked(sheet.constData());
    QCOMPARE(checked.codes(), code.isEmpty() ? QString() : u"5 "_s + code);
    QCOMPARE(checked.checker.counts().rows, 5);
    QCOMPARE(checked.checker.counts().taken, code.isEmpty() ? 5 : 4);
    QCOMPARE(checked.checker.counts().rejected, code.isEmpty() ? 0 : 1);
}

void TestChecker::namesCellAndRow()
{
    const Checked checked("\nDatum | Betyg på oss | Kommentar\n2026-09-13 | 0 | x\n2026-09-13 | 11 | x y\n");
    QCOMPARE(checked.issues.size(), 1);
    const domain::Issue &issue = checked.issues.first();
    QCOMPARE(issue.row, 3);
    QCOMPARE(issue.column, u"Betyg på oss"_s);
    QCOMPARE(issue.value, u"11"_s);
    QCOMPARE(issue.cells, (QStringList{u"2026-09-13"_s, u"11"_s, u"x y"_s}));
}

// Of a spreadsheet; in a text file a number is a text.
void TestChecker::tellsWhichCellsAreNumbers()
{
    Checked checked("Datum | Betyg på oss | Pris | Kommentar\n2026-09-13 | 0 | 1 | x\n");
    domain::RowBatch rows;
    rows.beginRow(3);
    for (const char *text : {"2026-09-13", "3.5", "", "x"}) {
        domain::Cell cell;
        cell.kind = *text ? domain::CellKind::Text : domain::CellKind::Number;
        cell.text = text;
        cell.number = 3.25;
        rows.add(cell);
    }
    checked.batch.rows = std::move(rows);
    checked.checker.take(checked.batch, checked.issues);
    QCOMPARE(checked.issues.size(), 1);
    QCOMPARE(checked.issues.first().cells, (QStringList{u"2026-09-13"_s, u"3.5"_s, u"3.25"_s, u"x"_s}));
    QCOMPARE(checked.issues.first().numbers, QList<int>{2});
}

void TestChecker::takes()
{
    const Checked checked(
        "Datum | NPS | Varför? | Avdelning | Kundnr | Mobil\n"
        "2026-09-13 | 10 | Bra | Nord | 17 | 070-555 01 18\n2026-09-14 | 0 |  | Syd | 18 | 0705550119\n");
    QCOMPARE(checked.codes(), QString());
    QCOMPARE(checked.batch.responses.size(), size_t(2));
    const Response &first = checked.batch.responses[0];
    QCOMPARE(first.row, 2);
    QCOMPARE(int(first.score), 10);
    QCOMPARE(first.respondedAt, domain::noInstant);
    QCOMPARE(QDate(1970, 1, 1).addDays(first.respondedOn), QDate(2026, 9, 13));
    QCOMPARE(checked.text(0, Field::Comment), u"Bra"_s);
    QCOMPARE(checked.text(1, Field::Comment), QString());
    QCOMPARE(checked.text(1, Field::Department), u"Syd"_s);
    QCOMPARE(checked.text(0, Field::Phone), u"070-555 01 18"_s);
    QCOMPARE(checked.text(1, Field::CustomerId), u"18"_s);
}

void TestChecker::skipsWhatIsNoRow()
{
    const Checked checked(
        "Enkät |  | \nDatum | NPS | Kommentar\n | \u00a0 | \n2026-09-13 | 0 | x\n\n2026-09-14 | 9 | y\n\n"
        "Utskriven av systemet\n");
    QCOMPARE(checked.codes(), QString());
    QCOMPARE(checked.checker.counts().rows, 2);
    QCOMPARE(checked.batch.responses[1].row, 6);
}

void TestChecker::dropsLimeSurveysEmptyRecord()
{
    const Checked checked("id | submitdate | lastpage | NPS | NPSwhy\n |  |  |  | \n |  |  | 9 | x\n"
                          "7 | 2026-09-13 10:00:00 | 2 | 0 | y\n");
    QCOMPARE(checked.proposal.platform, u"limesurvey"_s);
    QCOMPARE(checked.checker.counts().rows, 1);
    QCOMPARE(checked.batch.responses.size(), size_t(1));
}

void TestChecker::spreadsheetsMayBeShort()
{
    Rules sheet = rules();
    sheet.textFile = false;
    const Checked checked("Datum | NPS | Kommentar\n2026-09-13 | 0 | x\n2026-09-13 | 9\n2026-09-13 | 9 | y |  | \n", {},
                          sheet);
    QCOMPARE(checked.codes(), QString());
    QCOMPARE(checked.batch.responses.size(), size_t(3));
}

// A cell that goes on behind the last column is one too many; a note or another table beside the table is told of.
void TestChecker::spreadsheetsMayNotBeLong()
{
    Rules sheet = rules();
    sheet.textFile = false;
    const Checked checked("Datum | NPS | Kommentar\n2026-09-13 | 0 | x\n2026-09-13 | 9 | y | z | |\n"
                          "2026-09-13 | 8 | z |   |   | first day\n2026-09-13 | 8 | z |  |  | last day | x\n",
                          {}, sheet);
    QCOMPARE(checked.codes(), u"3 too_many_cells"_s);
    QCOMPARE(checked.issues.first().column, u"#4"_s);
    QCOMPARE(checked.issues.first().value, u"z"_s);
    QCOMPARE(checked.issues.first().reason.args, (QVariantList{4, 3}));
    QCOMPARE(checked.batch.responses.size(), size_t(3));
    const QList<base::Error> warnings = checked.checker.warnings();
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings.first().code, u"cells_beside"_s);
    QCOMPARE(warnings.first().args, (QVariantList{u"#6"_s, 2, 4}));
}

void TestChecker::naIsAValueAmongCodes_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("told"); // of the cell "NA", the first of the column
    const auto row = [](const char *name, const char *column, const char *told) {
        QTest::newRow(name) << QString::fromUtf8(column) << QString::fromUtf8(told);
    };
    row("regions", "Region NA EMEA APAC LATAM EMEA", "NA");
    row("countries", "Land NA SE NO NO DK", "NA");
    row("a segment", "Segment NA EU APAC EU", "NA");
    row("N/A among codes", "Region N/A EMEA APAC LATAM", "");
    row("words", "Region NA Europe Asia", "");
    row("yes and no", "Svarat NA YES NO NO", "");
    row("numbers", "Besök NA 3 1 2", "");
    row("dates", "Besöksdatum NA 2026-09-01 2026-09-02", "");
    row("nothing else", "Region NA NA", "");
}

void TestChecker::naIsAValueAmongCodes()
{
    QFETCH(QString, column);
    QFETCH(QString, told);
    const QStringList cells = column.split(u' ');
    QString sheet = u"Datum | NPS | Kommentar | "_s + cells.first() + u'\n';
    for (const QString &cell : cells.mid(1))
        sheet += u"2026-09-13 | 9 | NA | "_s + cell + u'\n';
    const Checked checked(sheet.toUtf8().constData());
    QCOMPARE(checked.codes(), QString());
    const domain::Response &first = checked.batch.responses.front();
    QVERIFY(first[Field::Comment].empty());
    std::string_view value = first[Field::Segment];
    if (first.attributeCount > 0)
        value = checked.batch.attributes[first.firstAttribute].value;
    QCOMPARE(QString::fromUtf8(value.data(), qsizetype(value.size())), told);
}

void TestChecker::cleansTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const char *text, const char *clean) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(clean);
    };
    row("no-break spaces around", "\u00a0\u202f bra \u200b", "bra");
    row("a guard", "'=1+1", "=1+1");
    row("an apostrophe", "'t was good", "'t was good");
    row("a guard before a minus", "'-5 %", "-5 %");
    row("N/A", "N/A", "");
    row("a dash", "-", "");
    row("None is an answer", "None", "None");
    row("Na is a name", "Na", "Na");
    row("combining marks", "A\u030angstro\u0308m", "Ångström");
    row("in NFC already", "Ångström \U0001f600 \u20ac \u2013 ß", "Ångström \U0001f600 \u20ac \u2013 ß");
    row("Ångström's own sign", "\u212b", "Å");
    row("line breaks", "a\r\nb\rc\nd", "a\nb\nc\nd");
}

void TestChecker::cleansTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    const QByteArray sheet = "Datum | NPS | Kommentar\n2026-09-13 | 0 | x\n2026-09-13 | 9 | "
        + text.replace(u'\n', u"\\n"_s).toUtf8() + '\n';
    const Checked checked(sheet.constData());
    QCOMPARE(checked.text(1, Field::Comment), clean);
}

void TestChecker::joinsTexts()
{
    MapWishes wishes;
    wishes.map[Field::Comment] = QStringList{u"Plus"_s, u"Minus"_s};
    const Checked checked("Datum | NPS | Plus | Minus | First name | Last name\n2026-09-13 | 0 | a | b | Eva | Strand\n"
                          "2026-09-13 | 9 |  | b |  | Strand\n",
                          wishes);
    QCOMPARE(checked.text(0, Field::Comment), u"a\n\nb"_s);
    QCOMPARE(checked.text(1, Field::Comment), u"b"_s);
    QCOMPARE(checked.text(0, Field::CustomerName), u"Eva Strand"_s);
    QCOMPARE(checked.text(1, Field::CustomerName), u"Strand"_s);
}

void TestChecker::readsWords()
{
    MapWishes wishes;
    for (const auto &[field, name] : {std::pair(Field::Kind, u"Typ"_s), std::pair(Field::ContactOk, u"Kontakt ok"_s),
                                      std::pair(Field::Role, u"Roll"_s), std::pair(Field::Revenue, u"Intäkt"_s)})
        wishes.map[field] = QStringList{name};
    const Checked checked(R"(
Datum | NPS | Typ | Kontakt ok | Roll | Intäkt
2026-09-13 | 0 | Transaktionell | Ja | Beslutsfattare | 1 204,50 kr
2026-09-13 | 9 | RELATIONAL | nej | bruker | 1204.5
2026-09-13 | 9 | Produkt |  | zahlt | 12
2026-09-13 | 9 |  | kanske |  | 
2026-09-13 | 9 | annual |  |  | )",
                          wishes);
    QCOMPARE(checked.codes(), u"6 kind_unknown"_s);
    QStringList drawn;
    for (const Response &response : checked.batch.responses)
        drawn.append(u"%1 %2 %3 %4"_s.arg(int(response.kind))
                         .arg(response.contactOk)
                         .arg(response.role)
                         .arg(response.hasRevenue ? QString::number(response.revenue) : u"-"_s));
    QCOMPARE(drawn, (QStringList{u"2 1 1 1204.5"_s, u"1 0 2 1204.5"_s, u"3 -1 3 12"_s, u"0 -1 0 -"_s}));
}

void TestChecker::readsAmounts()
{
    const QStringList written = {u"1.200"_s,     u"1,200"_s,      u"€ 12.000,50"_s, u"$1,200.50"_s,
                                 u"12 000 kr"_s, u"kr 1.200,-"_s, u"SEK 1200"_s,    u"1 200:-"_s,
                                 u"0.125"_s,     u"1200.125"_s,   u"99,00 EUR"_s,   u"-1 200 kr"_s};
    const QList<double> amounts = {1200, 1200, 12000.5, 1200.5, 12000, 1200, 1200, 1200, 0.125, 1200.125, 99, -1200};
    QByteArray sheet = "Datum | NPS | Omsättning\n";
    for (const QString &amount : written)
        sheet += "2026-09-13 | 0 | " + amount.toUtf8() + '\n';
    const Checked checked(sheet.constData());
    QList<double> read;
    for (const Response &response : checked.batch.responses)
        read.append(response.revenue);
    QCOMPARE(read, amounts);
}

void TestChecker::countsWhatItCouldNotRead()
{
    MapWishes wishes;
    wishes.map[Field::Role] = QStringList{u"Roll"_s};
    const Checked checked(R"(
Svarsdatum | NPS | Besöksdatum | Utskick | Får vi kontakta dig? | Roll | Omsättning
2026-09-13 | 0 | 2026-09-10 | 2026-09-12 | ja | användare | 100
2026-09-13 | 9 | 2026-09-11 | 2026-09-12 | nej | betalare | 100
2026-09-13 | 9 | 2026-09-11 | 2026-09-12 | nej | betalare | 100
2026-09-13 | 9 | 2026-09-11 | 2026-09-12 | nej | användare | 100
2026-09-13 | 9 |  |  |  |  | 
2026-09-13 | 9 | 2026-02-31 | 2026-09-12 | ja | betalare | 100
2026-09-13 | 9 | i går | snart | kanske | granne | mycket
2026-09-13 | 11 | i går | snart | kanske | granne | mycket
2026-09-13 | 9 | 2026-09-11 | 2026-09-12 | nej | betalare | 100
2026-09-13 | 9 | 2026-09-11 | 2026-09-12 | nej | betalare | 100
2026-09-13 | 9 | 2026-09-11 | 2026-09-12 | nej | betalare | 100
2026-09-13 | 9 | 2026-09-11 | 2026-09-12 | nej | betalare | 100)",
                          wishes);
    QCOMPARE(checked.codes(), u"9 score_out_of_range"_s);
    QStringList told;
    for (const base::Error &warning : checked.checker.warnings())
        told.append(u"%1: %2 rows of %3 from %4 on"_s.arg(warning.code)
                        .arg(warning.args.value(1).toInt())
                        .arg(warning.args.value(0).toString())
                        .arg(warning.args.value(2).toInt()));
    QCOMPARE(told,
             (QStringList{
                 u"dates_unread: 2 rows of Besöksdatum from 7 on"_s, u"dates_unread: 1 rows of Utskick from 8 on"_s,
                 u"words_unread: 1 rows of Får vi kontakta dig? from 8 on"_s,
                 u"words_unread: 1 rows of Roll from 8 on"_s, u"numbers_unread: 1 rows of Omsättning from 8 on"_s}));
    const Response &odd = checked.batch.responses[6];
    QCOMPARE(odd.occurredOn, domain::noDay);
    QCOMPARE(int(odd.contactOk), -1);
    QCOMPARE(int(odd.role), 0);
}

void TestChecker::readsEndsInWords()
{
    const Checked checked("Datum | NPS\n2026-09-13 | Extremely likely\n2026-09-13 | Not at all likely\n"
                          "2026-09-13 | 9\n2026-09-13 | 1\n2026-09-13 | Somewhat likely\n");
    QCOMPARE(checked.codes(), u"6 score_not_a_number"_s);
    QList<int> scores;
    for (const Response &response : checked.batch.responses)
        scores.append(response.score);
    QCOMPARE(scores, (QList<int>{10, 0, 9, 1}));
}

void TestChecker::joinsDayAndTime_data()
{
    QTest::addColumn<QString>("at");
    const auto row = [](const char *cells, const char *at) { QTest::newRow(cells) << QString::fromLatin1(at); };
    row("2026-09-13 | 14:05", "2026-09-13T12:05:00Z"); // Stockholm is at +2
    row("2026-09-13 | 02:05 PM", "2026-09-13T12:05:00Z");
    row("13.09.2026 | kl. 14.05", "2026-09-13T12:05:00Z");
    row("2026-09-13 00:00:00 | 14:05:10", "2026-09-13T12:05:10Z");
    row("2026-09-13 | 14:05 UTC", "2026-09-13T14:05:00Z");
    row("2026-09-13 | ", "");
    row("2026-09-13 | eftermiddag", "");
}

void TestChecker::joinsDayAndTime()
{
    QFETCH(QString, at);
    const QByteArray sheet =
        QByteArray("Datum | Tid | NPS\n2026-09-14 | 14:05 | 9\n2026-09-14 | 14:15 | 9\n2026-09-14 | 14:25 | 9\n"
                   "2026-09-14 | 14:25 | 9\n")
        + QTest::currentDataTag() + " | 0\n";
    const Checked checked(sheet.constData());
    QCOMPARE(checked.codes(), QString());
    const Response &response = checked.batch.responses[4];
    QCOMPARE(response.respondedAt == domain::noInstant
                 ? QString()
                 : QDateTime::fromMSecsSinceEpoch(response.respondedAt, Qt::UTC).toString(Qt::ISODate),
             at);
    QCOMPARE(QDate(1970, 1, 1).addDays(response.respondedOn), QDate(2026, 9, 13));
    const bool isOdd = QByteArray(QTest::currentDataTag()).endsWith("eftermiddag");
    QCOMPARE(checked.checker.warnings().value(0).code, isOdd ? u"times_unread"_s : QString());
}

void TestChecker::knowsNoAnonymous()
{
    const Checked checked("Datum | NPS | Email | Name\n2026-09-13 | 0 | a@example.com | Eva\n"
                          "2026-09-13 | 9 | anonymous | Anonymous\n");
    QCOMPARE(checked.text(0, Field::Email), u"a@example.com"_s);
    QCOMPARE(checked.text(1, Field::Email), QString());
    QCOMPARE(checked.text(1, Field::CustomerName), QString());
}

void TestChecker::keepsAnonymity()
{
    Rules anonymous = rules();
    anonymous.anonymous = true;
    const Checked checked("Datum | NPS | Email | Name | Mobil | Kundnr | Avdelning\n"
                          "2026-09-13 | 0 | a@example.com | Eva | 070-555 01 18 | 17 | Nord\n",
                          {}, anonymous);
    for (const Field field : {Field::Email, Field::CustomerName, Field::Phone, Field::CustomerId})
        QCOMPARE(checked.text(0, field), QString());
    QCOMPARE(checked.text(0, Field::Department), u"Nord"_s);
}

void TestChecker::keepsAnonymityOfColumnsThatAreNoFields()
{
    Rules anonymous = rules();
    anonymous.anonymous = true;
    const char drawn[] = "Datum | NPS | Email | Contact e-mail | Mobil | Mobile number | Region\n"
                         "2026-09-13 | 0 | a@example.com | b@example.com | 0705550118 | 0705550119 | Nord\n";
    const Checked checked(drawn, {}, anonymous);
    QCOMPARE(checked.batch.attributes.size(), size_t(1));
    QCOMPARE(checked.batch.attributes[0].value, std::string_view("Nord"));
    const Checked rejected("Datum | NPS | Email | Region\n2026-09-13 | 0 | a@example.com | Nord\n"
                           "2026-09-13 | 11 | b@example.com | Nord\n",
                           {}, anonymous);
    QCOMPARE(rejected.issues.value(0).cells, (QStringList{u"2026-09-13"_s, u"11"_s, QString(), u"Nord"_s}));
    domain::MapProposal proposal = Sheet(drawn).guess();
    QCOMPARE(proposal.map.attributes, (QList<int>{3, 5, 6}));
    map::leaveOutPersonal(proposal);
    QCOMPARE(proposal.map.attributes, QList<int>{6});
    QCOMPARE(proposal.map.leftOut, (QList<int>{3, 5}));
}

void TestChecker::constantsFillGaps()
{
    MapWishes wishes;
    wishes.constants[Field::Department] = u"Okänd"_s;
    wishes.constants[Field::Touchpoint] = u"Support"_s;
    wishes.constants[Field::RespondedAt] = u"2026-03-31"_s;
    wishes.constants[Field::Kind] = u"transactional"_s;
    const Checked checked("Datum | NPS | Avdelning\n2026-09-13 | 0 | Nord\n | 9 | \n", wishes);
    QCOMPARE(checked.codes(), QString());
    QCOMPARE(checked.text(0, Field::Department), u"Nord"_s);
    QCOMPARE(checked.text(1, Field::Department), u"Okänd"_s);
    QCOMPARE(checked.text(0, Field::Touchpoint), u"Support"_s);
    QCOMPARE(QDate(1970, 1, 1).addDays(checked.batch.responses[0].respondedOn), QDate(2026, 9, 13));
    QCOMPARE(QDate(1970, 1, 1).addDays(checked.batch.responses[1].respondedOn), QDate(2026, 3, 31));
    QVERIFY(checked.batch.responses[1].kind == domain::Kind::Transactional);
}

void TestChecker::keepsAttributes()
{
    const Checked checked("Datum | NPS | Butik | Region\n2026-09-13 | 0 | A | \n2026-09-13 | 11 | B | X\n"
                          "2026-09-13 | 9 | B | Norr\n");
    const auto &batch = checked.batch;
    QCOMPARE(batch.responses.size(), size_t(2));
    QCOMPARE(batch.responses[0].attributeCount, 1u);
    QCOMPARE(batch.responses[1].attributeCount, 2u);
    const Response::Attribute region = batch.attributes[batch.responses[1].firstAttribute + 1];
    QCOMPARE(region.column, 3u);
    QCOMPARE(region.value, std::string_view("Norr"));
}

void TestChecker::proposesExclusions()
{
    Rules own = rules();
    own.ownDomains = QStringList{u"Acme.se"_s};
    const Checked staff(
        "Datum | NPS | Email | Test\n2026-09-13 | 0 | a@acme.se | no\n2026-09-13 | 9 | a@x.ACME.SE | no\n"
        "2026-09-13 | 9 | a@notacme.se | no\n2026-09-13 | 9 | a@example.com | yes\n",
        {}, own);
    QList<int> exclusions;
    for (const Response &response : staff.batch.responses)
        exclusions.append(int(response.exclusion));
    QCOMPARE(exclusions, (QList<int>{2, 2, 0, 1}));

    const Checked qualtrics("RecordedDate | ResponseId | DistributionChannel | Status | NPS\n"
                            "2026-09-13 10:00:00 | R_1 | email | Survey Preview | 0\n"
                            "2026-09-13 10:00:00 | R_2 | email | IP Address | 9\n"
                            "2026-09-13 10:00:00 | R_3 | preview | IP Address | 9\n"
                            "2026-09-13 10:00:00 | R_4 | email | 8 | 9\n");
    exclusions.clear();
    for (const Response &response : qualtrics.batch.responses)
        exclusions.append(int(response.exclusion));
    QCOMPARE(exclusions, (QList<int>{1, 0, 1, 1}));

    const Checked others("Datum | Betyg | Kommentar | Response Type | Status\n"
                         "2026-09-13 | 0 | k | Survey Preview | Complete\n2026-09-13 | 9 | k | IP Address | Complete\n"
                         "2026-09-13 | 9 | k | IP Address | Test\n2026-09-13 | 9 | k | IP Address | 1\n"
                         "2026-09-13 | 9 | k | IP Address | Tested\n");
    exclusions.clear();
    for (const Response &response : others.batch.responses)
        exclusions.append(int(response.exclusion));
    QCOMPARE(exclusions, (QList<int>{1, 0, 1, 0, 0}));
}

void TestChecker::readsCodes()
{
    const Checked checked("submitdate | nps\n2026-09-13 10:00:00 | A10\n2026-09-13 10:00:00 | A0\n"
                          "2026-09-13 10:00:00 | B7\n2026-09-13 10:00:00 | -oth-\n2026-09-13 10:00:00 | A7\n"
                          "2026-09-13 10:00:00 | A2\n2026-09-13 10:00:00 | A3\n2026-09-13 10:00:00 | A3\n"
                          "2026-09-13 10:00:00 | A3\n2026-09-13 10:00:00 | A3\n2026-09-13 10:00:00 | A3\n");
    QCOMPARE(checked.codes(), u"4 score_not_a_number, 5 no_score_no_comment"_s);
    QCOMPARE(int(checked.batch.responses[0].score), 10);
    QCOMPARE(int(checked.batch.responses[1].score), 0);
    QCOMPARE(int(checked.batch.responses[2].score), 7);
}

// Rows with a score that are rejected for their date alone.
void TestChecker::tellsOfLostScores()
{
    const auto told = [](int dated, int undated) {
        QByteArray sheet = "Datum | NPS\n";
        for (int i = 0; i < dated; ++i)
            sheet += "2026-09-13 | " + QByteArray::number(i % 11) + '\n';
        for (int i = 0; i < undated; ++i)
            sheet += i % 2 ? QByteArray(" | 9\n") : QByteArray("2026-09-13 | 9 | a cell too many\n");
        const Checked checked(sheet.constData());
        QStringList codes;
        for (const base::Error &warning : checked.checker.warnings())
            codes.append(warning.code);
        return codes;
    };
    QCOMPARE(told(20, 1), QStringList());
    QCOMPARE(told(90, 8), QStringList());
    QCOMPARE(told(30, 10), QStringList{u"scores_lost"_s});
}

void TestChecker::refusesOtherMeasures()
{
    const Checked checked("hs_submission_timestamp | hs_value | hs_survey_type\n2026-09-13T10:00:00Z | 0 | NPS\n"
                          "2026-09-13T10:00:00Z | 2 | CSAT\n2026-09-13T10:00:00Z | 9 | NPS\n");
    QCOMPARE(checked.codes(), u"3 other_measure"_s);
    for (const char *name : {"Metric", "Type", "Enkättyp", "Survey"}) {
        const Checked other(QByteArray("Date | Score | ")
                                .append(name)
                                .append("\n2026-09-13 | 0 | NPS\n2026-09-13 | 2 | CSAT\n2026-09-13 | 9 | NPS\n")
                                .constData());
        QCOMPARE(other.codes(), u"3 other_measure"_s);
    }
}

void TestChecker::dates_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QDate>("on");
    const auto row = [](const char *text, const char *zone, const char *at, const QDate &on) {
        QTest::newRow(text) << QString::fromLatin1(zone) << QString::fromLatin1(at) << on;
    };
    const QString store;
    row("2026-09-13", "", "", QDate(2026, 9, 13));
    row("2026-09-13T22:30:00Z", "", "2026-09-13T22:30:00.000Z", QDate(2026, 9, 14)); // Stockholm is at +2
    row("2026-09-13 22:30", "", "2026-09-13T20:30:00.000Z", QDate(2026, 9, 13));
    row("2026-01-13 22:30", "", "2026-01-13T21:30:00.000Z", QDate(2026, 1, 13));
    row("2026-09-13 22:31", "America/New_York", "2026-09-14T02:31:00.000Z", QDate(2026, 9, 14));
    row("2026-09-13 22:30:00 -05:00", "America/New_York", "2026-09-14T03:30:00.000Z", QDate(2026, 9, 14));
    row("2026-03-29 02:30", "", "2026-03-29T01:30:00.000Z", QDate(2026, 3, 29));  // skipped in spring
    row("2025-10-26 02:30", "", "2025-10-26T00:30:00.000Z", QDate(2025, 10, 26)); // came twice: the first
    row("2025-10-26 03:30", "", "2025-10-26T02:30:00.000Z", QDate(2025, 10, 26));
    row("1772442910", "", "2026-03-02T09:15:10.000Z", QDate(2026, 3, 2));
    row("46083.5", "", "2026-03-02T11:00:00.000Z", QDate(2026, 3, 2));
}

void TestChecker::dates()
{
    QFETCH(QString, zone);
    QFETCH(QString, at);
    QFETCH(QDate, on);
    MapWishes wishes;
    wishes.zone = zone;
    const QByteArray sheet = "Datum | NPS\n" + QByteArray(QTest::currentDataTag()) + " | 0\n";
    const Checked checked(sheet.constData(), wishes);
    QCOMPARE(checked.codes(), QString());
    const Response &response = checked.batch.responses[0];
    QCOMPARE(response.respondedAt == domain::noInstant
                 ? QString()
                 : QDateTime::fromMSecsSinceEpoch(response.respondedAt, Qt::UTC).toString(Qt::ISODateWithMs),
             at);
    QCOMPARE(QDate(1970, 1, 1).addDays(response.respondedOn), on);
}

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
