// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/fieldwords.h"

#include "map/celltext.h"
#include "map/folded.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

// Makes a dictionary of lists: {value, "word|word|…"}.
template <typename Value>
static QHash<QString, Value> dictionary(std::initializer_list<std::pair<Value, QLatin1StringView>> lists)
{
    QHash<QString, Value> words;
    for (const auto &[value, list] : lists) {
        for (const QLatin1StringView word : list.tokenize('|'_L1))
            words.insert(word, value);
    }
    return words;
}

std::optional<domain::Kind> kindOfWords(const QString &value)
{
    using domain::Kind;
    static const auto words = dictionary<Kind>(
        {{Kind::Relational,
          "relational|relation|relationship|rnps|r nps|relational nps|relationship nps|relation nps|strategic|"
          "relationell|relationella|relationsmatning|relationsundersokning|relationsbaserad|relationsnps|relations nps|"
          "kundrelation|relasjonell|relasjon|relasjonsmaling|relasjonsbasert|relasjonsnps|relasjons nps|kunderelasjon|"
          "relationel|relationelle|relationsmaling|relationsbaseret|kunderelation|relationeel|relatie|relatiemeting|"
          "relatiegericht|relatie nps|relationeel nps|klantrelatie|relationale|relationaler|beziehung|beziehungsnps|"
          "beziehungs nps|kundenbeziehung|beziehungsbefragung|beziehungsbezogen|beziehungsorientiert"_L1},
         {Kind::Transactional,
          "transactional|transaction|tnps|t nps|transactional nps|transaction nps|touchpoint|touchpoint nps|event|"
          "transaktionell|transaktionella|transaktional|transaktion|transaktionsmatning|transaktionsbaserad|"
          "transaktionsnps|transaktions nps|transaktionsundersokning|handelse|transaksjonell|transaksjonal|transaksjon|"
          "transaksjonsmaling|transaksjonsbasert|transaksjonsnps|transaksjons nps|hendelse|transaktionel|"
          "transaktionelle|transaktionsmaling|transaktionsbaseret|haendelse|transactioneel|transactie|transactiemeting|"
          "transactiegericht|transactie nps|transaktionale|transaktionaler|transaktionsbezogen|transaktionsbasiert|"
          "transaktionsbefragung|kontakt|contact"_L1},
         {Kind::Product,
          "product|product nps|productnps|pnps|p nps|in app|produkt|produkt "
          "nps|produktnps|produktmatning|produktmaling|"
          "productmeting|produktbefragung|produktbezogen|produktbaserad|produktbasert|produktbaseret"_L1}});
    const auto found = words.constFind(value);
    return found == words.cend() ? std::optional<Kind>{} : *found;
}

bool isClearlyKind(const QString &value)
{
    static constexpr QLatin1StringView roots[]{"relation"_L1, "relasjon"_L1,  "relatie"_L1,
                                               "transa"_L1,   "beziehung"_L1, "nps"_L1};
    return kindOfWords(value) && std::any_of(std::begin(roots), std::end(roots), [&](QLatin1StringView root) {
               return value.contains(root);
           });
}

int yesOrNo(const QString &value)
{
    static const auto words = dictionary<int>(
        {{1,
          "yes|y|true|1|ja|j|ja gerne|ja garna|ja "
          "graag|ok|oui|si|sim|vrai|sant|sand|sann|wahr|waar|vero|verdadero|verdadeiro|x|accepted|opt in|"
          "yes please"_L1},
         {0,
          "no|n|false|0|nej|nei|nee|nein|nej tack|nei takk|nej tak|nee dank u|nein "
          "danke|non|nao|faux|usant|usand|usann|"
          "falsk|falskt|falsch|onwaar|falso|declined|opt out|no thanks|no thank you"_L1}});
    return words.value(value, -1);
}

int roleOfWords(const QString &value)
{
    static const auto words = dictionary<int>(
        {{1,
          "decides|decision maker|decider|decide|beslutar|beslutsfattare|beslutter|beslutningstaker|"
          "beslutningstager|bestemmer|beslist|beslisser|beslutstagare|entscheidet|entscheider"_L1},
         {2,
          "uses|user|end user|use|anvander|anvandare|slutanvandare|bruker|sluttbruker|bruger|slutbruger|gebruikt|"
          "gebruiker|eindgebruiker|nutzt|nutzer|anwender|benutzer"_L1},
         {3, "pays|payer|buyer|betalar|betalare|kopare|betaler|kjoper|kober|betaalt|zahlt|zahler|kaufer"_L1}});
    return words.value(value, 0);
}

