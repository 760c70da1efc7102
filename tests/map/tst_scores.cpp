// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scorevalue.h"
#include "map/sheet.h"

#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using domain::Field;
using domain::MapWishes;

/// What a cell says as a score, and which scales are not taken for 0–10.
class TestScores : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void judgesScales_data();
    void judgesScales();
    void refusesManyWithoutZero();
    void asksWhichOfSeveralWithoutZero();
    void insistingWins();
    void insistingNeedsScores();
    void warnsOfWords();
    void takesEndsInWords_data();
    void takesEndsInWords();
    void refusesTheScaleOfASavedMap();
    void namesRepeatedColumnsByPosition();
    void takesNoSignedScale();
    void refusesSignedScales_data();
    void refusesSignedScales();
    void followsTheGroupsName_data();
    void followsTheGroupsName();
    void takesAScaleSpreadOverColumns_data();
    void takesAScaleSpreadOverColumns();
    void takesASavedSpread();
    void takesCodes_data();
    void takesCodes();
    void namesColumnsThatMayBeScores();
    void takesNoEarlierScore_data();
    void takesNoEarlierScore();
    void takesOneOfTwoThatAreTheSame();
    void tellsOfScoresInWords_data();
    void tellsOfScoresInWords();
};

static QString drawn(std::string_view text)
{
    domain::Cell cell;
    cell.kind = domain::CellKind::Text;
    cell.text = text;
    const map::ScoreValue value = map::readScore(cell);
    switch (value.reading) {
    case map::ScoreReading::Missing:
        return u"missing"_s;
    case map::ScoreReading::Score:
        return QString::number(value.score);
    case map::ScoreReading::OutOfRange:
        return u"out of range"_s;
    case map::ScoreReading::NotWhole:
        return u"not whole"_s;
    case map::ScoreReading::NotANumber:
        return u"no number"_s;
    case map::ScoreReading::IsDate:
        return u"date"_s;
    case map::ScoreReading::OutsideCode:
        return u"code"_s;
    case map::ScoreReading::OtherScale:
        return u"other scale"_s;
    }
    return {};
}

void TestScores::reads_data()
{
    QTest::addColumn<QString>("value");
    const auto row = [](const char *text, const char *value) { QTest::newRow(text) << QString::fromLatin1(value); };
    row("0", "0");
    row("10", "10");
    row(" 9\u00a0", "9");
    row("09", "9");
    row("9.0", "9");
    row("9,0", "9");
    row("10.00", "10");
    row("8.5", "not whole");
    row("8,5", "not whole");
    row("11", "out of range");
    row("-1", "out of range");
    row("100", "out of range");
    row("10 - Extremely likely", "10");
    row("10 \u2013 Extremely likely", "10");
    row("0 = Not at all likely", "0");
    row("Extremely likely - 10", "10");
    row("10 (Meget sandsynligt)", "10");
    row("Slet ikke sandsynligt (0)", "0");
    row("10: Sehr wahrscheinlich", "10");
    row("1 Svært misfornøyd", "1");
    row("98 Vet ikke", "code");
    row("99 - Don't know", "code");
    row("9/10", "9");
    row("9 / 10", "9");
    row("9 av 10", "9");
    row("9 out of 10", "9");
    row("9 von 10", "9");
    row("9 van de 10", "9");
    row("4/5", "other scale");
    row("Oct-10", "date");
    row("10-Oct", "date");
    row("10. okt", "date");
    row("okt.10", "date");
    row("", "missing");
    row("-", "missing");
    row("N/A", "missing");
    row("n/a", "missing");
    row("#N/A", "missing");
    row("-oth-", "missing");
    row("NULL", "missing");
    row("Vet ej", "missing");
    row("Don't know", "missing");
    row("Keine Angabe", "missing");
    row("Weet niet", "missing");
    row("Extremely likely", "no number");
    row("A9", "no number");
    row("AO10", "no number");
    row("90%", "no number");
    row("7 or 8", "no number");
    row("9 10", "no number");
    row("I gave 8 because of it", "no number");
    row("2026-10-10", "no number");
}

