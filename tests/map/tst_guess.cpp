// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sheet.h"

#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;

/// Exports as they come from spreadsheets and platforms in six languages: what each column is taken for.
class TestGuess : public QObject
{
    Q_OBJECT

private slots:
    void recognises_data();
    void recognises();
    void refuses_data();
    void refuses();
    void keepsNoAddresses();
    void keepsAnAddressWhenAsked();
    void takesKindsOnlyWhereTheyAreKinds();
    void takesAnyTypeOnlyWhereItIsAKind_data();
    void takesAnyTypeOnlyWhereItIsAKind();
    void takesDepartmentsAskedFor_data();
    void takesDepartmentsAskedFor();
    void keepsWhatIsOnlyOfAField();
    void takesNoReasonOfContactForAComment_data();
    void takesNoReasonOfContactForAComment();
    void takesALongResponseForTheComment();
    void knowsWhatIsPersonal();
    void leavesNamelessColumnsOut();
    void tellsWhereGroupsDisagree();
    void proposesWhatWorks();
    void takesNoRatingForAThing();
    void takesNamesThatEndInANumber();
    void takesASpreadsheetsTruth_data();
    void takesASpreadsheetsTruth();
    void knowsWhatWasAsked();
    void takesMeasuringPointsForTouchpoints();
    void leavesATableBesideOut_data();
    void leavesATableBesideOut();
    void takesSparseColumnsBesideABlankOne();
};

static void add(const char *name, const char *sheet, const char *expected)
{
    QTest::newRow(name) << QByteArray(sheet) << QString::fromUtf8(expected);
}

