// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/dependence.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gensvar::flow {

using metrics::Trinomial;
using rollup::ClusteredAnswer;

// How many times answers may be counted in windows in all: some milliseconds. Where trailing windows overlap so much
// that it is not enough, each of them is told what the nearest of some of them is.
static constexpr double mostCounted = 400'000;

// Days that a table is made for: 400 years. Others are searched for.
static constexpr qint64 mostDaysInTable = 146'097;

/// The windows that hold a day: in order of time, both their first and their last days rise.
class WindowIndex
{
public:
    void add(const DaySpan &days, size_t window) { m_windows.push_back({days, window}); }
    /// After the last was added.
    void settle()
    {
        if (m_windows.empty() || qint64(m_windows.back().days.last) - m_windows.front().days.first > mostDaysInTable)
            return;
        size_t first = 0;
        for (qint32 day = m_windows.front().days.first; day <= m_windows.back().days.last; ++day) {
            while (m_windows[first].days.last < day)
                ++first;
            m_firstOfDay.push_back(quint32(first));
        }
    }
    template <typename Use> void visit(qint32 day, Use &&use) const
    {
        if (m_windows.empty() || day < m_windows.front().days.first || day > m_windows.back().days.last)
            return;
        for (size_t at = firstOf(day); at < m_windows.size() && m_windows[at].days.first <= day; ++at)
            use(m_windows[at].window);
    }

private:
    struct Entry
    {
        DaySpan days;
        size_t window;
    };
    [[nodiscard]] size_t firstOf(qint32 day) const
    {
        if (!m_firstOfDay.empty())
            return m_firstOfDay[size_t(day - m_windows.front().days.first)];
        const auto at = std::partition_point(m_windows.begin(), m_windows.end(),
                                             [day](const Entry &entry) { return entry.days.last < day; });
        return size_t(at - m_windows.begin());
    }

    std::vector<Entry> m_windows;
    std::vector<quint32> m_firstOfDay; // the first window that does not end before a day, from the first window's on
};

/// The group that a selection puts an answer into, by what the sample holds or by the answer's row.
class AnswerGroups
{
public:
    AnswerGroups(const Selection &selection, const ColumnScan *scan, const std::vector<size_t> *rows)
        : m_selection(selection)
        , m_scan(scan)
        , m_rows(rows)
    { }
    /// None where it does not pass.
    [[nodiscard]] std::optional<size_t> of(const ClusteredAnswer &answer, size_t index) const
    {
        if (m_scan)
            return m_scan->groupOf((*m_rows)[index]);
        for (const Filter &filter : m_selection.filters) {
            if (filter.passes[idOf(filter.source, answer)] == 0)
                return {};
        }
        size_t group = 0;
        for (const GroupAxis &axis : m_selection.axes)
            group += axis.groups[idOf(axis.source, answer)];
        return group;
    }

private:
    static qint64 idOf(const Source &source, const ClusteredAnswer &answer)
    {
        if (source.type == Source::Type::Score)
            return answer.score;
        if (source.type == Source::Type::Kind)
            return qint64(answer.kind);
        switch (source.dimension) {
        case domain::Dimension::Touchpoint:
            return answer.touchpoint;
        case domain::Dimension::Channel:
            return answer.channel;
        case domain::Dimension::Segment:
            return answer.segment;
        default:
            return answer.department;
        }
    }

    const Selection &m_selection;
    const ColumnScan *m_scan;
    const std::vector<size_t> *m_rows;
};

bool isInSample(const Source &source)
{
    using enum domain::Dimension;
    if (source.type != Source::Type::Dimension)
        return source.type == Source::Type::Score || source.type == Source::Type::Kind;
    return source.dimension == Department || source.dimension == Touchpoint || source.dimension == Channel
        || source.dimension == Segment;
}

/// Looks at the clusters one after another.
class ClusterLook
{
public:
    ClusterLook(Dependence &dependence, const Figures &figures)
        : m_dependence(dependence)
        , m_figures(figures)
        , m_compares(figures.wholeBefore.has_value())
    {
        for (size_t window = 0; window < figures.windows.size(); window += dependence.m_stride) {
            m_now.add(figures.windows[window].days, window);
            if (figures.windows[window].before)
                m_before.add(*figures.windows[window].before, window);
            m_compares = m_compares || figures.windows[window].before;
        }
        m_now.settle();
        m_before.settle();
    }

    void add(const ClusteredAnswer &answer, size_t group)
    {
        const Trinomial one = oneOf(answer.score);
        const auto cell = [&](size_t window) { return window * m_dependence.m_groups + group; };
        m_now.visit(answer.day, [&](size_t window) { m_seen.push_back({cell(window), false, answer.score}); });
        m_before.visit(answer.day, [&](size_t window) { m_seen.push_back({cell(window), true, answer.score}); });
        if (holds(m_figures.whole, answer.day))
            m_whole = m_whole + one;
        if (m_figures.wholeBefore && holds(*m_figures.wholeBefore, answer.day))
            m_wholeBefore = m_wholeBefore + one;
        ++m_answers;
    }

    /// After the answers of a cluster, or of that part of them that is known.
    void endCluster(double part)
    {
        if (m_answers > 1 || m_compares || part < 1) {
            std::sort(m_seen.begin(), m_seen.end(), [](const Seen &a, const Seen &b) { return a.cell < b.cell; });
            for (auto first = m_seen.begin(); first != m_seen.end();) {
                const auto last =
                    std::find_if(first, m_seen.end(), [&](const Seen &s) { return s.cell != first->cell; });
                addCell(first, last, part);
                first = last;
            }
            addTo(m_dependence.m_whole, m_whole, m_wholeBefore, part);
        }
        m_seen.clear();
        m_whole = m_wholeBefore = {};
        m_answers = 0;
    }

