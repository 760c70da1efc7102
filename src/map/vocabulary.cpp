// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/vocabulary.h"

#include "map/wordlists.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

namespace {

bool holdsWords(const QString &spaced, QLatin1StringView phrase)
{
    for (qsizetype at = spaced.indexOf(phrase); at >= 0; at = spaced.indexOf(phrase, at + 1)) {
        if (spaced[at - 1] == u' ' && spaced[at + phrase.size()] == u' ')
            return true;
    }
    return false;
}

// A phrase alone is the whole header; ~ stands before one whose words are in it, * before a part of a word.
int weightOf(QLatin1StringView phrase, const QString &words, const QString &spaced)
{
    if (phrase.startsWith('~'_L1)) {
        const auto rest = phrase.sliced(1);
        return holdsWords(spaced, rest) ? (words.size() == rest.size() ? 100 : 60) : 0;
    }
    if (phrase.startsWith('*'_L1))
        return spaced.contains(phrase.sliced(1)) ? 55 : 0;
    return words == phrase ? 100 : 0;
}

Word &partFor(HeaderMeaning &header, Meaning meaning)
{
    if (meaning >= Meaning::Recommend && meaning <= Meaning::NpsGroup)
        return header.score;
    if (meaning >= Meaning::Reason && meaning <= Meaning::Improve)
        return header.text;
    if (meaning >= Meaning::AnsweredOn && meaning <= Meaning::OtherDate)
        return header.date;
    return header.other;
}

bool holdsAny(const QString &text, std::initializer_list<QLatin1StringView> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&text](QLatin1StringView part) { return text.contains(part); });
}

// "Order completed", "Ärendet avslutat": something else than the answer was.
bool isOfAMatter(const QString &spaced)
{
    static const QRegularExpression matter(
        u" (?:case|ticket|order|booking|delivery|purchase|visit|call|project|job|incident|contract|stay|trip|flight|"
        u"course|arende|arendet|"
        "bestallning|bestallningen|kop|kopet|besok|besoket|leverans|leveransen|samtal|samtalet|uppdrag|uppdraget|sak|"
        "saken|ordre|ordren|kjop|kjopet|leveranse|leveransen|oppdrag|oppdraget|samtale|sag|sagen|kob|kobet|besog|"
        "besoget|levering|leveringen|opgave|opgaven|opkald|opkaldet|zaak|bestelling|bezoek|gesprek|melding|aankoop|"
        "vorgang|auftrag|bestellung|besuch|lieferung|anruf|gesprach) "_s);
    static const QRegularExpression answer(
        u" (?:survey|response|feedback|answer|form|submission|rating|review|nps|interview|enkat|enkaten|svar|svaret|"
        "undersokning|undersokelse|undersogelse|respons|sporreskjema|sporgeskema|enquete|vragenlijst|antwoord|antwort|"
        "umfrage|befragung|fragebogen) "_s);
    return spaced.contains(matter) && !spaced.contains(answer);
}

// The day on which it happened, where no other header says so more plainly; rather its end than its beginning.
void turnToOccurred(Word &date)
{
    const bool isEnd = date.meaning == Meaning::AnsweredOn || date.meaning == Meaning::EndedOn;
    const bool isOther = date.meaning == Meaning::StartedOn || date.meaning == Meaning::CreatedOn;
    if (isEnd || isOther)
        date = {Meaning::OccurredOn, domain::Field::OccurredAt, isEnd ? 62 : 61, false};
}

/// What a list makes of a header, by the phrase that weighs most; weight 0: nothing.
Word heaviest(const WordList &list, const QString &words, const QString &spaced)
{
    Word heaviest;
    for (const QLatin1StringView phrase : QLatin1StringView(list.phrases).tokenize('|'_L1)) {
        const int weight = weightOf(phrase, words, spaced);
        if (weight > 0 && weight + list.bonus > heaviest.weight)
            heaviest = {list.meaning, list.field, weight + list.bonus, weight == 100};
    }
    return heaviest;
}

} // namespace