void TestGuess::recognises_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("mapped");
    add("Swedish, a call centre", R"(
Svarsdatum | Kundnr | Kund | Mobil | Avd | Hur troligt är det att du rekommenderar oss? | Vad är skälet till ditt betyg? | Region
2026-09-01 | 104221 | Lars Öberg | 070-555 01 18 | Kundservice | 8 | Trevligt bemötande | Mälardalen
2026-09-13 | 118903 | Hedlunds Bygg AB | 070-555 01 42 | Motorskador | 10 | Snabb reglering | Norr
2026-09-14 | 118904 | Eva Strand | 070-555 01 43 | Motorskador | 0 | Dålig | Norr)",
        "responded_at=Svarsdatum score=Hur troligt är det att du rekommenderar oss? comment=Vad är skälet till ditt "
        "betyg? department=Avd customer_id=Kundnr customer_name=Kund phone=Mobil");
    add("Swedish, a municipality's dates", R"(
Undersökning | Utskick skickat | Ärendedatum | Besvarad | Förvaltning | Kontaktyta | Kanal | NPS-betyg | Kommentar | Handläggare
Medborgare | 2026-01-10 | 2026-01-08 | 2026-01-12 09:15 | Bygglov | E-tjänst | Webb | 9 | Gick fort | Anna A
Medborgare | 2026-01-11 | 2026-01-09 | 2026-01-23 10:00 | Bygglov | Telefon | Webb | 0 |  | Bo B)",
        "responded_at=Besvarad occurred_at=Ärendedatum invited_at=Utskick skickat score=NPS-betyg comment=Kommentar "
        "survey=Undersökning department=Förvaltning touchpoint=Kontaktyta channel=Kanal employee=Handläggare");
    add("Norwegian, a bank", R"(
Svar-ID | Besvart dato | Avdeling | Kundesegment | Hvor sannsynlig er det at du vil anbefale banken til andre? (0-10) | Hvorfor ga du denne karakteren? | E-postadresse | Fornavn | Etternavn | Kundeansvarlig
R1 | 02.03.2026 14:05 | Privat | Ung | 10 | Rask hjelp | a@example.no | Kari | Nordmann | Per
R2 | 03.03.2026 15:05 | Bedrift | SMB | 3 | Treg | b@example.no | Ola | Nordmann | Siv)",
        "response_id=Svar-ID responded_at=Besvart dato score=Hvor sannsynlig er det at du vil anbefale banken til "
        "andre? "
        "(0-10) comment=Hvorfor ga du denne karakteren? department=Avdeling customer_name=Fornavn+Etternavn "
        "email=E-postadresse segment=Kundesegment account_manager=Kundeansvarlig");
    add("Danish, decimal commas and dashes", R"(
Dato | Afdeling | Kontaktpunkt | Hvor sandsynligt er det, at du vil anbefale os? | Hvorfor? | E-mail | Må vi kontakte dig?
02-03-2026 | Salg | Butik | 9,0 | Hurtig hjælp | a@example.dk | Ja
13-03-2026 | Salg | Web | 0,0 | Langsom | b@example.dk | Nej)",
        "responded_at=Dato score=Hvor sandsynligt er det, at du vil anbefale os? comment=Hvorfor? department=Afdeling "
        "touchpoint=Kontaktpunkt email=E-mail contact_ok=Må vi kontakte dig?");
    add("Dutch, a web shop", R"(
Ingevuld op | Klantnummer | Naam | Afdeling | Contactmoment | In hoeverre zou u ons aanbevelen aan vrienden of familie? | Toelichting | Omzet | Valuta
13-3-2026 9:05 | 1001 | J. de Vries | Klantenservice | Retour | 9 | Snel geholpen | 1.204,50 | EUR
2-3-2026 10:15 | 1002 | P. Jansen | Verkoop | Bestelling | 0 | Te laat | 99,95 | EUR)",
        "responded_at=Ingevuld op score=In hoeverre zou u ons aanbevelen aan vrienden of familie? comment=Toelichting "
        "department=Afdeling touchpoint=Contactmoment customer_id=Klantnummer customer_name=Naam revenue=Omzet "
        "currency=Valuta");
    add("German, labelled", R"(
Antwort-ID | Abgeschlossen am | Abteilung | Sprache | Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen? | Bitte begründen Sie Ihre Bewertung | Firma | Ansprechpartner | Telefon
17 | 14.03.2026 08:15:00 | Vertrieb | de | 10 - Äußerst wahrscheinlich | Sehr gut | Müller GmbH | H. Müller | +49 30 123456
18 | 02.03.2026 08:15:00 | Service | de | 0 - Überhaupt nicht wahrscheinlich | Schlecht | Maier AG | F. Maier | +49 30 654321)",
        "response_id=Antwort-ID responded_at=Abgeschlossen am score=Wie wahrscheinlich ist es, dass Sie uns "
        "weiterempfehlen? comment=Bitte begründen Sie Ihre Bewertung department=Abteilung language=Sprache "
        "customer_name=Ansprechpartner phone=Telefon account=Firma");
    add("English, snake case from a database", R"(
response_uuid | responded_at | invited_at | nps_score | comment | customer_email | company_name | survey_channel | product_name
u-1 | 2026-03-02T09:15:00Z | 2026-03-01T09:00:00Z | 9 | fine | a@example.com | Acme | email | Pro
u-2 | 2026-03-03T09:15:00Z | 2026-03-01T09:00:00Z | 0 | bad | b@example.com | Bcme | email | Basic)",
        "response_id=response_uuid responded_at=responded_at invited_at=invited_at score=nps_score comment=comment "
        "product=product_name channel=survey_channel email=customer_email account=company_name");
    add("Microsoft Forms",
        "ID | Start time | Completion time | Email | Name | On a scale of 0-10, how likely are you to recommend us? | "
        "What could we have done better?\n"
        "1 | 7/27/26 19:06:23 | 7/27/26 19:07:23 | anonymous |  | 9 | Nothing really\n"
        "2 | 7/28/26 19:06:23 | 7/28/26 19:07:23 | anonymous |  | 0 | Answer the phone please\n",
        "response_id=ID responded_at=Completion time score=On a scale of 0-10, how likely are you to recommend us? "
        "comment=What could we have done better? customer_name=Name");
    add("Typeform", R"(
# | How likely are you to recommend {{hidden:brand}} to a friend? | What's the *one* thing we should improve? | Start Date (UTC) | Submit Date (UTC) | Network ID
abc123 | 9 | The app crashes | 2026-03-02 09:15:10 | 2026-03-02 09:16:10 | 0a1b2c
abc124 | 0 | Everything here | 2026-03-03 09:15:10 | 2026-03-03 09:16:10 | 0a1b2d)",
        "response_id=# responded_at=Submit Date (UTC) score=How likely are you to recommend {{hidden:brand}} to a "
        "friend? comment=What's the *one* thing we should improve?");
    add("Formbricks", R"(
No. | Response ID | Timestamp | Finished | Survey ID | Formbricks ID (internal) | User ID | Tags | url | userAgent - browser | userAgent - os | 1. How likely are you to recommend Acme? | 2. What should we improve? | person.email
1 | cl1 | 2026-01-31 14:05:09 UTC | Yes | s1 | f1 | u1 |  | https://example.com/a | Chrome | Linux | 9 | '=the docs are thin | a@example.com
2 | cl2 | 2026-01-31 15:05:09 UTC | Yes | s1 | f2 | u2 |  | https://example.com/b | Safari | macOS | 0 | the price is high | b@example.com)",
        "response_id=Response ID responded_at=Timestamp score=1. How likely are you to recommend Acme? comment=2. What "
        "should we improve? customer_id=Formbricks ID (internal) email=person.email");
    add("LimeSurvey", R"(
id | submitdate | lastpage | startlanguage | seed | startdate | datestamp | ipaddr | NPS | NPSwhy
1 | 2026-03-02 09:14:55 | 3 | sv | 12 | 2026-03-02 09:13:00 | 2026-03-02 09:14:55 | 10.0.0.1 | 9 | Snabbt och bra
2 | 2026-03-02 10:14:55 | 3 | sv | 13 | 2026-03-02 10:13:00 | 2026-03-02 10:14:55 | 10.0.0.2 | 0 | Trögt och dyrt)",
        "response_id=id responded_at=submitdate score=NPS comment=NPSwhy language=startlanguage");
    add("LimeSurvey, codes and texts", R"(
id. Svars-ID | submitdate. Datum inskickat | lastpage. Sista sidan | NPS. Hur sannolikt är det att du rekommenderar oss?
1 | 2026-03-02 09:14:55 | 3 | 9
2 | 2026-03-02 10:14:55 | 3 | 0)",
        "response_id=id. Svars-ID responded_at=submitdate. Datum inskickat score=NPS. Hur sannolikt är det att du "
        "rekommenderar oss?");
    add("Zendesk", R"(
Ticket ID | Ticket solved - Date | Survey response - Date | Assignee name | Ticket group | Rate us 0-10
1001 | 2026-03-01 | 2026-03-02 | Eva | Tier 1 | 9
1002 | 2026-03-01 | 2026-03-03 | Per | Tier 2 | 0)",
        "responded_at=Survey response - Date occurred_at=Ticket solved - Date score=Rate us 0-10 department=Ticket "
        "group "
        "employee=Assignee name");
    add("German, a garage", R"(
Auftragsdatum | Rückmeldung am | Wie wahrscheinlich ist eine Weiterempfehlung? | Kundenstimme | Serviceberater | Umsatz (EUR)
02.03.2026 | 14.03.2026 | 10 | Sehr gute Arbeit | H. Maier | 320,50
03.03.2026 | 15.03.2026 | 0 | Viel zu langsam | F. Huber | 99,00)",
        "responded_at=Rückmeldung am occurred_at=Auftragsdatum score=Wie wahrscheinlich ist eine Weiterempfehlung? "
        "comment=Kundenstimme employee=Serviceberater revenue=Umsatz (EUR)");
    add("Enalyzer", R"(
Respondent | E-mail | Afsluttet | Hvor sandsynligt er det, at du vil anbefale os? | Kan du uddybe din vurdering? | Mobiltelefonnummer
1 | a@example.dk | 02-03-2026 10:02 | 10 | Super | 91234567
2 | b@example.dk | 13-03-2026 10:02 | 0 | Elendigt | 91234568)",
        "responded_at=Afsluttet score=Hvor sandsynligt er det, at du vil anbefale os? comment=Kan du uddybe din "
        "vurdering? "
        "email=E-mail phone=Mobiltelefonnummer");
    add("nps.today", R"(
respondent_email | respondent_phonenumber | respondent_firstname | company_name | company_segment | response_date | rating | comment
a@example.dk | 4512345678 | Anna | Alfa A/S | A | 2026-03-02 09:00 | 9 | God service
b@example.dk | 4512345679 | Bo | Beta A/S | B | 2026-03-02 10:00 | 0 | For dyrt)",
        "responded_at=response_date score=rating comment=comment customer_name=respondent_firstname "
        "email=respondent_email phone=respondent_phonenumber account=company_name segment=company_segment");
    add("Dutch, with an account manager", R"(
Ingevuld op | NPS | Toelichting | Accounthouder | Naam verkoper | Omzet 2025
2-3-2026 | 9 | Prima geholpen | J. Jansen | P. Smit | € 12.000,50
13-3-2026 | 0 | Nooit antwoord | K. Mulder | P. Smit | € 2.000)",
        "responded_at=Ingevuld op score=NPS comment=Toelichting account_manager=Accounthouder employee=Naam verkoper "
        "revenue=Omzet 2025");
    add("HubSpot", R"(
hs_object_id | hs_submission_timestamp | hs_value | hs_response_group | hs_content | hs_survey_name | hs_survey_type
1 | 2026-03-02T09:15:00Z | 9 | PROMOTER | good | Q1 | NPS
2 | 2026-03-02T10:15:00Z | 0 | DETRACTOR | bad | Q1 | NPS)",
        "response_id=hs_object_id responded_at=hs_submission_timestamp score=hs_value comment=hs_content "
        "survey=hs_survey_name");
    add("AskNicely", R"(
Response Id | Name | Email | Answer | Comment | Sent | Responded | Question Type
1 | Eva | a@example.com | 9 | fine | 13/09/2026 | 14/09/2026 | nps
2 | Jan | b@example.com | 0 | bad | 13/09/2026 | 14/09/2026 | nps
3 | Kim | c@example.com | 10 |  | 13/09/2026 | 15/09/2026 | nps
4 | Pia | d@example.com | 7 |  | 13/09/2026 | 15/09/2026 | nps
5 | Bo | e@example.com | 4 |  | 13/09/2026 | 15/09/2026 | nps)",
        "response_id=Response Id responded_at=Responded invited_at=Sent score=Answer comment=Comment "
        "customer_name=Name "
        "email=Email");
    add("Dutch, in the third person", R"(
Tijdstempel | Hoe waarschijnlijk is het dat u ons aanbeveelt? | Waarom geeft u dit cijfer? | Wat kunnen wij verbeteren?
2026-09-13 10:00:00 | 9 | goed geholpen | niets hoor
2026-09-14 10:00:00 | 0 | te laat | de telefoon opnemen)",
        "responded_at=Tijdstempel score=Hoe waarschijnlijk is het dat u ons aanbeveelt? comment=Waarom geeft u dit "
        "cijfer?");
    add("Microsoft Forms, Swedish", R"(
ID | Starttid | Slutförandetid | E-post | Namn | Hur sannolikt är det att du rekommenderar oss? | Vad är anledningen till din poäng?
1 | 2026-03-02 09:14:55 | 2026-03-02 09:15:55 | anonymous | | 9 | Snabb hjälp av trevliga människor
2 | 2026-03-03 09:14:55 | 2026-03-03 09:15:55 | anonymous | | 0 | Ingen hjälp av någon alls)",
        "response_id=ID responded_at=Slutförandetid score=Hur sannolikt är det att du rekommenderar oss? comment=Vad "
        "är "
        "anledningen till din poäng? customer_name=Namn");
    add("Qualtrics, choices as text", R"(
RecordedDate | ResponseId | DistributionChannel | UserLanguage | Q1_NPS_GROUP | Q1 | Q2 | Avdelning
Registreringsdatum | Svars-ID | Distributionskanal | Användarspråk | Hur sannolikt är det att du rekommenderar oss? - Grupp | Hur sannolikt är det att du rekommenderar oss? | Vad är den främsta anledningen? | Avdelning
{"ImportId":"recordedDate","timeZone":"Europe/Stockholm"} | {"ImportId":"_recordId"} | {"ImportId":"distributionChannel"} | {"ImportId":"userLanguage"} | {"ImportId":"QID1_NPS_GROUP"} | {"ImportId":"QID1"} | {"ImportId":"QID2_TEXT"} | {"ImportId":"dept"}
2026-03-02 09:15:41 | R_1 | email | SV | Promotor | Extremt sannolikt | Snabb och trevlig hjälp | Support
2026-03-03 09:15:41 | R_2 | email | SV | Kritiker | 1 | Fick vänta länge i kön | Sälj
2026-03-03 09:15:41 | R_3 | email | SV | Promotor | 9 | Helt okej tycker jag | Sälj)",
        "response_id=ResponseId responded_at=RecordedDate score=Q1 comment=Q2 department=Avdelning "
        "channel=DistributionChannel language=UserLanguage");
    add("SurveyMonkey, German", R"(
Befragten-ID | Collector-ID | Startdatum | Enddatum | IP-Adresse | E-Mail-Adresse | Vorname | Nachname | Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen? | Was ist der Hauptgrund f&uuml;r Ihre Bewertung?
 | | | | | | | | | Offene Antwort
110001 | 400 | 02.03.2026 09:14:00 | 02.03.2026 09:15:00 | 10.0.0.1 | a@example.de | Ann | Lee | 10 | Guter Service jedes Mal
110002 | 400 | 13.03.2026 09:14:00 | 13.03.2026 09:15:00 | 10.0.0.2 | b@example.de | Bo | Ray | 0 | Schlechter Service jedes Mal)",
        "response_id=Befragten-ID responded_at=Enddatum score=Wie wahrscheinlich ist es, dass Sie uns "
        "weiterempfehlen? comment=Was ist der Hauptgrund für Ihre Bewertung? customer_name=Vorname+Nachname "
        "email=E-Mail-Adresse");
    add("Delighted", R"(
Survey Type | Permalink | Person ID | Name | Email | Score | Comment | Send Time | Response Time | Tags | Delighted Source | department | Locale
NPS | https://app.example.com/r/1 | 1 | Eva | a@example.com | 9 | Great help from your staff | 2026-03-02 09:14:55 -0800 | 2026-03-03 09:14:55 -0800 | | Email | Sales | en
NPS | https://app.example.com/r/2 | 2 | Bo | b@example.com | 0 | Poor help from your staff | 2026-03-02 09:14:55 -0800 | 2026-03-04 09:14:55 -0800 | | Email | Support | sv)",
        "response_id=Permalink responded_at=Response Time invited_at=Send Time score=Score comment=Comment "
        "department=department language=Locale customer_id=Person ID customer_name=Name email=Email");
    add("CustomerGauge", R"(
Reference | Date Sent | Date Survey Completed | NPS® Score | NPS® Segment | Verbatim | Company | First Name | Last Name | Email | Division | Touch Point | Account Manager | Order Value | Currency
R1 | 2026-03-01 | 2026-03-02 | 9 | Promoter | Very good delivery and price | Acme | Eva | Ek | a@example.com | North | Delivery | Kim | 1000 | EUR
R2 | 2026-03-01 | 2026-03-03 | 0 | Detractor | Very late delivery and no call | Bcme | Bo | Berg | b@example.com | South | Delivery | Kim | 900 | EUR)",
        "responded_at=Date Survey Completed invited_at=Date Sent score=NPS® Score comment=Verbatim department=Division "
        "touchpoint=Touch Point customer_name=First Name+Last Name email=Email account=Company account_manager=Account "
        "Manager revenue=Order Value currency=Currency");
    add("Relationwise, Danish", R"(
Respondent | E-mail | Firma | Segment | Afdeling | NPS-score | NPS-kategori | Begrundelse | Besvaret dato | Inviteret dato | Undersøgelsestype
Eva Ek | a@example.dk | Acme | A | Salg | 9 | Ambassadør | God og hurtig service | 02-03-2026 | 01-03-2026 | Relationel
Bo Berg | b@example.dk | Bcme | B | Support | 0 | Kritiker | Langsom og dårlig service | 13-03-2026 | 12-03-2026 | Transaktionel)",
        "responded_at=Besvaret dato invited_at=Inviteret dato score=NPS-score comment=Begrundelse department=Afdeling "
        "kind=Undersøgelsestype customer_name=Respondent email=E-mail account=Firma segment=Segment");
    add("HubSpot, German", R"(
Datensatz-ID | Umfragename | Umfragetyp | Einreichungsdatum | Bewertung | Antwort | Kontaktname | E-Mail des Kontakts
1 | Q1 | NPS | 02.03.2026 14:05 | 9 | Sehr guter und schneller Service | Eva Ek | a@example.de
2 | Q1 | NPS | 13.03.2026 14:05 | 0 | Schlechter und langsamer Service | Bo Berg | b@example.de)",
        "response_id=Datensatz-ID responded_at=Einreichungsdatum score=Bewertung comment=Antwort survey=Umfragename "
        "customer_name=Kontaktname email=E-Mail des Kontakts");
    add("a bank's, German", R"(
Kundennummer | Datum | Uhrzeit | NPS-Wert | Freitext | Filiale | Kontaktanlass | Typ | Rückruf erwünscht?
1001 | 02.03.26 | 14:05 | 9 | Alles bestens wie immer | Mitte | Beratung | Transaktional | Nein
1002 | 13.03.26 | 15:05 | 0 | Nie wieder zu dieser Bank | Süd | Schalter | Relational | Ja)",
        "responded_at=Datum+Uhrzeit score=NPS-Wert comment=Freitext department=Filiale touchpoint=Kontaktanlass "
        "kind=Typ customer_id=Kundennummer contact_ok=Rückruf erwünscht?");
    add("Medallia, names of columns", R"(
a_surveyid | e_responsedate | e_creationdate | q_ltr_11 | q_ltr_cmt | k_unitname | k_firstname | k_email
1 | 2026-03-02 10:00:00 | 2026-03-01 10:00:00 | 9 | Smooth process and nice staff | Hamburg | Eva | a@example.com
2 | 2026-03-13 10:00:00 | 2026-03-12 10:00:00 | 0 | Long queue and rude staff | Berlin | Bo | b@example.com)",
        "responded_at=e_responsedate score=q_ltr_11 comment=q_ltr_cmt department=k_unitname customer_name=k_firstname "
        "email=k_email");
    add("a title, notes and a blank line above", R"(
Kundundersökning Q3 |  |  |
Exporterad 2026-10-01 |  |  |
 |  |  |
Datum | Betyg | Kommentar | Avdelning
2026-09-01 | 9 | Bra | Nord
2026-09-13 | 0 | Dåligt | Syd)",
        "responded_at=Datum score=Betyg comment=Kommentar department=Avdelning");
    add("columns known by what they hold", R"(
A | B | C | D
2026-09-01 | 9 | a@example.com | Det gick fort och jag fick bra hjälp
2026-09-13 | 0 | b@example.com | Ingen svarade i telefonen på hela dagen
2026-09-13 | 10 | c@example.com | Mycket nöjd med hela besöket hos er
2026-09-14 | 5 | d@example.com | Varken bra eller dåligt skulle jag säga
2026-09-14 | 7 | e@example.com | Priset är för högt men servicen god)",
        "responded_at=A score=B comment=D email=C");
}

