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

/// One answer of the sample.
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

/// The answers of customers and accounts: all of them, until there are too many to look at in a question. Then all
/// answers of a random part of the clusters, which tells the small ones, and as great a part of all answers, which
/// tells the large ones. Its size does not grow with the store's, and answers to every filter come out of it.
class ClusterSample
{
public:
    /// More are thinned out, by halves.
    static constexpr size_t mostAnswers = 131'072;

    /// A cluster's and an answer's places in the sample's orders, 0 to 1: as good as random and always the same. The
    /// sample are those below share().
    [[nodiscard]] static double placeOfCluster(quint64 cluster);
    [[nodiscard]] static double placeOfAnswer(quint32 id);

    /// As it is kept in the store. Empty, and of change 0, where none was kept yet or what is kept is damaged.
    [[nodiscard]] static base::Result<ClusterSample> kept(store::Database &database);

    [[nodiscard]] qint64 change() const { return m_change; } ///< the change up to which it follows the store
    [[nodiscard]] double share() const; ///< the part of the clusters, and of the answers, that is in it
    [[nodiscard]] const std::vector<ClusteredAnswer> &answers() const { return m_answers; } ///< by id

    /// How many responses would have to be read to follow the store's changes; none where it does already.
    [[nodiscard]] base::Result<std::optional<qint64>> behind(store::Database &database) const;
    /// Follows the changes since change(). Within the caller's ReadView or Transaction.
    [[nodiscard]] base::Result<void> follow(store::Database &database, const base::CancelToken &cancel = {},
                                            const base::ProgressSink &progress = {});
    /// Replaces what is kept. Within the caller's transaction.
    [[nodiscard]] base::Result<void> keep(store::Database &database) const;

    /// Takes a response that is new, where it is scored and in the sample.
    void take(const store::CountedResponse &response);
    /// Adds what was taken of new responses to what is kept, as of the change that the caller's transaction will end
    /// with; unless something else is waiting to be followed.
    [[nodiscard]] base::Result<void> addToKept(store::Database &database) const;

    /// The same part, read anew from all responses.
    [[nodiscard]] base::Result<ClusterSample> recount(store::Database &database, const base::CancelToken &cancel,
                                                      const base::ProgressSink &progress) const;

private:
    [[nodiscard]] bool holds(quint64 cluster, quint32 id) const;
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
