// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/phrases.h"

namespace gensvar::sample {

namespace {

constexpr std::array<std::string_view, 5> goodWaiting{
    "Meteen iemand aan de telefoon", "Binnen een minuut geholpen", "Helemaal geen wachttijd",
    "Jullie belden terug precies op het afgesproken tijdstip", "Snel antwoord op mijn mail"};
constexpr std::array<std::string_view, 5> goodStaff{"$N was ontzettend behulpzaam", "Vriendelijk te woord gestaan",
                                                    "$N in $P nam de tijd om het uit te leggen",
                                                    "Ik voelde me serieus genomen", "De medewerker luisterde echt"};
constexpr std::array<std::string_view, 4> goodPrice{"Goede prijs voor mijn $V",
                                                    "De premie ging omlaag zonder dat ik erom vroeg",
                                                    "Goedkoper dan wat ik had", "Korting gekregen op het pakket"};
constexpr std::array<std::string_view, 4> goodClaim{"De schade was binnen drie dagen geregeld",
                                                    "Het geld stond er $D al op", "Alles ging soepel met mijn $V",
                                                    "Dossier $C is zonder gedoe opgelost"};
constexpr std::array<std::string_view, 4> goodDigital{"De app is makkelijk in gebruik",
                                                      "Schade gemeld met mijn telefoon in vijf minuten",
                                                      "Alles kon online", "Inloggen werkt prima"};
constexpr std::array<std::string_view, 3> goodClarity{
    "Duidelijk wat er nu gaat gebeuren", "Ik begreep de voorwaarden eindelijk eens", "Goed op de hoogte gehouden"};
constexpr std::array<std::string_view, 3> goodAdvice{"$N vond een oplossing waar ik niet aan gedacht had",
                                                     "Advies dat bij ons past",
                                                     "Deskundige adviseur die niet alleen wilde verkopen"};
constexpr std::array<std::string_view, 3> goodInvoice{
    "De factuur is duidelijk", "De fout op de factuur werd direct hersteld", "In termijnen betalen kon zonder kosten"};
constexpr std::array<std::string_view, 5> badWaiting{
    "Drie kwartier in de wacht gestaan", "Niemand belde terug, ondanks de belofte",
    "Ik wacht al drie weken op antwoord", "Twee keer de verbinding verbroken", "Je krijgt $D nooit iemand te pakken"};
constexpr std::array<std::string_view, 5> badStaff{
    "De medewerker klonk ongeïnteresseerd", "Drie mensen, drie verschillende antwoorden", "$N liet me niet uitpraten",
    "Niemand neemt verantwoordelijkheid voor dossier $C", "Ik kreeg te horen \"zo zijn de regels\""};
constexpr std::array<std::string_view, 4> badPrice{
    "De premie ging omhoog zonder uitleg", "Veel te duur vergeleken met andere maatschappijen",
    "Nieuwe klanten krijgen een betere prijs dan wij na twintig jaar", "Mijn $V is twee keer zo duur geworden"};
constexpr std::array<std::string_view, 5> badClaim{
    "De afhandeling heeft twee maanden geduurd", "Afgewezen zonder goede reden",
    "Dossier $C is nog steeds niet opgelost", "Het eigen risico klopte niet met wat $N zei",
    "Drie keer dezelfde bon moeten insturen"};
constexpr std::array<std::string_view, 3> badDigital{"De app gooit me er steeds uit",
                                                     "Foto's van de schade uploaden lukt niet",
                                                     "Ik kan mijn $V niet vinden op de site"};
constexpr std::array<std::string_view, 3> badClarity{"Onbegrijpelijke voorwaarden",
                                                     "Niemand vertelde dat mijn $V dit niet dekt",
                                                     "In de brief staat iets anders dan jullie zeggen"};
constexpr std::array<std::string_view, 3> badAdvice{"De adviseur kon mijn vragen niet beantwoorden",
                                                    "Voelde als een verkoper", "Verkeerd advies gekregen over mijn $V"};
constexpr std::array<std::string_view, 3> badInvoice{"De factuur klopt voor de tweede keer niet",
                                                     "Aanmaning gekregen terwijl ik betaald had",
                                                     "Ik snap niet waarvoor ik betaal"};
constexpr std::array<std::string_view, 3> priceRise{"Dertig procent erbij, dat is schandalig",
                                                    "De prijsverhoging kwam zonder waarschuwing",
                                                    "Na de prijsverhoging vraag ik elders offertes aan"};
constexpr std::array<std::string_view, 3> phoneMenu{"Het nieuwe keuzemenu is hopeloos",
                                                    "Toets 1, toets 4, toets 2 en dan toch de verkeerde afdeling",
                                                    "De nieuwe spraakrobot begrijpt me niet"};
constexpr std::array<std::string_view, 3> storm{"Na de storm wachten we al zeven weken op de expert",
                                                "Het dak lekt nog steeds na de storm",
                                                "De storm nam het dak mee in $P en niemand reageert"};
constexpr std::array<std::string_view, 7> openings{
    "Hallo",        "Beste mensen",        "Bedankt", "Ik moet zeggen dat ik verrast ben", "Klant sinds 1998",
    "Over mijn $V", "Als ondernemer in $P"};
constexpr std::array<std::string_view, 7> middling{"Prima",
                                                   "Niet goed en niet slecht",
                                                   "Het meeste werkte",
                                                   "Wat veel stappen, maar het lukte",
                                                   "Zoals verwacht",
                                                   "Kan sneller",
                                                   "Uiteindelijk geholpen"};
constexpr std::array<std::string_view, 5> praise{"Een aanrader", "Veel dank aan $N", "Ga zo door", "Topservice",
                                                 "Doe $N de groeten"};
constexpr std::array<std::string_view, 4> wishes{
    "Bel liever dan een brief te sturen", "'s Avonds bereikbaar zijn zou fijn zijn", "Graag een vast contactpersoon",
    "Een sms'je bij elke stap was genoeg geweest"};
constexpr std::array<std::string_view, 4> threats{"Ik stap over als dit zo blijft", "Nooit meer",
                                                  "Mijn $V heb ik al opgezegd", "Teleurgesteld na twintig jaar"};
constexpr std::array<std::string_view, 7> shorts{
    "Goed", "Top", "Zeer tevreden", "Alles goed", "Perfect", "Snel en makkelijk", "Aardige mensen"};
constexpr std::array<std::string_view, 6> grunts{"Slecht",        "Te duur",    "Lange wachttijd",
                                                 "Niet tevreden", "Omslachtig", "Geen antwoord"};
constexpr std::array<std::string_view, 23> firstNames{"Jan",   "Maria",  "Pieter",  "Anneke",  "Sophie",   "Daan",
                                                      "Emma",  "Willem", "Sanne",   "Bram",    "Lotte",    "Hendrik",
                                                      "Femke", "Joost",  "Marieke", "Ruben",   "Ingrid",   "Thijs",
                                                      "Noor",  "Kees",   "Renée",   "Youssef", "Agnieszka"};
constexpr std::array<std::string_view, 21> lastNames{
    "de Jong", "Jansen",   "de Vries",    "van den Berg", "Bakker",   "van Dijk", "Visser",
    "Smit",    "Meijer",   "de Boer",     "Mulder",       "de Groot", "Bos",      "Vos",
    "Peters",  "Hendriks", "van Leeuwen", "Dekker",       "Brouwer",  "Kuipers",  "Yilmaz"};
constexpr std::array<std::string_view, 28> places{
    "Amsterdam",  "Rotterdam", "Den Haag", "Utrecht",   "Eindhoven",  "Groningen", "Tilburg",
    "Almere",     "Breda",     "Nijmegen", "Apeldoorn", "Haarlem",    "Arnhem",    "Enschede",
    "Amersfoort", "Zaandam",   "Zwolle",   "Leiden",    "Maastricht", "Dordrecht", "Ede",
    "Delft",      "Alkmaar",   "Venlo",    "Deventer",  "Hilversum",  "Oss",       "Sneek"};
constexpr std::array<std::string_view, 5> regions{"Noord-Holland", "Zuid-Holland", "Utrecht", "Noord-Brabant",
                                                  "Gelderland"};
constexpr std::array<std::string_view, 5> days{"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"};
constexpr std::array<std::string_view, 20> things{
    "woon",      "auto",   "boot",   "reis",    "inboedel",   "opstal", "zorg",     "motor",    "caravan",
    "bedrijfs",  "honden", "katten", "paarden", "ongevallen", "levens", "uitvaart", "pensioen", "aansprakelijkheids",
    "studenten", "fiets"};
constexpr std::array<std::string_view, 9> endings{"verzekering", "verzekering", "verzekering", "polis",     "premie",
                                                  "schade",      "schadeclaim", "factuur",     "verlenging"};

} // namespace

const Phrases &dutch()
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
        .domain = "post.example",
    };
    return phrases;
}

} // namespace gensvar::sample
