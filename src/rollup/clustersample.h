// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"
#include "store/clusterstore.h"

#include <QList>

#include <optional>
#include <vector>

namespace gensvar::rollup {

/// One answer of a sampled cluster.
struct ClusteredAnswer
{
    quint64 cluster = 0; ///< store::clusterOf()
    quint32 id = 0;
    qint32 day = 0;
    quint32 department = 0;
    quint32 touchpoint = 0;
    quint32 channel = 0;
    quint32 segment = 0;
    qint8 score = 0;
    domain::Kind kind = domain::Kind::NotTold;

    bool operator==(const ClusteredAnswer &) const = default;
};

/// The answers of a random part of the customers and accounts, whole: all of them, until there are too many to look at
/// in a question. Its size does not grow with the store's, and answers to every filter come out of it.
class ClusterSample
{
public:
    /// More are thinned out, by halves of the clusters.
    static constexpr size_t mostAnswers = 65'536;

    /// A cluster's place in the sample's order, as good as random and always the same. The sample are those at the
    /// front.
    [[nodiscard]] static quint64 placeOf(quint64 cluster);

    /// As it is kept in the store. Empty, and of change 0, where none was kept yet or what is kept is damaged.
    [[nodiscard]] static base::Result<ClusterSample> kept(store::Database &database);

    [[nodiscard]] qint64 change() const { return m_change; } ///< the change up to which it follows the store
    [[nodiscard]] double share() const;                      ///< the part of all clusters that is in it
    [[nodiscard]] const std::vector<ClusteredAnswer> &answers() const { return m_answers; } ///< by id

    /// How many responses would have to be read to follow the store's changes; none where it does already.
    [[nodiscard]] base::Result<std::optional<qint64>> behind(store::Database &database) const;
    /// Follows the changes since change(). Within the caller's ReadView or Transaction.
    [[nodiscard]] base::Result<void> follow(store::Database &database, const base::CancelToken &cancel = {},
                                            const base::ProgressSink &progress = {});
    /// Replaces what is kept. Within the caller's transaction.
    [[nodiscard]] base::Result<void> keep(store::Database &database) const;

    /// Takes a response that is new, where it is scored and of a cluster at the front.
    void take(const store::CountedResponse &response);
    /// Adds what was taken of new responses to what is kept, as of the change that the caller's transaction will end
    /// with; unless something else is waiting to be followed.
    [[nodiscard]] base::Result<void> addToKept(store::Database &database) const;

    /// The same part of the clusters, read anew from all responses.
    [[nodiscard]] base::Result<ClusterSample> recount(store::Database &database, const base::CancelToken &cancel,
                                                      const base::ProgressSink &progress) const;

private:
    void thin();

    qint64 m_change = 0;
    int m_halvings = 0;
    std::vector<ClusteredAnswer> m_answers;
};

/// Brings the kept sample up to the newest change, in a transaction. Nothing to do is quick to see.
[[nodiscard]] base::Result<void> catchUpClusters(store::Database &database, const base::CancelToken &cancel,
                                                 const base::ProgressSink &progress);

/// Compares what is kept with the responses, where no change since is waiting to be followed; one problem, or none.
[[nodiscard]] base::Result<QList<base::Error>>
verifyClusters(store::Database &database, const base::CancelToken &cancel, const base::ProgressSink &progress);

} // namespace gensvar::rollup
