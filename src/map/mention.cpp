// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mention.h"

#include "map/folded.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

using domain::Field;

static bool isOneOf(const QString &word, const char *words)
{
    return QString(u'|' + QLatin1StringView(words) + u'|').contains(u'|' + word + u'|');
}

// Of a word that ends so as well: "Avdelningschef", "Teamleder", "Gruppenleiter", "Kundansvarig".
static bool leadsOrAnswers(const QString &word)
{
    static constexpr QLatin1StringView ends[]{
        "chef"_L1,     "chefen"_L1,   "chefens"_L1,   "sjef"_L1,      "sjefen"_L1,     "sjefens"_L1,     "ledare"_L1,
        "ledarens"_L1, "leder"_L1,    "lederen"_L1,   "lederens"_L1,  "leider"_L1,     "leiter"_L1,      "leiterin"_L1,
        "hoofd"_L1,    "ansvarig"_L1, "ansvarigs"_L1, "ansvarlig"_L1, "ansvarligs"_L1, "vorgesetzter"_L1};
    static constexpr auto words =
        "leader|leaders|lead|manager|managers|supervisor|head|boss|director|owner|coordinator|"
        "koordinator";
    if (word == "ansvarig"_L1 || word == "ansvarlig"_L1) // "Ansvarig avdelning" is a department
        return false;
    return isOneOf(word, words)
        || std::any_of(std::begin(ends), std::end(ends), [&word](QLatin1StringView end) { return word.endsWith(end); });
}

static bool holdsAny(const ColumnNotes &column, const char *words)
{
    const QStringList all = headerWords(column.header).split(u' ');
    return std::any_of(all.begin(), all.end(), [words](const QString &word) { return isOneOf(word, words); });
}

bool isQualified(const ColumnNotes &column, Field field)
{
    static constexpr auto qualifiers =
        "size|type|model|version|count|number|age|price|cost|status|level|rating|score|grade|quality|satisfaction|url|"
        "link|country|city|industry|sector|storlek|typ|antal|bransch|land|ort|betyg|kvalitet|nojdhet|pris|storrelse|"
        "antall|bransje|karakter|tilfredshet|branche|tilfredshed|grootte|aantal|soort|plaats|cijfer|prijs|grosse|"
        "anzahl|qualitat|bewertung|note|preis|role|title|position|job|roll|befattning|rolle|stilling|funksjon|funktion|"
        "functie|address|adress|adresse|adres|anschrift|website|homepage|domain|webbplats|webbsida|hemsida|hjemmeside|"
        "nettside|region|zip|postcode|usage|feedback|skills|members|attitude|friendliness|partner";
    // Of who served: not the one, but the group, the place, the language of the one.
    static constexpr auto ofPersons =
        "group|unit|language|location|office|store|branch|grupp|grupper|enhet|enhed|sprak|"
        "sprog|kontor|butik|butikk|gruppe|groep|eenheid|taal|kantoor|einheit|sprache|"
        "buro|standort|filiale|filial|vestiging|gruppen";
    // How somebody would like to be reached, not how the answer came.
    static constexpr auto wished = "preferred|desired|wanted|onskad|foredragen|onsket|foretrukken|foretrukket|gewenst|"
                                   "gewenste|voorkeur|voorkeurskanaal|bevorzugter|gewunschter";
    if (column.meaning.other.isWhole)
        return false;
    if (holdsAny(column, qualifiers) || (field == Field::Employee && holdsAny(column, ofPersons))
        || (field == Field::Channel && holdsAny(column, wished)))
        return true;
    const QStringList words = headerWords(column.header).split(u' ');
    return field != Field::AccountManager && std::any_of(words.begin(), words.end(), leadsOrAnswers);
}

