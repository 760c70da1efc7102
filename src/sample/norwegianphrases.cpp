// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/phrases.h"

namespace gensvar::sample {

namespace {

constexpr std::array<std::string_view, 5> goodWaiting{
    "Kom rett gjennom på telefonen", "Fikk svar med en gang", "Ingen ventetid i det hele tatt",
    "Dere ringte tilbake akkurat når dere sa", "Raskt svar på e-post samme dag"};
constexpr std::array<std::string_view, 5> goodStaff{"$N var utrolig hjelpsom", "Hyggelig betjening hele veien",
                                                    "$N i $P tok seg tid til å forklare", "Følte meg sett og hørt",
                                                    "Saksbehandleren var rolig og flink"};
constexpr std::array<std::string_view, 4> goodPrice{"God pris på min $V", "Satte ned premien uten at jeg måtte mase",
                                                    "Billigere enn det jeg hadde før", "Fikk samlerabatt på alt"};
constexpr std::array<std::string_view, 5> goodClaim{"Skaden ble gjort opp på tre dager", "Pengene kom allerede på $D",
                                                    "Alt gikk greit med min $V", "Taksten var ferdig på en time",
                                                    "Sak $C ble løst uten tull"};
constexpr std::array<std::string_view, 4> goodDigital{
    "Appen er lett å bruke", "Meldte skaden på mobilen på fem minutter", "Alt kunne gjøres på nett",
    "Innlogging med BankID går som en drøm"};
constexpr std::array<std::string_view, 3> goodClarity{"Klar informasjon om hva som skjer videre",
                                                      "Skjønte vilkårene for en gangs skyld", "Fin oppfølging på sms"};
constexpr std::array<std::string_view, 3> goodAdvice{"$N fant en løsning jeg ikke hadde tenkt på",
                                                     "Fikk råd som passet oss",
                                                     "Kunnig rådgiver som ikke bare ville selge"};
constexpr std::array<std::string_view, 3> goodInvoice{
    "Fakturaen er enkel å forstå", "Fikk dele opp betalingen uten gebyr", "Feilen på fakturaen ble rettet med en gang"};
constexpr std::array<std::string_view, 5> badWaiting{
    "Satt i telefonkø i 45 minutter", "Ingen ringte tilbake selv om de lovte det", "Har ventet på svar i tre uker",
    "Ble koblet bort to ganger", "Får aldri tak i noen på en $D"};
constexpr std::array<std::string_view, 5> badStaff{"Saksbehandleren virket uinteressert",
                                                   "Tre ulike personer, tre ulike svar", "$N avbrøt meg hele tiden",
                                                   "Ingen tar ansvar for sak $C", "Fikk bare høre \"sånn er reglene\""};
constexpr std::array<std::string_view, 4> badPrice{
    "Premien gikk opp uten forklaring", "Altfor dyrt sammenlignet med andre selskaper",
    "Nye kunder får bedre pris enn oss som har vært her i tjue år", "Min $V er blitt dobbelt så dyr"};
constexpr std::array<std::string_view, 5> badClaim{
    "Oppgjøret har tatt to måneder", "Fikk avslag uten skikkelig begrunnelse", "Sak $C er fortsatt ikke løst",
    "Egenandelen stemte ikke med det $N sa", "Måtte sende inn samme kvittering tre ganger"};
constexpr std::array<std::string_view, 3> badDigital{
    "Appen logger meg ut hele tiden", "Går ikke an å laste opp bilder av skaden", "Finner ikke min $V på nettsiden"};
constexpr std::array<std::string_view, 3> badClarity{"Uforståelige vilkår", "Ingen fortalte at min $V ikke dekket det",
                                                     "Brevene sier én ting og dere noe annet"};
constexpr std::array<std::string_view, 3> badAdvice{"Rådgiveren kunne ikke svare på spørsmålene mine",
                                                    "Føltes som en selger", "Fikk feil råd om min $V"};
constexpr std::array<std::string_view, 3> badInvoice{"Fakturaen er feil for andre gang",
                                                     "Fikk purregebyr selv om jeg hadde betalt",
                                                     "Skjønner ikke hva jeg betaler for"};
constexpr std::array<std::string_view, 3> priceRise{"Dere satte opp prisen med tretti prosent, det er frekt",
                                                    "Prisøkningen kom uten forvarsel",
                                                    "Etter prisøkningen henter jeg inn tilbud fra andre"};
constexpr std::array<std::string_view, 3> phoneMenu{"Den nye telefonmenyen er håpløs",
                                                    "Tastevalg etter tastevalg og likevel feil avdeling",
                                                    "Den nye svarroboten skjønner ingenting"};
constexpr std::array<std::string_view, 3> storm{"Etter stormen har vi ventet sju uker på takst",
                                                "Taket lekker fortsatt etter stormen",
                                                "Stormen tok taket i $P og ingen svarer"};
constexpr std::array<std::string_view, 7> openings{"Hei",
                                                   "Hei hei",
                                                   "Takk",
                                                   "Jeg må si jeg er overrasket",
                                                   "Kunde siden 1998",
                                                   "Angående min $V",
                                                   "Som bedriftseier i $P"};
constexpr std::array<std::string_view, 7> middling{
    "Helt greit",    "Verken bra eller dårlig", "Det meste fungerte",  "Litt mange steg, men det gikk",
    "Som forventet", "Kunne vært raskere",      "Fikk hjelp til slutt"};
constexpr std::array<std::string_view, 5> praise{"Anbefaler dere gjerne", "Tusen takk til $N", "Stå på videre",
                                                 "Toppkarakter", "Hils $N"};
constexpr std::array<std::string_view, 4> wishes{"Ring heller enn å sende brev", "Åpent på kvelden hadde vært fint",
                                                 "Ønsker en fast kontaktperson",
                                                 "En sms når saken går videre hadde holdt"};
constexpr std::array<std::string_view, 4> threats{"Bytter selskap hvis det ikke blir bedre", "Aldri mer",
                                                  "Har allerede sagt opp min $V", "Skuffet etter tjue år"};
constexpr std::array<std::string_view, 7> shorts{"Bra",    "Kjempebra",      "Veldig fornøyd", "Alt bra",
                                                 "Supert", "Raskt og greit", "Hyggelige folk"};
constexpr std::array<std::string_view, 6> grunts{"Dårlig",       "For dyrt", "Lang kø",
                                                 "Ikke fornøyd", "Tungvint", "Ingen svar"};
constexpr std::array<std::string_view, 24> firstNames{
    "Kari", "Ola",    "Ingrid",  "Lars",  "Anne",  "Bjørn", "Marit", "Knut",   "Silje", "Øystein", "Hege",   "Terje",
    "Nina", "Sverre", "Solveig", "Håkon", "Randi", "Geir",  "Ida",   "Magnus", "Åse",   "Trond",   "Fatima", "Pawel"};
constexpr std::array<std::string_view, 24> lastNames{
    "Hansen", "Johansen", "Olsen",  "Larsen",  "Andersen", "Pedersen", "Nilsen", "Kristiansen",
    "Jensen", "Karlsen",  "Berg",   "Haugen",  "Hagen",    "Bakke",    "Lie",    "Dahl",
    "Lund",   "Moen",     "Strand", "Solberg", "Myhre",    "Ødegård",  "Sæther", "Khan"};
constexpr std::array<std::string_view, 27> places{
    "Oslo",      "Bergen", "Trondheim", "Stavanger",  "Drammen",   "Fredrikstad", "Kristiansand", "Sandnes", "Tromsø",
    "Sarpsborg", "Skien",  "Ålesund",   "Sandefjord", "Haugesund", "Tønsberg",    "Moss",         "Bodø",    "Arendal",
    "Hamar",     "Larvik", "Halden",    "Molde",      "Harstad",   "Lillehammer", "Gjøvik",       "Narvik",  "Alta"};
constexpr std::array<std::string_view, 5> regions{"Oslo", "Vestland", "Rogaland", "Trøndelag", "Agder"};
constexpr std::array<std::string_view, 5> days{"mandag", "tirsdag", "onsdag", "torsdag", "fredag"};
constexpr std::array<std::string_view, 20> things{
    "hus",   "hytte", "bil",   "båt",   "reise", "barne",      "ulykkes", "motorsykkel", "campingvogn", "bedrifts",
    "innbo", "hunde", "katte", "heste", "gårds", "yrkesskade", "livs",    "uføre",       "student",     "tilhenger"};
constexpr std::array<std::string_view, 10> endings{"forsikring", "forsikring", "forsikring",   "forsikringen",
                                                   "premie",     "skade",      "skademelding", "faktura",
                                                   "fornyelse",  "egenandel"};

} // namespace

const Phrases &norwegian()
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
        .domain = "epost.example",
    };
    return phrases;
}

} // namespace gensvar::sample
