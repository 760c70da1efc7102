// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/language.h"

#include <algorithm>
#include <array>

namespace gensvar::sample {

namespace {

struct Name
{
    std::string_view english;
    std::array<std::string_view, languageCount - 1> others; // in the order of Language
};

constexpr std::array<Name, 28> names{{
    {"Support", {"Kundservice", "Kundeservice", "Kundeservice", "Klantenservice"}},
    {"Motor claims", {"Motorskador", "Motorskader", "Bilskader", "Autoschade"}},
    {"Sales", {"Försäljning", "Salg", "Salg", "Verkoop"}},
    {"Home claims", {"Hemskador", "Boligskader", "Boligskader", "Woonschade"}},
    {"Advice", {"Rådgivning", "Rådgivning", "Rådgivning", "Advies"}},
    {"Billing", {"Fakturering", "Fakturering", "Fakturering", "Facturatie"}},
    {"Corporate", {"Företag", "Bedrift", "Erhverv", "Zakelijk"}},
    {"Boat claims", {"Båtskador", "Båtskader", "Bådskader", "Bootschade"}},
    {"Life and pensions", {"Liv och pension", "Liv og pensjon", "Liv og pension", "Leven en pensioen"}},
    {"Travel claims", {"Reseskador", "Reiseskader", "Rejseskader", "Reisschade"}},
    {"Partners", {"Partner", "Partnere", "Partnere", "Partners"}},
    {"Digital service", {"Digital service", "Digital service", "Digital service", "Digitale service"}},
    {"Quote", {"Offert", "Tilbud", "Tilbud", "Offerte"}},
    {"Purchase", {"Köp", "Kjøp", "Køb", "Aankoop"}},
    {"Contact", {"Kontakt", "Kontakt", "Kontakt", "Contact"}},
    {"Claim opened", {"Skadeanmälan", "Skademelding", "Skadeanmeldelse", "Schademelding"}},
    {"Claim settled", {"Skadereglering", "Skadeoppgjør", "Skadeopgørelse", "Schadeafhandeling"}},
    {"Renewal", {"Förnyelse", "Fornyelse", "Fornyelse", "Verlenging"}},
    {"Invoice", {"Faktura", "Faktura", "Faktura", "Factuur"}},
    {"App", {"App", "App", "App", "App"}},
    {"Phone", {"Telefon", "Telefon", "Telefon", "Telefoon"}},
    {"Web", {"Webb", "Nett", "Web", "Web"}},
    {"E-mail", {"E-post", "E-post", "E-mail", "E-mail"}},
    {"Chat", {"Chatt", "Chat", "Chat", "Chat"}},
    {"Private", {"Privat", "Privat", "Privat", "Particulier"}},
    {"Small business", {"Småföretag", "Små bedrifter", "Mindre virksomhed", "Kleinzakelijk"}},
    {"Region", {"Region", "Region", "Region", "Regio"}},
    {"Age group", {"Åldersgrupp", "Aldersgruppe", "Aldersgruppe", "Leeftijdsgroep"}},
}};

} // namespace

std::string_view named(std::string_view english, Language language)
{
    if (language == Language::English)
        return english;
    const auto found = std::ranges::find(names, english, &Name::english);
    return found == names.end() ? english : found->others[size_t(language)];
}

} // namespace gensvar::sample
