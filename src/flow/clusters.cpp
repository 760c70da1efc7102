// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/clusters.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <unordered_set>

namespace gensvar::flow {

using rollup::ClusteredAnswer;
using rollup::ClusterSample;

/// What a part of all answers tells of how large the clusters are, and how much their answers go together. Used for
/// that alone: what is then summed up comes from other answers, so that the choice does not bend the sums.
class Sounding
{
public:
    explicit Sounding(double part)
        : m_part(part)
    { }
    void add(const ClusteredAnswer &answer)
    {
        const double x = answer.score >= 9 ? 1 : answer.score <= 6 ? -1 : 0;
        Known &known = m_clusters[answer.cluster];
        known.n += 1;
        known.x += x;
        known.xx += x * x;
        m_all.n += 1;
        m_all.x += x;
        m_all.xx += x * x;
    }
    /// Which clusters, by how many of their answers were added, are better told by a part `counted` of all answers
    /// than by being among the `share` of the clusters that are known whole.
    ///
    /// Estimated is Σ e·e′ over a cluster's pairs. With m answers that correlate by r it is about r·m², and has a
    /// variance of about (r·m²)²/share where the cluster is in or out as a whole, and of 2m²/counted² by the chance of
    /// its answers. They are equal at r·m = √(2·share)/counted.
    void settle(double share, double counted)
    {
        if (const double r = correlation(); r > 0)
            m_least = std::sqrt(2 * share) / counted / r * m_part;
    }
    [[nodiscard]] bool isLarge(quint64 cluster) const
    {
        const auto known = m_clusters.find(cluster);
        return known != m_clusters.end() && known->second.n >= std::max(2.0, m_least);
    }

private:
    struct Known
    {
        double n = 0;
        double x = 0;
        double xx = 0;
    };
    /// Of two answers of a cluster: certain by two standard errors, 0 where that is none.
    [[nodiscard]] double correlation() const
    {
        const double mean = m_all.x / m_all.n;
        const double variance = m_all.xx / m_all.n - mean * mean;
        double pairs = 0;
        double together = 0;
        for (const auto &[cluster, known] : m_clusters) {
            const double sum = known.x - known.n * mean;
            pairs += known.n * (known.n - 1);
            together += sum * sum - (known.xx - 2 * mean * known.x + known.n * mean * mean);
        }
        if (pairs == 0 || variance <= 0)
            return 0;
        return std::max(0.0, together / pairs / variance - 2 / std::sqrt(pairs / 2));
    }

    double m_part;
    double m_least = std::numeric_limits<double>::infinity();
    Known m_all;
    std::unordered_map<quint64, Known> m_clusters;
};

/// Gives merged clusters their one name, and tells which those are.
static std::unordered_set<quint64> join(std::vector<ClusteredAnswer> &answers,
                                        const std::unordered_map<quint64, quint64> &merged)
{
    std::unordered_set<quint64> joined;
    if (merged.empty())
        return joined;
    for (ClusteredAnswer &answer : answers) {
        if (const auto root = merged.find(answer.cluster); root != merged.end()) {
            answer.cluster = root->second;
            joined.insert(root->second);
        }
    }
    return joined;
}

/// Leaves of a sample what figures are summed up from: first that of large clusters.
static void choose(Clusters &clusters, const std::unordered_set<quint64> &joined)
{
    auto &answers = clusters.answers;
    const double sounded = clusters.share / 4;
    clusters.part = clusters.share - sounded;
    Sounding sounding(sounded);
    for (const ClusteredAnswer &answer : answers) {
        if (ClusterSample::placeOfAnswer(answer.id) < sounded)
            sounding.add(answer);
    }
    sounding.settle(clusters.share, clusters.part);
    const auto small = std::partition(answers.begin(), answers.end(), [&](const ClusteredAnswer &answer) {
        return sounding.isLarge(answer.cluster) || joined.contains(answer.cluster); // these were sampled one by one
    });
    const auto large = std::partition(answers.begin(), small, [&](const ClusteredAnswer &answer) {
        const double place = ClusterSample::placeOfAnswer(answer.id);
        return place >= sounded && place < clusters.share;
    });
    const auto whole = std::partition(small, answers.end(), [&](const ClusteredAnswer &answer) {
        return ClusterSample::placeOfCluster(answer.cluster) < clusters.share;
    });
    clusters.inParts = size_t(large - answers.begin());
    answers.erase(whole, answers.end());
    answers.erase(large, small);
}

Clusters clustersOf(std::vector<ClusteredAnswer> answers, double share,
                    const std::unordered_map<quint64, quint64> &merged)
{
    Clusters clusters;
    clusters.share = share;
    clusters.answers = std::move(answers);
    const auto joined = join(clusters.answers, merged);
    if (share < 1)
        choose(clusters, joined);
    const auto inOrder = [](const auto &a, const auto &b) {
        return std::tuple(a.cluster, a.id) < std::tuple(b.cluster, b.id);
    };
    const auto small = clusters.answers.begin() + qptrdiff(clusters.inParts);
    std::sort(clusters.answers.begin(), small, inOrder);
    std::sort(small, clusters.answers.end(), inOrder);
    return clusters;
}

} // namespace gensvar::flow