void TestGuess::recognises()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QString, mapped);
    const auto proposal = Sheet(sheet.constData()).guess();
    QCOMPARE(obstacle(proposal), QString());
    QCOMPARE(mapping(proposal), mapped);
}

void TestGuess::refuses_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("code");
    add("no score", "Datum | Namn\n2026-09-01 | A\n2026-09-02 | B\n", "no_score_column");
    add("no date", "Betyg | Namn\n9 | A\n0 | B\n", "no_date_column");
    add("only a date of birth", "NPS | Date of birth\n9 | 1980-01-02\n0 | 1990-01-02\n", "date_not_sure");
    add("two NPS questions", "Datum | NPS köp | NPS service\n2026-09-01 | 9 | 0\n2026-09-02 | 0 | 9\n",
        "several_scores");
    add("two dates of nothing", "Betyg | x | y\n9 | 2026-09-13 | 2026-09-14\n0 | 2026-09-13 | 2026-09-14\n",
        "several_dates");
    add("another scale in the header", "Datum | Hur troligt är det att du rekommenderar oss? (1-10)\n2026-09-13 | 9\n",
        "not_nps");
    add("another scale in the labels",
        "Date | NPS\n2026-09-13 | 1 - Not at all likely\n2026-09-14 | 10 - Extremely likely\n", "not_nps");
    add("of five", "Date | Rating\n2026-09-13 | 4/5\n2026-09-14 | 5/5\n", "not_nps");
    add("satisfaction", "Date | How satisfied are you with us?\n2026-09-13 | 9\n2026-09-14 | 0\n2026-09-14 | 10\n",
        "not_nps_measure");
    add("satisfaction in the labels",
        "Date | Score\n2026-09-13 | 0 Very dissatisfied\n2026-09-14 | 10 Very satisfied\n", "not_nps_measure");
    add("a number of something",
        "Datum | Antal barn\n2026-09-01 | 0\n2026-09-02 | 2\n2026-09-02 | 3\n2026-09-02 | 4\n2026-09-02 | 10\n",
        "score_not_sure");
    add("Chatwoot", R"(
Agent name | Rating | Feedback | Contact name | Contact email | Recorded at
A (a@b.c) | 5 | ok | X | x@example.com | 2026-03-02 09:15:10 UTC
A (a@b.c) | 4 | ok | X | x@example.com | 2026-03-02 09:15:10 UTC
A (a@b.c) | 3 | ok | X | x@example.com | 2026-03-02 09:15:10 UTC
A (a@b.c) | 1 | ok | X | x@example.com | 2026-03-02 09:15:10 UTC
A (a@b.c) | 5 | ok | X | x@example.com | 2026-03-02 09:15:10 UTC
A (a@b.c) | 5 | ok | X | x@example.com | 2026-03-02 09:15:10 UTC
A (a@b.c) | 5 | ok | X | x@example.com | 2026-03-02 09:15:10 UTC
A (a@b.c) | 5 | ok | X | x@example.com | 2026-03-02 09:15:10 UTC)",
        "not_nps");
    add("a row a question", R"(
Question Number | Answer | Name
1 | 2026-09-01 | A
2 | good shop | A
3 | 9 | A
1 | 2026-09-02 | B
2 | bad shop | B
3 | 4 | B)",
        "long_format");
    add("a row a question, scores and texts apart", R"(
ResultID | ResultDate | Respondent | QuestionText | AnswerValue | AnswerText
1 | 2026-03-02 10:00:00 | anonymous | Hoe waarschijnlijk is het dat u ons aanbeveelt? | 9 |
1 | 2026-03-02 10:00:00 | anonymous | Waarom? | | Fijn geholpen
2 | 2026-03-03 10:00:00 | anonymous | Hoe waarschijnlijk is het dat u ons aanbeveelt? | 0 |
2 | 2026-03-03 10:00:00 | anonymous | Waarom? | | Slecht
3 | 2026-03-04 10:00:00 | anonymous | Hoe waarschijnlijk is het dat u ons aanbeveelt? | 7 |
3 | 2026-03-04 10:00:00 | anonymous | Waarom? | | Kan beter
4 | 2026-03-05 10:00:00 | anonymous | Hoe waarschijnlijk is het dat u ons aanbeveelt? | 10 |
4 | 2026-03-05 10:00:00 | anonymous | Waarom? | | Prima)",
        "long_format");
    add("a text question a response", R"(
response_id | submitted_at | question | response
S-1 | 2026-09-01 | What could be better? | Answer the phone
S-2 | 2026-09-02 | Tell us more | Nothing to add)",
        "no_score_column");
    add("recommendations that were given", R"(
Date | This is used to customize recommendations for you. Are you comfortable with it?
2026-09-01 | 4
2026-09-02 | 0
2026-09-03 | 6)",
        "no_score_column");
    add("no and yes", R"(
Date | Would you recommend us?
2026-09-01 | 1
2026-09-02 | 0
2026-09-03 | 1
2026-09-04 | 1
2026-09-04 | 0)",
        "not_nps");
    add("a header alone", "Datum | Betyg\n", "no_rows");
}

