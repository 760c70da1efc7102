// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/celltext.h"
#include "map/codes.h"
#include "map/sketch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

using domain::Certainty;
using domain::Field;

namespace {

bool holdsText(const ColumnNotes &column)
{
    // "3 dagar" reads as a labelled score, but not beneath "Kommentar".
    const bool isNamedJustSo = column.meaning.text.weight >= 100;
    return column.filled == 0
        || (column.share(column.numbers) < 0.5 && column.share(column.dates.dates) < 0.5
            && column.share(column.emails) < 0.5 && (isNamedJustSo || column.scores.scores() * 2 < column.filled)
            && column.share(column.npsGroups) < 0.9);
}

// Written by the answerers themselves, not picked from a list.
bool isFreeText(const ColumnNotes &column)
{
    const auto distinct = double(column.distinct.size());
    return column.filled > 0 && (distinct >= 3500 || distinct >= 0.4 * double(column.filled) || column.filled < 5);
}

bool isAddressOfMachine(const ColumnNotes &column)
{
    return column.firstValue.startsWith("http"_L1) || column.firstValue.startsWith("Mozilla/"_L1);
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
    int either = 0;
    int both = 0;
    for (size_t i = notes.firstData(); i < notes.first.size(); ++i) {
        const bool inOne = !textAt(notes.first.row(i), one).empty();
        const bool inOther = !textAt(notes.first.row(i), other).empty();
        either += inOne || inOther;
        both += inOne && inOther;
    }
    return either >= 4 && both * 20 <= either;
}

bool isBetter(const ColumnNotes &one, const ColumnNotes &other)
{
    if (isFreeText(one) != isFreeText(other))
        return isFreeText(one);
    if (one.meaning.text.weight != other.meaning.text.weight)
        return one.meaning.text.weight > other.meaning.text.weight;
    return one.filled > other.filled;
}

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
        if (sketch.isFree(i) && column.meaning.text.weight > 0 && holdsText(column) && !isOther)
            columns.append(i);
    }
    return columns;
}

// Those that ask the same of different people, or all ask why; in the order of the file.
QList<int> joined(const Sketch &sketch, const QList<int> &all, int best)
{
    QList<int> columns;
    const ColumnNotes &first = sketch.column(best);
    for (const int i : all) {
        const ColumnNotes &column = sketch.column(i);
        const bool bothAskWhy =
            column.meaning.text.meaning == Meaning::Reason && first.meaning.text.meaning == Meaning::Reason;
        const bool isPart =
            isFreeText(column) && isFreeText(first) && (bothAskWhy || excludeEachOther(sketch.notes, best, i));
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
        const bool isLong = column.share(column.sentences) >= 0.4 && column.meanLength() >= 15;
        if (!sketch.isFree(i) || !isUnnamed || !holdsText(column) || !isFreeText(column) || !isLong
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
    const QList<int> all = named(sketch);
    if (!all.isEmpty()) {
        const int best = *std::min_element(
            all.begin(), all.end(), [&sketch](int a, int b) { return isBetter(sketch.column(a), sketch.column(b)); });
        const QList<int> columns = joined(sketch, all, best);
        for (const int column : columns) {
            const bool isAlone = columns.size() == 1;
            sketch.assign(Field::Comment, column, isAlone ? Certainty::Certain : Certainty::Likely,
                          base::Error(isAlone ? code::namedSo : code::oneOfSeveralReasons));
        }
        return;
    }
    if (const int column = longest(sketch); column >= 0)
        sketch.assign(Field::Comment, column, Certainty::Likely, base::Error(code::looksLikeLongText));
}

} // namespace gensvar::map