void TestScores::reads()
{
    QFETCH(QString, value);
    QCOMPARE(drawn(QTest::currentDataTag()), value);
}

void TestScores::judgesScales_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QByteArray>("scores");
    QTest::addColumn<QString>("judgement");
    const auto row = [](const char *name, const char *header, const char *scores, const char *judgement) {
        QTest::newRow(name) << QString::fromUtf8(header) << QByteArray(scores) << QString::fromLatin1(judgement);
    };
    row("a zero tells", "NPS", "0 9 10", "");
    row("nothing tells", "NPS", "1 9 10", "no_zero_seen");
    row("the header tells", "NPS (0-10)", "1 9 10", "");
    row("the header tells in words", "NPS, fra 0 til 10", "1 9 10", "");
    row("few and low", "NPS", "1 2 5", "scale_not_told");
    row("many and low", "NPS", "1 2 3 4 5 4 3 2", "! not_nps");
    row("many and low, but told", "NPS 0-10", "1 2 3 4 5 4 3 2", "");
    row("1 to 10 in the header", "NPS 1 to 10", "1 9 10", "! not_nps");
    row("1 to 5 in the header", "NPS (1\u20135)", "1 4 5", "! not_nps");
    row("a date range is no scale", "NPS Q1-2026", "0 9 10", "");
    row("a tenth is no scale", "NPS 2026-01-10", "0 9 10", "");
}

void TestScores::judgesScales()
{
    QFETCH(QString, header);
    QFETCH(QByteArray, scores);
    QFETCH(QString, judgement);
    QByteArray sheet = "Datum | " + header.toUtf8() + '\n';
    for (const QByteArray &score : scores.split(' '))
        sheet += "2026-09-13 | " + score + '\n';
    const auto proposal = Sheet(sheet.constData()).guess();
    const QString told = proposal.obstacle ? u"! "_s + proposal.obstacle->code : warnings(proposal);
    QCOMPARE(told, judgement);
}

void TestScores::refusesManyWithoutZero()
{
    Sheet sheet("Datum | NPS\n");
    sheet.repeat(300, u"2026-09-13 | 9"_s);
    QCOMPARE(obstacle(sheet.guess()), QString());
    sheet.repeat(1, u"2026-09-13 | 1"_s);
    QCOMPARE(obstacle(sheet.guess()), u"no_zeros"_s);
    sheet.repeat(3000, u"2026-09-13 | 1"_s);
    sheet.repeat(1, u"2026-09-13 | 0"_s); // beyond the first rows
    QCOMPARE(obstacle(sheet.guess()), QString());
}

// “How likely to recommend R” was answered by all, “… Python” by few, neither with a 0: the few do not make it the
// score.
void TestScores::asksWhichOfSeveralWithoutZero()
{
    Sheet sheet("Date | How likely are you to recommend R? | How likely are you to recommend Python?\n");
    sheet.repeat(100, u"2026-09-13 | 10 | 8"_s).repeat(201, u"2026-09-14 | 9 |"_s);
    QCOMPARE(obstacle(sheet.guess()), u"several_scores"_s);
    sheet.repeat(1, u"2026-09-14 | | 0"_s); // now that one is shown to be 0 to 10
    QCOMPARE(mapping(sheet.guess()), u"responded_at=Date score=How likely are you to recommend Python?"_s);
}

void TestScores::insistingWins()
{
    const Sheet sheet("Datum | Betyg (1-10)\n2026-09-13 | 9\n2026-09-14 | 1\n");
    QCOMPARE(obstacle(sheet.guess()), u"not_nps"_s);
    MapWishes wishes;
    wishes.map[Field::Score] = QStringList{u"betyg (1-10)"_s};
    QCOMPARE(obstacle(sheet.guess(wishes)), QString());
    QCOMPARE(warnings(sheet.guess(wishes)), u"scale_insisted"_s);
}