void TestGuess::refuses()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QString, code);
    QCOMPARE(obstacle(Sheet(sheet.constData()).guess()), code);
}

static const char withAddress[] = "Datum | NPS | IP-adress | Latitude | Källa\n2026-09-13 | 9 | 10.0.0.1 | 59.3 | "
                                  "10.1.2.3\n2026-09-14 | 0 | 10.0.0.2 | 59.4 | 10.1.2.4\n";

void TestGuess::keepsNoAddresses()
{
    const auto proposal = Sheet(withAddress).guess();
    QCOMPARE(proposal.map.leftOut, (QList<int>{2, 3, 4})); // the last by what it holds
    QCOMPARE(proposal.map.attributes, QList<int>());
}

void TestGuess::keepsAnAddressWhenAsked()
{
    domain::MapWishes wishes;
    wishes.keep = QStringList{u"ip-ADRESS"_s};
    const auto proposal = Sheet(withAddress).guess(wishes);
    QCOMPARE(proposal.map.leftOut, (QList<int>{3, 4}));
    QCOMPARE(proposal.map.attributes, QList<int>{2});
}

void TestGuess::takesKindsOnlyWhereTheyAreKinds()
{
    QCOMPARE(
        mapping(
            Sheet("Date | NPS | Survey type\n2026-09-13 | 9 | Transactional\n2026-09-14 | 0 | Relationell\n").guess()),
        u"responded_at=Date score=NPS kind=Survey type"_s);
    QCOMPARE(mapping(Sheet("Date | NPS | Survey type\n2026-09-13 | 9 | NPS\n2026-09-14 | 0 | CSAT\n").guess()),
             u"responded_at=Date score=NPS"_s);
}

