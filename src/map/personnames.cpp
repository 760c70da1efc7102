// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/wordlists.h"

#include <array>

namespace gensvar::map {

using domain::Field;

std::span<const WordList> personNames()
{
    static const std::array lists{
        // Persons
        WordList{
            Meaning::Personal,
            {},
            10,
            "address|street|street address|home address|postal address|mailing address|address line 1|address line 2|"
            "birthday|birth date|birthdate|date of birth|dob|social security number|ssn|national id|"
            "adress|gatuadress|postadress|hemadress|personnummer|personnr|fodelsedatum|fodelsedag|adresse|"
            "gateadresse|postadresse|fodselsnummer|fodselsdato|vejnavn|cpr|cpr nr|cpr nummer|cprnummer|"
            "fodselsdag|adres|straat|straatnaam|huisnummer|geboortedatum|bsn|anschrift|strasse|hausnummer|"
            "postanschrift|geburtsdatum|geburtstag|~birth|~birthday|*fodelsed|*fodselsd|*geboortedatum|*geburtsd"},
        WordList{
            Meaning::FirstName, Field::CustomerName, 40,
            "first name|firstname|~first name|~firstname|given name|forename|contact first name|recipient first name|"
            "fornamn|~fornamn|fornavn|~fornavn|voornaam|~voornaam|vorname|~vorname|prenom|~prenom|nombre|primeiro "
            "nome"},
        WordList{Meaning::LastName, Field::CustomerName, 40,
                 "last name|lastname|~last name|~lastname|surname|family name|contact last name|recipient last "
                 "name|efternamn|"
                 "~efternamn|etternavn|~etternavn|efternavn|~efternavn|achternaam|~achternaam|nachname|~nachname|"
                 "familienname|nom de famille|apellido|apellidos|sobrenome"},
        WordList{
            Meaning::Field, Field::Employee, 44,
            "employee|~employee|employee name|saljarens namn|saljares namn|medarbetarens namn|handlaggarens "
            "namn|selgerens navn|selgers navn|medarbeiderens navn|medarbeiders navn|saksbehandlers navn|saelgerens "
            "navn|saelgers navn|medarbejderens navn|medarbejders navn|sagsbehandlers navn|naam medewerker|naam "
            "verkoper|naam van de medewerker|medewerkernaam|name des mitarbeiters|mitarbeitername|name des "
            "beraters|name des verkaufers|staff name|salesperson name|advisor name|consultant name|technician name|"
            "agent|~agent|agent name|assigned agent|served by|handled by|handler|"
            "advisor|adviser|case owner|service "
            "advisor|serviceberater|verkaufsberater|fachberater|serviceradgivare|kundradgivare|"
            "kunderadgiver|ticket assignee|assignee name|ticket owner|rep|~sales "
            "rep|representative|technician|consultant|operator|assignee|"
            "staff|staff member|salesperson|salesman|~assigned user|case assigned user|support agent|"
            "handlaggare|~handlaggare|medarbetare|~medarbetare|saljare|radgivare|personal|anstalld|tekniker|"
            "saksbehandler|~saksbehandler|medarbeider|~medarbeider|selger|radgiver|ansatt|kundebehandler|"
            "sagsbehandler|~sagsbehandler|medarbejder|~medarbejder|saelger|montor|medewerker|~medewerker|verkoper|"
            "adviseur|behandelaar|monteur|mitarbeiter|~mitarbeiter|sachbearbeiter|~sachbearbeiter|berater|verkaufer|"
            "betreuer|bearbeiter|conseiller|vendeur|vendedor|agente|atendente"},
        WordList{Meaning::Field, Field::AccountManager, 50,
                 "account manager|~account manager|account owner|~account owner|company owner|contact owner|"
                 "key account manager|kam|"
                 "customer success manager|csm|relationship manager|kundansvarig|~kundansvarig|kundeansvarlig|"
                 "~kundeansvarlig|accountmanager|*accountmanager|relatiebeheerder|relatiemanager|accounthouder|"
                 "kundenbetreuer|kundenberater|"
                 "kundebetreuer|kontoansvarig|salgsansvarlig|ansvarig saljare|ansvarlig selger|ansvarlig saelger"},
        WordList{
            Meaning::Field, Field::Email, 42,
            "email|e mail|mail|~email|~e mail|email address|e mail address|emailaddress|~email address|mailadress|"
            "recipient email|contact email|contact email address|user email|customer email|epost|e post|~epost|~e post|"
            "e postadress|epostadress|~e postadress|e postadresse|epostadresse|mejl|mejladress|mailadresse|"
            "e mailadres|emailadres|e mailadresse|emailadresse|e mail adresse|courriel|adresse email|correo|"
            "correo electronico|endereco de email|nome de usuario"},
        WordList{Meaning::Field, Field::Phone, 42,
                 "contact number|phone|phone number|phonenumber|~phonenumber|~phone number|~mobile "
                 "number|~mobilnummer|~telefonnr|~mobilnr|"
                 "telephone|~telephone|~phone|mobile|~mobile phone|mobile "
                 "number|cell|cellphone|cell "
                 "phone|contact phone number|contact phone|msisdn|telefon|telefonnummer|mobil|mobilnummer|~telefon|"
                 "~mobil|mobiltelefon|mobiltelefonnummer|mobiltelefonnr|~mobiltelefonnummer|mobilnummeret|~"
                 "telefonnummer|tlf|tlf nr|mobilnr|telefonnr|tel|telefoon|telefoonnummer|"
                 "~telefoonnummer|mobiel|mobiele nummer|gsm|handynummer|handy|rufnummer|telefono|telefone|celular"},
        WordList{
            Meaning::Field, Field::ContactOk, 48,
            "follow up ok|follow up requested|contact requested|~wants contact|~onskar kontakt|~onskas kontakt|"
            "~aterkoppling onskas|~onskar aterkoppling|~vill bli kontaktad|~vill bli uppringd|~onsker kontakt|"
            "~contact gewenst|~kontakt gewunscht|~kontakt erwunscht|contact ok|~may we contact|~can we "
            "contact|~contact me|~contact you|~ok to contact|~follow up allowed|"
            "~would you like to be contacted|~would you like us to contact|~consent to contact|contact permission|"
            "contact consent|~may we call|~can we call|~call you back|~callback requested|~far vi ringa|~kan vi ringa|"
            "~kan vi ringe|~ma vi ringe|~mogen wij u bellen|~mogen we je bellen|~terugbellen|~ruckruf "
            "erwunscht|ruckrufwunsch|kontaktwunsch|"
            "~ruckruf gewunscht|~durfen wir sie anrufen|~happy for us to contact|~far vi kontakta|~far vi hora "
            "av|~kontakta dig|~vill "
            "du bli kontaktad|"
            "~bli kontaktad|kontakt ok|~far vi aterkomma|~kontakte deg|~kan vi kontakte|~ma vi kontakte|"
            "~onsker du a bli kontaktet|~bli kontaktet|~kontakte dig|~blive kontaktet|~ma vi kontakte dig|"
            "~mogen wij contact|~mogen we contact|~contact opnemen|~contact met u|~durfen wir sie|"
            "~sie kontaktieren|~kontaktieren|~kontaktiert werden|contact toegestaan|kontakterlaubnis|"
            "~vous recontacter|~vous contacter|~puis je vous contacter|~podemos contactar|~far kontaktas|"
            "~kan kontaktas|~ma kontaktes|~kan kontaktes|~mag benaderd worden|~mag gecontacteerd worden|"
            "~may be contacted|~can be contacted"},
        WordList{
            Meaning::Field, Field::CustomerId, 48,
            "customer id|customerid|customer no|customer nr|customer number|kundnr|kund nr|kundnummer|kundid|kund id|"
            "kundenr|kunde nr|kundenummer|kundeid|kunde id|klantnr|klant nr|klantnummer|klantid|klant id|kundennr|"
            "kunden nr|kundennummer|kundenid|kunden id"},
        WordList{
            Meaning::Field, Field::CustomerId, 46,
            "cust id|cust no|patient id|patientid|patientnummer|guest id|debiteurnr|kd nr|customer "
            "id|customerid|customer no|customer nr|customer number|customer ref|customer reference|"
            "client id|clientid|client number|user id|userid|member id|member number|membership number|contact id|"
            "contactid|person id|~customer id|subscriber id|external reference|external data reference|"
            "externalreference|external id|externalid|recipient id|account number|account no|crm id|profile id|"
            "kundnr|kund nr|kundnummer|~kundnummer|kundid|kund id|kundreferens|medlemsnummer|medlemsnr|medlems id|"
            "kundenr|kunde nr|kundenummer|~kundenummer|kundeid|kunde id|medlem id|klantnr|klant "
            "nr|klantnummer|~klantnummer|"
            "klantid|klant id|relatienummer|debiteurnummer|lidnummer|kundennr|kunden nr|kundennummer|~kundennummer|"
            "kundenid|kunden id|debitornummer|mitgliedsnummer|mitglieds nr|debitor nr|debitornr|numero client|"
            "id client|id cliente|codigo do cliente|numero de cliente|formbricks id internal|hs contact id"},
        WordList{
            Meaning::Field, Field::ResponseId, 48,
            "id response id|id respons id|id svars id|id svar id|id antwort id|id antwoord id|id besvarelse id|"
            "response id|responseid|response number|answer id|submission id|submissionid|survey response id|"
            "nps response id|feedback id|review id|result id|responsid|"
            "svar nr|svarnr|svarsnr|response no|response nr|responsnr|respons id|svarsid|svars id|svar "
            "id|svarid|svarsnummer|"
            "enkatsvar id|besvarelses id|besvarelsesid|besvarelse id|besvarelse "
            "nr|besvarelsesnr|besvarelsesnummer|antwoordnr|antwoord nr|antwortnr|antwort nr|svarnummer|antwoord "
            "id|antwoordid|responsnummer|"
            "antwort id|antwortid|antwortnummer|fragebogen id|fragebogennummer|datensatz id|"
            "interview id|interviewnummer|hs object id|token id|"
            "id de reponse|id reponse|id da resposta|id resposta|resposta id|id de respuesta|id respuesta|respuesta id|"
            "response uuid|interview number|lfdn|submission uuid|landing id|response token"},
        WordList{Meaning::RespondentId, Field::ResponseId, 5, // after any other id
                 "respid|resp id|respnr|respondent id|respondentid|respondentens id|respondent number|respondent "
                 "no|respondent uuid|respondent "
                 "nr|respondentnr|"
                 "respondentnummer|befragten id|befragtennummer|teilnehmer id|respondenten id|id repondant|id "
                 "encuestado|id respondente"},
        WordList{Meaning::GenericId, Field::ResponseId, 30,
                 "post id|case id|record id|id record|unique id|uuid|guid|entry id|nps id|id nps|survey "
                 "id|surveyid|rating id|"
                 "enkat id|enkatid|undersokning id|undersokelse id|undersogelse id|enquete id|umfrage id|befragung id|"
                 "encuesta id|id encuesta|id de encuesta|pesquisa id|id pesquisa|id da pesquisa|avaliacao id|"
                 "id avaliacao|valoracion id|id valoracion|opinion id|sondage id"},
        // An address of its own, where there is no better id
        WordList{Meaning::Field, Field::ResponseId, 8, "permalink"},
        WordList{
            Meaning::RowNumber,
            {},
            30,
            "no|nr|nummer|row|row number|row no|row id|rad|radnr|radnummer|rad nr|rekke|raekke|rij|zeile|zeilennummer|"
            "index|lopnummer|lopnr|lopenr|lopenummer|lobenr|lobenummer|lfd nr|laufende nummer|volgnummer|s no|sl no|"
            "serial no|serial number|sr no|unnamed 0|sno"},
        WordList{Meaning::GenericId, Field::ResponseId, 20, "id|ids|i d|identifier|identifikation|kennung|key"},
        WordList{
            Meaning::Field, Field::CustomerName, 38,
            "name|full name|fullname|customer name|customername|contact name|contact|respondent name|respondent|"
            "client name|client|participant name|participant|recipient|deltagare|svarande|mottagare|deltaker|mottaker|"
            "deltager|modtager|deelnemer|ontvanger|teilnehmer|empfanger|guest|gast|gjest|gaest|guest name|patient "
            "name|user "
            "name|username|customer|person "
            "name|person|~customer "
            "name|~contact name|"
            "hs submission name|namn|kund|kundnamn|kontaktperson|kontakt|namn pa kund|~kundnamn|uppgiftslamnare|"
            "navn|kunde|kundenavn|kontaktnavn|~kundenavn|fulde navn|fullt navn|naam|klant|klantnaam|~klantnaam|"
            "contactpersoon|recipient name|contact person|mottagarnamn|mottagarens namn|mottakernavn|mottakerens navn|"
            "modtagernavn|modtagers navn|naam ontvanger|name des empfangers|kontaktname|name des kontakts|"
            "kundens namn|kundens navn|name des kunden|naam klant|volledige "
            "naam|kundenname|~kundenname|ansprechpartner|ansprechpartner in|ansprechpartnerin|nom|nom du client|nome|"
            "nome do cliente|cliente|nombre del cliente|~full name"},
        WordList{
            Meaning::Field, Field::Account, 44,
            "company|company name|account name|foretag|foretagsnamn|bedrift|bedriftsnavn|virksomhed|virksomhedsnavn|"
            "bedrijf|bedrijfsnaam|unternehmen|unternehmensname|firma|firmanavn|firmanamn|firmenname"},
        WordList{Meaning::Field, Field::Account, 40,
                 "account|account name|company|company name|organisation|organization|organisation name|organization "
                 "name|customer account|business|business name|employer|~company|~company name|~organization|foretag|"
                 "foretagsnamn|~foretag|bolag|bolagsnamn|kundforetag|firma|firmanavn|firmanamn|bedrift|bedriftsnavn|"
                 "~bedrift|selskap|selskapsnavn|virksomhed|virksomhedsnavn|~virksomhed|selskab|bedrijf|bedrijfsnaam|"
                 "~bedrijf|organisatie|organisasjon|onderneming|unternehmen|~unternehmen|unternehmensname|firmenname|"
                 "entreprise|societe|empresa|azienda|kundekonto"},

        WordList{Meaning::Field, Field::Account, 15, // where no name is there
                 "account id|accountid|acct id|company id|companyid|organisation id|organization id|org id|"
                 "foretags id|foretagsid|bedrift id|virksomhed id|bedrijf id|firma id|firmen id|empresa id|id empresa|"
                 "id de empresa"},
    };
    return lists;
}

} // namespace gensvar::map
