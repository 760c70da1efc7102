// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/answer.h"

#include "metrics/difference.h"
#include "metrics/figure.h"

#include <algorithm>

namespace gensvar::flow {

using domain::Change;
using domain::Group;
using domain::Snapshot;
using domain::Tally;
using domain::Verdict;
using metrics::Trinomial;

static constexpr double level = 0.05; // statistics.md: of the one verdict, after correction

// Room made for them ahead: a department's days over years. Groups are large, and moving them is not free.
static constexpr size_t usualGroups = 20'000;

/// Against the period before; none where either has no responses. The verdict is given later, over all groups.
static std::optional<Change> changeOf(const Tally &now, const Tally &before, bool running)
{
    const auto figure = metrics::figureOf(now);
    const auto figureBefore = metrics::figureOf(before);
    if (!figure || !figureBefore)
        return {};
    Change change;
    change.before = before;
    change.figureBefore = *figureBefore;
    change.change = figure->nps - figureBefore->nps;
    change.pValue = metrics::testDifference(Trinomial::of(now), Trinomial::of(before)).pValue;
    change.verdict = running ? Verdict::StillRunning : Verdict::CantTell;
    return change;
}

/// Adds up runs of pieces.
class Windowed
{
public:
    Windowed(const Cuts &cuts, std::vector<CountSum> sums)
        : m_cuts(cuts)
        , m_sums(std::move(sums))
    { }
    [[nodiscard]] CountSum of(const DaySpan &days) const
    {
        return m_sums[m_cuts.startingOn(days.last + 1)] - m_sums[m_cuts.startingOn(days.first)];
    }
    [[nodiscard]] const CountSum &upTo(size_t piece) const { return m_sums[piece]; }
    [[nodiscard]] bool isEmpty() const { return m_sums.back().counts == CountSum{}.counts; }

private:
    const Cuts &m_cuts;
    std::vector<CountSum> m_sums;
};

static std::optional<Group> groupOf(const Snapshot &snapshot, const Counted &counted, const Window &window,
                                    const Windowed &sums)
{
    const CountSum sum = sums.of(window.days);
    Group group;
    group.tally = sum.tally();
    group.figure = metrics::figureOf(group.tally);
    if (!group.figure)
        return {};
    group.periodStart = window.period.from;
    group.periodEnd = window.period.to;
    group.running = window.period.to >= counted.today;
    group.small = group.tally.responses() < snapshot.scope.minResponses;
    group.mixedKinds = sum.isMixed();
    if (window.before)
        group.change = changeOf(group.tally, sums.of(*window.before).tally(), group.running);
    return group;
}

/// Which changes of closed periods are more than chance, among all that were asked for at once.
static void judge(QList<Group> &groups)
{
    std::vector<double> pValues;
    std::vector<Change *> changes;
    for (Group &group : groups) {
        if (!group.change || group.running)
            continue;
        changes.push_back(&*group.change);
        pValues.push_back(group.change->pValue);
    }
    const std::vector<bool> stands = metrics::benjaminiHochberg(pValues, level);
    for (size_t i = 0; i < changes.size(); ++i)
        changes[i]->verdict = stands[i] ? Verdict::MoreThanChance : Verdict::CantTell;
}

void fill(Snapshot &snapshot, const Counted &counted)
{
    std::vector<CountSum> whole(counted.cuts.size() + 1);
    snapshot.groups.reserve(qsizetype(std::min(counted.table.groups() * counted.windows.size(), usualGroups)));
    for (size_t group = 0; group < counted.table.groups(); ++group) {
        Windowed sums(counted.cuts, counted.table.runningSums(group));
        if (sums.isEmpty())
            continue;
        for (size_t i = 0; i < whole.size(); ++i)
            whole[i] += sums.upTo(i);
        const auto keys = counted.selection.keys(group);
        for (const Window &window : counted.windows) {
            if (auto made = groupOf(snapshot, counted, window, sums)) {
                made->keys = keys;
                snapshot.groups.append(std::move(*made));
            }
        }
    }
    judge(snapshot.groups);

    const Windowed sums(counted.cuts, std::move(whole));
    const CountSum total = sums.of(counted.whole);
    snapshot.total = total.tally();
    snapshot.figure = metrics::figureOf(snapshot.total);
    snapshot.mixedKinds = total.isMixed();
    if (!counted.wholeBefore)
        return;
    const bool running = snapshot.to && *snapshot.to >= counted.today;
    snapshot.change = changeOf(snapshot.total, sums.of(*counted.wholeBefore).tally(), running);
    if (snapshot.change && !running && snapshot.change->pValue <= level)
        snapshot.change->verdict = Verdict::MoreThanChance;
}

} // namespace gensvar::flow
