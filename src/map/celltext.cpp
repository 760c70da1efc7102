// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/celltext.h"

#include "map/folded.h"

#include <QSet>
#include <QString>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::string_view_literals;

namespace gensvar::map {

// The bytes of a space at the text's start, 0 if it starts with something else.
static size_t spaceAtStart(std::string_view text)
{
    if (static_cast<unsigned char>(text[0]) <= ' ' || text[0] == 0x7f)
        return 1;
    if (text.starts_with("\u00a0"sv))
        return 2;
    for (const std::string_view space : {"\u202f"sv, "\u2007"sv, "\u2009"sv, "\u200b"sv, "\ufeff"sv, "\u3000"sv}) {
        if (text.starts_with(space))
            return 3;
    }
    return 0;
}

static size_t spaceAtEnd(std::string_view text)
{
    const auto last = static_cast<unsigned char>(text.back());
    if (last <= ' ' || last == 0x7f)
        return 1;
    if (last < 0x80)
        return 0;
    for (size_t length = 2; length <= 3 && length <= text.size(); ++length) {
        if (spaceAtStart(text.substr(text.size() - length)) == length)
            return length;
    }
    return 0;
}

std::string_view trimmedSlowly(std::string_view text)
{
    while (!text.empty()) {
        const size_t bytes = spaceAtStart(text);
        if (bytes == 0)
            break;
        text.remove_prefix(bytes);
    }
    while (!text.empty()) {
        const size_t bytes = spaceAtEnd(text);
        if (bytes == 0)
            break;
        text.remove_suffix(bytes);
    }
    return text;
}

bool isPlaceholderSlowly(std::string_view text)
{
    // "Na" is a name and "None" an answer; only what no person would write is taken for nothing.
    static constexpr std::array placeholders{"-"sv,     "--"sv,   "---"sv,  "\u2013"sv, "\u2014"sv, "."sv,    "N/A"sv,
                                             "n/a"sv,   "N/a"sv,  "NA"sv,   "n.a."sv,   "N.A."sv,   "#N/A"sv, "#NA"sv,
                                             "#I/T"sv,  "#NV"sv,  "NULL"sv, "null"sv,   "\\N"sv,    "NaN"sv,  "nan"sv,
                                             "-oth-"sv, "<NA>"sv, "#N/D"sv, "(null)"sv, "#NULL!"sv};
    for (const std::string_view placeholder : placeholders) {
        if (text == placeholder)
            return true;
    }
    return false;
}

bool isNoAnswer(std::string_view text)
{
    static const QSet<QString> known{u"none"_s,
                                     u"nil"_s,
                                     u"na"_s,
                                     u"n a"_s,
                                     u"blank"_s,
                                     u"tom"_s,
                                     u"missing"_s,
                                     u"not answered"_s,
                                     u"no answer"_s,
                                     u"no response"_s,
                                     u"not applicable"_s,
                                     u"dont know"_s,
                                     u"don t know"_s,
                                     u"do not know"_s,
                                     u"i don t know"_s,
                                     u"unsure"_s,
                                     u"not sure"_s,
                                     u"prefer not to say"_s,
                                     u"skipped"_s,
                                     u"refused"_s,
                                     u"vet ej"_s,
                                     u"vet inte"_s,
                                     u"vet ikke"_s,
                                     u"ved ikke"_s,
                                     u"ikke relevant"_s,
                                     u"ej svar"_s,
                                     u"inget svar"_s,
                                     u"ingen svar"_s,
                                     u"intet svar"_s,
                                     u"ikke svar"_s,
                                     u"ikke besvaret"_s,
                                     u"ikke besvart"_s,
                                     u"ubesvaret"_s,
                                     u"ubesvart"_s,
                                     u"obesvarad"_s,
                                     u"ej besvarad"_s,
                                     u"ej aktuellt"_s,
                                     u"ingen asikt"_s,
                                     u"vil ikke svare"_s,
                                     u"onsker ikke at svare"_s,
                                     u"geen antwoord"_s,
                                     u"weet niet"_s,
                                     u"weet ik niet"_s,
                                     u"geen mening"_s,
                                     u"n v t"_s,
                                     u"nvt"_s,
                                     u"niet van toepassing"_s,
                                     u"keine angabe"_s,
                                     u"k a"_s,
                                     u"weiss nicht"_s,
                                     u"weiss ich nicht"_s,
                                     u"keine antwort"_s,
                                     u"keine meinung"_s,
                                     u"nicht beantwortet"_s,
                                     u"sans reponse"_s,
                                     u"ne sait pas"_s,
                                     u"no sabe"_s,
                                     u"sin respuesta"_s,
                                     u"nao sei"_s,
                                     u"sem resposta"_s};
    if (text.size() > 40)
        return false;
    return known.contains(folded(QString::fromUtf8(text.data(), qsizetype(text.size()))));
}

} // namespace gensvar::map