    /// Whether a customer of one answer tells anything: only who is in both of two periods.
    [[nodiscard]] bool compares() const { return m_compares; }

private:
    struct Seen
    {
        size_t cell;
        bool before;
        qint8 score;
    };

    static Trinomial oneOf(qint8 score) { return {1, score >= 9 ? 1.0 : 0.0, score <= 6 ? 1.0 : 0.0}; }
    static bool holds(const DaySpan &days, qint32 day) { return day >= days.first && day <= days.last; }

    void addCell(std::vector<Seen>::const_iterator first, std::vector<Seen>::const_iterator last, double part)
    {
        if (last - first == 1 && !m_compares && part == 1)
            return;
        Trinomial now;
        Trinomial before;
        for (auto seen = first; seen != last; ++seen)
            (seen->before ? before : now) = (seen->before ? before : now) + oneOf(seen->score);
        addTo(m_dependence.m_sums[first->cell], now, before, part);
    }

    static void addTo(Dependence::Looked &looked, const Trinomial &now, const Trinomial &before, double part)
    {
        Dependence::Sums &sums = part < 1 ? looked.large : looked.small;
        if (part < 1) {
            sums.now.addPart(now, part);
            sums.before.addPart(before, part);
        } else {
            sums.now.add(now);
            sums.before.add(before);
        }
        sums.either += now.n > 0 || before.n > 0 ? 1 : 0;
        sums.both += now.n > 0 && before.n > 0 ? 1 : 0;
    }

    Dependence &m_dependence;
    const Figures &m_figures;
    WindowIndex m_now;
    WindowIndex m_before;
    bool m_compares;
    std::vector<Seen> m_seen; // of the present cluster
    Trinomial m_whole;
    Trinomial m_wholeBefore;
    size_t m_answers = 0;
};

/// How many windows hold a day, on average.
static double depthOf(const std::vector<Window> &windows)
{
    double days = 0;
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = std::numeric_limits<qint64>::min();
    const auto add = [&](const DaySpan &span) {
        days += double(qint64(span.last) - span.first + 1);
        first = std::min<qint64>(first, span.first);
        last = std::max<qint64>(last, span.last);
    };
    for (const Window &window : windows) {
        add(window.days);
        if (window.before)
            add(*window.before);
    }
    return windows.empty() ? 0 : days / double(last - first + 1);
}

Dependence::Dependence(const Clusters &clusters, const Figures &figures, const ColumnScan *scan,
                       const std::vector<size_t> *rows)
    : m_groups(figures.selection.groupCount())
    , m_share(clusters.share)
{
    const auto &answers = clusters.answers;
    const double work = depthOf(figures.windows) * double(answers.size());
    m_stride = std::max<size_t>(1, size_t(std::ceil(work / mostCounted)));
    const AnswerGroups groups(figures.selection, scan, rows);
    ClusterLook look(*this, figures);
    for (size_t first = 0; first < answers.size();) {
        size_t last = first + 1;
        while (last < answers.size() && answers[last].cluster == answers[first].cluster)
            ++last;
        const bool isInParts = first < clusters.inParts;
        if (isInParts || last - first > 1 || look.compares()) {
            for (size_t i = first; i < last; ++i) {
                if (const auto group = groups.of(answers[i], i))
                    look.add(answers[i], *group);
            }
            look.endCluster(isInParts ? clusters.part : 1);
        }
        first = last;
    }
    m_windows = figures.windows.size();
}

double Dependence::effect(const domain::Tally &tally, metrics::ClusterSums Sums::*side, const Looked &looked) const
{
    const metrics::ClusterSums sums = (looked.small.*side) * (1 / m_share) + looked.large.*side;
    const double effect = metrics::designEffect(Trinomial::of(tally), sums);
    return effect > metrics::designEffectThatCounts ? effect : 1;
}

double Dependence::shared(const Looked &looked) const
{
    const double either = looked.small.either / m_share + looked.large.either;
    return either == 0 ? 0 : (looked.small.both / m_share + looked.large.both) / either;
}

const Dependence::Looked *Dependence::at(const Place &place) const
{
    const size_t nearest = std::min((place.window + m_stride / 2) / m_stride, (m_windows - 1) / m_stride) * m_stride;
    const auto found = m_sums.find(nearest * m_groups + place.group);
    return found == m_sums.end() ? nullptr : &found->second;
}

double Dependence::ofGroup(const Place &place, const domain::Tally &tally) const
{
    const Looked *looked = at(place);
    return looked ? effect(tally, &Sums::now, *looked) : 1;
}

double Dependence::ofGroupBefore(const Place &place, const domain::Tally &tally) const
{
    const Looked *looked = at(place);
    return looked ? effect(tally, &Sums::before, *looked) : 1;
}

double Dependence::ofWhole(const domain::Tally &tally) const
{
    return effect(tally, &Sums::now, m_whole);
}

double Dependence::ofWholeBefore(const domain::Tally &tally) const
{
    return effect(tally, &Sums::before, m_whole);
}

double Dependence::sharedByGroup(const Place &place) const
{
    const Looked *looked = at(place);
    return looked ? shared(*looked) : 0;
}

} // namespace gensvar::flow
