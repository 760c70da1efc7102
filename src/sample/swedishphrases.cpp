// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/phrases.h"

namespace gensvar::sample {

namespace {

constexpr std::array<std::string_view, 5> goodWaiting{
    "Kom fram direkt i telefonen", "Fick svar inom en minut", "Ingen väntetid alls, det trodde jag inte",
    "Ni ringde upp precis när ni sa", "Snabbt svar på mitt mejl redan samma dag"};
constexpr std::array<std::string_view, 6> goodStaff{"$N var otroligt hjälpsam",
                                                    "Trevligt bemötande hela vägen",
                                                    "$N i $P tog sig tid att förklara",
                                                    "Kändes som att prata med en människa och inte en maskin",
                                                    "Jag har aldrig blivit så väl bemött",
                                                    "Handläggaren lyssnade på mig"};
constexpr std::array<std::string_view, 4> goodPrice{
    "Bra pris för min $V", "Sänkte min premie utan att jag behövde be om det", "Billigare än det jag hade förut",
    "Fick rabatt när jag samlade allt hos er"};
constexpr std::array<std::string_view, 6> goodClaim{
    "Skadan reglerades på tre dagar",    "Pengarna kom redan på $Den",    "Allt gick smidigt med min $V",
    "Besiktningen var klar på en timme", "Ärende $C löstes utan krångel", "Verkstaden i $P fick jobbet direkt"};
constexpr std::array<std::string_view, 4> goodDigital{
    "Appen är lätt att använda", "Anmälde skadan i mobilen på fem minuter", "Allt gick att göra på nätet",
    "Inloggningen med BankID fungerar klockrent"};
constexpr std::array<std::string_view, 4> goodClarity{"Tydlig information om vad som händer härnäst",
                                                      "Jag förstod villkoren för en gångs skull",
                                                      "Bra uppföljning via sms", "Fick klara besked på en gång"};
constexpr std::array<std::string_view, 4> goodAdvice{
    "$N hittade en lösning jag inte hade tänkt på", "Fick råd som passade vår familj",
    "Kunnig rådgivare som inte bara ville sälja", "Gick igenom hela vår $V och tog bort det onödiga"};
constexpr std::array<std::string_view, 4> goodInvoice{
    "Fakturan är enkel att förstå", "Fick dela upp betalningen utan avgift", "Felet på fakturan rättades direkt",
    "Autogiro fungerar utan problem"};
constexpr std::array<std::string_view, 6> badWaiting{
    "Satt i telefonkö i 45 minuter", "Ingen ringde tillbaka trots löfte",    "Har väntat på svar i tre veckor",
    "Blev bortkopplad två gånger",   "Man får aldrig tag på någon på en $D", "Fick börja om från början varje gång"};
constexpr std::array<std::string_view, 5> badStaff{
    "Handläggaren verkade ointresserad", "Tre olika personer, tre olika besked", "$N lät stressad och avbröt mig",
    "Ingen tar ansvar för ärende $C", "Jag fick höra \"så är reglerna\" och inget mer"};
constexpr std::array<std::string_view, 4> badPrice{
    "Premien höjdes utan förklaring", "Alldeles för dyrt jämfört med andra bolag",
    "Nya kunder får bättre pris än vi som varit med i tjugo år", "Min $V har blivit dubbelt så dyr på fem år"};
constexpr std::array<std::string_view, 6> badClaim{
    "Skaderegleringen har tagit två månader",  "Fick avslag utan ordentlig motivering",
    "Ärende $C är fortfarande inte löst",      "Självrisken stämde inte med vad $N sa",
    "Åldersavdraget åt upp hela ersättningen", "Fick skicka in samma kvitto tre gånger"};
constexpr std::array<std::string_view, 4> badDigital{
    "Appen loggar ut mig hela tiden", "Går inte att ladda upp bilder på skadan", "Hittar inte min $V på webbplatsen",
    "Formuläret hängde sig, fick fylla i allt igen"};
constexpr std::array<std::string_view, 4> badClarity{
    "Obegripliga villkor", "Ingen berättade att min $V inte täckte det", "Breven säger en sak och ni en annan",
    "Jag vet fortfarande inte vad som händer"};
constexpr std::array<std::string_view, 3> badAdvice{
    "Rådgivaren kunde inte svara på mina frågor", "Kändes som en säljare, inte en rådgivare", "Fick fel råd om min $V"};
constexpr std::array<std::string_view, 4> badInvoice{
    "Fakturan är fel för andra gången", "Fick påminnelseavgift fast jag hade betalat",
    "Förstår inte vad jag betalar för", "Autogirot drog dubbelt belopp i $P"};
constexpr std::array<std::string_view, 3> priceRise{"Ni höjde priset med trettio procent, det är oförskämt",
                                                    "Prishöjningen kom utan förvarning",
                                                    "Efter er prishöjning tar jag in offerter från andra"};
constexpr std::array<std::string_view, 4> phoneMenu{
    "Den nya telefonmenyn är hopplös", "Knappval efter knappval och ändå fel avdelning",
    "Er nya svarsrobot förstår inte svenska", "Vem kom på den där telefonmenyn"};
constexpr std::array<std::string_view, 4> storm{
    "Efter stormen har vi väntat i sju veckor på besiktning", "Taket läcker fortfarande efter stormen",
    "Förstår att det är många skador efter stormen men nu får ni höra av er",
    "Stormen tog taket i $P och ingen svarar"};
constexpr std::array<std::string_view, 10> openings{"Hej",
                                                    "Hej hej",
                                                    "Tack",
                                                    "Jag måste säga att jag är förvånad",
                                                    "Kund sedan 1998",
                                                    "Angående min $V",
                                                    "Kort och gott",
                                                    "Har haft er i många år",
                                                    "Som företagare i $P",
                                                    "Ringde på en $D"};
constexpr std::array<std::string_view, 10> middling{"Helt okej",
                                                    "Varken bra eller dåligt",
                                                    "Det mesta fungerade",
                                                    "Lite väl många steg men det gick",
                                                    "Som väntat",
                                                    "Kunde vara snabbare",
                                                    "Ni är väl som alla andra",
                                                    "Priset kunde vara lägre",
                                                    "Fick hjälp till slut",
                                                    "Bra men inte perfekt"};
constexpr std::array<std::string_view, 6> praise{
    "Rekommenderar er gärna", "Stort tack till $N", "Fortsätt så", "Toppbetyg", "Hälsa $N så gott", "Ni är bäst"};
constexpr std::array<std::string_view, 5> wishes{
    "Ring upp i stället för att skicka brev", "Öppettider på kvällen vore bra", "Önskar en egen kontaktperson",
    "Gör det lättare att hitta rätt nummer", "Ett sms när ärendet går vidare hade räckt"};
constexpr std::array<std::string_view, 5> threats{"Byter bolag om det inte ändras", "Aldrig mer",
                                                  "Har redan sagt upp min $V", "Jag kommer att anmäla detta",
                                                  "Besviken efter tjugo år"};
constexpr std::array<std::string_view, 9> shorts{
    "Bra", "Jättebra", "Suveränt", "Allt bra", "Mycket nöjd", "Perfekt", "Snabbt och smidigt", "Trevlig personal", "👍"};
constexpr std::array<std::string_view, 8> grunts{"Dåligt",     "Uselt",     "Dyrt",     "Långa köer",
                                                 "Inget svar", "Inte nöjd", "För dyrt", "Krångligt"};
constexpr std::array<std::string_view, 32> firstNames{
    "Anna",   "Erik",   "Maria", "Lars",   "Karin", "Johan",    "Emma",    "Per",    "Eva",    "Anders", "Lena",
    "Mikael", "Sara",   "Nils",  "Ingrid", "Oskar", "Birgitta", "Fredrik", "Malin",  "Gunnar", "Åsa",    "Björn",
    "Elin",   "Henrik", "Ulla",  "Jonas",  "Märta", "Göran",    "Amina",   "Mehmet", "Leila",  "Tomasz"};
constexpr std::array<std::string_view, 28> lastNames{
    "Andersson", "Johansson", "Karlsson",   "Nilsson",  "Eriksson",  "Larsson",   "Olsson",
    "Persson",   "Svensson",  "Gustafsson", "Lindberg", "Lindqvist", "Bergström", "Sandberg",
    "Holm",      "Åkesson",   "Öberg",      "Nyström",  "Ek",        "Forsberg",  "Hedlund",
    "Björk",     "Sjögren",   "Wallin",     "Dahl",     "Ahmed",     "Haddad",    "Novak"};
constexpr std::array<std::string_view, 40> places{
    "Stockholm", "Göteborg",   "Malmö",        "Uppsala",   "Västerås",   "Örebro",      "Linköping",  "Helsingborg",
    "Jönköping", "Norrköping", "Lund",         "Umeå",      "Gävle",      "Borås",       "Södertälje", "Eskilstuna",
    "Halmstad",  "Växjö",      "Karlstad",     "Sundsvall", "Östersund",  "Trollhättan", "Luleå",      "Borlänge",
    "Kalmar",    "Falun",      "Kristianstad", "Skövde",    "Karlskrona", "Visby",       "Varberg",    "Kiruna",
    "Piteå",     "Motala",     "Nyköping",     "Ängelholm", "Mora",       "Hudiksvall",  "Ystad",      "Åre"};
constexpr std::array<std::string_view, 6> regions{"Stockholm",    "Västra Götaland", "Skåne",
                                                  "Östergötland", "Uppsala",         "Norrland"};
constexpr std::array<std::string_view, 5> days{"måndag", "tisdag", "onsdag", "torsdag", "fredag"};
constexpr std::array<std::string_view, 30> things{
    "villa",     "hem",         "bil",      "båt",          "rese",   "barn",      "olycksfalls", "motor",
    "husvagns",  "fritidshus",  "företags", "fastighets",   "lösöre", "släpvagns", "motorcykel",  "hund",
    "katt",      "häst",        "gårds",    "bostadsrätts", "livs",   "sjuk",      "pensions",    "ansvars",
    "transport", "entreprenad", "moped",    "student",      "gravid", "stuga"};
constexpr std::array<std::string_view, 12> endings{"försäkring", "försäkring", "försäkring",   "försäkringen",
                                                   "premie",     "skada",      "skadeanmälan", "faktura",
                                                   "offert",     "förnyelse",  "självrisk",    "handläggning"};

} // namespace

const Phrases &swedish()
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
        .domain = "mejl.example",
    };
    return phrases;
}

} // namespace gensvar::sample
