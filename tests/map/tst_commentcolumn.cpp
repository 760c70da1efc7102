// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sheet.h"

#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using domain::Field;

/// Which of several columns with texts is the comment.
class TestCommentColumn : public QObject
{
    Q_OBJECT

private slots:
    void chooses_data();
    void chooses();
    void findsWhatTheFirstRowsLack();
    void takesNoBlankColumnForTexts();
};

// %1: another text in each row; %2: one of three; %3: in every twentieth row alone.
static QString commentsOf(const QString &headers, const QString &row)
{
    Sheet sheet(u"Date | NPS | %1"_s.arg(headers).toUtf8().constData());
    for (int i = 0; i < 60; ++i) {
        QString cells = row;
        cells.replace("%3"_L1, i % 20 == 0 ? u"rare words %1"_s : QString());
        cells.replace("%2"_L1, QStringList{u"Price"_s, u"Speed"_s, u"Staff"_s}[i % 3]);
        cells.replace("%1"_L1, QString(QChar(u'a' + i % 26)) + QChar(u'a' + i / 26)); // no number, no score
        sheet.repeat(1, u"2026-09-13 | %1 | "_s.arg(i % 11) + cells);
    }
    const auto proposal = sheet.guess();
    QStringList headers2;
    for (const int column : proposal.map.columns.value(Field::Comment))
        headers2.append(proposal.headers[column]);
    return proposal.obstacle ? proposal.obstacle->code : headers2.join(u" + "_s);
}

void TestCommentColumn::chooses_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("row");
    const auto row = [](const char *comment, const char *headers, const char *cells) {
        QTest::newRow(comment) << QString::fromUtf8(headers) << QString::fromUtf8(cells);
    };
    // The tag is what is chosen; behind a # stands more to tell it by.
    row("feedback", "nps_reason_primary | nps_reason_secondary | feedback", "%2 | %3 | words %1");
    row("What is the main reason for your score?",
        "(If yes) Please describe how we can improve | What is the main reason for your score? | Any other feedback?",
        "text %1 | words %1 | more %1");
    row("Vad är skälet till ditt betyg?", "Övriga synpunkter | Vad är skälet till ditt betyg?", "text %1 | words %1");
    row("¿Cuál es el motivo de su nota?", "Sugerencias | ¿Cuál es el motivo de su nota?", "text %1 | words %1");
    row("Qual é a razão da sua nota?", "Sugestões | Qual é a razão da sua nota?", "text %1 | words %1");
    row("What did we talk about?", "How would you describe your level? | What did we talk about?",
        "%2 | a long answer in words %1");
    row("Svar", "Svar | Perfil", "ok%1 | %2");
    row("", "How would you describe your level? | City", "%2 | Town");
    row("Comment", "NPS2 rating | Comment | Comments on delivery", "x | words %1 | text %1");
    row("promotores_verbatim + pasivos_verbatim + detractores_verbatim",
        "Comentarios | promotores_verbatim | pasivos_verbatim | detractores_verbatim", "all %1 | %3 | %3 | words %1");
    row("Comments", "Feedback Link | Comments", "http://forms.example/%1 | words %1");
    row("Any suggestions or comments?",
        "Which items did you buy elsewhere? If yes, tell us why you bought them there | Any suggestions or comments?",
        "text %1 | words %1");
    row("Other suggestions or feedback", "Which parts were most useful? Why? | Other suggestions or feedback",
        "text %1 | words %1");
    row("How likely are you to come back? Why?", "How likely are you to come back? Why?", "words %1");
    row("What's the main reason for your score?", "Comments | What's the main reason for your score?", " | Ok");
    row("Hva er hovedårsaken til din vurdering?", "Hva er hovedårsaken til din vurdering?", "Bra");
    row("Hvad er hovedårsagen til din score?", "Hvad er hovedårsagen til din score?", "Bra");
    row("Vilken är huvudanledningen till ditt betyg?", "Vilken är huvudanledningen till ditt betyg?", "Bra");
    // Neither is written freely: a reason picked from a list gives way to what is at least in words.
    row("Kommentar", "Orsak | Kommentar", "%2 | Personalen visste inte svaret; ringde aldrig tillbaka");
    // What was written by others than the answerers, or before they answered.
    for (const char *other :
         {"Internal notes", "Agent comments", "Ärendebeskrivning", "Case subject", "Interne notater", "Sagsbeskrivelse",
          "Resolution notes", "Interne Bemerkung", "Interne opmerking", "Ämne", "Reply to customer", "Vårt svar",
          "Åtgärd", "Ticket description"}) {
        QTest::newRow(QByteArray(QByteArray("Your view # ") + other).constData()) << QString::fromUtf8(other)
                + u" | Your view"_s << u"words %1 in a long text of %1 others | a few short words %1"_s;
    }
    for (const char *comment : {"Beskriv gärna", "Åpent svar", "Åbent svar", "Uddybning", "Klantopmerking",
                                "Text Response", "Follow-up answer", "Response text", "Explanation", "Customer notes"})
        QTest::newRow(comment) << u"Vad handlade du? | "_s + QString::fromUtf8(comment)
                               << u"words %1 in a long text of %1 others | words %1"_s;
    row("What did you like? + What can we improve?", "What did you like? | What can we improve?", "LIKE | IMPROVE");
}

void TestCommentColumn::chooses()
{
    QFETCH(QString, headers);
    QFETCH(QString, row);
    if (row == u"LIKE | IMPROVE"_s) { // the pleased are asked one, the displeased the other
        Sheet sheet("Date | NPS | What did you like? | What can we improve?\n");
        sheet.repeat(40, u"2026-09-13 | 9 | good words %1 | "_s).repeat(3, u"2026-09-13 | 0 | | bad words %1"_s);
        QCOMPARE(mapping(sheet.guess()),
                 u"responded_at=Date score=NPS comment=What did you like?+What can we improve?"_s);
        return;
    }
    const QString chosen = QString::fromUtf8(QTest::currentDataTag()).section(u" # "_s, 0, 0);
    QCOMPARE(commentsOf(headers, row), chosen);
}

void TestCommentColumn::findsWhatTheFirstRowsLack()
{
    // A question that was added later stands blank in thousands of rows.
    Sheet sheet("Date | NPS | Any other feedback? | What is the main reason for your score?\n");
    sheet.repeat(2500, u"2026-09-13 | 0 | words a%1a | "_s);
    sheet.repeat(1000, u"2026-09-14 | 9 | words a%1a | because of a%1a"_s);
    QCOMPARE(mapping(sheet.guess()), u"responded_at=Date score=NPS comment=What is the main reason for your score?"_s);
}

// A tool's "Comment" that nobody fills in, beside the answers.
void TestCommentColumn::takesNoBlankColumnForTexts()
{
    QCOMPARE(commentsOf(u"Comment | Q2"_s, u" | words %1 in a long text"_s), u"Q2"_s);
    QCOMPARE(commentsOf(u"Comment | Q2"_s, u" | "_s), u"Comment"_s);
}

QTEST_GUILESS_MAIN(TestCommentColumn)
#include "tst_commentcolumn.moc"
