// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/celltext.h"
#include "map/codes.h"
#include "map/folded.h"
#include "map/sketch.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

using domain::Certainty;
using domain::Field;

namespace {

bool isAddressOfMachine(const ColumnNotes &column)
{
    return column.firstValue.startsWith("http"_L1) || column.firstValue.startsWith("Mozilla/"_L1);
}

bool holdsText(const ColumnNotes &column)
{
    if (isAddressOfMachine(column) && column.share(column.sentences) < 0.1)
        return false;
    // "3 dagar" reads as a labelled score, but not beneath "Kommentar".
    const bool isNamedJustSo = column.meaning.text.weight >= 100;
    return column.filled == 0
        || (column.share(column.numbers) < 0.5 && column.share(column.dates.dates) < 0.5
            && column.share(column.emails) < 0.5 && (isNamedJustSo || column.scores.scores() * 2 < column.filled)
            && column.share(column.npsGroups) < 0.9);
}

// Hardly a text stands twice.
bool isVaried(const ColumnNotes &column)
{
    const auto distinct = double(column.distinct.size());
    return column.filled > 0 && (distinct >= 3500 || distinct >= 0.4 * double(column.filled) || column.filled < 5);
}

// Written by the answerers themselves, not picked from a list, which is hardly longer than this.
bool isFreeText(const ColumnNotes &column)
{
    return isVaried(column) || column.distinct.size() >= 60;
}

// "How would you describe your level?": a word of comment in passing, and a few short answers.
bool isListOfFew(const ColumnNotes &column)
{
    return column.meaning.text.meaning == Meaning::Comment && column.meaning.text.weight < 100 && column.filled >= 10
        && !isFreeText(column) && column.distinct.size() <= 12 && column.meanLength() < 25;
}

// "Which parts were most useful? Why?"
bool asksWhyOfAnother(const QString &header)
{
    const qsizetype end = header.indexOf(u'?');
    if (end < 0 || meaningOf(headerWords(header.sliced(end + 1))).text.meaning != Meaning::Reason)
        return false;
    const HeaderMeaning first = meaningOf(headerWords(header.left(end)));
    return first.text.weight == 0 && first.score.weight == 0;
}

// "(If yes) Please describe …" follows another question than the score.
bool followsAnother(const ColumnNotes &column)
{
    static const QRegularExpression condition(
        u"^(?:if (?:yes|no|so|not)|om (?:ja|nej)|hvis (?:ja|nej|nei)|(?:zo|indien) (?:ja|nee|niet)|"
        "(?:falls|wenn) (?:ja|nein)|si (?:oui|non)|se (?:sim|nao))\\b"_s);
    return condition.match(headerWords(column.header)).hasMatch() || asksWhyOfAnother(column.header);
}

// Of whom a question is asked: 1 promoters, 0 passives, −1 detractors; 2: of all.
int groupAsked(const ColumnNotes &column)
{
    static const QRegularExpression groups[]{
        QRegularExpression(u"\\b(?:detra[ck]t|detrator|detracteur|kritiker|critic)"_s),
        QRegularExpression(u"\\b(?:pass?iv|passie|neutral)"_s), QRegularExpression(u"\\b(?:promot|ambassad)"_s)};
    const QString words = headerWords(column.header);
    for (int i = 0; i < 3; ++i) {
        if (words.contains(groups[i]))
            return i - 1;
    }
    return 2;
}

std::string_view textAt(const domain::Row &row, int column)
{
    if (size_t(column) >= row.cells.size() || row.cells[size_t(column)].kind != domain::CellKind::Text)
        return {};
    const std::string_view text = trimmed(row.cells[size_t(column)].text);
    return isMissing(text) ? std::string_view{} : text;
}

// Whether nobody has written in both: one question is asked of the pleased, the other of the displeased.
bool excludeEachOther(const StudyNotes &notes, int one, int other)
{
    int inOne = 0;
    int inOther = 0;
    int both = 0;
    for (size_t i = notes.firstData(); i < notes.first.size(); ++i) {
        const bool isInOne = !textAt(notes.first.row(i), one).empty();
        const bool isInOther = !textAt(notes.first.row(i), other).empty();
        inOne += isInOne;
        inOther += isInOther;
        both += isInOne && isInOther;
    }
    const int either = inOne + inOther - both;
    return inOne > 0 && inOther > 0 && either >= 4 && both * 20 <= either;
}

// The columns that may be the comment.
struct Candidates
{
    const Sketch &sketch;
    QList<int> columns;
    qint64 answered = 0; ///< of the one that most answer
    int score = -1;      ///< the score's column