HeaderMeaning meaningOf(const QString &words)
{
    HeaderMeaning best;
    if (words.isEmpty() || words.size() > 1000)
        return best;
    const QString spaced = u' ' + words + u' ';
    // "…used to customize recommendations for you" asks nobody to recommend.
    static const QRegularExpression given(
        u" (?:recommendations|rekommendationer(?:na)?|anbefalinger(?:ne)?|anbefalingene|aanbevelingen|"
        "(?:weiter)?empfehlungen|recommandations|recomendaciones|recomendacoes|raccomandazioni)(?= )"_s);
    const QString asked = QString(spaced).remove(given);
    Word department;
    // Of phrases that weigh the same, the first wins.
    for (const auto lists : {scoreNames(), dateNames(), textNames(), personNames(), subjectNames()}) {
        for (const WordList &list : lists) {
            const Word word = heaviest(list, words, list.meaning == Meaning::Recommend ? asked : spaced);
            if (Word &known = partFor(best, list.meaning); word.weight > known.weight)
                known = word;
            if (word.field == domain::Field::Department && word.weight > department.weight)
                department = word;
        }
    }
    // "Agent team", "Säljarens avdelning": of the two, what both lists know is the latter.
    if (best.other.field == domain::Field::Employee && !best.other.isWhole && department.weight > 0)
        best.other = department;
    if (best.date.weight > 0 && isOfAMatter(spaced))
        turnToOccurred(best.date);
    return best;
}

