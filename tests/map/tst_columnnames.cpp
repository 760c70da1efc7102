// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sheet.h"

#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;

/// Headers as survey tools and hand-made sheets have them, each beside a day and a score, and what it is taken for.
class TestColumnNames : public QObject
{
    Q_OBJECT

private slots:
    void takes_data();
    void takes();
};

// A header, some of its values, what it is: a field, "-" for what is kept under its own name, "x" for what is left out.
// A field with ? is a guess that is shown as one. %1 is the row's number.
static const char columns[] = R"(
Team leader | Anna Ek / Bo Berg | -
Team lead | Anna Ek / Bo Berg | -
Team manager | Anna Ek / Bo Berg | -
Department manager | Anna Ek / Bo Berg | -
Head of department | Anna Ek / Bo Berg | -
Store manager | Anna Ek / Bo Berg | -
Product manager | Anna Ek / Bo Berg | -
Product owner | Anna Ek / Bo Berg | -
Channel manager | Anna Ek / Bo Berg | -
Teamledare | Anna Ek / Bo Berg | -
Team ledare | Anna Ek / Bo Berg | -
Gruppchef | Anna Ek / Bo Berg | -
Avdelningschef | Anna Ek / Bo Berg | -
Chef för avdelning | Anna Ek / Bo Berg | -
Ansvarig avdelning | Nord / Syd | department?
Produktansvarig | Anna Ek / Bo Berg | -
Teamleder | Anna Ek / Bo Berg | -
Team leder | Anna Ek / Bo Berg | -
Avdelingsleder | Anna Ek / Bo Berg | -
Leder avdeling | Anna Ek / Bo Berg | -
Afdelingsleder | Anna Ek / Bo Berg | -
Teamleider | Anna Ek / Bo Berg | -
Team leider | Anna Ek / Bo Berg | -
Hoofd afdeling | Anna Ek / Bo Berg | -
Afdelingshoofd | Anna Ek / Bo Berg | -
Teamleiter | Anna Ek / Bo Berg | -
Team Leiter | Anna Ek / Bo Berg | -
Leiter Abteilung | Anna Ek / Bo Berg | -
Abteilungsleiter | Anna Ek / Bo Berg | -
Manager | Anna Ek / Bo Berg | -
Line manager | Anna Ek / Bo Berg | -
Supervisor | Anna Ek / Bo Berg | -
Chef | Anna Ek / Bo Berg | -
Agent team | Nord / Syd | department?
Agent department | Nord / Syd | department?
Agent group | Nord / Syd | -
Employee department | Nord / Syd | department?
Medarbetare avdelning | Nord / Syd | department?
Medewerker afdeling | Nord / Syd | department?
Agent email | a%1@example.com | employee?
Team leader email | a@example.com / b@example.com | -
Manager email | a@example.com / b@example.com | -
Teamledare e-post | a@example.com / b@example.com | -
Teamleder e-mail | a@example.com / b@example.com | -
Kundansvarig e-post | a@example.com / b@example.com | account_manager?
Kundeansvarlig e-post | a@example.com / b@example.com | account_manager?
Accountmanager e-mail | a@example.com / b@example.com | account_manager?
Kundenbetreuer E-Mail | a@example.com / b@example.com | -
Department email | a@example.com / b@example.com | -
Store email | a@example.com / b@example.com | -
Team email | a@example.com / b@example.com | -
From email | a@example.com / b@example.com | -
Reply-to email | a@example.com / b@example.com | -
Created by | Anna Ek / Bo Berg | -
Skapad av | Anna Ek / Bo Berg | -
Please leave your email so that our support team in the store can reach you | a%1@example.com | email
Customer email | a%1@example.com | email
Kundens e-post | a%1@example.com | email
Kundens telefon | 070-555 01 1%1 | phone
Store phone | 08-555 01 10 / 08-555 01 11 | -
Respondent | Eva Ek / Bo Berg / Kim Lind / Siv Ask / Per Dal / Ida Hov | customer_name
Respondent | %1 | -
Respondent | 4711%1 | -
Respondent | 11 / 12 / 13 / 14 / 15 / 11 / 12 | customer_id?
Respondent | R-1000%1 | customer_id?
Respondent | 8f3a%1bc2e9 | customer_id?
Respondent | R-11 / R-12 / R-13 / R-14 / R-15 / R-11 | customer_id?
Respondent | Respondent %1 | -
Respondent | a%1@example.com | email?
Respondent | Customer / Employee | -
Respondent | Anonymous | customer_name
Respondent | Ja / Nej | -
Respondenter | %1 | -
Respondent name | Eva Ek / Bo Berg / Kim Lind / Siv Ask / Per Dal / Ida Hov | customer_name
Respondentnummer | 4711%1 | response_id
Deltagare | Eva Ek / Bo Berg / Kim Lind / Siv Ask / Per Dal / Ida Hov | customer_name
Deltager | Eva Ek / Bo Berg / Kim Lind / Siv Ask / Per Dal / Ida Hov | customer_name
Deltaker | Eva Ek / Bo Berg / Kim Lind / Siv Ask / Per Dal / Ida Hov | customer_name
Deelnemer | Eva Ek / Bo Berg / Kim Lind / Siv Ask / Per Dal / Ida Hov | customer_name
Teilnehmer | Eva Ek / Bo Berg / Kim Lind / Siv Ask / Per Dal / Ida Hov | customer_name
Participant | Eva Ek / Bo Berg / Kim Lind / Siv Ask / Per Dal / Ida Hov | customer_name
Participant | P%1 | customer_id?
Participant | %1 | -
Contact | Eva Ek / Bo Berg / Kim Lind / Siv Ask / Per Dal / Ida Hov | customer_name
Contact | Yes / No | -
Contact | Phone / Email / Chat | -
Kontakt | Ja / Nej | -
Kontakt | Telefon / Mail | -
Customer | New / Existing | -
Customer | Yes / No | -
Customer | 10042%1 | customer_id?
Customer | C-10042%1 | customer_id?
Customer | Acme AB / Bcme AS / Cdme BV / Ene ApS / 3M / H&B | customer_name
Kund | Ja / Nej | -
Kund | Privat / Företag | -
Kunde | Ny / Eksisterende | -
Klant | Ja / Nee | -
Klant | 1004%1 | customer_id?
Guest | Yes / No | -
Client | ACM%1 | customer_id?
Username | user%1 | customer_id?
User | Eva Ek / Bo Berg / Kim Lind / Siv Ask / Per Dal / Ida Hov | -
Name | Eva Ek / Bo Berg / Kim Lind / Siv Ask / Per Dal / Ida Hov | customer_name
Namn | Eva Ek / Bo Berg / Kim Lind / Siv Ask / Per Dal / Ida Hov | customer_name
Name | Anonymous | customer_name
Company | Acme AB / Bcme AS / Cdme BV | account
Company | Yes / No | -
Company address | Storgatan 1 / Storgatan 2 | -
Company website | acme.example / bcme.example | -
Company phone | 08-555 01 10 / 08-555 01 11 | phone
Company owner | Anna Ek / Bo Berg | account_manager
Company registration number | 556000-1%1 | -
Company domain | acme.example / bcme.example | -
Company region | North / South | -
Company revenue | 100000 / 200000 | revenue?
Contact owner | Anna Ek / Bo Berg | account_manager
Deal owner | Anna Ek / Bo Berg | -
Account owner | Anna Ek / Bo Berg | account_manager
Number of employees | 10 / 20 / 50 | -
Employee count | 10 / 20 / 50 | -
Employee ID | E1%1 | employee?
Employee | Anna Ek / Bo Berg | employee
Employee | Yes / No | -
Are you an employee? | Yes / No | -
Staff attitude | Good / Bad | -
Staff friendliness | 4 / 5 / 3 | -
Department rating | 4 / 5 / 3 | -
Team size | 4 / 5 / 3 | -
Your team | Sales / Support | department?
Team | Sales / Support | department
Team members | Anna, Bo / Kim, Siv | -
Product usage | Daily / Weekly | -
Product feedback | Good thing this is / I would like more of it | -
Product satisfaction | Good / Bad | -
Product ID | P1 / P2 | product?
Product family | A / B | product?
Product expiry date | 2027-01-01 / 2027-02-01 | -
Preferred contact channel | Email / Phone | -
Preferred channel | Email / Phone | -
Önskad kontaktkanal | E-post / Telefon | -
Channel partner | Acme / Bcme | -
Channel | Email / SMS | channel
Agent language | sv / en | -
Language skills | Good / Bad | -
Preferred language | sv / en | language?
Customer language | sv / en | language?
Survey language | sv / en | language
Survey language | no | language
Customer language | no | language?
Job title | Buyer / Boss | -
Role | Buyer / User / Decision maker | role
Role | Manager / Clerk | -
Segment | SMB / Enterprise | segment
Market segment | SMB / Enterprise | segment?
NPS segment | Promoter / Detractor | -
Customer lifetime value | 100000 / 200000 | revenue
Currency | SEK / EUR | currency
Employee satisfaction | 4 / 5 / 3 | -
Case owner | Anna Ek / Bo Berg | employee
Ticket assignee | Anna Ek / Bo Berg | employee
Handläggare | Anna Ek / Bo Berg | employee
Handläggarens avdelning | Nord / Syd | department?
Handläggarens enhet | Nord / Syd | -
Säljare | Anna Ek / Bo Berg | employee
Säljteam | Nord / Syd | -
Saksbehandler enhet | Nord / Syd | -
Survey name | Q1 / Q2 | survey
Survey link | https://example.com/%1 | -
Survey version | 1 / 2 | -
Survey status | Complete / Partial | -
Response status | Complete / Partial | -
Recipient | a%1@example.com | email?
Recipient | Eva Ek / Bo Berg / Kim Lind / Siv Ask / Per Dal / Ida Hov | customer_name
Mottagare | Eva Ek / Bo Berg / Kim Lind / Siv Ask / Per Dal / Ida Hov | customer_name
Svarande | Eva Ek / Bo Berg / Kim Lind / Siv Ask / Per Dal / Ida Hov | customer_name
Touchpoint owner | Anna Ek / Bo Berg | -
Touchpoint | Delivery / Support | touchpoint
Journey | Buy / Use | touchpoint
Event | Buy / Use | -
Trigger date | 2026-09-01 / 2026-09-02 | -
Contract value | 100 / 200 | revenue
Contact person at the store | Anna Ek / Bo Berg | -
Contact phone | 070-555 01 1%1 | phone
Mobile | 070-555 01 1%1 | phone
Mobile | iOS / Android | -
Mobile app version | 1.2 / 1.3 | -
Phone model | Pixel 8 / iPhone 15 | -
Email opened | Yes / No | -
Email sent | 2026-09-01 / 2026-09-02 | invited_at
E-mail | a%1@example.com | email
May we contact you? | Yes / No | contact_ok
Follow up | Yes / No | -
Latitude | 59.1%1 | x
IP Address | 10.0.0.1%1 | x
)";

