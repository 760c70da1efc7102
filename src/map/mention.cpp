// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mention.h"

#include "map/folded.h"

#include <algorithm>

namespace gensvar::map {

using domain::Field;

static bool isOneOf(const QString &word, const char *words)
{
    return QString(u'|' + QLatin1StringView(words) + u'|').contains(u'|' + word + u'|');
}

bool isQualified(const ColumnNotes &column)
{
    static constexpr auto qualifiers =
        "size|type|model|version|count|number|age|price|cost|status|level|rating|score|grade|quality|satisfaction|url|"
        "link|country|city|industry|sector|storlek|typ|antal|bransch|land|ort|betyg|kvalitet|nojdhet|pris|storrelse|"
        "antall|bransje|karakter|tilfredshet|branche|tilfredshed|grootte|aantal|soort|plaats|cijfer|prijs|grosse|"
        "anzahl|qualitat|bewertung|note|preis|role|title|position|job|roll|befattning|rolle|stilling|funksjon|funktion|"
        "functie";
    const QStringList words = headerWords(column.header).split(u' ');
    return !column.meaning.other.isWhole
        && std::any_of(words.begin(), words.end(), [](const QString &word) { return isOneOf(word, qualifiers); });
}

bool isOfStaff(const ColumnNotes &column)
{
    static constexpr auto staff =
        "agent|agents|assignee|employee|staff|owner|manager|advisor|adviser|rep|representative|handler|technician|"
        "consultant|sender|handlaggare|handlaggarens|medarbetare|medarbetarens|saljare|saljarens|radgivare|radgivarens|"
        "ansvarig|avsandare|saksbehandler|saksbehandlers|medarbeider|selger|selgers|radgiver|ansvarlig|avsender|"
        "sagsbehandler|sagsbehandlers|medarbejder|saelger|saelgers|konsulent|afsender|medewerker|verkoper|adviseur|"
        "behandelaar|afzender|mitarbeiter|sachbearbeiter|berater|verkaufer|betreuer|absender";
    const QStringList words = headerWords(column.header).split(u' ');
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return isOneOf(word, staff); });
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

} // namespace gensvar::map
