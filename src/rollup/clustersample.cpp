// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup/clustersample.h"

#include "rollup/clusterpack.h"
#include "rollup/codes.h"
#include "store/questionstore.h"
#include "store/setting.h"
#include "store/touched.h"
#include "store/transaction.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gensvar::rollup {

using base::failure;
using base::Result;
using store::ClusterStore;
using store::IdSpan;

static constexpr int mostHalvings = 32;
static constexpr IdSpan allIds{1, store::bounds::responseIdLimit - 1};

// The finaliser of splitmix64 (Steele, Lea and Flood, OOPSLA 2014): every bit of the key changes half of the bits.
static double placeOf(quint64 key)
{
    quint64 place = key + 0x9e3779b97f4a7c15ULL;
    place = (place ^ place >> 30) * 0xbf58476d1ce4e5b9ULL;
    place = (place ^ place >> 27) * 0x94d049bb133111ebULL;
    return double((place ^ place >> 31) >> 11) * 0x1p-53; // exact, and below 1
}

double ClusterSample::placeOfCluster(quint64 cluster)
{
    return placeOf(cluster);
}

double ClusterSample::placeOfAnswer(quint32 id)
{
    return placeOf(~quint64(id)); // no cluster's key
}

double ClusterSample::share() const
{
    return std::ldexp(1.0, -m_halvings);
}

bool ClusterSample::holds(quint64 cluster, quint32 id) const
{
    return m_halvings == 0 || placeOfCluster(cluster) < share() || placeOfAnswer(id) < share();
}

Result<ClusterSample> ClusterSample::kept(store::Database &database)
{
    const store::SettingStore settings(database);
    const auto mark = settings.number(store::setting::clustersMark);
    const auto halvings = settings.number(store::setting::clustersHalvings);
    if (!mark || !halvings)
        return failure(mark ? halvings : mark);
    ClusterSample sample;
    sample.m_change = std::max<qint64>(*mark, 0);
    sample.m_halvings = int(std::clamp<qint64>(*halvings, 0, mostHalvings));
    bool isTrue = *mark >= 0 && *halvings == sample.m_halvings;
    const auto read = ClusterStore(database).eachChunk([&](qint64 chunk, QByteArrayView bytes) {
        const bool isChunk = chunk >= 0 && chunk < store::bounds::responseIdLimit / chunkIds;
        isTrue = isTrue && isChunk && unpackAnswers(chunk, bytes, sample.m_answers);
    });
    if (!read)
        return failure(read);
    return isTrue ? sample : ClusterSample();
}

Result<std::optional<qint64>> ClusterSample::behind(store::Database &database) const
{
    const auto newest = store::QuestionStore(database).lastChange();
    if (!newest)
        return failure(newest);
    if (*newest == m_change)
        return std::optional<qint64>();
    return store::touchedSince(database, m_change).map([](const store::Touched &touched) {
        return std::optional(touched.everything ? std::numeric_limits<qint64>::max() : touched.ids);
    });
}

void ClusterSample::take(const store::CountedResponse &response)
{
    if (response.cluster == 0 || response.score < 0 || response.excluded
        || !holds(response.cluster, quint32(response.id)))
        return;
    m_answers.push_back({response.cluster, quint32(response.id), response.day, quint32(response.department),
                         quint32(response.touchpoint), quint32(response.channel), quint32(response.segment),
                         response.score, response.kind});
    if (m_answers.size() > 2 * mostAnswers) // in between; thin() ends the work
        thin();
}

void ClusterSample::thin()
{
    while (m_answers.size() > mostAnswers && m_halvings < mostHalvings) {
        ++m_halvings;
        std::erase_if(m_answers, [this](const auto &answer) { return !holds(answer.cluster, answer.id); });
    }
}