void TestGuess::takesAnyTypeOnlyWhereItIsAKind_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("isKind");
    QTest::newRow("sv") << u"Typ"_s << QStringList{u"Relationell"_s, u"Transaktionell"_s} << true;
    QTest::newRow("en") << u"NPS type"_s << QStringList{u"Relationship"_s, u"Transactional"_s} << true;
    QTest::newRow("da") << u"Undersøgelsestype"_s << QStringList{u"Transaktional"_s, u"Relationel"_s} << true;
    QTest::newRow("nb") << u"Type"_s << QStringList{u"Transaksjonell"_s, u"Relasjonell"_s} << true;
    QTest::newRow("nl") << u"Soort"_s << QStringList{u"Transactioneel"_s, u"Product"_s} << true;
    QTest::newRow("de") << u"Art der Befragung"_s << QStringList{u"Transaktional"_s, u"Relational"_s} << true;
    QTest::newRow("named otherwise") << u"Survey program"_s << QStringList{u"tNPS"_s, u"rNPS"_s} << true;
    QTest::newRow("of products and contacts") << u"Type"_s << QStringList{u"Product"_s, u"Contact"_s} << false;
    QTest::newRow("of something else") << u"Typ"_s << QStringList{u"Relationell"_s, u"Faktura"_s} << false;
}