bool isOtherMeasure(const QString &value)
{
    static const auto words = dictionary<bool>(
        {{true,
          "csat|ces|5star|5 star|five star|stars|star|smiley|smileys|thumbs|csat5|csat 5|ces v2|customer effort "
          "score|customer satisfaction|customer satisfaction score|pmf|enps|custom|emoji"_L1}});
    return words.value(value, false);
}

bool isNpsMeasure(const QString &value)
{
    return value == u"nps" || value == u"net promoter score" || value == u"net promoter" || value == u"nps score"
        || value == u"rnps" || value == u"tnps" || value == u"relational nps" || value == u"transactional nps";
}

bool isAnonymous(std::string_view value)
{
    if (value.size() < 6 || value.size() > 12)
        return false;
    static const auto words =
        dictionary<bool>({{true, "anonymous|anonym|anonymt|anoniem|anonyme|anonimo|anonymus|anonymer"_L1}});
    return words.value(folded(QString::fromUtf8(value.data(), qsizetype(value.size()))), false);
}

bool readNumber(std::string_view text, double &number)
{
    // Which of point and comma is the decimal mark: the last one, unless it stands before three digits more than once.
    char digits[48];
    size_t length = 0;
    size_t mark = std::string_view::npos;
    int marks = 0;
    char markChar = 0;
    if (text.empty() || text.size() > 40)
        return false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c) || (c == '-' && length == 0)) {
            digits[length++] = c;
        } else if (c == '.' || c == ',') {
            marks = c == markChar ? marks + 1 : 1;
            markChar = c;
            mark = length;
        } else if (c == ' ' || c == '\'') {
            continue;
        } else if (static_cast<unsigned char>(c) >= 0x80 || c == '$') { // no-break spaces, €, £
            continue;
        } else {
            return false;
        }
    }
    if (length == 0 || !isDigit(digits[length - 1]))
        return false;
    const auto parsed = std::from_chars(digits, digits + length, number);
    if (parsed.ec != std::errc{} || parsed.ptr != digits + length)
        return false;
    if (mark != std::string_view::npos && marks == 1) {
        for (size_t after = mark; after < length; ++after)
            number /= 10;
    }
    return true;
}

namespace {

// Without the currency's name before it, after it, or both: "kr 1.200,-". At most 24 letters come here.
std::string_view withoutCurrency(std::string_view text)
{
    static constexpr std::array<std::string_view, 15> names{"kr.", "kr",  "sek", "nok", "dkk", "isk", "eur", "usd",
                                                            "gbp", "chf", "pln", ":-",  ",-",  ".-",  "euro"};
    const auto isAt = [text](size_t at, std::string_view name) {
        return qstrnicmp(text.data() + at, name.data(), name.size()) == 0;
    };
    for (const std::string_view name : names) {
        if (text.size() <= name.size())
            continue;
        if (isAt(text.size() - name.size(), name))
            return withoutCurrency(trimmed(text.substr(0, text.size() - name.size())));
        if (isAt(0, name))
            return withoutCurrency(trimmed(text.substr(name.size())));
    }
    return text;
}

// "1.200", "12,000": the mark is the only one, with three digits behind it and up to three before it.
bool isOfThousands(std::string_view text, size_t mark)
{
    const auto areDigits = [](std::string_view part) { return std::all_of(part.begin(), part.end(), isDigit); };
    const std::string_view before = text.substr(0, mark);
    const std::string_view after = text.substr(mark + 1);
    return before.size() <= 3 && after.size() == 3 && areDigits(after) && areDigits(before) && !before.empty()
        && before[0] != '0';
}

} // namespace

bool readAmount(std::string_view text, double &number)
{
    std::string_view amount = withoutCurrency(text);
    for (const std::string_view sign : {"\u20ac", "\u00a3", "$"}) {
        if (amount.starts_with(sign))
            amount = trimmed(amount.substr(sign.size()));
        else if (amount.ends_with(sign))
            amount = trimmed(amount.substr(0, amount.size() - sign.size()));
    }
    const size_t mark = amount.find_first_of(".,");
    if (mark == std::string_view::npos || !isOfThousands(amount, mark))
        return readNumber(amount, number);
    std::string digits(amount);
    digits.erase(mark, 1);
    return readNumber(digits, number);
}

} // namespace gensvar::map