Result<void> ClusterSample::follow(store::Database &database, const base::CancelToken &cancel,
                                   const base::ProgressSink &progress)
{
    const auto newest = store::QuestionStore(database).lastChange();
    if (!newest)
        return failure(newest);
    if (*newest == m_change)
        return {};
    auto touched = store::touchedSince(database, m_change);
    if (!touched)
        return failure(touched);
    // Where most of a thinned sample has gone, there is room for more than its part again.
    if (touched->everything || (m_halvings > 0 && m_answers.size() < mostAnswers / 4)) {
        *this = {};
        touched->spans = {allIds};
    }
    std::erase_if(m_answers, [&](const ClusteredAnswer &answer) { return store::holds(touched->spans, answer.id); });
    const auto read = ClusterStore(database).each(
        touched->spans, [this](const store::CountedResponse &response) { take(response); }, cancel, progress);
    if (!read)
        return read;
    std::sort(m_answers.begin(), m_answers.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    thin();
    m_change = *newest;
    return {};
}

Result<void> ClusterSample::keep(store::Database &database) const
{
    const ClusterStore kept(database);
    auto done = kept.clear();
    for (auto first = m_answers.begin(); done && first != m_answers.end();) {
        const qint64 chunk = first->id / chunkIds;
        const auto last =
            std::find_if(first, m_answers.end(), [chunk](const auto &answer) { return answer.id / chunkIds != chunk; });
        done = kept.write(chunk, packAnswers(chunk, {first, last}));
        first = last;
    }
    store::SettingStore settings(database);
    return done.and_then([&] { return settings.set(store::setting::clustersMark, m_change); }).and_then([&] {
        return settings.set(store::setting::clustersHalvings, qint64(m_halvings));
    });
}

Result<void> ClusterSample::addToKept(store::Database &database) const
{
    auto sample = kept(database);
    if (!sample)
        return failure(sample);
    const auto behind = sample->behind(database);
    const auto newest = store::QuestionStore(database).lastChange();
    if (!behind || !newest)
        return behind ? failure(newest) : failure(behind);
    if (behind->value_or(0) > 0)
        return {};
    sample->m_halvings = std::max(sample->m_halvings, m_halvings);
    sample->m_answers.insert(sample->m_answers.end(), m_answers.begin(), m_answers.end()); // new ids are the greatest
    std::erase_if(sample->m_answers, [&](const auto &answer) { return !sample->holds(answer.cluster, answer.id); });
    sample->thin();
    sample->m_change = *newest + 1;
    return sample->keep(database);
}

Result<ClusterSample> ClusterSample::recount(store::Database &database, const base::CancelToken &cancel,
                                             const base::ProgressSink &progress) const
{
    ClusterSample fresh;
    fresh.m_change = m_change;
    fresh.m_halvings = m_halvings;
    const auto read = ClusterStore(database).each(
        {allIds},
        [&](const store::CountedResponse &response) {
            if (fresh.m_answers.size() <= 2 * mostAnswers) // more are certainly not what is kept
                fresh.take(response);
        },
        cancel, progress);
    return read.map([&] { return std::move(fresh); });
}

Result<QList<base::Error>> verifyClusters(store::Database &database, const base::CancelToken &cancel,
                                          const base::ProgressSink &progress)
{
    const auto kept = ClusterSample::kept(database);
    if (!kept)
        return failure(kept);
    const auto behind = kept->behind(database);
    if (!behind)
        return failure(behind);
    if (behind->value_or(0) > 0) // to be followed: no problem, as with search
        return QList<base::Error>();
    return kept->recount(database, cancel, progress).map([&](const ClusterSample &fresh) {
        return fresh.answers() == kept->answers() ? QList<base::Error>() : QList{base::Error(code::clustersDiffer)};
    });
}

Result<void> catchUpClusters(store::Database &database, const base::CancelToken &cancel,
                             const base::ProgressSink &progress)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return failure(transaction);
    auto sample = ClusterSample::kept(database);
    if (!sample)
        return failure(sample);
    const auto behind = sample->behind(database);
    if (!behind)
        return failure(behind);
    if (behind->value_or(0) == 0) // nothing that touched a response
        return {};
    if (const auto followed = sample->follow(database, cancel, progress); !followed)
        return followed;
    if (const auto kept = sample->keep(database); !kept)
        return kept;
    return transaction->commit();
}

} // namespace gensvar::rollup