void TestGuess::takesAnyTypeOnlyWhereItIsAKind()
{
    QFETCH(QString, header);
    QFETCH(QStringList, values);
    QFETCH(bool, isKind);
    const QString sheet =
        u"Datum | NPS | %1\n2026-09-13 | 9 | %2\n2026-09-14 | 0 | %3\n"_s.arg(header, values[0], values[1]);
    QCOMPARE(mapping(Sheet(sheet.toUtf8().constData()).guess()),
             isKind ? u"responded_at=Datum score=NPS kind="_s + header : u"responded_at=Datum score=NPS"_s);
}

void TestGuess::takesDepartmentsAskedFor_data()
{
    QTest::addColumn<bool>("isDepartment");
    for (const char *header : {"Department you contacted",
                               "What department did you deal with today?",
                               "Please select the department that helped you",
                               "Avdelning som du hade kontakt med",
                               "Vilken av våra avdelningar hjälpte dig?",
                               "Hvilken afdeling talte du med?",
                               "Avdeling du var i kontakt med",
                               "Afdeling waarmee u contact had",
                               "Die Abteilung, mit der Sie Kontakt hatten",
                               "Filial",
                               "Standort",
                               "Vestiging",
                               "Branch",
                               "Affärsområde",
                               "Forretningsområde",
                               "Niederlassung",
                               "Enhetsnamn",
                               "Org.enhet",
                               "Mottagning",
                               "Klinik",
                               "Klinikk",
                               "Clinic",
                               "Bankkontor",
                               "Office",
                               "Kantoor",
                               "Naam vestiging",
                               "Fachabteilung",
                               "Assignment group",
                               "Supportgrupp"})
        QTest::newRow(header) << true;
    // Where one shops, and what it was about, are told under their own names: a wrong department is worse than none.
    for (const char *header :
         {"Butik", "Store", "Var handlade du?", "Hvor handlede du?", "Waar heeft u gekocht?",
          "Wo haben Sie eingekauft?", "Where did you shop?", "Ärendetyp", "Kontakttype", "Sakstype", "Henvendelsestype",
          "Vorgangsart", "Case type", "Our department was helpful to me"})
        QTest::newRow(header) << false;
}

void TestGuess::takesDepartmentsAskedFor()
{
    QFETCH(bool, isDepartment);
    const QString header = QString::fromUtf8(QTest::currentDataTag());
    const QString sheet = u"Datum | NPS | %1\n2026-09-13 | 9 | Nord\n2026-09-14 | 0 | Syd\n"_s.arg(header);
    QCOMPARE(mapping(Sheet(sheet.toUtf8().constData()).guess()),
             isDepartment ? u"responded_at=Datum score=NPS department="_s + header : u"responded_at=Datum score=NPS"_s);
}

