// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tally.h"
#include "flow/clustercache.h"
#include "flow/columnscan.h"
#include "flow/selection.h"
#include "flow/windows.h"
#include "metrics/designeffect.h"

#include <optional>
#include <unordered_map>

namespace gensvar::flow {

/// The figures of a question whose answers may depend on each other.
struct Figures
{
    const Selection &selection;
    const std::vector<Window> &windows;
    DaySpan whole;
    std::optional<DaySpan> wholeBefore;
};

/// Whether the sample itself tells the value that an answer has for a source.
[[nodiscard]] bool isInSample(const Source &source);

/// How far the answers of a question's figures depend on each other, because the same customers or accounts gave
/// several of them: the design effect of each figure, and how many customers are in both of two.
class Dependence
{
public:
    /// None: every design effect is 1.
    Dependence() = default;
    /// Looks at the sampled answers that the selection takes. Where it asks for more than they hold, `scan` tells it
    /// by their rows; else it is null.
    Dependence(const Clusters &clusters, const Figures &figures, const ColumnScan *scan,
               const std::vector<size_t> *rows);

    /// The part of the customers that was looked at whole, above 0 to 1.
    [[nodiscard]] double share() const { return m_share; }
    /// Which of a question's figures.
    struct Place
    {
        size_t group = 0;
        size_t window = 0;
    };
    /// At least 1; 1 unless it is above metrics::designEffectThatCounts.
    [[nodiscard]] double ofGroup(const Place &place, const domain::Tally &tally) const;
    [[nodiscard]] double ofGroupBefore(const Place &place, const domain::Tally &tally) const;
    [[nodiscard]] double ofWhole(const domain::Tally &tally) const;
    [[nodiscard]] double ofWholeBefore(const domain::Tally &tally) const;
    /// The part of the customers in either of the two periods that are in both, 0 to 1.
    [[nodiscard]] double sharedByGroup(const Place &place) const;
    [[nodiscard]] double sharedByWhole() const { return shared(m_whole); }

private:
    friend class ClusterLook;

    /// Of the clusters that were looked at.
    struct Sums
    {
        metrics::ClusterSums now;
        metrics::ClusterSums before;
        double either = 0; ///< those with an answer in one of the two periods
        double both = 0;   ///< and in both
    };
    /// Of one figure.
    struct Looked
    {
        Sums small;
        Sums large;
    };
    [[nodiscard]] double effect(const domain::Tally &tally, metrics::ClusterSums Sums::*side,
                                const Looked &looked) const;
    [[nodiscard]] double shared(const Looked &looked) const;
    [[nodiscard]] const Looked *at(const Place &place) const;

    size_t m_groups = 1;
    double m_share = 1;   ///< the part of the small clusters that was looked at
    size_t m_windows = 0; ///< of the question
    size_t m_stride = 1;  ///< of so many windows one was looked at
    Looked m_whole;
    std::unordered_map<size_t, Looked> m_sums; ///< by window × groups + group
};

} // namespace gensvar::flow
