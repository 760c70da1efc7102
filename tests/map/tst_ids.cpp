// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sheet.h"

#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;

/// Which column tells the responses apart, and which names the person.
class TestIds : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void takesAnIdOnlyWhereItIsUnique();
    void risingIdsThatComeBackAreFound();
    void takesCopiesForNoRepetition();
    void trustsAnAnswersIdWithCorrections();
    void tellsWhereAnswersIdsComeBack();
    void takesPhonesForPersons();
    void takesReturningRespondentsForPersons();
    void takesAnAccountsIdWhereNoNameIs();
};

void TestIds::finds_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("mapped");
    // Below each header: an id that is unique, another that is, and one that is not.
    const auto row = [](const char *header, const char *mapped) {
        QTest::newRow(header) << QByteArray(header) << QString::fromUtf8(mapped);
    };
    for (const char *header :
         {"survey_id", "NPS_ID", "feedback_id", "Encuesta_ID", "svar_id", "besvarelse_id", "Besvarelse nr",
          "antwoord_id", "Antwort-ID", "id", "uuid", "Record ID", "ID_Record", "respondent_id"}) {
        const auto name = QString::fromLatin1(header);
        QTest::newRow(header) << QString(name + u" | x | y"_s).toLatin1() << QString(u"response_id="_s + name);
    }
    row("survey_id | response_id | y", "response_id=response_id");
    row("id | submission_id | y", "response_id=submission_id");
    row("respondent_id | submission_id | y", "response_id=submission_id customer_id=respondent_id");
    row("x | customer_id | survey_id", "customer_id=customer_id"); // which of several surveys it is
    row("x | customer_id | respondent_id", "customer_id=customer_id");
    row("x | y | respondent_id", "customer_id=respondent_id");
}

void TestIds::finds()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, mapped);
    header.append(" | Datum | NPS");
    Sheet sheet(header.constData());
    sheet.repeat(40, u"a%1 | b%1 | c | 2026-09-13 | 0"_s);
    sheet.repeat(1, u"x%1 | y%1 | c | 2026-09-13 | 10"_s);
    QString found = mapping(sheet.guess());
    QCOMPARE(found.remove(u"responded_at=Datum score=NPS"_s).simplified(), mapped);
}

void TestIds::takesAnIdOnlyWhereItIsUnique()
{
    Sheet unique("Datum | NPS | id\n");
    unique.repeat(3000, u"2026-09-13 | 0 | a%1"_s);
    QCOMPARE(mapping(unique.guess()), u"response_id=id responded_at=Datum score=NPS"_s);
    unique.repeat(3000, u"2026-09-14 | 0 | a%1"_s); // a person's, who answers again beyond the first rows
    QCOMPARE(mapping(unique.guess()), u"responded_at=Datum score=NPS"_s);
}

void TestIds::risingIdsThatComeBackAreFound()
{
    // Far enough for the table to be made of many at once; then all come again with another score.
    for (const bool comeBack : {false, true}) {
        Sheet sheet("survey_id | Datum | NPS");
        sheet.repeat(9000, u"S%1 | 2026-09-13 | 3"_s);
        sheet.repeat(comeBack ? 9000 : 1, comeBack ? u"S%1 | 2026-09-14 | 9"_s : u"A | 2026-09-13 | 3"_s);
        QCOMPARE(mapping(sheet.guess()).contains(u"response_id"_s), !comeBack);
    }
}

void TestIds::takesCopiesForNoRepetition()
{
    Sheet sheet("Datum | NPS | id\n");
    sheet.repeat(50, u"2026-09-13 | 0 | a%1"_s).repeat(30, u"2026-09-13 | 0 | a%1"_s);
    QCOMPARE(mapping(sheet.guess()), u"response_id=id responded_at=Datum score=NPS"_s);
}

void TestIds::trustsAnAnswersIdWithCorrections()
{
    Sheet sheet("Datum | NPS | response_id\n2026-09-13 | 0 | R1\n2026-09-13 | 0 | R2\n2026-09-14 | 9 | R1\n");
    QCOMPARE(mapping(sheet.guess()), u"response_id=response_id responded_at=Datum score=NPS"_s);
}

void TestIds::tellsWhereAnswersIdsComeBack()
{
    Sheet sheet("Datum | NPS | submission_id\n");
    sheet.repeat(20, u"2026-09-13 | 0 | a%1"_s).repeat(20, u"2026-09-14 | 9 | a%1"_s);
    const auto proposal = sheet.guess();
    QCOMPARE(mapping(proposal), u"response_id=submission_id responded_at=Datum score=NPS"_s);
    QCOMPARE(warnings(proposal), u"id_repeats"_s);
    QCOMPARE(proposal.warnings.first().args, (QVariantList{u"submission_id"_s, 20}));
}

void TestIds::takesPhonesForPersons()
{
    Sheet phones("respondent_id | score | feedback | sent_on\n");
    for (const char *phone : {"5550104477", "5550178203", "5550131996", "5550199120", "5550120054"})
        phones.repeat(1, QString::fromLatin1(phone) + u" | 9 | fine | 2026-09-13"_s);
    QCOMPARE(mapping(phones.guess()).section(u' ', -1), u"customer_id=respondent_id"_s);
    Sheet dialled("Respondent ID | Date | NPS\n+46705550118 | 2026-09-13 | 9\n+46705550142 | 2026-09-13 | 0\n");
    QCOMPARE(mapping(dialled.guess()), u"responded_at=Date score=NPS customer_id=Respondent ID"_s);
    // SurveyMonkey counts its ids up, and calls the response's so.
    Sheet counted("Respondent ID | Date | NPS\n");
    for (const char *id : {"114400120031", "114400120877", "114400131002", "114400133440", "114400139913"})
        counted.repeat(1, QString::fromLatin1(id) + u" | 2026-09-13 | 9"_s);
    QCOMPARE(mapping(counted.guess()), u"response_id=Respondent ID responded_at=Date score=NPS"_s);
}

void TestIds::takesReturningRespondentsForPersons()
{
    Sheet sheet("Respondent ID | Date | NPS\n");
    sheet.repeat(100, u"p%1 | 2026-09-13 | 9"_s).repeat(5, u"p%1 | 2026-10-13 | 0"_s);
    QCOMPARE(mapping(sheet.guess()), u"responded_at=Date score=NPS customer_id=Respondent ID"_s);
}

void TestIds::takesAnAccountsIdWhereNoNameIs()
{
    QCOMPARE(mapping(Sheet("Date | NPS | account_id\n2026-09-13 | 9 | A-100\n").guess()),
             u"responded_at=Date score=NPS account=account_id"_s);
    QCOMPARE(mapping(Sheet("Date | NPS | account_id | Company\n2026-09-13 | 9 | A-100 | Acme\n").guess()),
             u"responded_at=Date score=NPS account=Company"_s);
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
