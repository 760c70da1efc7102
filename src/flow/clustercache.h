// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "flow/clusters.h"
#include "rollup/clustersample.h"
#include "store/columns.h"

#include <memory>
#include <mutex>

namespace gensvar::flow {

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
