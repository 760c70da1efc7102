// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/spreadscore.h"

#include "map/scorevalue.h"
#include "map/sketch.h"

#include <numeric>

namespace gensvar::map {

static constexpr int scaleSteps = 11;

// The score that a column stands for, −1: none.
static int optionOf(const ColumnNotes &column)
{
    const std::string option = column.option.toStdString();
    domain::Cell cell;
    cell.kind = option.empty() ? domain::CellKind::Empty : domain::CellKind::Text;
    cell.text = option;
    const ScoreValue value = readScore(cell);
    return value.reading == ScoreReading::Score ? value.score : -1;
}

static bool asksToRecommend(const ColumnNotes &column)
{
    const Meaning meaning = column.meaning.score.meaning;
    return column.meaning.score.weight > 0
        && (meaning == Meaning::Recommend || meaning == Meaning::Nps || meaning == Meaning::LikelyTo);
}

static bool holdsOnly(const ColumnNotes &column, int score)
{
    const ScoreNotes &scores = column.scores;
    const qint64 others = scores.outOfRange + scores.notWhole + scores.notNumbers + scores.dates + scores.otherScale
        + scores.outsideCodes;
    return others == 0 && scores.scores() == scores.count[size_t(score)];
}

static bool isScale(const Sketch &sketch, int first)
{
    const int start = optionOf(sketch.column(first));
    if ((start != 0 && start != 10) || !asksToRecommend(sketch.column(first)))
        return false;
    for (int i = 0; i < scaleSteps; ++i) {
        const int score = start == 0 ? i : 10 - i;
        const ColumnNotes &column = sketch.column(first + i);
        if (optionOf(column) != score || !holdsOnly(column, score))
            return false;
    }
    return true;
}

QList<int> spreadScore(const Sketch &sketch)
{
    for (int first = 0; first + scaleSteps <= sketch.width(); ++first) {
        if (!isScale(sketch, first))
            continue;
        QList<int> columns(scaleSteps);
        std::iota(columns.begin(), columns.end(), first);
        return columns;
    }
    return {};
}

} // namespace gensvar::map
