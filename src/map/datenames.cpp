// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/wordlists.h"

#include <array>

namespace gensvar::map {

using domain::Field;

std::span<const WordList> dateNames()
{
    static const std::array lists{
        // The dates
        WordList{
            Meaning::OtherDate,
            {},
            45,
            "~birth|~birthday|~date of birth|~dob|do b|~expires|~expiry|~expiration|~due|~due "
            "date|~deadline|~registered|~registration "
            "date|~signup date|~sign up date|~member since|~customer since|~joined|~hire date|~next|~last login|"
            "~last seen|~closed at|~opened at|~first seen|~handled|~handled at|~processed|~assigned|"
            "~follow up date|~renewal|~subscription|~activation date|~onboarding|~fecha gestion|~fecha de gestion|"
            "~behandlad|~behandlet|~afgehandeld|*bearbeitungsdatum|*fodelse|*fodsel|*fodsels|*geboorte|*geburt|~fodt|*"
            "naissance|"
            "*nacimiento|*nascimento|~kund sedan|~kunde siden|~kunde seit|~klant sinds|~opprettet kunde|~age|"
            "~time zone|~timezone|~time spent|~time taken|~time to complete|*tidszon|*tijdzone|"
            "*zeitzone|*tidssone|*tidszone|~duration|~date format|~update|~date order|~contract|*kontrakt|*avtal|"
            "*utgangsdatum|*slutdatum avtal"},
        WordList{
            Meaning::InvitedOn, Field::InvitedAt, 45,
            "~distributed|~distributed on|~emailed|~mailed|~utsand|*sandningsdatum|*utsendelse|~fecha envio|~fecha de "
            "envio|"
            "~data envio|~data de envio|~data do envio|~invited|~invited "
            "at|~inviteret|~invitert|~inviterad|~udsendt|*udsendelse|*udsending|~afsendt|~delivered "
            "at|~invite date|~invitation date|~invitation sent|~sent|~sent at|~sent on|~sent date|"
            "~send date|~date sent|~email sent|~survey sent|~survey sent at|~survey sent date|~send time|~sent "
            "time|~time sent|~delivered|~dispatched|"
            "~surveysent|utskickad|*utskick|~skickad|~skickat|~inbjuden|*inbjudan|*utsendt|~sendt|*invitasjon|"
            "*invitation|~uitgenodigd|*uitnodig|~verzonden|*verzonden|*verzend|~verstuurd|~eingeladen|*einladung|"
            "~versendet|~gesendet|~versandt|*versand|~envoye|*envoi|~enviado"},
        WordList{
            Meaning::OccurredOn, Field::OccurredAt, 42,
            "~anreise|~abreise|~check in|~check out|~aankomst|~vertrek|~ankomst|~avresa|~avreise|~afrejse|~arende "
            "stangt|~arendet stangt|~sak lukket|~saken lukket|~sag lukket|~sagen lukket|~ticket geschlossen|"
            "~ticket closed|~ticket solved|datum for besok|datum for kop|servicedatum|datum bezoek|datum contact|"
            "datum gesprek|datum aankoop|datum levering|datum des besuchs|datum des kontakts|~occurred|~occurred "
            "at|~visit|~visit date|~date of visit|~purchase date|~date of purchase|~order date|~"
            "order|~delivery date|~delivery|~service date|~case closed|~case date|~case closed date|~ticket "
            "date|~call date|~"
            "transaction date|~interaction date|~event date|~contact date|~appointment|~stay date|~checkout date|"
            "~check out date|~booking date|~incident|~invoice date|~installation|~date of service|~travel date|"
            "~flight date|~arrival|~departure|*arendedatum|*besoksdatum|*besoksdag|*kopdatum|*leveransdatum|"
            "*orderdatum|*kontaktdatum|*bestallningsdatum|*samtalsdatum|*arendet stangt|*handelsedatum|*besoksdato|"
            "*kjopsdato|*leveringsdato|*ordredato|*kontaktdato|*besogsdato|*kobsdato|*haendelsesdato|*hendelsesdato|"
            "*sagsdato|*saksdato|*bezoekdatum|*aankoopdatum|*leverdatum|*besteldatum|*contactdatum|*orderdatum|"
            "*afspraakdatum|*besuchsdatum|*kaufdatum|*lieferdatum|*bestelldatum|*kontaktdatum|*vorgangsdatum|"
            "*anrufdatum|*auftragsdatum|~date de visite|~date achat|~date d achat|*date de commande|~fecha de "
            "compra|~fecha compra|~fecha actividad|"
            "~fecha atencion|~resolved|~resolved at"},
        WordList{
            Meaning::AnsweredOn, Field::RespondedAt, 50,
            "~bewertet|~vurdert|~vurderet|~betygsatt|~beoordeeld|~inkommet|~inkom|~inkommen|~besvarades|~tid for "
            "svar|~svar mottaget|~svar registrerat|~svar "
            "registrert|~svar registreret|~ifylld|~ifyllt|~mottatt|~utfylt|~udfyldt|"
            "~modtaget|~ontvangen|~taken at|~taken on|~date taken|~finished|~feedback time|~feedback given|~rated on|"
            "~rated|~response ts|~response dt|~submitted ts|~survey dt|~survey ts|responded at|~responded|~responded "
            "on|~response date|~response time stamp|~response timestamp|"
            "~response date time|~date of response|~answered|~answered at|~answer date|~answered on|~submitted|"
            "~submitted at|~submit date|submitdate|~submission date|~submission timestamp|~submission time|"
            "~hs submission timestamp|~submit time|~date submitted|~time submitted|~completed|~completed at|"
            "~completed on|~completion|~completion date|~completion time|~date completed|~recorded|~recorded date|"
            "~recorded at|~recorded on|~surveyed|~surveyed at|~survey date|~survey completed|~survey response "
            "date|*responsedate|*surveydate|*completiondate|*submitdate|"
            "~interview date|~date of interview|~feedback date|~review date|~received|~received at|~replied at|"
            "~rated at|~scored at|~survey completed date|~response received|"
            "*svarsdatum|*svardatum|*svarsdag|~svarade|~svarat|~besvarad|~besvarat|*inskickad|*inskickat|~svar inkom|"
            "~svar datum|~datum svar|~datum for "
            "svar|*intervjudatum|~slutford|*slutfort|*slutforande|*faerdiggor|*ferdigstill|*svarsdato|*svardato|"
            "~besvart|~besvaret|~svar mottatt|~innsendt|~indsendt|*innsendt|*indsendt|~fullfort|~fuldfort|"
            "*fuldforelse|*fullforing|*fullforelse|*gennemfort|*besvarelsesdato|~besvarelse dato|*intervjudato|"
            "*interviewdato|~dato for svar|~svar dato|~afgivet|*afsluttet|~afsluttet|~ingevuld|*ingevuld|~beantwoord|"
            "*antwoorddatum|*responsdatum|*invuldatum|~ingezonden|~ingestuurd|~ingediend|*voltooi|*voltooid|~afgerond|"
            "*inzend|"
            "~datum antwoord|~datum respons|*reactiedatum|*antwortdatum|~beantwortet|~abgeschickt|~eingegangen|"
            "*eingangsdatum|~ausgefullt|*abgeschlossen|*abgegeben|*fertigstellung|*erfassungsdatum|~erfasst|"
            "*befragungsdatum|*umfragedatum|*interviewdatum|~datum der antwort|~datum der befragung|"
            "*ubermittelt|*absende|*einreich|~date de reponse|~repondu|~soumis|~fecha de respuesta|~respondido|"
            "~fecha respuesta|~fecha encuesta|~fecha de encuesta|~fecha de la encuesta|~fecha contestacion|"
            "~fecha valoracion|~data resposta|~data pesquisa|~data da pesquisa|~data da avaliacao|~data avaliacao|"
            "~respondida|"
            "~data da resposta|~data de resposta|~data risposta|*date de soumission"},
        WordList{Meaning::AnswerTime, Field::RespondedAt, 50,
                 "~response time|*svarstid|*svartid|~responstid|~antwortzeit|~reaktionszeit|*reactietijd|*responstijd|"
                 "~antwoordtijd|~temps de reponse"},
        WordList{
            Meaning::EndedOn, Field::RespondedAt, 45,
            "end|ende|slut|slutt|einde|fin|fim|lastdata|~interview end|~survey end|~session end|~avslutad|~avslutat|"
            "~avsluttet|~beendet|~end date|~end time|~ended|~ended at|~finish time|~finished at|~date "
            "finished|enddate|endtime|*slutdatum|"
            "*sluttid|*sluttidspunkt|*sluttidspunkt|*sluttdato|*slutdato|*sluttid|*einddatum|*eindtijd|*eindtijdstip|"
            "*enddatum|*endzeit|*endzeitpunkt|~date de fin|~heure de fin|~fecha de finalizacion|~hora de finalizacion|"
            "~fecha fin|~fecha de fin|~fecha final|~data fim|~data final|~data de conclusao|~data termino|"
            "~hora de conclusao|~ora di completamento|~heure de fin"},
        WordList{
            Meaning::StartedOn, Field::RespondedAt, 44,
            "start|begin|beginn|~interview start|~survey start|~session start|~paborjad|~paborjat|~pabegynt|~pabegyndt|"
            "~startad|~startat|~startet|~begonnen|~gestartet|~start date|~start time|~started|~started "
            "at|startdate|starttime|*startdatum|*starttid|*starttidpunkt|"
            "*starttidspunkt|*startdato|*begintijd|*begindatum|*starttijd|~gestart|~datum "
            "gestart|*anfangsdatum|*startzeit|*startzeitpunkt|"
            "*beginn|~date de debut|~heure de debut|~hora de inicio|~fecha de inicio|~fecha inicio|~data inicio|~data "
            "de inicio|"
            "~landed at|~stage date|"
            "~stage date utc"},
        WordList{Meaning::CreatedOn, Field::RespondedAt, 43,
                 "~created|~created at|~created on|~creation date|~create date|~date created|hs "
                 "createdate|createdate|*creationdate|*createdate|*createddate|"
                 "~opprettet|~oprettet|~skapad|~skapat|~aangemaakt|*aanmaakdatum|~erstellt|~erstellt am|*erstelldatum|"
                 "*erstellungsdatum|~cree le|~creado|~criado em|~inserted at|~added|~added at"},
        WordList{
            Meaning::ChangedOn, Field::RespondedAt, 46,
            "~updated|~updated at|~last updated|~modified|~last modified|~last modified time|~last modified date|"
            "~date modified|datestamp|~date last action|~last action|~andrad|~senast andrad|~senaste atgard|~laatste "
            "actie|~endret|~sist endret|"
            "~aendret|~gewijzigd|~laatst gewijzigd|~geandert|~zuletzt geandert|hs lastmodifieddate|~lastmodified"},
        WordList{
            Meaning::AnyDate, Field::RespondedAt, 20,
            "date|time|datetime|date time|timestamp|~timestamp|~time stamp|date and time|~date|day|when|"
            "response day|local date|utc date|datum|datum tid|datum och "
            "tid|~datum|dag|tid|tidpunkt|tidsstampel|tidsmerke|"
            "tidstampel|*tidsstampel|*tidstampel|dato|dato tid|~dato|tidsstempel|tidspunkt|*tidsstempel|"
            "dato og tid|dato klokkeslett|datum tijd|datum en tijd|tijdstip|tijdstempel|*tijdstempel|tijd|zeitstempel|"
            "*zeitstempel|zeitpunkt|datum uhrzeit|datum und uhrzeit|zeit|horodateur|*horodat|~date et heure|"
            "marca temporal|fecha|~fecha|carimbo de data hora|data|~data hora|data e hora|informazioni cronologiche|"
            "aikaleima|paivamaara|*datum|*dato|posted at|logged at|~posted|~occured"},
    };
    return lists;
}

} // namespace gensvar::map