void TestScores::insistingNeedsScores()
{
    const Sheet sheet("Datum | Betyg\n2026-09-13 | 90\n2026-09-14 | 10\n2026-09-14 | 80\n");
    MapWishes wishes;
    wishes.map[Field::Score] = QStringList{u"#2"_s};
    QCOMPARE(obstacle(sheet.guess(wishes)), u"score_does_not_fit"_s);
}

void TestScores::warnsOfWords()
{
    const auto proposal = Sheet("Datum | NPS\n2026-09-13 | 9\n2026-09-13 | 0\n2026-09-14 | Somewhat likely\n").guess();
    QCOMPARE(warnings(proposal), u"score_labels_unread"_s);
}

void TestScores::takesEndsInWords_data()
{
    QTest::addColumn<QByteArray>("scores");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *scores, const char *told) {
        QTest::newRow(name) << QByteArray(scores) << QString::fromLatin1(told);
    };
    row("en", "Extremely likely/9/5/1/Not at all likely", "ends");
    row("sv", "Mycket troligt/9/5/1/Inte alls troligt", "ends");
    row("nb", "Svært sannsynlig/9/5/1/Ikke sannsynlig i det hele tatt", "ends");
    row("da", "Meget sandsynligt/9/5/1/Slet ikke sandsynligt", "ends");
    row("nl", "Zeer waarschijnlijk/9/5/1/Zeer onwaarschijnlijk", "ends");
    row("de", "Äußerst wahrscheinlich/9/5/1/Überhaupt nicht wahrscheinlich", "ends");
    row("the upper end alone", "Extremely likely/9/5/0", "ends");
    row("beside the numbers", "Extremely likely/10/9/0/Not at all likely", "ends");
    row("with another word", "Extremely likely/9/5/1/0/Somewhat likely", "ends score_labels_unread");
    row("of seven", "Extremely likely/6/5/4/3/2/Not at all likely", "no_zero_seen score_labels_unread");
    row("of five", "Extremely likely/4/3/2/Not at all likely", "scale_not_told score_labels_unread");
}

void TestScores::takesEndsInWords()
{
    QFETCH(QByteArray, scores);
    QFETCH(QString, told);
    QByteArray sheet = "Datum | NPS\n";
    for (const QByteArray &score : scores.split('/'))
        sheet += "2026-09-13 | " + score + '\n';
    const auto proposal = Sheet(sheet.constData()).guess();
    QCOMPARE(obstacle(proposal), QString());
    const QString ends = proposal.endsInWords ? u"ends "_s : QString();
    QCOMPARE(QString(ends + warnings(proposal)).trimmed(), told);
}

// A mapping is saved for a header; what stands below it may be another scale the next time.
void TestScores::refusesTheScaleOfASavedMap()
{
    const auto first = Sheet("Datum | NPS\n2026-09-13 | 9\n2026-09-14 | 0\n").guess();
    const map::SavedMap saved{first.headers, first.map, first.headerRows, {}};
    Sheet fives("Datum | NPS\n");
    fives.repeat(10, u"2026-09-13 | 5"_s).repeat(10, u"2026-09-13 | 1"_s);
    QCOMPARE(obstacle(map::apply(saved, fives.study())), u"not_nps"_s);
    MapWishes wishes;
    wishes.map[Field::Score] = QStringList{u"NPS"_s};
    QCOMPARE(obstacle(map::apply(saved, fives.study(), wishes)), QString());
    QCOMPARE(warnings(map::apply(saved, fives.study(), wishes)), u"scale_insisted"_s);
    QCOMPARE(obstacle(map::apply(saved, Sheet("Datum | NPS\n2026-09-13 | 9\n2026-09-14 | 0\n").study())), QString());
}

