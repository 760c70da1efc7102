// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/clustercache.h"

#include "store/database.h"
#include "store/questionstore.h"

#include <algorithm>

namespace gensvar::flow {

using base::failure;
using base::Result;
using rollup::ClusteredAnswer;
using rollup::ClusterSample;

// Some tenths of a second. What is more is left to who writes next: an import has done so before it says it is done.
static constexpr qint64 mostToFollow = 100'000;

static Result<std::shared_ptr<const Clusters>> looked(store::Database &database, const ClusterSample &sample)
{
    const auto merged = store::ClusterStore(database).mergedAccounts();
    if (!merged)
        return failure(merged);
    Clusters clusters = clustersOf(sample.answers(), sample.share(), *merged);
    clusters.change = sample.change();
    return std::make_shared<const Clusters>(std::move(clusters));
}

Result<std::shared_ptr<const Clusters>> ClusterCache::clusters(store::Database &database)
{
    const auto newest = store::QuestionStore(database).lastChange();
    if (!newest)
        return failure(newest);
    const std::lock_guard lock(m_mutex);
    const bool isOurs = m_store == database.uid();
    if (isOurs && m_clusters && m_clusters->change == *newest)
        return m_clusters;

    ClusterSample sample = isOurs ? m_sample : ClusterSample();
    if (sample.change() == 0 || sample.change() > *newest) { // another connection may have seen more than this view
        auto kept = ClusterSample::kept(database);
        if (!kept)
            return failure(kept);
        sample = std::move(*kept);
    }
    auto behind = sample.behind(database);
    if (behind && behind->value_or(0) > mostToFollow) { // what is kept may be nearer
        auto kept = ClusterSample::kept(database);
        if (!kept)
            return failure(kept);
        sample = std::move(*kept);
        behind = sample.behind(database);
    }
    if (!behind)
        return failure(behind);
    if (behind->value_or(0) > mostToFollow) {
        Clusters unknown;
        unknown.change = *newest;
        unknown.isUpToDate = false;
        return std::make_shared<const Clusters>(std::move(unknown));
    }
    if (const auto followed = sample.follow(database); !followed)
        return failure(followed);
    auto fresh = looked(database, sample);
    if (!fresh)
        return fresh;
    m_store = database.uid();
    m_sample = std::move(sample);
    m_clusters = *fresh;
    return fresh;
}

std::shared_ptr<const std::vector<size_t>> ClusterCache::rows(const std::shared_ptr<const Clusters> &clusters,
                                                              const std::shared_ptr<const store::Columns> &columns)
{
    const std::lock_guard lock(m_mutex);
    if (m_rows && m_rowsOf == clusters && m_rowsIn == columns)
        return m_rows;
    auto rows = std::make_shared<std::vector<size_t>>();
    rows->reserve(clusters->answers.size());
    const std::vector<quint32> &ids = *columns->ids;
    for (const ClusteredAnswer &answer : clusters->answers) {
        const auto first = ids.begin() + qptrdiff(columns->rowOfDay(answer.day));
        const auto last = ids.begin() + qptrdiff(columns->rowOfDay(qint64(answer.day) + 1));
        const auto found = std::lower_bound(first, last, answer.id); // a day's rows are by id
        rows->push_back(found != last && *found == answer.id ? size_t(found - ids.begin()) : columns->size());
    }
    m_rowsOf = clusters;
    m_rowsIn = columns;
    m_rows = rows;
    return rows;
}

} // namespace gensvar::flow
