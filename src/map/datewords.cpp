// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/datewords.h"

#include <algorithm>
#include <array>
#include <span>

using namespace std::string_view_literals;

namespace gensvar::map {

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

static bool equals(std::string_view a, std::string_view b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == y; });
}

static bool isOneOf(std::string_view word, std::span<const std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [word](std::string_view other) { return equals(word, other); });
}

int monthNamed(std::string_view word)
{
    // The letters that tell a month apart in all the languages, then all its spellings.
    static constexpr std::array<std::string_view, 12> months{
        "jan januari januar january janvier jänner janv enero janeiro gennaio ene gen",
        "feb februari februar february février févr fév febrero fevereiro febbraio fev",
        "mar mars marts maart märz march marzo março mrt mrz mär",
        "apr april avril avr abril aprile abr",
        "maj mai mei may mayo maio maggio mag",
        "jun juni june juin junio junho giugno giu",
        "jul juli july juillet juil julio julho luglio lug",
        "aug augusti august augustus août aou agosto ago",
        "sep sept september septembre septiembre setembro settembre set",
        "okt oct oktober october octobre octubre outubro ottobre out ott",
        "nov november novembre noviembre novembro",
        "dec des dez dic dez december desember dezember décembre diciembre dezembro dicembre déc"};
    if (word.size() < 3 || word.size() > 12)
        return 0;
    for (size_t month = 0; month < months.size(); ++month) {
        std::string_view names = months[month];
        while (!names.empty()) {
            const size_t end = std::min(names.find(' '), names.size());
            if (equals(word, names.substr(0, end)))
                return int(month) + 1;
            names.remove_prefix(std::min(end + 1, names.size()));
        }
    }
    return 0;
}

bool isWeekday(std::string_view word)
{
    static constexpr std::array days{
        "mon"sv,      "monday"sv,   "tue"sv,      "tues"sv,     "tuesday"sv,    "wed"sv,       "wednesday"sv,
        "thu"sv,      "thur"sv,     "thurs"sv,    "thursday"sv, "fri"sv,        "friday"sv,    "sat"sv,
        "saturday"sv, "sun"sv,      "sunday"sv,   "måndag"sv,   "mån"sv,        "tisdag"sv,    "tis"sv,
        "onsdag"sv,   "ons"sv,      "torsdag"sv,  "tors"sv,     "tor"sv,        "fredag"sv,    "fre"sv,
        "lördag"sv,   "lör"sv,      "söndag"sv,   "sön"sv,      "mandag"sv,     "man"sv,       "tirsdag"sv,
        "tirs"sv,     "tir"sv,      "lørdag"sv,   "lør"sv,      "søndag"sv,     "søn"sv,       "maandag"sv,
        "ma"sv,       "dinsdag"sv,  "di"sv,       "woensdag"sv, "wo"sv,         "donderdag"sv, "do"sv,
        "vrijdag"sv,  "vr"sv,       "zaterdag"sv, "za"sv,       "zondag"sv,     "zo"sv,        "montag"sv,
        "mo"sv,       "dienstag"sv, "mittwoch"sv, "mi"sv,       "donnerstag"sv, "freitag"sv,   "fr"sv,
        "samstag"sv,  "sa"sv,       "sonntag"sv,  "so"sv,       "lundi"sv,      "lun"sv,       "mardi"sv,
        "mercredi"sv, "jeudi"sv,    "vendredi"sv, "samedi"sv,   "dimanche"sv};
    return word.size() >= 2 && isOneOf(word, days);
}

bool isOrdinalEnding(std::string_view word)
{
    static constexpr std::array endings{"st"sv, "nd"sv, "rd"sv, "th"sv, "e"sv, "er"sv, "º"sv, "ª"sv, "o"sv};
    return isOneOf(word, endings);
}

bool isDateParticle(std::string_view word)
{
    static constexpr std::array particles{"den"sv, "de"sv, "of"sv, "le"sv, "am"sv, "the"sv, "del"sv, "d"sv};
    return isOneOf(word, particles);
}

bool isTimeWord(std::string_view word)
{
    static constexpr std::array words{"kl"sv,  "klokken"sv, "klockan"sv, "klokka"sv, "at"sv,  "um"sv, "uhr"sv, "om"sv,
                                      "uur"sv, "à"sv,       "a"sv,       "às"sv,     "hrs"sv, "h"sv,  "o"sv};
    return isOneOf(word, words);
}

int halfDay(std::string_view word, std::string_view rest)
{
    if (equals(word, "am"sv) || equals(word, "fm"sv) || equals(word, "vm"sv))
        return 0;
    if (equals(word, "pm"sv) || equals(word, "em"sv) || equals(word, "nm"sv))
        return 1;
    const bool isDotted = rest.size() >= 2 && rest[0] == '.' && lower(rest[1]) == 'm';
    if (isDotted && (equals(word, "a"sv) || equals(word, "f"sv)))
        return 0;
    if (isDotted && (equals(word, "p"sv) || equals(word, "e"sv)))
        return 1;
    return -1;
}

std::optional<qint32> zoneOffset(std::string_view word)
{
    // Short names are used for more than one zone; these are the ones that survey platforms write.
    struct Zone
    {
        std::string_view name;
        qint32 minutes;
    };
    static constexpr std::array zones{Zone{"z", 0},      Zone{"utc", 0},    Zone{"gmt", 0},    Zone{"wet", 0},
                                      Zone{"cet", 60},   Zone{"mez", 60},   Zone{"bst", 60},   Zone{"west", 60},
                                      Zone{"cest", 120}, Zone{"mesz", 120}, Zone{"eet", 120},  Zone{"eest", 180},
                                      Zone{"msk", 180},  Zone{"est", -300}, Zone{"edt", -240}, Zone{"cst", -360},
                                      Zone{"cdt", -300}, Zone{"mst", -420}, Zone{"mdt", -360}, Zone{"pst", -480},
                                      Zone{"pdt", -420}, Zone{"brt", -180}, Zone{"jst", 540},  Zone{"aest", 600},
                                      Zone{"aedt", 660}, Zone{"nzst", 720}, Zone{"nzdt", 780}};
    for (const Zone &zone : zones) {
        if (equals(word, zone.name))
            return zone.minutes * 60;
    }
    return {};
}

} // namespace gensvar::map
