// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/npsgroups.h"

#include "map/celltext.h"
#include "map/codes.h"
#include "map/folded.h"
#include "map/scorevalue.h"
#include "map/sketch.h"

namespace gensvar::map {

// 1 promoter, 0 passive, −1 detractor, 2 none of these. By the first letters, which agree in all the languages.
static int groupOf(const domain::Cell &cell)
{
    const QString words = folded(shown(cell));
    if (!saysNpsGroup(words))
        return 2;
    for (const auto *promoter : {u"prom", u"amba", u"furs", u"befu"}) {
        if (words.startsWith(QStringView(promoter)))
            return 1;
    }
    for (const auto *detractor : {u"det", u"krit", u"crit"}) {
        if (words.startsWith(QStringView(detractor)))
            return -1;
    }
    return 0;
}

static int groupOf(int score)
{
    return score >= 9 ? 1 : score >= 7 ? 0 : -1;
}

// Whether a column of groups is called as the score's column and what it is of it: "Q1_NPS_GROUP", "Q1 (group)".
static bool isGroupOf(const QString &group, const QString &score)
{
    if (score.isEmpty() || !group.startsWith(score + u' '))
        return false;
    const HeaderMeaning rest = meaningOf(group.sliced(score.size() + 1));
    return rest.score.meaning == Meaning::NpsGroup || group.endsWith(u" group");
}

void nameScoresByGroups(StudyNotes &notes)
{
    static constexpr int certain = 130; // as a column that is called NPS and nothing else
    for (const ColumnNotes &group : notes.columns) {
        if (group.filled == 0 || group.share(group.npsGroups) < 0.9)
            continue;
        const QString words = folded(group.header);
        for (ColumnNotes &column : notes.columns) {
            if (isGroupOf(words, folded(column.header)) && column.meaning.score.weight < certain)
                column.meaning.score = {Meaning::Nps, {}, certain, false};
        }
    }
}

void compareWithGroups(Sketch &sketch)
{
    const QList<int> score = sketch.proposal.map.columns.value(domain::Field::Score);
    if (score.size() != 1)
        return;
    const StudyNotes &notes = sketch.notes;
    for (int group = 0; group < sketch.width(); ++group) {
        if (sketch.column(group).share(sketch.column(group).npsGroups) < 0.9)
            continue;
        int disagreeing = 0;
        int telling = 0; // a column of nothing but "neutral" is another's
        for (size_t i = notes.firstData(); i < notes.first.size(); ++i) {
            const auto cells = notes.first.row(i).cells;
            if (size_t(std::max(group, score.first())) >= cells.size())
                continue;
            const int told = groupOf(cells[size_t(group)]);
            telling += told == 1 || told == -1;
            const ScoreValue value = readScore(cells[size_t(score.first())]);
            disagreeing += told != 2 && value.reading == ScoreReading::Score && told != groupOf(value.score);
        }
        if (disagreeing > 0 && telling > 0)
            sketch.warn(
                base::Error(code::groupsDisagree, {sketch.name(score.first()), disagreeing, sketch.name(group)}));
    }
}

} // namespace gensvar::map
