// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/changeflow.h"

#include "flow/catchup.h"
#include "flow/connection.h"
#include "rollup/delta.h"
#include "store/changestore.h"
#include "store/changeundo.h"
#include "store/commentstore.h"
#include "store/exclusionstore.h"

namespace gensvar::flow {

base::Result<QList<LoggedChange>> ChangeFlow::log(int limit, qint64 before, const QStringList &what) const
{
    const auto changes = store::ChangeStore(m_connection.database()).log(limit, before, what);
    if (!changes)
        return base::failure(changes);
    QList<LoggedChange> all;
    ChangeDetails details(m_connection.database());
    for (const store::Change &change : *changes) {
        const auto detail = details.of(change);
        if (!detail)
            return base::failure(detail);
        all.append({change.seq, change.at, change.by, change.what, *detail, change.undoneBy.value_or(0),
                    store::ChangeUndo::isPossible(change)});
    }
    return all;
}

base::Result<domain::CommentPage> ChangeFlow::excludedBy(qint64 number, qint64 offset, int limit) const
{
    const auto change = store::ChangeStore(m_connection.database()).find(number);
    if (!change)
        return base::failure(change);
    std::vector<qint64> touched;
    if (*change && (*change)->what == store::change::exclude) {
        for (const domain::ResponseId id : store::ExclusionStore::touchedBy((*change)->detail))
            touched.push_back(id.value());
    }
    const store::CommentStore store(m_connection.database());
    const auto still = store.excludedAmong(touched);
    if (!still)
        return base::failure(still);
    domain::CommentPage page;
    page.total = qint64(still->size());
    const auto first = std::clamp<qint64>(offset, 0, page.total);
    const auto last = std::min(first + std::max(0, limit), page.total);
    return store.read({still->begin() + first, still->begin() + last}).map([&](QList<domain::Comment> comments) {
        page.comments = std::move(comments);
        return page;
    });
}

base::Result<qint64> ChangeFlow::undo(qint64 number)
{
    rollup::Delta counts;
    const auto undone = store::ChangeUndo(m_connection.database(), counts).undo(number);
    if (undone)
        followCustomers(m_connection);
    return undone;
}

} // namespace gensvar::flow