std::optional<NamedScale> scaleNamed(const QString &header)
{
    static const QRegularExpression range(
        u"(?<![\\w.,/:-])(0|1)\\s*(?:-|–|—|\\.\\.\\.?|…|/|to|till|til|tot|t/m|bis|à|a|al?|og|och|and)\\s*(\\d{1,3})(?![\\w/:-]|[.,]\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto all = range.globalMatch(header);
    while (all.hasNext()) {
        const auto match = all.next();
        const NamedScale scale{match.captured(1).toInt(), match.captured(2).toInt()};
        static constexpr int ends[]{3, 4, 5, 6, 7, 10, 100};
        if (std::find(std::begin(ends), std::end(ends), scale.to) != std::end(ends))
            return scale;
    }
    return {};
}

bool saysSatisfaction(const QString &label)
{
    return holdsAny(label,
                    {"satisf"_L1, "nojd"_L1, "fornoyd"_L1, "tilfreds"_L1, "tevreden"_L1, "zufrieden"_L1, "fornojd"_L1,
                     "agree"_L1, "easy"_L1, "enig"_L1, "eens"_L1, "stimme"_L1});
}

bool saysLowEnd(const QString &label)
{
    return holdsAny(label,
                    {"not at all"_L1,
                     "unlikely"_L1,
                     "dissatisf"_L1,
                     "very poor"_L1,
                     "inte alls"_L1,
                     "osannolik"_L1,
                     "missnojd"_L1,
                     "slet ikke"_L1,
                     "usandsynlig"_L1,
                     "utilfreds"_L1,
                     "ikke i det hele tatt"_L1,
                     "usannsynlig"_L1,
                     "misfornoyd"_L1,
                     "helemaal niet"_L1,
                     "zeer onwaarschijnlijk"_L1,
                     "onwaarschijnlijk"_L1,
                     "ontevreden"_L1,
                     "uberhaupt nicht"_L1,
                     "gar nicht"_L1,
                     "unwahrscheinlich"_L1,
                     "unzufrieden"_L1,
                     "pas du tout"_L1,
                     "nada "_L1,
                     "improbable"_L1,
                     "terrible"_L1,
                     "strongly disagree"_L1});
}

bool saysHighEnd(const QString &label)
{
    if (saysLowEnd(label))
        return false;
    return holdsAny(label, {"extremely"_L1,     "very likely"_L1, "highly"_L1,     "very satisfied"_L1,
                            "mycket"_L1,        "i hog grad"_L1,  "hogst"_L1,      "absolut"_L1,
                            "meget"_L1,         "svaert"_L1,      "i hoj grad"_L1, "zeer"_L1,
                            "heel"_L1,          "sehr"_L1,        "ausserst"_L1,   "hochst"_L1,
                            "tres"_L1,          "excellent"_L1,   "muy"_L1,        "muito"_L1,
                            "strongly agree"_L1});
}

int endInWords(const QString &answer)
{
    static constexpr QLatin1StringView high{
        "|extremely likely|very likely|most likely|highly likely|extremt troligt|extremt sannolikt|mycket troligt|"
        "mycket sannolikt|hogst troligt|hogst sannolikt|i hogsta grad troligt|i hogsta grad sannolikt|"
        "ekstremt sannsynlig|svaert sannsynlig|meget sannsynlig|hoyst sannsynlig|ekstremt sandsynligt|"
        "yderst sandsynligt|meget sandsynligt|saerdeles sandsynligt|hojst sandsynligt|extreem waarschijnlijk|"
        "uiterst waarschijnlijk|zeer waarschijnlijk|heel waarschijnlijk|zeer zeker|extrem wahrscheinlich|"
        "ausserst wahrscheinlich|sehr wahrscheinlich|hochst wahrscheinlich|hochstwahrscheinlich|"};
    static constexpr QLatin1StringView low{
        "|not at all likely|not likely at all|extremely unlikely|very unlikely|highly unlikely|inte alls troligt|"
        "inte alls sannolikt|inte troligt alls|extremt otroligt|extremt osannolikt|mycket osannolikt|hogst osannolikt|"
        "slett ikke sannsynlig|overhodet ikke sannsynlig|ikke sannsynlig i det hele tatt|"
        "ikke i det hele tatt sannsynlig|svaert usannsynlig|ekstremt usannsynlig|meget usannsynlig|"
        "hoyst usannsynlig|slet ikke sandsynligt|overhovedet ikke sandsynligt|ekstremt usandsynligt|"
        "yderst usandsynligt|meget usandsynligt|helemaal niet waarschijnlijk|zeer onwaarschijnlijk|"
        "uiterst onwaarschijnlijk|extreem onwaarschijnlijk|heel onwaarschijnlijk|uberhaupt nicht wahrscheinlich|"
        "gar nicht wahrscheinlich|absolut nicht wahrscheinlich|ausserst unwahrscheinlich|sehr unwahrscheinlich|"
        "extrem unwahrscheinlich|hochst unwahrscheinlich|hochstunwahrscheinlich|"};
    if (answer.isEmpty() || answer.size() > 40)
        return -1;
    // Norwegian and Danish write "sannsynlig" and "sannsynligt" for the same.
    QString word = u'|' + answer + u'|';
    word.replace("sannsynligt|"_L1, "sannsynlig|"_L1).replace("sandsynlig|"_L1, "sandsynligt|"_L1);
    return QString(high).contains(word) ? 10 : QString(low).contains(word) ? 0 : -1;
}

bool saysNpsGroup(const QString &value)
{
    static constexpr QLatin1StringView groups{
        "|promoter|promoters|promotor|promotorer|promotore|promotoren|promoteur|promotores|promotoer|ambassador|"
        "ambassadeur|ambassadorer|ambassadore|fursprecher|befurworter|"
        "passive|passives|passiv|passiva|passief|passieven|passivt|passif|passifs|pasivo|pasivos|passivo|neutral|"
        "neutrals|neutro|neutros|neutre|neutraal|indifferente|indifferent|indifferenter|"
        "detractor|detractors|detraktor|detraktorer|detraktoren|detracteur|detrator|detratores|detratora|kritiker|"
        "kritikere|kritikere|criticaster|criticasters|critici|criticus|"};
    if (value.isEmpty() || value.size() > 20)
        return false;
    return QString(groups).contains(u'|' + value + u'|');
}

} // namespace gensvar::map