void TestGuess::keepsWhatIsOnlyOfAField()
{
    for (const char *sheet : {"Datum | NPS | Role in company\n2026-09-13 | 9 | Buyer of paper\n"
                              "2026-09-14 | 0 | Head of printing\n",
                              "Datum | NPS | Company size | Product category type | Agent rating | Department status\n"
                              "2026-09-13 | 9 | Small | A | Good | Open\n2026-09-14 | 0 | Large | B | Bad | Closed\n",
                              "Datum | NPS | NPS segment | Our team helped | Produktens kvalitet\n"
                              "2026-09-13 | 9 | Promoter | Yes | 5\n2026-09-14 | 0 | Detractor | No | 4\n"})
        QCOMPARE(mapping(Sheet(sheet).guess()), u"responded_at=Datum score=NPS"_s);
}

void TestGuess::takesNoReasonOfContactForAComment_data()
{
    QTest::addColumn<int>("nothing");
    for (const char *header :
         {"Contact reason", "Reason for contact", "Kontaktorsak", "Anledning till kontakt", "Årsak til henvendelsen",
          "Årsag til henvendelse", "Reden van contact", "Kontaktgrund", "Grund der Kontaktaufnahme", "Churn reason"})
        QTest::newRow(header) << 0;
}

void TestGuess::takesNoReasonOfContactForAComment()
{
    const QString sheet = u"Datum | NPS | %1\n2026-09-13 | 9 | Faktura\n2026-09-14 | 0 | Leverans\n"_s.arg(
        QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(mapping(Sheet(sheet.toUtf8().constData()).guess()), u"responded_at=Datum score=NPS"_s);
}

void TestGuess::takesALongResponseForTheComment()
{
    QCOMPARE(mapping(Sheet("Submission date | Rating | Response\n2026-01-31 | 9 | The support was quick and friendly\n"
                           "2026-02-01 | 0 | Waited for ages and nobody called\n")
                         .guess()),
             u"responded_at=Submission date score=Rating comment=Response"_s);
    QCOMPARE(mapping(Sheet("Submission date | NPS | Response\n2026-01-31 | 9 | Completed\n"
                           "2026-02-01 | 0 | Partial\n")
                         .guess()),
             u"responded_at=Submission date score=NPS"_s);
}

void TestGuess::knowsWhatIsPersonal()
{
    const auto proposal = Sheet("Datum | NPS | E-post | Kontaktens e-post | Mobile number | Fornavn | Adress | "
                                "Personnummer | Rådgivare | Region | Ref\n"
                                "2026-09-13 | 9 | a@example.se | b@example.se | 0705550118 | Eva | Storgatan 1 | "
                                "19800101-1234 | Bo | Nord | c@example.se\n"
                                "2026-09-14 | 0 | d@example.se | e@example.se | 0705550119 | Kim | Storgatan 2 | "
                                "19800102-1234 | Bo | Syd | f@example.se\n")
                              .guess();
    QCOMPARE(proposal.personal, (QList<int>{2, 3, 4, 5, 6, 7, 10}));
}

void TestGuess::leavesNamelessColumnsOut()
{
    const auto proposal = Sheet("Datum | NPS | | \n2026-09-13 | 9 | | note\n2026-09-14 | 0 | | \n").guess();
    QCOMPARE(proposal.map.leftOut, (QList<int>{2, 3}));
    QCOMPARE(proposal.warnings.value(0).code, u"nameless_column"_s);
    QCOMPARE(proposal.warnings.value(0).args, QVariantList{u"#4"_s});
}

void TestGuess::tellsWhereGroupsDisagree()
{
    QCOMPARE(warnings(Sheet("Datum | NPS | Grupp\n2026-09-13 | 9 | Promoter\n2026-09-14 | 0 | Kritiker\n").guess()),
             QString());
    const auto proposal = Sheet("Datum | NPS | Grupp\n2026-09-13 | 9 | Promoter\n2026-09-14 | 0 | Passiv\n").guess();
    QCOMPARE(warnings(proposal), u"groups_disagree"_s);
    QCOMPARE(proposal.warnings.first().args, (QVariantList{u"NPS"_s, 1, u"Grupp"_s}));
    // Nothing but "neutral" is a sentiment, or says nothing.
    QCOMPARE(warnings(Sheet("Date | NPS | Sentiment\n2026-09-13 | 9 | Neutral\n2026-09-14 | 0 | Neutral\n").guess()),
             QString());
}

void TestGuess::proposesWhatWorks()
{
    // Of repeated headers the proposal is a position, and so it is where a header cannot stand between quotes.
    const Sheet repeated("Date | Would you recommend us? | Would you recommend us?\n2026-09-13 | 9 | 0\n");
    const auto several = repeated.guess();
    QCOMPARE(obstacle(several), u"several_scores"_s);
    QCOMPARE(several.obstacle->args.value(0).toStringList(),
             (QStringList{u"Would you recommend us? (#2)"_s, u"Would you recommend us? (#3)"_s}));
    QCOMPARE(several.obstacle->args.value(1), QVariant(u"#2"_s));
    domain::MapWishes wishes;
    wishes.map.insert(domain::Field::Score, {u"#2"_s});
    QCOMPARE(obstacle(repeated.guess(wishes)), QString());
    const auto quoted = Sheet("Date | Would you \"recommend\" us (1-5)?\n2026-09-13 | 5\n2026-09-13 | 1\n").guess();
    QCOMPARE(obstacle(quoted), u"not_nps"_s);
    QCOMPARE(quoted.obstacle->args.value(2), QVariant(u"#2"_s));
}

void TestGuess::takesNoRatingForAThing()
{
    const Sheet sheet(R"(
Date | NPS | Product_Quality | Staff | Department | Team score | product_line_id
2026-09-13 | 9 | 4 | 5 | 3 | 1 | 4
2026-09-14 | 0 | 2 | 1 | 4 | 3 | 2)");
    QCOMPARE(mapping(sheet.guess()), u"responded_at=Date score=NPS department=Department product=product_line_id"_s);
}

void TestGuess::takesNamesThatEndInANumber()
{
    Sheet sheet("Datum | NPS | Produkt | Kanal | Handläggare | Företag | Kundansvarig\n");
    for (int i = 0; i <= 10; ++i)
        sheet.repeat(1,
                     u"2026-09-13 | %2 | Paket %2 | Kassa %2 | Agent %2 | Kund %2 | Säljare %2"_s.replace(
                         u"%2"_s, QString::number(i)));
    const auto proposal = sheet.guess();
    QCOMPARE(mapping(proposal),
             u"responded_at=Datum score=NPS product=Produkt channel=Kanal account=Företag "
             "account_manager=Kundansvarig employee=Handläggare"_s);
}

void TestGuess::takesASpreadsheetsTruth_data()
{
    QTest::addColumn<QString>("yes");
    QTest::addColumn<QString>("no");
    const auto row = [](const char *yes, const char *no) {
        QTest::newRow(yes) << QString::fromUtf8(yes) << QString::fromUtf8(no);
    };
    row("SANT", "FALSKT");
    row("SAND", "FALSK");
    row("SANN", "USANN");
    row("WAAR", "ONWAAR");
    row("WAHR", "FALSCH");
    row("TRUE", "FALSE");
    row("x", "");
    row("\u2713", "");
}

void TestGuess::takesASpreadsheetsTruth()
{
    QFETCH(QString, yes);
    QFETCH(QString, no);
    Sheet sheet("Datum | NPS | Får vi kontakta dig?\n");
    sheet.repeat(5, u"2026-09-13 | 9 | "_s + yes).repeat(5, u"2026-09-13 | 0 | "_s + no);
    QCOMPARE(mapping(sheet.guess()), u"responded_at=Datum score=NPS contact_ok=Får vi kontakta dig?"_s);
    Sheet passive("Datum | NPS | Får kontaktas\n");
    passive.repeat(5, u"2026-09-13 | 9 | "_s + yes).repeat(5, u"2026-09-13 | 0 | "_s + no);
    QCOMPARE(mapping(passive.guess()), u"responded_at=Datum score=NPS contact_ok=Får kontaktas"_s);
}

// Rows of CSAT and CES among those of NPS, whatever the column that says so is called.
void TestGuess::knowsWhatWasAsked()
{
    for (const char *name : {"Metric", "Type", "Enkättyp", "Survey"}) {
        Sheet sheet(QByteArray("Date | Score | ").append(name).append('\n').constData());
        sheet.repeat(5, u"2026-09-13 | 9 | NPS"_s).repeat(5, u"2026-09-13 | 5 | CSAT"_s);
        sheet.repeat(1, u"2026-09-13 | 0 | NPS"_s);
        QCOMPARE(sheet.guess().measures, QList<int>{2});
    }
    Sheet kinds("Date | Score | Type\n");
    kinds.repeat(5, u"2026-09-13 | 9 | Relational"_s).repeat(5, u"2026-09-13 | 0 | NPS"_s);
    QCOMPARE(kinds.guess().measures, QList<int>());
}

void TestGuess::takesMeasuringPointsForTouchpoints()
{
    for (const char *header : {"Mätpunkt", "Målepunkt", "Meetmoment", "Messpunkt", "Klantcontactmoment"}) {
        const QString name = QString::fromUtf8(header);
        const QString sheet = u"Datum | NPS | %1\n2026-09-13 | 9 | A\n2026-09-14 | 0 | B\n"_s.arg(name);
        QCOMPARE(mapping(Sheet(sheet.toUtf8().constData()).guess()),
                 u"responded_at=Datum score=NPS touchpoint="_s + name);
    }
}

void TestGuess::leavesATableBesideOut_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<bool>("isLeft");
    QTest::newRow("to the right") << QByteArray("Datum | Betyg | Enhet |  | Enhet | Antal | NPS\n")
                                  << u"Lund | 20 | 10"_s << false;
    QTest::newRow("to the left") << QByteArray("Enhet | Antal | NPS |  | Datum | Betyg | Enhet\n")
                                 << u"Lund | 20 | 10"_s << true;
}