void TestScores::namesRepeatedColumnsByPosition()
{
    const auto proposal = Sheet("Datum | Betyg | Betyg\n2026-09-13 | 9 | 0\n2026-09-14 | 0 | 9\n").guess();
    QCOMPARE(obstacle(proposal), u"several_scores"_s);
    QCOMPARE(proposal.obstacle->args.value(0).toStringList(), (QStringList{u"Betyg (#2)"_s, u"Betyg (#3)"_s}));
    QCOMPARE(proposal.obstacle->args.value(1).toString(), u"#2"_s);
    MapWishes wishes;
    wishes.map[Field::Score] = QStringList{proposal.obstacle->args.value(1).toString()};
    QCOMPARE(obstacle(Sheet("Datum | Betyg | Betyg\n2026-09-13 | 9 | 0\n2026-09-14 | 0 | 9\n").guess(wishes)),
             QString());
}

// "NPS" that holds 1, 0 and −1 is made from the score, which stands beside it.
void TestScores::takesNoSignedScale()
{
    const auto proposal = Sheet("Datum | Betyg (0-10) | NPS\n2026-09-13 | 10 | 1\n2026-09-13 | 8 | 0\n"
                                "2026-09-14 | 3 | -1\n2026-09-14 | 9 | 1\n2026-09-15 | 0 | -1\n")
                              .guess();
    QCOMPARE(obstacle(proposal), QString());
    QCOMPARE(mapping(proposal), u"responded_at=Datum score=Betyg (0-10)"_s);
}

void TestScores::refusesSignedScales_data()
{
    QTest::addColumn<QByteArray>("scores");
    QTest::addColumn<QString>("scale"); // empty: taken
    const auto row = [](const char *scores, const char *scale) {
        QTest::newRow(scores) << QByteArray(scores) << QString::fromUtf8(scale);
    };
    row("1 0 -1 1 -1 0", "−1–1");
    row("2 0 -1 -2 1 1 2 2", "−2–2");
    row("0 -1 0 0 0 0 0 1", "−1–1");
    row("10 9 0 7 -1 9 8", "");  // a code for no answer
    row("10 9 0 7 -9 9 -9", ""); // likewise
    row("10 9 0 7 -99 9 8", "");
}

void TestScores::refusesSignedScales()
{
    QFETCH(QByteArray, scores);
    QFETCH(QString, scale);
    QByteArray sheet = "Datum | NPS\n";
    for (const QByteArray &score : scores.split(' '))
        sheet += "2026-09-13 | " + score + '\n';
    const auto proposal = Sheet(sheet.constData()).guess();
    QCOMPARE(proposal.obstacle ? proposal.obstacle->args.value(1).toString() : QString(), scale);
    MapWishes wishes;
    wishes.map[Field::Score] = QStringList{u"NPS"_s};
    const QString insisted = obstacle(Sheet(sheet.constData()).guess(wishes));
    QCOMPARE(insisted, scale.isEmpty() ? QString() : u"score_does_not_fit"_s);
}

void TestScores::followsTheGroupsName_data()
{
    QTest::addColumn<QString>("group");
    for (const char *group : {"Q1_NPS_GROUP", "Q1 NPS Group", "Q1 - Group", "Q1 (NPS group)", "q1_nps_group"})
        QTest::newRow(group) << QString::fromLatin1(group);
}

// Who is a promoter stands beside the score and bears its name.
void TestScores::followsTheGroupsName()
{
    QFETCH(QString, group);
    Sheet sheet((u"RecordedDate | "_s + group + u" | Q1 | Q2 | Q2 - Sentiment Score\n"_s).toUtf8().constData());
    sheet.repeat(6, u"2026-09-13 | Promoter | 9 | good | 2"_s)
        .repeat(6, u"2026-09-13 | Detractor | 0 | bad | 0"_s)
        .repeat(2, u"2026-09-13 | Passive | 7 | well | 1"_s)
        .repeat(2, u"2026-09-13 | Detractor | 3 | bad | -2"_s);
    const auto proposal = sheet.guess();
    QCOMPARE(obstacle(proposal), QString());
    QCOMPARE(warnings(proposal), QString());
    QCOMPARE(mapping(proposal), u"responded_at=RecordedDate score=Q1"_s);
}