    explicit Candidates(const Sketch &all);
    /// Answered by so few that it is asked about something else.
    [[nodiscard]] bool isSparse(int column) const { return sketch.column(column).answered * 10 < answered; }
    [[nodiscard]] int best() const;

private:
    [[nodiscard]] std::array<qint64, 6> merits(int column) const;
};

QList<int> named(const Sketch &sketch)
{
    QList<int> columns;
    for (int i = 0; i < sketch.width(); ++i) {
        const ColumnNotes &column = sketch.column(i);
        // A name of a person or thing wins over a word of comment in it: "Contact reason code" is no comment, nor is
        // "feedback_id", though all its values differ.
        const Word &other = column.meaning.other;
        const bool isOther = other.meaning == Meaning::Topic
            || (other.weight > column.meaning.text.weight && (!isFreeText(column) || other.field == Field::ResponseId));
        if (sketch.isFree(i) && column.meaning.text.weight > 0 && holdsText(column) && !isOther && !isListOfFew(column))
            columns.append(i);
    }
    return columns;
}

Candidates::Candidates(const Sketch &all)
    : sketch(all)
    , columns(named(all))
    , score(all.proposal.map.columns.value(Field::Score).value(0, -1))
{
    for (const int column : columns) {
        if (isFreeText(sketch.column(column)))
            answered = std::max(answered, sketch.column(column).answered);
    }
}

// 2: written freely; 1: in words at least, if few ones over and over; 0: picked from a list of catchwords.
int freedom(const ColumnNotes &column)
{
    static constexpr double catchword = 12; // letters
    return isFreeText(column) ? 2 : column.meanLength() >= catchword ? 1 : 0;
}

// What is written freely, by many, beneath a header that asks for the reason; the nearest behind the score.
std::array<qint64, 6> Candidates::merits(int index) const
{
    const ColumnNotes &column = sketch.column(index);
    const bool asksMore = column.meaning.text.meaning == Meaning::Improve; // besides the reason
    const qint64 weight =
        std::min(column.meaning.text.weight, asksMore ? 105 : 200) - (followsAnother(column) ? 50 : 0);
    const int distance = index > score ? index - score : sketch.width() + score - index;
    qint64 doublings = 0;
    for (qint64 rest = column.answered; rest > 1; rest /= 2)
        ++doublings;
    return {column.answered > 0, freedom(column), !isSparse(index), weight, doublings, -distance};
}

int Candidates::best() const
{
    return *std::max_element(columns.begin(), columns.end(), [this](int a, int b) { return merits(a) < merits(b); });
}

// What promoters are asked, what passives, what detractors: all of them, where there are at least two.
QList<int> askedByGroup(const Candidates &candidates)
{
    QList<int> columns;
    QSet<int> groups;
    qint64 answered = 0;
    for (const int i : candidates.columns) {
        const ColumnNotes &column = candidates.sketch.column(i);
        if (groupAsked(column) == 2)
            continue;
        columns.append(i);
        groups.insert(groupAsked(column));
        answered += column.answered;
    }
    return groups.size() >= 2 && answered * 20 >= candidates.answered ? columns : QList<int>();
}

// Those that ask the same of different people, or all ask why; in the order of the file.
QList<int> joined(const Candidates &candidates, int best)
{
    QList<int> columns;
    const ColumnNotes &first = candidates.sketch.column(best);
    for (const int i : candidates.columns) {
        const ColumnNotes &column = candidates.sketch.column(i);
        const bool bothAskWhy =
            column.meaning.text.meaning == Meaning::Reason && first.meaning.text.meaning == Meaning::Reason;
        // Few displeased may say what to improve, and many what they liked.
        const bool isAnswered = !candidates.isSparse(i) || column.meaning.text.meaning == Meaning::Improve;
        const bool isPart = isFreeText(column) && isFreeText(first) && isAnswered
            && (bothAskWhy || excludeEachOther(candidates.sketch.notes, best, i));
        if (i == best || isPart)
            columns.append(i);
    }
    return columns;
}

int longest(const Sketch &sketch)
{
    int best = -1;
    for (int i = 0; i < sketch.width(); ++i) {
        const ColumnNotes &column = sketch.column(i);
        const Word &other = column.meaning.other;
        const bool isUnnamed =
            (other.weight == 0 || other.meaning == Meaning::AnswerPart) && column.meaning.date.weight == 0;
        const bool isAnswer = other.meaning == Meaning::AnswerPart && column.distinct.size() >= 20;
        const bool isLong = isAnswer || (column.share(column.sentences) >= 0.4 && column.meanLength() >= 15);
        if (!sketch.isFree(i) || !isUnnamed || !holdsText(column) || !isVaried(column) || !isLong
            || isAddressOfMachine(column) || column.header.isEmpty())
            continue;
        if (best < 0 || column.meanLength() > sketch.column(best).meanLength())
            best = i;
    }
    return best;
}

} // namespace

void chooseComment(Sketch &sketch)
{
    if (!sketch.wants(Field::Comment))
        return;
    const Candidates candidates(sketch);
    const int best = candidates.columns.isEmpty() ? -1 : candidates.best();
    const bool isAnswered = best >= 0 && sketch.column(best).answered > 0;
    if (const int column = isAnswered ? -1 : longest(sketch); column >= 0) {
        sketch.assign(Field::Comment, column, Certainty::Likely, base::Error(code::looksLikeLongText));
        return;
    }
    if (best < 0)
        return;
    QList<int> columns = askedByGroup(candidates);
    if (columns.isEmpty())
        columns = joined(candidates, best);
    for (const int column : columns) {
        const bool isAlone = columns.size() == 1;
        sketch.assign(Field::Comment, column, isAlone ? Certainty::Certain : Certainty::Likely,
                      base::Error(isAlone ? code::namedSo : code::oneOfSeveralReasons));
    }
}

} // namespace gensvar::map
