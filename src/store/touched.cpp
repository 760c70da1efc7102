// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/touched.h"

#include "store/changestore.h"
#include "store/exclusionstore.h"

#include <algorithm>

namespace gensvar::store {

// Ids that are told one by one: more are as well read as the span they lie in.
static constexpr qsizetype mostSingleIds = 10'000;

/// Which responses a change touched. A choice by a person may lie far apart.
static void append(std::vector<IdSpan> &spans, const Change &change)
{
    if (change.what == store::change::exclude || change.what == store::change::include) {
        const auto ids = ExclusionStore::touchedBy(change.detail);
        if (!ids.isEmpty() && ids.size() <= mostSingleIds) {
            for (const domain::ResponseId id : ids)
                spans.push_back({id.value(), id.value()});
            return;
        }
    }
    spans.push_back({change.firstId.value(), change.lastId.value()});
}

bool holds(const std::vector<IdSpan> &spans, qint64 id)
{
    const auto after = std::ranges::upper_bound(spans, id, {}, &IdSpan::first);
    return after != spans.begin() && std::prev(after)->last >= id;
}

base::Result<Touched> touchedSince(Database &database, qint64 change)
{
    const auto changes = ChangeStore(database).since(change);
    if (!changes)
        return base::failure(changes);
    Touched touched;
    std::vector<IdSpan> spans;
    for (const Change &one : *changes) {
        if (!one.firstId.isNull())
            append(spans, one);
        else if (one.what == store::change::zone || one.what == store::change::repair)
            touched.everything = true;
    }
    std::sort(spans.begin(), spans.end(), [](const IdSpan &a, const IdSpan &b) { return a.first < b.first; });
    for (const IdSpan &span : spans) {
        if (!touched.spans.empty() && span.first <= touched.spans.back().last + 1)
            touched.spans.back().last = std::max(touched.spans.back().last, span.last);
        else
            touched.spans.push_back(span);
    }
    for (const IdSpan &span : touched.spans)
        touched.ids += span.last - span.first + 1;
    return touched;
}

} // namespace gensvar::store