void TestColumnNames::takes_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("taken");
    const QStringList lines = QString::fromUtf8(columns).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u" | "_s);
        QTest::newRow(line.toUtf8().constData()) << cells.value(0) << cells.value(1).split(u" / "_s) << cells.value(2);
    }
}

static QString verdict(const domain::ColumnVerdict &column)
{
    if (!column.field)
        return column.leftOut ? u"x"_s : u"-"_s;
    return domain::fieldName(*column.field) + (column.certainty == domain::Certainty::Certain ? u""_s : u"?"_s);
}

void TestColumnNames::takes()
{
    QFETCH(QString, header);
    QFETCH(QStringList, values);
    QFETCH(QString, taken);
    Sheet sheet((u"Datum | NPS | "_s + header).toUtf8().constData());
    for (int i = 0; i < 15; ++i) {
        const QString value = QString(values[i % values.size()]).replace(u"%1"_s, QString::number(i + 1));
        sheet.repeat(1, u"2026-09-%1 | %2 | %3"_s.arg(i + 13).arg(i % 11).arg(value));
    }
    const auto proposal = sheet.guess();
    QCOMPARE(obstacle(proposal), QString());
    QCOMPARE(verdict(proposal.columns.value(2)), taken);
}

QTEST_GUILESS_MAIN(TestColumnNames)
#include "tst_columnnames.moc"