bool isOfStaff(const ColumnNotes &column)
{
    static constexpr auto staff =
        "agent|agents|assignee|employee|staff|owner|manager|advisor|adviser|rep|representative|handler|technician|"
        "consultant|sender|handlaggare|handlaggarens|medarbetare|medarbetarens|saljare|saljarens|radgivare|radgivarens|"
        "avsandare|saksbehandler|saksbehandlers|medarbeider|selger|selgers|radgiver|avsender|"
        "sagsbehandler|sagsbehandlers|medarbejder|saelger|saelgers|konsulent|afsender|medewerker|verkoper|adviseur|"
        "behandelaar|afzender|mitarbeiter|sachbearbeiter|berater|verkaufer|betreuer|absender|kundenbetreuer|"
        "kundenberater|accountmanager|ansvarig|ansvarlig|verantwortlicher|verantwoordelijke|relatiebeheerder";
    // An address at which a shop or a department is reached; a long question speaks of these in passing.
    static constexpr auto place =
        "from|reply|department|dept|team|store|shop|branch|office|avdelning|avdelningen|avdelningens|butik|butiken|"
        "butikens|"
        "kontor|kontoret|kontorets|filial|avdeling|avdelingen|avdelingens|butikk|butikken|butikkens|afdeling|"
        "afdelingen|afdelingens|winkel|vestiging|filiaal|kantoor|abteilung|filiale|niederlassung|standort|support";
    const QStringList words = headerWords(column.header).split(u' ');
    const bool isShort = words.size() <= 4;
    return holdsAny(column, staff)
        || (isShort && (holdsAny(column, place) || std::any_of(words.begin(), words.end(), leadsOrAnswers)));
}

// "Which department did you talk to?", "Please select the department", "Department you contacted": a question whose
// answer is the field's value, not an opinion of it.
static bool asksFor(Field field, const QString &headerWords)
{
    static constexpr auto which = "which|vilken|vilket|vilka|hvilken|hvilket|hvilke|welke|welk|welche|welcher|welches|"
                                  "welchem|welchen";
    static constexpr auto before = "what|select|choose|pick|valj|ange|velg|vaelg|kies|selecteer|wahlen";
    static constexpr auto article = "the|a|den|det|de|het|die|der|das|ditt|din";
    static constexpr auto after = "you|that|which|where|with|contacted|visited|used|som|dar|du|ni|dig|hvor|der|deg|"
                                  "waar|waarmee|die|u|je|mit|in|bei|an|wo|sie|i";
    static constexpr auto ownWork = "work|works|jobbar|arbetar|jobber|arbeider|arbejder|werk|werkt|werkzaam|arbeiten|"
                                    "arbeitest|tatig|belong|tillhor|tilhorer";
    const QStringList words = headerWords.split(u' ');
    if (std::any_of(words.begin(), words.end(), [](const QString &word) { return isOneOf(word, ownWork); }))
        return false; // the customer's own
    if (std::any_of(words.begin(), words.end(), [](const QString &word) { return isOneOf(word, which); }))
        return true;
    for (int i = 0; i < words.size(); ++i) {
        if (meaningOf(words[i]).other.field != field)
            continue;
        int first = i;
        while (first > 0 && isOneOf(words[first - 1], article))
            --first;
        return first > 0 ? isOneOf(words[first - 1], before) : isOneOf(words.value(i + 1), after);
    }
    return false;
}

bool isInPassing(const ColumnNotes &column)
{
    const Word &word = column.meaning.other;
    const Field field = word.field.value_or(Field::CustomerName);
    const QString words = headerWords(column.header);
    const bool isAskedAtLength = field == Field::ContactOk || field == Field::Email || field == Field::Phone;
    if (word.isWhole || words.count(u' ') < 4 || isAskedAtLength)
        return false;
    const bool mayBeAskedFor = field == Field::Department || field == Field::Touchpoint;
    return !mayBeAskedFor || column.meanLength() > 40 || !asksFor(field, words);
}

bool isOfPersons(const ColumnNotes &column)
{
    static constexpr auto persons =
        "respondent|respondents|respondenter|participant|participants|contact|customer|client|guest|person|recipient|"
        "kund|kontakt|gast|deltagare|svarande|mottagare|uppgiftslamnare|kunde|gjest|deltaker|mottaker|gaest|deltager|"
        "modtager|klant|deelnemer|ontvanger|contactpersoon|kontaktperson|contact person|ansprechpartner|teilnehmer|"
        "empfanger|cliente";
    return isOneOf(headerWords(column.header), persons);
}

} // namespace gensvar::map
