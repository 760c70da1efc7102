// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/phrases.h"

namespace gensvar::sample {

namespace {

constexpr std::array<std::string_view, 5> goodWaiting{
    "Kom igennem i telefonen med det samme", "Fik svar på under et minut", "Ingen ventetid overhovedet",
    "I ringede tilbage, præcis da I lovede det", "Hurtigt svar på min mail"};
constexpr std::array<std::string_view, 5> goodStaff{"$N var utrolig hjælpsom", "Venlig betjening hele vejen",
                                                    "$N i $P tog sig tid til at forklare",
                                                    "Jeg følte mig godt behandlet", "Sagsbehandleren lyttede"};
constexpr std::array<std::string_view, 4> goodPrice{"God pris på min $V",
                                                    "Sænkede prisen, uden at jeg skulle bede om det",
                                                    "Billigere end det, jeg havde før", "Fik samlerabat"};
constexpr std::array<std::string_view, 4> goodClaim{"Skaden blev opgjort på tre dage", "Pengene kom allerede $D",
                                                    "Det gik nemt med min $V", "Sag $C blev løst uden bøvl"};
constexpr std::array<std::string_view, 4> goodDigital{"Appen er nem at bruge",
                                                      "Anmeldte skaden på mobilen på fem minutter",
                                                      "Alt kunne klares på nettet", "MitID virker bare"};
constexpr std::array<std::string_view, 3> goodClarity{
    "Klar besked om, hvad der sker nu", "Forstod betingelserne for en gangs skyld", "God opfølgning på sms"};
constexpr std::array<std::string_view, 3> goodAdvice{"$N fandt en løsning, jeg ikke havde tænkt på",
                                                     "Fik råd, der passede til os",
                                                     "Dygtig rådgiver, der ikke bare ville sælge"};
constexpr std::array<std::string_view, 3> goodInvoice{"Opkrævningen er nem at forstå",
                                                      "Fejlen på regningen blev rettet med det samme",
                                                      "Kunne dele betalingen op uden gebyr"};
constexpr std::array<std::string_view, 5> badWaiting{
    "Sad i telefonkø i 45 minutter", "Ingen ringede tilbage, selv om I lovede det", "Har ventet på svar i tre uger",
    "Blev afbrudt to gange", "Man kan aldrig få fat i nogen $D"};
constexpr std::array<std::string_view, 5> badStaff{
    "Sagsbehandleren virkede ligeglad", "Tre forskellige personer, tre forskellige svar", "$N afbrød mig hele tiden",
    "Ingen tager ansvar for sag $C", "Fik bare at vide \"sådan er reglerne\""};
constexpr std::array<std::string_view, 4> badPrice{
    "Prisen steg uden forklaring", "Alt for dyrt i forhold til andre selskaber",
    "Nye kunder får bedre priser end os, der har været her i tyve år", "Min $V er blevet dobbelt så dyr"};
constexpr std::array<std::string_view, 5> badClaim{
    "Sagen har taget to måneder", "Fik afslag uden ordentlig begrundelse", "Sag $C er stadig ikke løst",
    "Selvrisikoen passede ikke med det, $N sagde", "Måtte sende den samme kvittering tre gange"};
constexpr std::array<std::string_view, 3> badDigital{"Appen logger mig ud hele tiden",
                                                     "Man kan ikke uploade billeder af skaden",
                                                     "Kan ikke finde min $V på hjemmesiden"};
constexpr std::array<std::string_view, 3> badClarity{
    "Uforståelige betingelser", "Ingen fortalte, at min $V ikke dækkede", "Brevene siger ét, og I siger noget andet"};
constexpr std::array<std::string_view, 3> badAdvice{"Rådgiveren kunne ikke svare på mine spørgsmål",
                                                    "Føltes som en sælger", "Fik forkert rådgivning om min $V"};
constexpr std::array<std::string_view, 3> badInvoice{"Regningen er forkert for anden gang",
                                                     "Fik rykkergebyr, selv om jeg havde betalt",
                                                     "Forstår ikke, hvad jeg betaler for"};
constexpr std::array<std::string_view, 3> priceRise{"I satte prisen op med tredive procent, det er for frækt",
                                                    "Prisstigningen kom uden varsel",
                                                    "Efter prisstigningen indhenter jeg tilbud fra andre"};
constexpr std::array<std::string_view, 3> phoneMenu{"Den nye telefonmenu er håbløs",
                                                    "Tast 1, tast 4, tast 2 og alligevel forkert afdeling",
                                                    "Jeres nye telefonrobot forstår ikke dansk"};
constexpr std::array<std::string_view, 3> storm{"Efter stormen har vi ventet syv uger på taksatoren",
                                                "Taget er stadig utæt efter stormen",
                                                "Stormen tog taget i $P, og ingen svarer"};
constexpr std::array<std::string_view, 7> openings{"Hej",
                                                   "Hej med jer",
                                                   "Tak",
                                                   "Jeg må sige, jeg er overrasket",
                                                   "Kunde siden 1998",
                                                   "Vedrørende min $V",
                                                   "Som selvstændig i $P"};
constexpr std::array<std::string_view, 7> middling{
    "Helt fint",     "Hverken godt eller skidt", "Det meste virkede",  "Lidt mange trin, men det gik",
    "Som forventet", "Kunne være hurtigere",     "Fik hjælp til sidst"};
constexpr std::array<std::string_view, 5> praise{"Anbefaler jer gerne", "Tusind tak til $N", "Bliv ved sådan",
                                                 "Topkarakter", "Hils $N"};
constexpr std::array<std::string_view, 4> wishes{"Ring i stedet for at sende brev", "Åbent om aftenen ville være rart",
                                                 "Ønsker en fast kontaktperson",
                                                 "En sms, når sagen går videre, var nok"};
constexpr std::array<std::string_view, 4> threats{"Skifter selskab, hvis det ikke bliver bedre", "Aldrig igen",
                                                  "Har allerede opsagt min $V", "Skuffet efter tyve år"};
constexpr std::array<std::string_view, 7> shorts{"Godt",    "Super",           "Meget tilfreds",   "Alt godt",
                                                 "Perfekt", "Hurtigt og nemt", "Søde medarbejdere"};
constexpr std::array<std::string_view, 6> grunts{"Dårligt",       "For dyrt",   "Lang kø",
                                                 "Ikke tilfreds", "Besværligt", "Intet svar"};
constexpr std::array<std::string_view, 23> firstNames{
    "Mette",  "Peter", "Kirsten", "Jens", "Hanne",  "Lars", "Søren",  "Camilla", "Morten", "Birthe", "Thomas", "Louise",
    "Rasmus", "Gitte", "Anders",  "Maja", "Henrik", "Åse",  "Jørgen", "Freja",   "Kasper", "Samira", "Piotr"};
constexpr std::array<std::string_view, 22> lastNames{
    "Nielsen",   "Jensen",    "Hansen",   "Pedersen",   "Andersen",   "Christensen", "Larsen",  "Sørensen",
    "Rasmussen", "Jørgensen", "Petersen", "Madsen",     "Kristensen", "Olsen",       "Thomsen", "Møller",
    "Poulsen",   "Knudsen",   "Holm",     "Østergaard", "Lund",       "Ali"};
constexpr std::array<std::string_view, 26> places{
    "København", "Aarhus",   "Odense",     "Aalborg",   "Esbjerg",  "Randers",     "Kolding",  "Horsens", "Vejle",
    "Roskilde",  "Herning",  "Silkeborg",  "Helsingør", "Næstved",  "Fredericia",  "Viborg",   "Køge",    "Holstebro",
    "Slagelse",  "Hillerød", "Sønderborg", "Svendborg", "Hjørring", "Nørresundby", "Ringsted", "Rønne"};
constexpr std::array<std::string_view, 5> regions{"Hovedstaden", "Midtjylland", "Syddanmark", "Sjælland",
                                                  "Nordjylland"};
constexpr std::array<std::string_view, 5> days{"mandag", "tirsdag", "onsdag", "torsdag", "fredag"};
constexpr std::array<std::string_view, 19> things{
    "hus",   "indbo", "bil",   "båd",       "rejse", "børne",    "ulykkes", "motorcykel", "campingvogns", "erhvervs",
    "hunde", "katte", "heste", "sommerhus", "livs",  "pensions", "ansvars", "trailer",    "studie"};
constexpr std::array<std::string_view, 10> endings{"forsikring", "forsikring", "forsikring",      "forsikringen",
                                                   "præmie",     "skade",      "skadeanmeldelse", "faktura",
                                                   "fornyelse",  "selvrisiko"};

} // namespace

const Phrases &danish()
{
    static const Phrases phrases{
        .topics{{
            {goodWaiting, badWaiting},
            {goodStaff, badStaff},
            {goodPrice, badPrice},
            {goodClaim, badClaim},
            {goodDigital, badDigital},
            {goodClarity, badClarity},
            {goodAdvice, badAdvice},
            {goodInvoice, badInvoice},
        }},
        .events{{{}, priceRise, phoneMenu, storm}},
        .openings = openings,
        .middling = middling,
        .praise = praise,
        .wishes = wishes,
        .threats = threats,
        .shorts = shorts,
        .grunts = grunts,
        .firstNames = firstNames,
        .lastNames = lastNames,
        .places = places,
        .regions = regions,
        .days = days,
        .things = things,
        .endings = endings,
        .domain = "mail.example",
    };
    return phrases;
}

} // namespace gensvar::sample
