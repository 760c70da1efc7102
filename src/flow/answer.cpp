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

/// A figure and what it is made of.
struct Side
{
    Tally tally;
    double designEffect = 1;

    [[nodiscard]] Trinomial counts() const { return Trinomial::of(tally).thinned(designEffect); }
};

/// Against the period before; none where either has no responses. The verdict is given later, over all groups.
static std::optional<Change> changeOf(const Side &now, const Side &before, double sharedCustomers, bool running)
{
    const auto figure = metrics::figureOf(now.tally);
    const auto figureBefore = metrics::figureOf(before.tally, before.designEffect);
    if (!figure || !figureBefore)
        return {};
    Change change;
    change.before = before.tally;
    change.figureBefore = *figureBefore;
    change.change = figure->nps - figureBefore->nps;
    change.pValue = metrics::testDifference(now.counts(), before.counts()).pValue;
    change.sharedCustomers = sharedCustomers;
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

static std::optional<Group> groupOf(const Snapshot &snapshot, const Counted &counted, const Dependence::Place &place,
                                    const Windowed &sums)
{
    const Window &window = counted.figures.windows[place.window];
    const CountSum sum = sums.of(window.days);
    Group group;
    group.tally = sum.tally();
    if (group.tally.responses() == 0)
        return {};
    const Side now{group.tally, counted.dependence.ofGroup(place, group.tally)};
    group.figure = metrics::figureOf(now.tally, now.designEffect);
    group.periodStart = window.period.from;
    group.periodEnd = window.period.to;
    group.running = window.period.to >= counted.today;
    group.small = group.tally.responses() < snapshot.scope.minResponses;
    group.mixedKinds = sum.isMixed();
    if (window.before) {
        const Tally before = sums.of(*window.before).tally();
        group.change = changeOf(now, {before, counted.dependence.ofGroupBefore(place, before)},
                                counted.dependence.sharedByGroup(place), group.running);
    }
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
    const Figures &figures = counted.figures;
    std::vector<CountSum> whole(counted.cuts.size() + 1);
    snapshot.groups.reserve(qsizetype(std::min(counted.table.groups() * figures.windows.size(), usualGroups)));
    for (size_t group = 0; group < counted.table.groups(); ++group) {
        Windowed sums(counted.cuts, counted.table.runningSums(group));
        if (sums.isEmpty())
            continue;
        for (size_t i = 0; i < whole.size(); ++i)
            whole[i] += sums.upTo(i);
        const auto keys = figures.selection.keys(group);
        const bool gathers = figures.selection.gathers(group);
        for (size_t window = 0; window < figures.windows.size(); ++window) {
            if (auto made = groupOf(snapshot, counted, {group, window}, sums)) {
                made->keys = keys;
                made->gathers = gathers;
                snapshot.groups.append(std::move(*made));
            }
        }
    }
    judge(snapshot.groups);

    const Windowed sums(counted.cuts, std::move(whole));
    const CountSum total = sums.of(figures.whole);
    snapshot.total = total.tally();
    const Side now{snapshot.total, counted.dependence.ofWhole(snapshot.total)};
    snapshot.figure = metrics::figureOf(now.tally, now.designEffect);
    snapshot.mixedKinds = total.isMixed();
    if (!figures.wholeBefore)
        return;
    const bool running = snapshot.to && *snapshot.to >= counted.today;
    const Tally before = sums.of(*figures.wholeBefore).tally();
    snapshot.change =
        changeOf(now, {before, counted.dependence.ofWholeBefore(before)}, counted.dependence.sharedByWhole(), running);
    if (snapshot.change && !running && snapshot.change->pValue <= level)
        snapshot.change->verdict = Verdict::MoreThanChance;
}

} // namespace gensvar::flow
