// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bounds.h"

namespace gensvar::store {

/// What the rollups know of one response. Ids are those that came in, below 2^30; 0 is no value.
struct CountedResponse
{
    qint32 day = 0; ///< days since 1970-01-01 in the store's zone
    domain::Kind kind = domain::Kind::NotTold;
    qint8 score = -1; ///< 0 … 10, −1: not scored
    bool hasComment = false;
    bool excluded = false; ///< it then counts as excluded and as nothing else
    qint64 department = 0;
    qint64 touchpoint = 0;
    qint64 channel = 0;
    qint64 segment = 0;
    qint64 id = 0;       ///< the response's; 0 where it is not told, and the cluster neither
    quint64 cluster = 0; ///< whom it is from, by clusterOf(); 0: not told
};

/// Whose answers depend on each other: the account where known, else the customer. 0 where neither is.
[[nodiscard]] constexpr quint64 clusterOf(qint64 account, qint64 customer)
{
    if (account > 0)
        return quint64(account) << 1 | 1;
    return customer > 0 ? quint64(customer) << 1 : 0;
}

/// From a statement's row, whose columns from `kindColumn` on are kind, score, has_comment, excluded, department_id,
/// touchpoint_id, channel_id and segment_id.
template <typename Row> [[nodiscard]] CountedResponse counted(const Row &row, qint64 day, int kindColumn)
{
    CountedResponse response;
    response.day = bounds::day(day);
    response.kind = bounds::kind(row.integer(kindColumn));
    response.score = row.isNull(kindColumn + 1) ? qint8(-1) : bounds::score(row.integer(kindColumn + 1));
    response.hasComment = row.integer(kindColumn + 2) != 0;
    response.excluded = row.integer(kindColumn + 3) != 0;
    response.department = bounds::id(row.integer(kindColumn + 4));
    response.touchpoint = bounds::id(row.integer(kindColumn + 5));
    response.channel = bounds::id(row.integer(kindColumn + 6));
    response.segment = bounds::id(row.integer(kindColumn + 7));
    return response;
}

} // namespace gensvar::store
