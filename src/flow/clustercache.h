// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rollup/clustersample.h"
#include "store/columns.h"

#include <memory>
#include <mutex>

namespace gensvar::flow {

/// Who answered, as questions look at it: the sample's answers cluster by cluster, merged accounts as one, in the
/// order of the sample, so that the first ones are a sample too. Immutable.
struct Clusters
{
    qint64 change = 0;
    double share = 1; ///< the part of all clusters that is in it
    /// False: the store has changed by more than a question can wait for. There are then no answers.
    bool isUpToDate = true;
    std::vector<rollup::ClusteredAnswer> answers;
};

/// The sample of the clusters in memory, shared by the questions of many threads. Any thread, each with its own
/// connection.
class ClusterCache
{
public:
    /// As new as the store is at the call. Within the caller's ReadView.
    [[nodiscard]] base::Result<std::shared_ptr<const Clusters>> clusters(store::Database &database);
    /// The row of each answer in these columns, for filters by what the sample does not hold; columns.size() where
    /// there is none.
    [[nodiscard]] std::shared_ptr<const std::vector<size_t>> rows(const std::shared_ptr<const Clusters> &clusters,
                                                                  const std::shared_ptr<const store::Columns> &columns);

private:
    std::mutex m_mutex;
    QString m_store; ///< whose: the store's uid
    rollup::ClusterSample m_sample;
    std::shared_ptr<const Clusters> m_clusters;
    std::shared_ptr<const Clusters> m_rowsOf; ///< what m_rows was made of
    std::shared_ptr<const store::Columns> m_rowsIn;
    std::shared_ptr<const std::vector<size_t>> m_rows;
};

} // namespace gensvar::flow
