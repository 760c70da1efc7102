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

base::Result<QList<domain::Comment>> ChangeFlow::excludedBy(qint64 number, int most) const
{
    const auto change = store::ChangeStore(m_connection.database()).find(number);
    if (!change)
        return base::failure(change);
    std::vector<qint64> ids;
    if (*change && (*change)->what == store::change::exclude) {
        for (const domain::ResponseId id : store::ExclusionStore::touchedBy((*change)->detail))
            ids.push_back(id.value());
    }
    if (ids.size() > size_t(most))
        ids.resize(size_t(most));
    auto comments = store::CommentStore(m_connection.database()).read(ids);
    if (comments)
        comments->removeIf([](const domain::Comment &one) { return one.exclusion == domain::Exclusion::None; });
    return comments;
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