static const char *spreadHeader()
{
    return "Respondent ID | End Date | How likely are you to recommend us? | | | | | | | | | | | Why?\n"
           " | | 0 - Not at all likely | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 - Extremely likely | "
           "Open-Ended Response\n";
}

static QByteArray spread(const QByteArray &header)
{
    return header
        + "1 | 09/13/2026 10:00:00 AM | | | | | | | | | | | 10 - Extremely likely | good\n"
          "2 | 09/13/2026 11:00:00 AM | | | | | | | | | | 9 | | fine\n"
          "3 | 09/14/2026 10:00:00 AM | 0 - Not at all likely | | | | | | | | | | | bad\n"
          "4 | 09/14/2026 11:00:00 AM | | | | 3 | | | | | | | |\n";
}

void TestScores::takesAScaleSpreadOverColumns_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::newRow("merged above") << spread(spreadHeader());
    QTest::newRow("descending") << QByteArray(
        "Respondent ID | End Date | How likely are you to recommend us? | | | | | | | | | | | Why?\n"
        " | | 10 - Extremely likely | 9 | 8 | 7 | 6 | 5 | 4 | 3 | 2 | 1 | 0 - Not at all likely | Open-Ended Response\n"
        "1 | 09/13/2026 10:00:00 AM | 10 - Extremely likely | | | | | | | | | | | good\n"
        "2 | 09/14/2026 10:00:00 AM | | | 8 | | | | | | | | | bad\n"
        "3 | 09/14/2026 10:00:00 AM | | | | | | | | | | | 0 - Not at all likely | bad\n");
}