// Its "NPS" is no column of scores, however well it is named.
void TestGuess::leavesATableBesideOut()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, summary);
    QFETCH(bool, isLeft);
    const QString answer = u"2026-09-13 | 9 | Lund"_s;
    const QString gap = u" |  | "_s;
    Sheet sheet(header.constData());
    sheet.repeat(3, isLeft ? summary + gap + answer : answer + gap + summary);
    sheet.repeat(20, isLeft ? u" | | "_s + gap + answer : answer + gap + u" | | "_s);
    const auto proposal = sheet.guess();
    const int first = isLeft ? 4 : 0;
    QCOMPARE(proposal.map.columns.value(domain::Field::Score), QList<int>{first + 1});
    QCOMPARE(proposal.map.columns.value(domain::Field::Department), QList<int>{first + 2});
    QCOMPARE(proposal.map.leftOut, (isLeft ? QList<int>{0, 1, 2, 3} : QList<int>{3, 4, 5, 6}));
    QCOMPARE(warnings(proposal).section(u' ', 0, 0), u"table_beside"_s);
}

// Few may have written, but not the first ones only.
void TestGuess::takesSparseColumnsBesideABlankOne()
{
    Sheet sheet("Datum | NPS |  | Kommentar | Enhet\n");
    sheet.repeat(2, u"2026-09-13 | 9 |  | Bra | Lund"_s).repeat(20, u"2026-09-13 | 0 |  |  | "_s);
    sheet.repeat(1, u"2026-09-13 | 9 |  | Bra | Lund"_s);
    QCOMPARE(mapping(sheet.guess()), u"responded_at=Datum score=NPS comment=Kommentar department=Enhet"_s);
}

QTEST_GUILESS_MAIN(TestGuess)
#include "tst_guess.moc"
