// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changeundo.h"

#include "store/changestore.h"
#include "store/codes.h"
#include "store/colleaguestore.h"
#include "store/dimensionstore.h"
#include "store/exclusionstore.h"
#include "store/transaction.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

bool ChangeUndo::isPossible(const Change &change)
{
    static constexpr std::array possible{change::exclude,   change::include,        change::merge,
                                         change::unmerge,   change::rename,         change::group,
                                         change::ungroup,   change::addGroup,       change::responsible,
                                         change::colleague, change::removeColleague};
    return !change.undoneBy && std::ranges::find(possible, change.what) != possible.end();
}

base::Result<qint64> ChangeUndo::undo(qint64 seq)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return base::failure(transaction);
    ChangeStore changes(m_database);
    const auto found = changes.find(seq);
    if (!found)
        return base::failure(found);
    if (!*found)
        return base::failure(code::undoUnknown, {seq});
    const Change &change = **found;
    if (change.undoneBy)
        return base::failure(code::undoneAlready, {seq});
    if (!isPossible(change))
        return base::failure(code::undoImpossible, {seq});
    if (const auto reverted = revert(change); !reverted)
        return base::failure(reverted);
    const auto by =
        changes.append({change::undo, {{u"change"_s, seq}, {u"what"_s, change.what}}, change.firstId, change.lastId});
    if (!by)
        return by;
    auto done = changes.markUndone(seq, *by);
    if (done)
        done = transaction->commit();
    return done.map([&] { return *by; });
}

base::Result<void> ChangeUndo::revert(const Change &change)
{
    if (change.what == change::exclude || change.what == change::include)
        return ExclusionStore(m_database, m_counts).revert(change.detail);
    if (change.what == change::responsible)
        return ColleagueStore(m_database).revert(change.detail);
    if (change.what == change::colleague)
        return ColleagueStore(m_database).revertEdit(change.detail);
    if (change.what == change::removeColleague)
        return ColleagueStore(m_database).revertRemoval(change.detail);
    const auto dimension = domain::dimensionNamed(change.detail.value("dimension"_L1).toString());
    if (!dimension || *dimension == domain::Dimension::Kind)
        return base::failure(code::undoImpossible, {change.seq});
    return DimensionStore(m_database, *dimension).revert(change.detail);
}

} // namespace gensvar::store
