// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scorescale.h"

#include "map/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

static QString scale(int from, int to)
{
    return u"%1–%2"_s.arg(from).arg(to);
}

// The scale that the labels name, empty if they name none or 0–10.
static QString scaleOfLabels(const ScoreNotes &scores)
{
    if (scores.otherScale * 2 > scores.scores() + scores.otherScale)
        return scale(1, scores.ofMaximum);
    if (scores.lowLabelAt >= 1 && scores.count[0] == 0)
        return scale(scores.lowLabelAt, scores.highLabelAt > 0 ? scores.highLabelAt : scores.highest());
    if (scores.highLabelAt > 0 && scores.highLabelAt <= 7 && scores.highLabelAt == scores.highest())
        return scale(scores.lowest(), scores.highLabelAt);
    return {};
}

// The scale that the values are on, empty if they may be on 0–10. Low answers alone are chance among a few.
static QString scaleOfValues(const ScoreNotes &scores)
{
    const qint64 count = scores.scores();
    const int lowest = scores.lowest();
    const int highest = scores.highest();
    if (highest < 0)
        return {};
    if (lowest == 0 && highest == 1 && count >= 5) // no and yes
        return scale(0, 1);
    if (highest <= 5 && count >= 8 && (lowest >= 1 || count >= 30))
        return scale(lowest == 0 ? 0 : 1, highest <= 4 && lowest >= 1 ? 5 : highest);
    if (highest <= 7 && lowest >= 1 && count >= 50)
        return scale(1, 7);
    return {};
}

ScaleJudgement judgeScale(const ColumnNotes &column, const QString &name, const QString &reference)
{
    ScaleJudgement judgement;
    const auto refuse = [&](const QString &as) {
        judgement.refusal = base::Error(code::notNps, {name, as, reference});
    };
    auto named = scaleNamed(column.header);
    if (!named)
        named = scaleNamed(column.question);
    const ScoreNotes &scores = column.scores;
    if (named && (named->from != 0 || named->to != 10)) {
        refuse(scale(named->from, named->to));
        return judgement;
    }
    if (const QString labels = scaleOfLabels(scores); !labels.isEmpty()) {
        refuse(labels);
        return judgement;
    }
    if (scores.labelled > 0 && scores.satisfactionLabels * 2 > std::min<qint64>(scores.labelled, 500)) {
        judgement.refusal = base::Error(code::notNpsMeasure, {name, reference});
        return judgement;
    }
    const bool isTold = named || scores.lowLabelAt == 0;
    if (isTold)
        return judgement;
    if (const QString values = scaleOfValues(scores); !values.isEmpty()) {
        refuse(values);
        return judgement;
    }
    const qint64 count = scores.scores();
    if (count == 0 || scores.count[0] > 0)
        return judgement;
    if (count > 300)
        judgement.refusal = base::Error(code::noZeros, {name, count, reference});
    else if (scores.highest() <= 5)
        judgement.warning = base::Error(code::scaleNotTold, {name, scores.highest()});
    else
        judgement.warning = base::Error(code::noZeroSeen, {name});
    return judgement;
}

} // namespace gensvar::map
