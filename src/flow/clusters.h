// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rollup/clustersample.h"

#include <unordered_map>
#include <vector>

namespace gensvar::flow {

/// Who answered, as questions look at it: the sample's answers cluster by cluster. Of large clusters those of a random
/// part of all answers, of small ones all answers of a random part of the clusters.
struct Clusters
{
    qint64 change = 0;
    /// False: the store has changed by more than a question can wait for. There are then no answers.
    bool isUpToDate = true;
    double share = 1;   ///< the part of the small clusters that is in it
    double part = 1;    ///< the part of the large clusters' answers that is
    size_t inParts = 0; ///< so many answers, the first ones, are of large clusters
    std::vector<rollup::ClusteredAnswer> answers;
};

/// `answers` as a sample with this share holds them; `merged` tells of a cluster the one that stands for it.
[[nodiscard]] Clusters clustersOf(std::vector<rollup::ClusteredAnswer> answers, double share,
                                  const std::unordered_map<quint64, quint64> &merged = {});

} // namespace gensvar::flow
