// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/wordlists.h"

#include <array>

namespace gensvar::map {

using domain::Field;

std::span<const WordList> subjectNames()
{
    static const std::array lists{
        // What it is about. First the plain names: of several levels or kinds, these are the one that is meant.
        WordList{
            Meaning::Field, Field::Department, 44,
            "department|department name|dept|dept name|avdelning|avdelningen|avdelningsnamn|avd|avdeling|avdelingen|"
            "avdelingsnavn|afdeling|afdelingen|afdelingsnavn|afdelingsnaam|naam afdeling|afd|abteilung|"
            "abteilungsname|fachabteilung|abt|departement|departamento"},
        WordList{Meaning::Field, Field::Touchpoint, 46,
                 "touchpoint|touch point|touchpoint name|touch point name|kontaktpunkt|kontaktyta|kontaktflate|"
                 "beroringspunkt|contactmoment|contact moment|klantcontactmoment|contactpunt|kundenkontaktpunkt"},
        WordList{Meaning::Field, Field::Touchpoint, 44, "journey stage|journey step"},
        WordList{
            Meaning::Field, Field::Product, 44,
            "product|product name|produkt|produktnamn|produktnavn|productnaam|produktname|producto|produto|prodotto"},
        WordList{Meaning::Field, Field::Channel, 44, "channel|kanal|kanaal|canal|canale"},
        WordList{Meaning::Field, Field::Segment, 44,
                 "segment|segment name|customer segment|company segment|account segment|client segment|kundsegment|"
                 "foretagssegment|kundesegment|klantsegment|kundensegment|segmento"},
        WordList{
            Meaning::Field, Field::Survey, 44,
            "survey|survey name|survey title|name of survey|enkatens namn|undersokningens namn|undersokelsens navn|"
            "undersogelsens navn|navn pa undersokelse|navn pa undersogelse|naam enquete|naam onderzoek|name der "
            "umfrage|"
            "enkat|enkatnamn|undersokning|undersokningsnamn|undersokelse|"
            "undersokelsesnavn|undersogelse|undersogelsesnavn|enquete|onderzoek|vragenlijst|umfrage|umfragename|"
            "befragung"},
        WordList{
            Meaning::Field, Field::Department, 40,
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
            "standort|standortname|niederlassung|zweigstelle|geschaftsstelle|geschaftsfeld|office|office name|local "
            "office|"
            "bankkontor|kantoor|kantoornaam|naam vestiging|naam filiaal|clinic|clinic name|klinik|kliniken|klinikk|"
            "klinikken|kliniek|mottagning|mottagningen|ward|assignment group|assigned group|support group|"
            "ticket group|supportgrupp|supportgruppe|tilldelad grupp"},
        WordList{
            Meaning::Field, Field::Touchpoint, 42,
            "matpunkt|malepunkt|meetmoment|meetpunt|messpunkt|measurement point|*contactmoment|touchpoint|~touchpoint|"
            "touch point|~touch point|contact point|interaction|interaction type|journey|"
            "journey step|journey stage|trigger|survey trigger|event type|stage|moment|kontaktpunkt|~kontaktpunkt|"
            "kontaktyta|beroringspunkt|berorspunkt|kundresa|tillfalle|handelse|kontaktflate|kundereise|hendelse|"
            "beroringspunkt|kunderejse|haendelse|contactpunt|contactmoment|~contactmoment|contact "
            "moment|klantreis|raakvlak|"
            "kontaktpunkte|kundenkontaktpunkt|beruhrungspunkt|kundemode|kontaktanlass|anlass|kundenreise|point de "
            "contact|punto de contacto|"
            "ponto de contato"},
        WordList{
            Meaning::Field, Field::Kind, 40,
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
        WordList{
            Meaning::Field, Field::Product, 40,
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
        WordList{Meaning::Field, Field::Language, 40,
                 "language|user language|~language|lang|locale|survey language|startlanguage|response language|start "
                 "language|startsprak|startsprog|startsprache|start sprache|starttaal|sprak|"
                 "~sprak|svarssprak|enkatsprak|sprog|~sprog|taal|~taal|sprache|~sprache|benutzersprache|langue|idioma|"
                 "lingua"},
        WordList{Meaning::Field, Field::Segment, 40,
                 "segment|customer segment|~segment|segment name|loyalty tier|membership tier|customer type|customer "
                 "group|tier|customer tier|"
                 "kundsegment|kundgrupp|kundtyp|kundesegment|kundegruppe|kundetype|klantsegment|klanttype|klantgroep|"
                 "kundensegment|kundengruppe|kundentyp|segmento|cohort"},
        WordList{Meaning::Field, Field::Role, 40,
                 "role|customer role|user role|buying role|decision role|roll|~kundroll|rolle|beslutningsrolle|rol|"
                 "klantrol|kundenrolle|funcao|job role"},
        WordList{Meaning::Field, Field::Revenue, 41, // "Company revenue" is not the company
                 "~omsattning|~omsetning|~omsaetning|~omzet|~umsatz|revenue|~revenue|mrr|arr|annual revenue|~annual "
                 "revenue|contract value|order value|customer value|"
                 "customer lifetime value|clv|sales|turnover|spend|total spend|amount|lifetime "
                 "value|ltv|omsattning|intakt|intakter|ordervarde|"
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
    return lists;
}

} // namespace gensvar::map
