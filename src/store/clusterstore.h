// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"
#include "store/columnloader.h"
#include "store/countedresponse.h"

#include <QByteArrayView>

#include <functional>
#include <unordered_map>

namespace gensvar::store {

class Database;

/// The customers behind the figures: the responses with their clusters, and the sample of them that is kept. What is
/// in the sample is rollup/'s. The connection's thread.
class ClusterStore
{
public:
    explicit ClusterStore(Database &database)
        : m_database(database)
    { }

    /// Each response with ids of the spans that is scored, counts and has a cluster; by id where the spans are.
    using Visitor = std::function<void(const CountedResponse &)>;
    [[nodiscard]] base::Result<void> each(const std::vector<IdSpan> &ids, const Visitor &visit,
                                          const base::CancelToken &cancel, const base::ProgressSink &progress) const;
    /// Accounts that were merged into others: of each cluster the one that stands for it.
    [[nodiscard]] base::Result<std::unordered_map<quint64, quint64>> mergedAccounts() const;

    /// Each row of the sample, by chunk. The view lives as long as the call.
    [[nodiscard]] base::Result<void> eachChunk(const std::function<void(qint64 chunk, QByteArrayView)> &visit) const;
    /// Replaces or makes a row; an empty view deletes it. Within the caller's transaction.
    [[nodiscard]] base::Result<void> write(qint64 chunk, QByteArrayView answers) const;
    [[nodiscard]] base::Result<void> clear() const;

private:
    Database &m_database;
};

} // namespace gensvar::store
