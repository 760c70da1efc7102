// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/columncache.h"

#include "flow/question.h"
#include "store/columnloader.h"
#include "store/database.h"
#include "store/questionstore.h"
#include "store/touched.h"

#include <algorithm>

namespace gensvar::flow {

using base::failure;
using base::Result;
using store::Columns;

std::shared_ptr<ColumnCache> makeColumnCache()
{
    return std::make_shared<ColumnCache>();
}

static bool has(const Columns &columns, const Source &source)
{
    switch (source.type) {
    case Source::Type::Dimension:
        return columns.dimensions.contains(source.dimension);
    case Source::Type::Attribute:
        return source.attribute == 0 || columns.attributes.contains(source.attribute);
    case Source::Type::Score:
    case Source::Type::Kind:
    case Source::Type::Added:
        break;
    }
    return true;
}

Result<Columns> ColumnCache::current(store::Database &database, qint64 newest)
{
    const std::shared_ptr<const Columns> there = known(database);
    const store::ColumnLoader loader(database);
    if (!there || there->change > newest) // another connection may have seen more than this one's view holds
        return loader.load();
    if (there->change == newest)
        return *there;
    const auto touched = store::touchedSince(database, there->change);
    if (!touched)
        return failure(touched);
    if (touched->everything || touched->ids > qint64(there->size() / 2))
        return loader.load();
    if (!touched->spans.empty())
        return loader.refreshed(*there, touched->spans);
    Columns same = *there;
    same.change = newest;
    return same;
}

static bool hasAll(const Columns &columns, const std::vector<Source> &needed)
{
    return std::all_of(needed.begin(), needed.end(), [&](const Source &source) { return has(columns, source); });
}

std::shared_ptr<const Columns> ColumnCache::known(const store::Database &database) const
{
    const std::lock_guard lock(m_mutex);
    return m_store == database.uid() ? m_columns : nullptr;
}

Result<bool> ColumnCache::isReady(store::Database &database, const std::vector<Source> &needed) const
{
    return store::QuestionStore(database).lastChange().map([&](qint64 newest) {
        const auto there = known(database);
        return there && there->change == newest && hasAll(*there, needed);
    });
}

Result<std::shared_ptr<const Columns>> ColumnCache::columns(store::Database &database,
                                                            const std::vector<Source> &needed)
{
    const auto newest = store::QuestionStore(database).lastChange();
    if (!newest)
        return failure(newest);
    if (const auto there = known(database); there && there->change == *newest && hasAll(*there, needed))
        return there;

    const std::lock_guard loading(m_loading);
    auto fresh = current(database, *newest);
    if (!fresh)
        return failure(fresh);
    const store::ColumnLoader loader(database);
    for (const Source &source : needed) {
        if (has(*fresh, source))
            continue;
        const auto added = source.type == Source::Type::Attribute ? loader.addAttribute(*fresh, source.attribute)
                                                                  : loader.add(*fresh, source.dimension);
        if (!added)
            return failure(added);
    }
    auto shared = std::make_shared<const Columns>(std::move(*fresh));
    const std::lock_guard lock(m_mutex);
    // Where another connection has seen more, what it loaded stays.
    if (m_store != database.uid() || !m_columns || m_columns->change <= shared->change)
        m_columns = shared;
    m_store = database.uid();
    return shared;
}

} // namespace gensvar::flow