void TestScores::takesAScaleSpreadOverColumns()
{
    QFETCH(QByteArray, sheet);
    const auto proposal = Sheet(sheet.constData()).guess();
    QCOMPARE(obstacle(proposal), QString());
    QCOMPARE(warnings(proposal), QString());
    QCOMPARE(proposal.headerRows, 2);
    QCOMPARE(proposal.map.columns.value(Field::Score), (QList<int>{2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
    QCOMPARE(proposal.map.columns.value(Field::Comment), QList<int>{13});
}

void TestScores::takesASavedSpread()
{
    const auto first = Sheet(spread(spreadHeader()).constData()).guess();
    const map::SavedMap saved{first.headers, first.map, first.headerRows, {}};
    QByteArray many = spreadHeader();
    for (int i = 0; i < 40; ++i)
        many += QByteArray::number(i) + " | 09/13/2026 10:00:00 AM | 0 | | | | | | | | | | | bad\n";
    const auto again = map::apply(saved, Sheet(many.constData()).study());
    QCOMPARE(obstacle(again), QString());
    QCOMPARE(again.map.columns.value(Field::Score).size(), 11);
}

void TestScores::takesCodes_data()
{
    QTest::addColumn<QByteArray>("scores");
    QTest::addColumn<QString>("told"); // the letters, or what stands in the way
    const auto row = [](const char *scores, const char *told) {
        QTest::newRow(scores) << QByteArray(scores) << QString::fromLatin1(told);
    };
    row("A10 A9 A0 A5", "A");
    row("AO10 AO0 AO05 -oth-", "AO");
    row("A10 A9 A1 A5", "score_codes"); // perhaps one more than the score
    row("A11 A9 A0 A5", "score_codes");
    row("A10 B9 A0 C5", "no_score_column");
}

void TestScores::takesCodes()
{
    QFETCH(QByteArray, scores);
    QFETCH(QString, told);
    QByteArray sheet = "submitdate | nps\n";
    for (const QByteArray &score : scores.split(' '))
        sheet += "2026-09-13 10:00:00 | " + score + '\n';
    const auto proposal = Sheet(sheet.constData()).guess();
    QCOMPARE(proposal.obstacle ? proposal.obstacle->code : proposal.scoreLetters, told);
    if (told == u"no_score_column"_s)
        return;
    MapWishes wishes;
    wishes.map[Field::Score] = QStringList{u"nps"_s};
    const auto insisted = Sheet(sheet.constData()).guess(wishes);
    QCOMPARE(insisted.obstacle ? insisted.obstacle->code : insisted.scoreLetters, told);
}

// Columns of 0 to 10 that nothing tells apart are named, not denied.
void TestScores::namesColumnsThatMayBeScores()
{
    Sheet sheet("Date | Service level | Price level | Town\n");
    sheet.repeat(3, u"2026-09-13 | 9 | 8 | Oslo"_s).repeat(3, u"2026-09-13 | 1 | 7 | Bergen"_s);
    QCOMPARE(obstacle(sheet.guess()), u"several_scores"_s);
    Sheet one("Date | Service level | Town\n");
    one.repeat(3, u"2026-09-13 | 9 | Oslo"_s).repeat(3, u"2026-09-13 | 1 | Bergen"_s);
    QCOMPARE(obstacle(one.guess()), u"score_not_sure"_s);
    Sheet numbered("Date | signal_id | Town\n");
    numbered.repeat(30, u"2026-09-13 | SIG-00%1 | Oslo"_s);
    QCOMPARE(obstacle(numbered.guess()), u"no_score_column"_s);
}

void TestScores::takesNoEarlierScore_data()
{
    QTest::addColumn<QString>("score");
    for (const char *header : {"NPS | Previous NPS", "NPS | Last NPS", "NPS-betyg | Föregående NPS-betyg",
                               "NPS score | Forrige NPS score", "NPS | Vorige NPS", "NPS | Letzter NPS"})
        QTest::newRow(header) << QString::fromUtf8(header).section(u'|', 0, 0).trimmed();
}

void TestScores::takesNoEarlierScore()
{
    QFETCH(QString, score);
    Sheet sheet(QByteArray(QByteArray("Date | ") + QTest::currentDataTag() + '\n').constData());
    sheet.repeat(3, u"2026-09-13 | 9 | 3"_s).repeat(3, u"2026-09-14 | 0 | 10"_s);
    const auto proposal = sheet.guess();
    QCOMPARE(obstacle(proposal), QString());
    QCOMPARE(proposal.headers.value(proposal.map.columns.value(Field::Score).value(0)), score);
}

// A form that gives the answer and its number gives the same twice.
void TestScores::takesOneOfTwoThatAreTheSame()
{
    Sheet sheet("Date | WouldYouRecommendUs | WouldYouRecommendUs_Rating\n");
    sheet.repeat(3, u"2026-09-13 | 9 | 9"_s).repeat(3, u"2026-09-14 | 0 | 0"_s);
    QCOMPARE(mapping(sheet.guess()), u"responded_at=Date score=WouldYouRecommendUs"_s);
    sheet.repeat(1, u"2026-09-14 | 0 | 1"_s);
    QCOMPARE(obstacle(sheet.guess()), u"several_scores"_s);
}

void TestScores::tellsOfScoresInWords_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QStringList>("answers");
    const auto row = [](const char *header, const char *answers) {
        QTest::newRow(header) << QByteArray(header) << QString::fromUtf8(answers).split(u'/');
    };
    row("NPS", "Promoter/Passive/Detractor");
    row("Kategori", "Ambassadör/Passiv/Kritiker");
    row("How likely are you to recommend us?", "Very likely/Neutral/Unlikely");
}

void TestScores::tellsOfScoresInWords()
{
    QFETCH(QByteArray, header);
    QFETCH(QStringList, answers);
    Sheet sheet(QByteArray("Date | " + header + " | Why would you recommend us?\n").constData());
    for (const QString &answer : answers)
        sheet.repeat(4, u"2026-09-13 | "_s + answer + u" | That is how it was for %1 people here"_s);
    const auto proposal = sheet.guess();
    QCOMPARE(obstacle(proposal), u"scores_in_words"_s);
    QCOMPARE(proposal.obstacle->args, (QVariantList{QString::fromUtf8(header), answers.first()}));
}

QTEST_GUILESS_MAIN(TestScores)
#include "tst_scores.moc"
