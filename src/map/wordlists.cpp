// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/wordlists.h"

#include <array>

namespace gensvar::map {

// Within a list: English, then Swedish, Norwegian, Danish, Dutch, German, then French, Spanish, Portuguese, Italian.

using domain::Field;

static const std::array lists{
    // What would be mistaken for something below
    WordList{Meaning::NpsGroup,
             {},
             30,
             "~nps group|~nps type|~nps category|~nps segment|~nps class|~nps classification|~nps status|~nps bucket|"
             "~nps category name|promoter|passive|detractor|promoters|passives|detractors|is promoter|is detractor|"
             "is passive|promoter type|response group|hs response group|respondent type|promoter category|"
             "promoter passive detractor|~nps kategori|~nps grupp|~nps gruppe|~nps typ|~nps segmentering|"
             "~nps categorie|~nps groep|~nps kategorie|~nps categoria|~nps klassificering|~nps klasse|nps label|"
             "~nps result|kritiker|promotor|detractoren"},
    WordList{Meaning::TestMark,
             {},
             10,
             "test|is test|testsvar|test response|is preview|preview|testrespons|testantwoord|testantwort|is test "
             "response|survey preview"},
    WordList{Meaning::IpAddress,
             {},
             40,
             "~ip address|~ip|ipaddr|ipaddress|~ip adress|~ip adresse|~ip adres|network id|~adresse ip|"
             "~direccion ip|~ip nummer|remote addr|*ipadress|*ipadresse"},
    WordList{Meaning::Coordinate,
             {},
             40,
             "~latitude|~longitude|~lat|~lng|~lon|~location latitude|~location longitude|~location accuracy|"
             "~coordinates|~gps|~geo location|geolocation|~latitud|~longitud|~koordinater|~koordinaten|"
             "~breddegrad|~lengdegrad|~laengdegrad|~langdegrad|*breddgrad|*langdgrad|*breddegrad|*laengdegrad|"
             "*breitengrad|*langengrad|~breedtegraad|~lengtegraad|*breedtegraad|*lengtegraad|~lat long|latlong"},
    WordList{Meaning::QuestionPart,
             {},
             30,
             "question number|question no|question nr|question id|question code|question key|questionid|question ref|"
             "item number|fragenummer|frage nr|fragenr|fragnummer|fraga nr|sporsmalsnummer|sporgsmalsnummer|"
             "sporgsmal nr|vraagnummer|vraag nr|numero de question"},
    WordList{Meaning::OtherScore,
             {},
             25,
             "*satisf|*tilfreds|*nojdhet|~nojd|*fornoyd|*fornojd|*tevreden|*zufrieden|~csat|~ces|~effort|*ease of|"
             "~how easy|~hur enkelt|~hvor nemt|~hvor lett|~hvor enkelt|~hoe makkelijk|~wie einfach|~overall rating|"
             "~stars|~star rating|~buy again|~purchase again|~return|~come back|~renew|~switch|~repurchase|"
             "~kopa igen|~handla igen|~kobe igen|~kjope igjen|~opnieuw kopen|~wieder kaufen|*wiederkauf|*aterkop|"
             "*gjenkjop|*genkob|~quality|~kvalitet|~kwaliteit|~qualitat|~value for "
             "money|~sentiment|~cost|~custo|~quality score"},

    // The score
    WordList{Meaning::Reason,
             {},
             60,
             "~why|*why|~reason|~reasons|~reasoning|~main reason|~what made you|~what led you|~what is the primary|"
             "~explain your|~tell us why|~varfor|~anledning|~anledningen|~orsak|~orsaken|~orsaker|~skal|~skalet|"
             "~skalen|~motivera|~motivering|~huvudskal|~huvudsaklig|~hvorfor|~arsak|~arsaken|~arsaker|~begrunn|"
             "~begrunnelse|~begrunnelsen|~grunn|~grunnen|~arsagen|~arsag|~begrund|~begrundelse|~begrundelsen|~begrunde|"
             "~waarom|~reden|~toelichting|~toelichten|~licht toe|~licht uw|~motivatie|~onderbouwing|~warum|~grund|"
             "~grunde|~hauptgrund|~weshalb|~wieso|~begrundung|~begrunden|~pourquoi|~raison|~raisons|~por que|"
             "*hovedarsak|*hovedarsag|*hovedgrun|*huvudorsak|*huvudanledning|*hoofdreden|*hauptursache|~motivo|~porque|"
             "~perche|~razon|~razones|~razao|~justifique|~justifica|~justificativa|"
             "~explique|~explica|*begrundung|*motivering|*begrundelse|*begrunnelse|~what would make you|"
             "~what could we do to|~vad skulle fa dig|~hvad skal der til|~hva skal til"},
    WordList{Meaning::Recommend,
             {},
             40,
             "*recommend|*rekommend|*anbefal|*aanbevel|*aanbeveel|*aanraad|*empfiehl|*aanrad|*aanraden|*aan te "
             "bevelen|*aan te raden|*weiterempf|"
             "*weiter empf|*empfehl|*recommand|*recomend|*recomiend|*consiglier|*raccomand|*suosittel|*poleci|~ltr|"
             "*recommandation|*anbefale"},
    WordList{Meaning::Nps,
             {},
             30,
             "nps|nps score|nps scores|nps betyg|nps svar|nps rating|nps value|nps question|nps answer|net promoter|"
             "net promoter score|score nps|npsscore|nps poang|nps karakter|nps verdi|nps vaerdi|nps cijfer|nps wert|"
             "nps bewertung|nps note|nps nota|nps puntuacion|npsbetyg|npsscoren|~nps|*net promoter|*netpromoter|"
             "*npsscore|*npsbetyg|enps|~enps"},
    WordList{Meaning::LikelyTo,
             {},
             20,
             "~how likely|~likely to|~likelihood|~hur troligt|~hur sannolikt|~hvor sannsynlig|~hvor sandsynligt|"
             "~hvor sandsynlig|~hvor sannsynlig er det|~hoe waarschijnlijk|~wie wahrscheinlich|*wahrscheinlichkeit|"
             "*sannsynlighet|*sandsynlighed|*sannolikhet|*waarschijnlijkheid|~probabilite|~probabilidad|"
             "~probabilidade|~dans quelle mesure"},
    WordList{Meaning::AnyScore,
             {},
             0,
             "~rate us|~betygsatt oss|~vurder oss|~bedom oss|~bewerten sie uns|~beoordeel "
             "ons|score|scores|rating|ratings|grade|points|answer value|value|hs value|survey score|overall score|"
             "customer score|response score|~score|~rating|betyg|betyget|helhetsbetyg|poang|omdome|betygsattning|"
             "karakter|karakteren|terningkast|poeng|vurdering|skar|score 0 10|karakteer|pointtal|bedommelse|"
             "cijfer|rapportcijfer|waardering|beoordeling|punktzahl|punkte|bewertung|wertung|punktwert|note|"
             "*betyg|*karakter|*vurdering|*cijfer|*bewertung|*punktzahl|*poang|*poeng|*beoordeling|nota|notas|"
             "calificacion|puntuacion|valoracion|avaliacao|pontuacao|punteggio|voto|arvosana"},

    // The dates
    WordList{Meaning::OtherDate,
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
    WordList{Meaning::InvitedOn, Field::InvitedAt, 45,
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
    WordList{Meaning::OccurredOn, Field::OccurredAt, 42,
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
    WordList{Meaning::AnsweredOn, Field::RespondedAt, 50,
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
    WordList{Meaning::EndedOn, Field::RespondedAt, 45,
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
    WordList{Meaning::ChangedOn, Field::RespondedAt, 46,
             "~updated|~updated at|~last updated|~modified|~last modified|~last modified time|~last modified date|"
             "~date modified|datestamp|~date last action|~last action|~andrad|~senast andrad|~senaste atgard|~laatste "
             "actie|~endret|~sist endret|"
             "~aendret|~gewijzigd|~laatst gewijzigd|~geandert|~zuletzt geandert|hs lastmodifieddate|~lastmodified"},
    WordList{
        Meaning::AnyDate, Field::RespondedAt, 20,
        "date|time|datetime|date time|timestamp|~timestamp|~time stamp|date and time|~date|day|when|"
        "response day|local date|utc date|datum|datum tid|datum och tid|~datum|dag|tid|tidpunkt|tidsstampel|tidsmerke|"
        "tidstampel|*tidsstampel|*tidstampel|dato|dato tid|~dato|tidsstempel|tidspunkt|*tidsstempel|"
        "dato og tid|dato klokkeslett|datum tijd|datum en tijd|tijdstip|tijdstempel|*tijdstempel|tijd|zeitstempel|"
        "*zeitstempel|zeitpunkt|datum uhrzeit|datum und uhrzeit|zeit|horodateur|*horodat|~date et heure|"
        "marca temporal|fecha|~fecha|carimbo de data hora|data|~data hora|data e hora|informazioni cronologiche|"
        "aikaleima|paivamaara|*datum|*dato|posted at|logged at|~posted|~occured"},

    // The texts
    WordList{Meaning::Improve,
             {},
             45,
             "~improve|~improvement|~improvements|~do better|~could we "
             "do|~suggestions|~suggestion|~anything else|"
             "~other comments|~additional comments|~further comments|~forbattra|~forbattras|~battre|"
             "~forbattringsforslag|~ovrigt|~ovriga kommentarer|~ovriga synpunkter|~annat|~forbedre|~forbedres|"
             "~forbedringsforslag|~forbedringer|~andre kommentarer|~andet|~annet|~bedre|~verbeteren|~verbeterpunten|"
             "~verbetering|~verbeteringen|~beter|~overige opmerkingen|~suggesties|~verbessern|~verbesserung|"
             "~verbesserungsvorschlage|~verbesserungen|~besser|~sonstiges|~weitere anmerkungen|~anregungen|"
             "~ameliorer|~ameliorations|~suggerimenti|~sugestoes|~sugerencias|~mejorar|~melhorar|~other feedback|"
             "~recommendations|~recomendaciones|~recomendacoes|~mejora|~mejoras|~melhoria|~melhorias|~como podriamos|"
             "~como podemos|~que podemos|~sugestao|~sugerencia"},
    WordList{
        Meaning::Comment, Field::Comment, 25,
        "~what do you like|~what did you like|~do we do well|~vad gor vi bra|~vad ar du nojd med|~hva gjor vi bra|"
        "~hvad gor vi godt|~wat doen wij goed|~wat doen we goed|~was machen wir gut|~was gefallt ihnen|"
        "~did you like|~do you like|~you liked|~like most|~liked most|~like best|~enjoy most|~appreciate most|"
        "~enjoyed most|~uppskattar du|~uppskattade du|~tyckte du om|~likte du|~kunne du lide|~satte du pris pa|"
        "~vond u goed|~vond je goed|~ging er goed|~gefallen|~gefiel ihnen|~mais gostou|~mas le gusto|~mas te gusto|"
        "~que le gusto|~avez vous aime"},
    WordList{
        Meaning::Comment, Field::Comment, 30,
        "~beskriv|~apent svar|~abent svar|~uddybning|~uddybende|*opmerking|~text response|~follow up answer|"
        "~follow up response|~response text|explanation|~explanation|forklaring|~forklaring|uitleg|~uitleg|"
        "erlauterung|~erlauterung|erklarung|customer note|customer notes|notes from "
        "customer|comment|comments|~comment|~comments|feedback|~feedback|~your feedback|~customer feedback|verbatim|"
        "~verbatim|verbatims|free text|freetext|~free text|open text|open ended|~open ended|open ended response|"
        "open response|review|review text|reviews|~review text|remark|remarks|~remarks|testimonial|opinion|"
        "hs content|content|message|answer text|comment text|description|~tell us|~tell us more|~in your own "
        "words|~describe|voice of customer|voc|"
        "kommentar|kommentarer|~kommentar|~kommentarer|fritext|*fritext|fritextsvar|*kommentar|*kommentarer|"
        "synpunkt|synpunkter|~synpunkter|~beratta|~utveckla|aterkoppling|~omdome i text|oppet svar|"
        "fritekst|*fritekst|tilbakemelding|~tilbakemelding|tilbakemeldinger|~utdyp|~fortell|merknad|merknader|"
        "bemaerkning|bemaerkninger|~bemaerkninger|~uddyb|~fortael|tilbagemelding|~tilbagemelding|udtalelse|"
        "opmerking|opmerkingen|~opmerking|~opmerkingen|commentaar|~commentaar|reactie|terugkoppeling|~vertel|"
        "open antwoord|~open vraag|recensie|kommentare|~kommentare|anmerkung|anmerkungen|~anmerkungen|bemerkung|"
        "bemerkungen|freitext|*freitext|ruckmeldung|~ruckmeldung|rezension|~beschreiben|meinung|offene antwort|"
        "commentaire|commentaires|~commentaire|~commentaires|avis|comentario|comentarios|~comentario|"
        "~comentarios|commento|commenti|palaute|~review comment|~opiniao|opiniones|observacoes|observaciones|"
        "depoimento|mensagem|mensaje|texto livre|texto libre|resposta aberta|respuesta abierta|resena"},
    WordList{
        Meaning::Topic,
        {},
        20,
        "~contact reason|~reason for contact|~reason for contacting|~reason for your contact|~reason for call|"
        "~reason for calling|~reason for visit|~reason for your visit|~call reason|~case reason|~ticket reason|"
        "~visit reason|~return reason|~churn reason|~cancellation reason|~reason code|~close reason|"
        "~kontaktorsak|~kontaktanledning|~anledning till kontakt|~anledning till kontakten|~anledning till besok|"
        "~anledning till besoket|~orsak till kontakt|~besoksorsak|~besoksanledning|~arendeorsak|~samtalsorsak|"
        "~uppsagningsorsak|~returorsak|~orsakskod|~kontaktarsak|~henvendelsesarsak|~arsak til henvendelse|"
        "~arsak til henvendelsen|~arsak til kontakt|~grunn til kontakt|~besoksarsak|~returarsak|~kontaktarsag|"
        "~henvendelsesarsag|~arsag til henvendelse|~arsag til henvendelsen|~arsag til kontakt|~besogsarsag|"
        "~opsigelsesarsag|~returarsag|~contactreden|~reden van contact|~reden voor contact|~reden contact|"
        "~reden van uw contact|~reden van bezoek|~bezoekreden|~belreden|~opzegreden|~retourreden|~kontaktgrund|"
        "~grund des kontakts|~grund der kontaktaufnahme|~grund ihrer kontaktaufnahme|~grund des anrufs|~anrufgrund|"
        "~grund ihres besuchs|~besuchsgrund|~kundigungsgrund|~retourengrund|~motif de contact"},
    // What others wrote than those who answered, or they themselves before that
    WordList{
        Meaning::Topic,
        {},
        50,
        "~internal note|~internal notes|~internal comment|~internal comments|~agent comment|~agent comments|"
        "~agent note|~agent notes|~staff comment|~staff notes|~manager comment|~manager comments|~admin comment|"
        "~resolution notes|~resolution comment|~case subject|~ticket subject|subject|~case description|"
        "~ticket description|~issue description|~reply to customer|~our reply|~our response|public reply|reply|"
        "~action taken|*arendebeskrivning|*arenderubrik|~intern kommentar|~interna kommentarer|~intern notering|"
        "~interna noteringar|amne|~vart svar|~svar till kund|atgard|atgarder|*handlaggarkommentar|*saksbeskrivelse|"
        "~interne notater|~internt notat|~interne kommentarer|emne|~svar til kunde|~svar til kunden|tiltak|"
        "*sagsbeskrivelse|~interne noter|~internt notat|~interne opmerking|~interne opmerkingen|~interne notitie|"
        "onderwerp|~antwoord aan klant|~interne bemerkung|~interne bemerkungen|~interne notiz|~interne notizen|"
        "~interner kommentar|betreff|~antwort an kunden|*fallbeschreibung|massnahme|massnahmen"},
    WordList{Meaning::Machine,
             {},
             45,
             "~user agent|useragent|~browser|~operating system|~device type|~betriebssystem|~operativsystem|"
             "~besturingssysteem"},

    // Persons
    WordList{Meaning::Personal,
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
        "fornamn|~fornamn|fornavn|~fornavn|voornaam|~voornaam|vorname|~vorname|prenom|~prenom|nombre|primeiro nome"},
    WordList{
        Meaning::LastName, Field::CustomerName, 40,
        "last name|lastname|~last name|~lastname|surname|family name|contact last name|recipient last name|efternamn|"
        "~efternamn|etternavn|~etternavn|efternavn|~efternavn|achternaam|~achternaam|nachname|~nachname|"
        "familienname|nom de famille|apellido|apellidos|sobrenome"},
    WordList{Meaning::Field, Field::Employee, 44,
             "employee|~employee|employee name|agent|~agent|agent name|assigned agent|served by|handled by|handler|"
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
             "account manager|~account manager|account owner|~account owner|key account manager|kam|"
             "customer success manager|csm|relationship manager|kundansvarig|~kundansvarig|kundeansvarlig|"
             "~kundeansvarlig|accountmanager|*accountmanager|relatiebeheerder|kundenbetreuer|kundenberater|"
             "kundebetreuer|kontoansvarig|salgsansvarlig|ansvarig saljare|ansvarlig selger|ansvarlig saelger"},
    WordList{
        Meaning::Field, Field::Email, 42,
        "email|e mail|mail|~email|~e mail|email address|e mail address|emailaddress|~email address|mailadress|"
        "recipient email|contact email|contact email address|user email|customer email|epost|e post|~epost|~e post|"
        "e postadress|epostadress|~e postadress|e postadresse|epostadresse|mejl|mejladress|mailadresse|"
        "e mailadres|emailadres|e mailadresse|emailadresse|e mail adresse|courriel|adresse email|correo|"
        "correo electronico|endereco de email|nome de usuario"},
    WordList{Meaning::Field, Field::Phone, 42,
             "contact number|phone|phone number|telephone|~telephone|~phone|mobile|~mobile phone|mobile "
             "number|cell|cellphone|cell "
             "phone|contact phone number|contact phone|msisdn|telefon|telefonnummer|mobil|mobilnummer|~telefon|"
             "~mobil|mobiltelefon|~telefonnummer|tlf|tlf nr|mobilnr|telefonnr|tel|telefoon|telefoonnummer|"
             "~telefoonnummer|mobiel|mobiele nummer|gsm|handynummer|handy|rufnummer|telefono|telefone|celular"},
    WordList{Meaning::Field, Field::ContactOk, 48,
             "follow up ok|follow up requested|contact requested|~wants contact|~onskar kontakt|~onskas kontakt|"
             "~aterkoppling onskas|~onskar aterkoppling|~vill bli kontaktad|~vill bli uppringd|~onsker kontakt|"
             "~contact gewenst|~kontakt gewunscht|~kontakt erwunscht|contact ok|~may we contact|~can we "
             "contact|~contact me|~contact you|~ok to contact|~follow up allowed|"
             "~would you like to be contacted|~would you like us to contact|~consent to contact|contact permission|"
             "contact consent|~may we call|~can we call|~call you back|~callback requested|~far vi ringa|~kan vi ringa|"
             "~kan vi ringe|~ma vi ringe|~mogen wij u bellen|~mogen we je bellen|~terugbellen|~ruckruf erwunscht|"
             "~ruckruf gewunscht|~durfen wir sie anrufen|~happy for us to contact|~far vi kontakta|~kontakta dig|~vill "
             "du bli kontaktad|"
             "~bli kontaktad|kontakt ok|~far vi aterkomma|~kontakte deg|~kan vi kontakte|~ma vi kontakte|"
             "~onsker du a bli kontaktet|~bli kontaktet|~kontakte dig|~blive kontaktet|~ma vi kontakte dig|"
             "~mogen wij contact|~mogen we contact|~contact opnemen|~contact met u|~durfen wir sie|"
             "~sie kontaktieren|~kontaktieren|~kontaktiert werden|contact toegestaan|kontakterlaubnis|"
             "~vous recontacter|~vous contacter|~puis je vous contacter|~podemos contactar|~far kontaktas|"
             "~kan kontaktas|~ma kontaktes|~kan kontaktes|~mag benaderd worden|~mag gecontacteerd worden|"
             "~may be contacted|~can be contacted"},
    WordList{Meaning::Field, Field::CustomerId, 48,
             "customer id|customerid|customer no|customer nr|customer number|kundnr|kund nr|kundnummer|kundid|kund id|"
             "kundenr|kunde nr|kundenummer|kundeid|kunde id|klantnr|klant nr|klantnummer|klantid|klant id|kundennr|"
             "kunden nr|kundennummer|kundenid|kunden id"},
    WordList{Meaning::Field, Field::CustomerId, 46,
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
        "enkatsvar id|besvarelses id|besvarelsesid|besvarelse id|svarnummer|antwoord id|antwoordid|responsnummer|"
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
    WordList{
        Meaning::GenericId, Field::ResponseId, 30,
        "post id|case id|record id|id record|unique id|uuid|guid|entry id|nps id|id nps|survey id|surveyid|rating id|"
        "enkat id|enkatid|undersokning id|undersokelse id|undersogelse id|enquete id|umfrage id|befragung id|"
        "encuesta id|id encuesta|id de encuesta|pesquisa id|id pesquisa|id da pesquisa|avaliacao id|"
        "id avaliacao|valoracion id|id valoracion|opinion id|sondage id"},
    // An address of its own, where there is no better id
    WordList{Meaning::Field, Field::ResponseId, 8, "permalink"},
    WordList{Meaning::RowNumber,
             {},
             30,
             "no|nr|nummer|row|row number|row no|row id|rad|radnr|radnummer|rad nr|rekke|raekke|rij|zeile|zeilennummer|"
             "index|lopnummer|lopnr|lopenr|lopenummer|lobenr|lobenummer|lfd nr|laufende nummer|volgnummer|s no|sl no|"
             "serial no|serial number|sr no|unnamed 0|sno"},
    WordList{Meaning::GenericId, Field::ResponseId, 20, "id|ids|i d|identifier|identifikation|kennung|key"},
    WordList{Meaning::Field, Field::CustomerName, 38,
             "name|full name|fullname|customer name|customername|contact name|contact|respondent name|respondent|"
             "client name|client|participant name|guest|gast|gjest|gaest|guest name|patient name|user "
             "name|username|customer|person "
             "name|person|~customer "
             "name|~contact name|"
             "hs submission name|namn|kund|kundnamn|kontaktperson|kontakt|namn pa kund|~kundnamn|uppgiftslamnare|"
             "navn|kunde|kundenavn|kontaktnavn|~kundenavn|fulde navn|fullt navn|naam|klant|klantnaam|~klantnaam|"
             "contactpersoon|recipient name|contact person|mottagarnamn|mottagarens namn|mottakernavn|mottakerens navn|"
             "modtagernavn|modtagers navn|naam ontvanger|name des empfangers|kontaktname|name des kontakts|"
             "kundens namn|kundens navn|name des kunden|naam klant|volledige "
             "naam|kundenname|~kundenname|ansprechpartner|nom|nom du client|nome|"
             "nome do cliente|cliente|nombre del cliente|~full name"},
    WordList{Meaning::Field, Field::Account, 44,
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

    // What it is about. First the plain names: of several levels or kinds, these are the one that is meant.
    WordList{Meaning::Field, Field::Department, 44,
             "department|department name|dept|dept name|avdelning|avdelningen|avdelningsnamn|avd|avdeling|avdelingen|"
             "avdelingsnavn|afdeling|afdelingen|afdelingsnavn|afdelingsnaam|naam afdeling|afd|abteilung|"
             "abteilungsname|fachabteilung|abt|departement|departamento"},
    WordList{Meaning::Field, Field::Touchpoint, 46,
             "touchpoint|touch point|touchpoint name|touch point name|kontaktpunkt|kontaktyta|kontaktflate|"
             "beroringspunkt|contactmoment|contact moment|klantcontactmoment|contactpunt|kundenkontaktpunkt"},
    WordList{Meaning::Field, Field::Touchpoint, 44, "journey stage|journey step"},
    WordList{Meaning::Field, Field::Product, 44,
             "product|product name|produkt|produktnamn|produktnavn|productnaam|produktname|producto|produto|prodotto"},
    WordList{Meaning::Field, Field::Channel, 44, "channel|kanal|kanaal|canal|canale"},
    WordList{Meaning::Field, Field::Segment, 44,
             "segment|segment name|customer segment|kundsegment|kundesegment|klantsegment|kundensegment|segmento"},
    WordList{
        Meaning::Field, Field::Survey, 44,
        "survey|survey name|survey title|name of survey|enkatens namn|undersokningens namn|undersokelsens navn|"
        "undersogelsens navn|navn pa undersokelse|navn pa undersogelse|naam enquete|naam onderzoek|name der umfrage|"
        "enkat|enkatnamn|undersokning|undersokningsnamn|undersokelse|"
        "undersokelsesnavn|undersogelse|undersogelsesnavn|enquete|onderzoek|vragenlijst|umfrage|umfragename|"
        "befragung"},
    WordList{Meaning::Field, Field::Department, 40,
             "department|~department|department name|dept|dept "
             "name|sektion|teamnamn|teamnavn|teamnaam|division|team|~team|business unit|unit|unit "
             "name|unitname|*unitname|avdelning|"
             "~avdelning|avd|enhet|affarsenhet|forvaltning|avdeling|~avdeling|forretningsenhet|seksjon|afdeling|"
             "~afdeling|afd|enhed|team navn|afdelingsnaam|abteilung|~abteilung|abt|bereich|fachbereich|"
             "geschaftsbereich|departement|departamento|setor|reparto|divisie|afdelingsnavn|avdelningsnamn|"
             "avdelingsnavn|abteilungsname|team name|hs pipeline|avdelningen|avdelingen|afdelingen|~avdelningar|"
             "~avdelinger|~afdelinger|~abteilungen|supportavdelning|organisationsenhet|organisatorisk enhet|enhetsnamn|"
             "enhetens namn|enhetsnavn|enhedsnavn|org enhet|resultatenhet|naam afdeling|fachabteilung|"
             "organisationseinheit"},
    // A place or line of business is one where nothing is named a department. A shop is not: people shop in many.
    WordList{
        Meaning::Field, Field::Department, -5,
        "branch|branch name|branch office|business area|business line|filial|filialen|filialnamn|filialnavn|"
        "lokalkontor|affarsomrade|verksamhetsomrade|forretningsomrade|virksomhetsomrade|kontor|kontornavn|"
        "avdelingskontor|filiaal|filiaalnaam|vestiging|vestigingsnaam|bedrijfsonderdeel|filiale|filialname|"
        "standort|standortname|niederlassung|zweigstelle|geschaftsstelle|geschaftsfeld|office|office name|local office|"
        "bankkontor|kantoor|kantoornaam|naam vestiging|naam filiaal|clinic|clinic name|klinik|kliniken|klinikk|"
        "klinikken|kliniek|mottagning|mottagningen|ward|assignment group|assigned group|support group|"
        "ticket group|supportgrupp|supportgruppe|tilldelad grupp"},
    WordList{Meaning::Field, Field::Touchpoint, 42,
             "matpunkt|malepunkt|meetmoment|meetpunt|messpunkt|measurement point|*contactmoment|touchpoint|~touchpoint|"
             "touch point|~touch point|contact point|interaction|interaction type|journey|"
             "journey step|journey stage|trigger|survey trigger|event type|stage|moment|kontaktpunkt|~kontaktpunkt|"
             "kontaktyta|beroringspunkt|berorspunkt|kundresa|tillfalle|handelse|kontaktflate|kundereise|hendelse|"
             "beroringspunkt|kunderejse|haendelse|contactpunt|contactmoment|~contactmoment|contact "
             "moment|klantreis|raakvlak|"
             "kontaktpunkte|kundenkontaktpunkt|beruhrungspunkt|kundemode|kontaktanlass|anlass|kundenreise|point de "
             "contact|punto de contacto|"
             "ponto de contato"},
    WordList{Meaning::Field, Field::Kind, 40,
             "kind|survey kind|survey type|nps kind|nps survey type|measurement type|typ av undersokning|"
             "undersokningstyp|enkattyp|mattyp|undersokelsestype|type undersokelse|undersogelsestype|"
             "type undersogelse|type onderzoek|onderzoekstype|umfragetyp|befragungsart|befragungstyp|hs survey type|"
             "question type"},
    // Any type may be called so; what it holds must say that it is this one.
    WordList{Meaning::Field, Field::Kind, -5,
             "type|typ|types|soort|art|sort|slag|category|kategori|categorie|kategorie|nps type|nps typ|nps soort|"
             "nps art|nps category|nps kategori|nps categorie|nps kategorie|type nps|typ av nps|type of survey|"
             "soort onderzoek|soort meting|art der befragung|art der umfrage|matning|maling|meting|messung|"
             "survey category|type maling|typ av matning|meettype|malingstype"},
    WordList{Meaning::Field, Field::Survey, 40,
             "survey|survey name|survey title|questionnaire|campaign|campaign name|study|hs survey name|"
             "form name|form|enkat|enkatnamn|undersokning|undersokningsnamn|matning|kampanj|undersokelse|"
             "undersokelsesnavn|undersogelse|undersogelsesnavn|sporreskjema|sporgeskema|kampagne|enquete|"
             "onderzoek|vragenlijst|campagne|umfrage|umfragename|befragung|fragebogen|sondage|encuesta|pesquisa"},
    WordList{Meaning::Field, Field::Question, 40,
             "question|question asked|fraga|fragan|sporsmal|sporsmalet|sporgsmal|sporgsmalet|vraag|frage|question "
             "text|question wording|nps question text|fragetext|sporsmalstekst|sporgsmalstekst|vraagtekst"},
    WordList{Meaning::Field, Field::Product, 40,
             "product|product name|~product|plan|plan name|subscription|product line|produkt|produktnamn|~produkt|"
             "tjanst|abonnemang|vara|produktnavn|tjeneste|abonnement|produktgruppe|produktgrupp|varugrupp|varegruppe|"
             "service name|tjanstenamn|productnaam|dienst|produktname|"
             "artikel|tarif|producto|produto|prodotto|produit|item name|model"},
    WordList{Meaning::Field, Field::Channel, 40,
             "channel|survey channel|distribution channel|~channel|source channel|medium|contact channel|method|"
             "collection method|collector|collector type|hs survey channel|delivery method|kanal|~kanal|"
             "svarskanal|enkatkanal|kontaktkanal|kontaktvag|distributionskanal|kanaal|~kanaal|contactkanaal|"
             "verteilungskanal|"
             "kontaktweg|kommunikationskanal|canal|canale|survey medium"},
    WordList{
        Meaning::Field, Field::Language, 40,
        "language|user language|~language|lang|locale|survey language|startlanguage|response language|start "
        "language|startsprak|startsprog|startsprache|start sprache|starttaal|sprak|"
        "~sprak|svarssprak|enkatsprak|sprog|~sprog|taal|~taal|sprache|~sprache|benutzersprache|langue|idioma|lingua"},
    WordList{Meaning::Field, Field::Segment, 40,
             "segment|customer segment|~segment|segment name|loyalty tier|membership tier|customer type|customer "
             "group|tier|customer tier|"
             "kundsegment|kundgrupp|kundtyp|kundesegment|kundegruppe|kundetype|klantsegment|klanttype|klantgroep|"
             "kundensegment|kundengruppe|kundentyp|segmento|cohort"},
    WordList{Meaning::Field, Field::Role, 40,
             "role|customer role|user role|buying role|decision role|roll|~kundroll|rolle|beslutningsrolle|rol|"
             "klantrol|kundenrolle|funcao|job role"},
    WordList{Meaning::Field, Field::Revenue, 40,
             "~omsattning|~omsetning|~omsaetning|~omzet|~umsatz|revenue|~revenue|mrr|arr|annual revenue|~annual "
             "revenue|contract value|order value|customer value|"
             "sales|turnover|spend|total spend|amount|lifetime value|ltv|omsattning|intakt|intakter|ordervarde|"
             "arsomsattning|kundvarde|omsetning|inntekt|ordreverdi|kundeverdi|omsaetning|indtaegt|ordrevaerdi|"
             "kundevaerdi|omzet|jaaromzet|orderwaarde|klantwaarde|umsatz|jahresumsatz|auftragswert|kundenwert|"
             "chiffre d affaires|ingresos|receita|fatturato"},
    WordList{Meaning::Field, Field::Currency, 40,
             "currency|currency code|valuta|valutakod|valutakode|wahrung|devise|moneda|moeda"},
    WordList{Meaning::AnswerPart,
             {},
             10,
             "answer|answers|response|svar|svaret|antwort|antwoord|reponse|respuesta|resposta|response value"},
};

std::span<const WordList> wordLists()
{
    return lists;
}

} // namespace gensvar::map
