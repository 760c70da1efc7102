// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/codes.h"
#include "map/folded.h"
#include "map/scorescale.h"
#include "map/sketch.h"
#include "map/spreadscore.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

using domain::Certainty;
using domain::Field;

namespace {

// How much a header says that its column is the score: the higher tier wins, whatever is in the lower ones.
enum Tier {
    NoTier = 0,
    ByContent = 10,
    OtherMeasure = 30,
    NamedScore = 50,
    NamedJustScore = 55,
    Likely = 70,
    Nps = 90,
    Recommend = 100,
    RecommendAsked = 105
};

struct Candidate
{
    int column = 0;
    Tier tier = NoTier;
    bool fits = false; ///< its numbers are mostly whole ones from 0 to 10
};

qint64 judged(const ScoreNotes &scores)
{
    return scores.scores() + scores.outOfRange + scores.notWhole + scores.notNumbers + scores.dates + scores.otherScale;
}

// Nearly all are letters with a number, "A10".
bool areCoded(const ScoreNotes &scores)
{
    return scores.coded() * 10 >= judged(scores) * 9;
}

bool fits(const ScoreNotes &scores)
{
    return scores.scores() > 0 && scores.scores() * 2 >= judged(scores);
}

// A header like Q3, Question 12 or "Svar" neither says that it is the score nor that it is something else.
bool saysNothing(const QString &header)
{
    static const QRegularExpression plain(
        u"^(?:q|f|v|s|a|sp|fr|spm|qid|item|var|col|column|kolumn|kolonne|spalte|kolom|question|fraga|frage|sporsmal|"
        "sporgsmal|vraag|field|svar|answer|antwort|antwoord|response)?\\s*\\d*\\s?[a-z]?$"_s);
    return plain.match(folded(header)).hasMatch();
}

Tier tierOf(const ColumnNotes &column)
{
    const Word &word = column.meaning.score;
    switch (word.meaning) {
    case Meaning::Recommend: {
        const QString words = u' ' + headerWords(column.header) + u' ' + headerWords(column.question) + u' ';
        static const QRegularExpression asked(
            u" (?:how likely|likely|likelihood|nps|sannolikt|troligt|sannsynlig|sandsynligt|waarschijnlijk|"
            "wahrscheinlich|score|probable|mesure) "_s);
        return asked.match(words).hasMatch() || scaleNamed(column.header) ? RecommendAsked : Recommend;
    }
    case Meaning::Nps:
        return Nps;
    case Meaning::LikelyTo:
        return Likely;
    case Meaning::AnyScore:
        return word.weight >= 100 ? NamedJustScore : NamedScore;
    case Meaning::OtherScore:
        return OtherMeasure;
    case Meaning::NpsGroup:
        return NoTier;
    default:
        return ByContent;
    }
}

// Not the first ten of "SIG-001", "SIG-002" …
bool isMostOf(const ColumnNotes &column)
{
    return column.scores.scores() * 2 >= column.filled;
}

// Numbers that look like scores under a header that does not say so: all of them whole, up to 10, and spread.
bool looksLikeScores(const ColumnNotes &column)
{
    const ScoreNotes &scores = column.scores;
    const HeaderMeaning &meaning = column.meaning;
    return scores.scores() >= 5 && !scores.areNames() && !scores.areCodes && scores.scores() == judged(scores)
        && isMostOf(column) && scores.highest() == 10 && scores.distinct() >= 5
        && (meaning.other.weight == 0 || meaning.other.meaning == Meaning::AnswerPart) && meaning.date.weight == 0;
}

QList<Candidate> candidates(const Sketch &sketch)
{
    QList<Candidate> all;
    for (int i = 0; i < sketch.width(); ++i) {
        const ColumnNotes &column = sketch.column(i);
        if (!sketch.isFree(i) || column.share(column.dates.dates) > 0.5 || judged(column.scores) == 0)
            continue;
        const Candidate candidate{i, tierOf(column), fits(column.scores)};
        const bool isNumeric = candidate.fits || column.scores.otherScale > 0 || column.share(column.numbers) >= 0.5;
        // "Because I waited 3 hours"
        const bool isReason = column.meaning.text.meaning == Meaning::Reason && column.share(column.sentences) >= 0.5;
        const bool isOfNothing = candidate.tier == NoTier || column.scores.isSigned() || isReason;
        if (isOfNothing || !isNumeric || (candidate.tier == ByContent && !looksLikeScores(column)))
            continue;
        all.append(candidate);
    }
    return all;
}

// Those of the highest tier; of what fits, if anything does that is named a score at all.
QList<int> best(const QList<Candidate> &all)
{
    const bool anyFits = std::any_of(all.begin(), all.end(), [](const Candidate &one) { return one.fits; });
    int highest = NoTier;
    for (const Candidate &one : all) {
        if (one.fits == anyFits)
            highest = std::max<int>(highest, one.tier);
    }
    QList<int> columns;
    for (const Candidate &one : all) {
        if (one.fits == anyFits && one.tier == highest)
            columns.append(one.column);
    }
    return columns;
}

base::Error whyScore(const ColumnNotes &column)
{
    switch (tierOf(column)) {
    case RecommendAsked:
    case Recommend:
        return base::Error(code::isRecommendQuestion);
    case ByContent:
        return base::Error(code::looksLikeScores, {percent(column.scores.scores(), judged(column.scores))});
    default:
        return base::Error(code::namedSo);
    }
}

// Rows of one question each: the answers cannot be told apart by a column.
bool isLongFormat(Sketch &sketch)
{
    int question = -1;
    int answer = -1;
    bool isEachMoreThanOnce = false;
    for (int i = 0; i < sketch.width(); ++i) {
        const ColumnNotes &column = sketch.column(i);
        const Word &word = column.meaning.other;
        const ScoreNotes &scores = column.scores;
        const bool isOfAnswers = word.field == Field::ResponseId && column.ids;
        if ((tierOf(column) >= Nps && fits(scores)) || (isOfAnswers && column.ids->isUnique())) // a row a response
            return false;
        isEachMoreThanOnce |= isOfAnswers && word.meaning == Meaning::Field && !column.ids->isNearlyUnique();
        const bool isQuestion =
            word.meaning == Meaning::QuestionPart || (word.meaning == Meaning::Field && word.field == Field::Question);
        if (isQuestion && word.weight >= 100 && column.distinct.size() > 1)
            question = i;
        else if (word.meaning == Meaning::AnswerPart && word.weight >= 100 && answer < 0
                 && scores.scores() * 10 < judged(scores) * 9 && scores.notNumbers + scores.dates > 0)
            answer = i;
    }
    if (const QList<int> scores = best(candidates(sketch)); answer < 0 && isEachMoreThanOnce && !scores.isEmpty())
        answer = scores.first();
    if (question < 0 || answer < 0)
        return false;
    sketch.obstruct(base::Error(code::longFormat, {sketch.name(question), sketch.name(answer)}));
    return true;
}

void warnOfWords(Sketch &sketch, int column)
{
    const ScoreNotes &scores = sketch.column(column).scores;
    if (!scores.wordsOnly.isEmpty() && scores.notNumbers * 50 >= judged(scores))
        sketch.warn(base::Error(code::scoreLabelsUnread, {sketch.name(column), scores.wordsOnly}));
}

// Chatwoot asks for satisfaction from 1 to 5 and nothing else, however few the answers are.
ScaleJudgement judge(const Sketch &sketch, int column)
{
    if (sketch.notes.platform == u"chatwoot"_s)
        return {base::Error(code::notNps, {sketch.name(column), u"1–5"_s, sketch.reference(column)}), {}};
    return judgeScale(sketch.column(column), sketch.name(column), sketch.reference(column));
}

void judgeTold(Sketch &sketch, int column)
{
    const ScoreNotes &scores = sketch.column(column).scores;
    if (judged(scores) > 0 && (!fits(scores) || scores.isSigned())) {
        sketch.obstruct(base::Error(areCoded(scores) ? code::scoreCodes : code::scoreDoesNotFit,
                                    {sketch.name(column), scores.unfit}));
        return;
    }
    const ScaleJudgement judgement = judge(sketch, column);
    const bool isInsisted = sketch.wishes.map.contains(Field::Score); // now, not when a mapping was saved
    if (judgement.refusal && !isInsisted)
        sketch.obstruct(*judgement.refusal);
    else if (judgement.refusal)
        sketch.warn(base::Error(code::scaleInsisted, {sketch.name(column)}));
    else if (judgement.warning && !isInsisted)
        sketch.warn(*judgement.warning);
    warnOfWords(sketch, column);
}

void take(Sketch &sketch, int column, const ScaleJudgement &judgement)
{
    const ColumnNotes &notes = sketch.column(column);
    const Tier tier = tierOf(notes);
    const bool isClean = notes.scores.scores() * 10 >= judged(notes.scores) * 9;
    sketch.assign(Field::Score, column, tier >= Nps && isClean ? Certainty::Certain : Certainty::Likely,
                  whyScore(notes));
    if (judgement.refusal)
        sketch.doubtScore(column, *judgement.refusal);
    else if (!fits(notes.scores))
        sketch.obstruct(base::Error(code::scoreDoesNotFit, {sketch.name(column), notes.scores.unfit}));
    else if (tier == OtherMeasure)
        sketch.doubtScore(column, code::notNpsMeasure);
    else if (tier == ByContent && !saysNothing(notes.header))
        sketch.doubtScore(column, code::scoreNotSure);
    else if (tier == ByContent)
        sketch.warn(base::Error(code::scoreByContent, {sketch.name(column)}));
    if (judgement.warning)
        sketch.warn(*judgement.warning);
    warnOfWords(sketch, column);
}

// Of an earlier survey, beside this one's.
bool saysEarlier(const ColumnNotes &column)
{
    static const QRegularExpression earlier(
        u" (?:previous|prior|former|earlier|last|old|foregaende|tidigare|forra|forrige|tidligere|sidste|siste|vorige|"
        "laatste|eerdere|vorherige|vorheriger|vorheriges|letzte|letzter|letztes|fruhere|fruherer|fruheres) "_s);
    return QString(u' ' % headerWords(column.header) % u' ').contains(earlier);
}

// Two columns that say the same of every row, as far as one can see.
bool areSame(const StudyNotes &notes, int one, int other)
{
    static const domain::Cell none;
    const auto scoreAt = [&notes](size_t row, int column) {
        const auto cells = notes.first.row(row).cells;
        const ScoreValue value = readScore(size_t(column) < cells.size() ? cells[size_t(column)] : none);
        return value.reading == ScoreReading::Score ? value.score : -1;
    };
    if (notes.columns[size_t(one)].scores.count != notes.columns[size_t(other)].scores.count)
        return false;
    for (size_t i = notes.firstData(); i < notes.first.size(); ++i) {
        if (scoreAt(i, one) != scoreAt(i, other))
            return false;
    }
    return true;
}

// Of several that are called alike.
QList<int> withoutDoubles(const Sketch &sketch, QList<int> columns)
{
    const auto isEarlier = [&sketch](int column) { return saysEarlier(sketch.column(column)); };
    const auto end = std::stable_partition(columns.begin(), columns.end(), std::not_fn(isEarlier));
    if (end != columns.begin())
        columns.erase(end, columns.end());
    const int first = columns.value(0);
    const auto isSame = [&](int column) { return column != first && areSame(sketch.notes, first, column); };
    columns.erase(std::remove_if(columns.begin(), columns.end(), isSame), columns.end());
    return columns;
}

// Of several, those on another scale are no candidates. Many answers without a 0 may be on another scale, or on the
// same as fewer answers without one: where none is shown to be 0 to 10, they stay candidates beside these.
QList<int> onItsScale(const Sketch &sketch, const QList<int> &columns)
{
    QList<int> accepted;
    QList<int> acceptedOrWithoutZeros;
    bool isAnyShown = false;
    for (const int column : columns) {
        const ScaleJudgement judgement = judge(sketch, column);
        if (!judgement.refusal)
            accepted.append(column);
        if (!judgement.refusal || judgement.refusal->is(code::noZeros))
            acceptedOrWithoutZeros.append(column);
        isAnyShown |= !judgement.refusal && !judgement.warning;
    }
    return accepted.isEmpty() || isAnyShown ? accepted : acceptedOrWithoutZeros;
}

// Promoter, passive, detractor, or how likely in words: the numbers are in the survey tool.
bool tellOfWords(Sketch &sketch)
{
    static constexpr int few = 12;
    for (int i = 0; i < sketch.width(); ++i) {
        const ColumnNotes &column = sketch.column(i);
        const ScoreNotes &scores = column.scores;
        const bool isAsked = tierOf(column) >= Likely && column.meaning.text.weight < column.meaning.score.weight
            && scores.lowWords + scores.highWords > 0 && scores.notNumbers == judged(scores)
            && column.distinct.size() <= few;
        if (!sketch.isFree(i) || column.filled == 0 || !(isAsked || column.share(column.npsGroups) >= 0.9))
            continue;
        sketch.obstruct(base::Error(code::scoresInWords, {sketch.name(i), column.firstValue}));
        return true;
    }
    return false;
}

// What is named as the score and holds none: better said than that there is no column.
bool tellOfUnfit(Sketch &sketch)
{
    for (int i = 0; i < sketch.width(); ++i) {
        const ColumnNotes &column = sketch.column(i);
        const ScoreNotes &scores = column.scores;
        if (!sketch.isFree(i) || tierOf(column) < Likely || judged(scores) == 0)
            continue;
        if (areCoded(scores))
            sketch.obstruct(base::Error(code::scoreCodes, {sketch.name(i), scores.unfit}));
        else if (scores.isSigned())
            sketch.obstruct(base::Error(code::signedScale, {sketch.name(i), u"−%1–%1"_s.arg(-scores.lowestNegative)}));
        else
            continue;
        return true;
    }
    return tellOfWords(sketch);
}

// Numbers that may be scores of anything.
bool mayBeScores(const ColumnNotes &column)
{
    const ScoreNotes &scores = column.scores;
    return scores.scores() >= 5 && scores.scores() == judged(scores) && isMostOf(column) && scores.highest() >= 6
        && !scores.areNames() && !scores.areCodes && column.meaning.date.weight == 0 && tierOf(column) != NoTier;
}

void tellOfNone(Sketch &sketch)
{
    if (tellOfUnfit(sketch))
        return;
    QList<int> columns;
    for (int i = 0; i < sketch.width(); ++i) {
        if (sketch.isFree(i) && mayBeScores(sketch.column(i)))
            columns.append(i);
    }
    if (columns.isEmpty())
        sketch.obstruct(base::Error(code::noScoreColumn, {sketch.proposal.headers}));
    else if (columns.size() == 1)
        sketch.doubtScore(columns[0], code::scoreNotSure);
    else
        sketch.obstruct(base::Error(code::severalScores, {sketch.names(columns), sketch.reference(columns[0])}));
}

} // namespace

void chooseScore(Sketch &sketch)
{
    const QList<int> spread = spreadScore(sketch);
    if (!sketch.wants(Field::Score)) {
        const QList<int> told = sketch.proposal.map.columns.value(Field::Score);
        for (const int column : told) {
            if (told != spread)
                judgeTold(sketch, column);
        }
        return;
    }
    if (!spread.isEmpty()) {
        for (const int column : spread)
            sketch.assign(Field::Score, column, Certainty::Certain, base::Error(code::isRecommendQuestion));
        return;
    }
    if (isLongFormat(sketch))
        return;
    const QList<int> columns = best(candidates(sketch));
    if (columns.isEmpty()) {
        tellOfNone(sketch);
        return;
    }
    QList<int> accepted = onItsScale(sketch, columns);
    if (accepted.size() > 1)
        accepted = withoutDoubles(sketch, accepted);
    const int first = accepted.isEmpty() ? columns.first() : accepted.first(); // which says why it is not accepted
    if (accepted.size() > 1) {
        sketch.obstruct(base::Error(code::severalScores, {sketch.names(accepted), sketch.reference(first)}));
        return;
    }
    take(sketch, first, judge(sketch, first));
}

} // namespace gensvar::map
