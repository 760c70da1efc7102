// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/commentquestion.h"

#include "base/daynumber.h"
#include "flow/codes.h"
#include "flow/rollupcount.h"
#include "store/searchindex.h"
#include "text/searchquery.h"

#include <algorithm>
#include <limits>

namespace gensvar::flow {

using base::failure;
using base::Result;
using domain::CommentOrder;
using domain::CommentPage;
using domain::Dimension;
using store::CommentStore;

// Up to so many excluded comments are looked up in the index one by one; it would be slower than walking all hits.
static constexpr size_t fewExcluded = 100;

// From here on a page is found in the columns: the index is walked from its beginning, row by row.
static constexpr qint64 farPage = 2000;

// So many responses are looked at in passing, about as many milliseconds as thousands, before the columns are awaited.
static constexpr qint64 mostPassed = 40'000;

// So many hits are looked up one by one, a hundred about a millisecond.
static constexpr size_t mostLookedUp = 10'000;

// Where a page may begin: behind all that a store can hold, so that adding to it does not overflow.
static constexpr qint64 farthest = qint64(1) << 40;

static DaySpan daysOf(const domain::Scope &scope)
{
    using Limits = std::numeric_limits<qint32>;
    return {scope.from ? qint32(base::dayNumber(*scope.from)) : Limits::min(),
            scope.to ? qint32(base::dayNumber(*scope.to)) : Limits::max()};
}

CommentQuestion::CommentQuestion(store::Database &database, ColumnCache &columns, const domain::CommentQuery &query,
                                 const Selection &selection)
    : m_database(database)
    , m_store(database)
    , m_columns(columns)
    , m_query(query)
    , m_selection(selection)
    , m_days(daysOf(query.scope))
    , m_page{std::clamp<qint64>(query.offset, 0, farthest), std::max(0, query.limit)}
{ }

bool CommentQuestion::needsColumns() const
{
    return !m_selection.filters.empty() || m_query.order == CommentOrder::Score || m_query.excludedOnly
        || m_page.offset >= farPage;
}

Result<ColumnScan> CommentQuestion::scan()
{
    return m_columns.columns(m_database, m_selection.sources()).map([this](auto columns) {
        return ColumnScan(std::move(columns), m_selection);
    });
}

Result<std::optional<qint64>> CommentQuestion::countComments()
{
    const auto data = store::QuestionStore(m_database).allDays();
    if (!data)
        return failure(data);
    if (!*data)
        return std::optional<qint64>(0);
    const DaySpan days{std::max(m_days.first, (*data)->first), std::min(m_days.last, (*data)->last)};
    if (days.first > days.last)
        return std::optional<qint64>(0);
    const Cuts cuts({days});
    const auto table = rollupFor(m_selection, cuts, **data);
    if (!table)
        return std::optional<qint64>();
    return countRollup(m_database, *table, m_selection, cuts, **data).map([](const CountTable &counts) {
        return std::optional<qint64>(counts.runningSums(0).back().tally().comments);
    });
}

Result<CommentIds> CommentQuestion::listedByIndex()
{
    const auto total = countComments();
    if (!total)
        return failure(total);
    const bool newestFirst = m_query.order == CommentOrder::Newest;
    return m_store.page(m_days, newestFirst, m_page.offset, int(m_page.limit)).map([&](std::vector<qint64> ids) {
        return CommentIds{total->value_or(0), std::move(ids)};
    });
}

static bool passes(const CommentStore::Passed &response, const Filter &filter)
{
    if (filter.source.type == Source::Type::Kind)
        return filter.passes[response.kind] != 0;
    if (filter.source.type == Source::Type::Score)
        return filter.passes[response.score < 0 ? noScoreId : response.score] != 0;
    if (filter.source.type == Source::Type::Added)
        return response.id > filter.above;
    switch (filter.source.dimension) {
    case Dimension::Department:
        return filter.passes[response.department] != 0;
    case Dimension::Touchpoint:
        return filter.passes[response.touchpoint] != 0;
    case Dimension::Channel:
        return filter.passes[response.channel] != 0;
    default:
        return filter.passes[response.segment] != 0;
    }
}

/// Whether a response in passing tells if it passes.
static bool isTold(const Filter &filter)
{
    using enum Dimension;
    const Dimension dimension = filter.source.dimension;
    return filter.source.type == Source::Type::Dimension
        ? dimension == Department || dimension == Touchpoint || dimension == Channel || dimension == Segment
        : filter.source.type != Source::Type::Attribute;
}

Result<std::optional<CommentIds>> CommentQuestion::listedInPassing()
{
    if (m_query.order == CommentOrder::Score || m_query.excludedOnly || m_page.offset >= farPage
        || m_page.limit > farPage)
        return std::optional<CommentIds>();
    const auto ready = m_columns.isReady(m_database, m_selection.sources());
    if (!ready || *ready)
        return ready.map([](bool) { return std::optional<CommentIds>(); });
    const auto total = countComments();
    if (!total || !*total)
        return total.map([](const auto &) { return std::optional<CommentIds>(); });

    CommentIds found{**total, {}};
    qint64 looked = 0;
    qint64 passed = 0;
    const qint64 last = std::min(found.total, m_page.offset + m_page.limit);
    const auto visit = [&](const CommentStore::Passed &response) {
        const auto serves = [&response](const Filter &filter) { return passes(response, filter); };
        if (response.isComment && std::ranges::all_of(m_selection.filters, serves) && passed++ >= m_page.offset)
            found.ids.push_back(response.id);
        return passed < last && ++looked < mostPassed;
    };
    if (last > m_page.offset) {
        const bool newestFirst = m_query.order == CommentOrder::Newest;
        if (const auto walked = m_store.eachResponse(m_days, newestFirst, visit); !walked)
            return failure(walked);
        if (looked >= mostPassed)
            return std::optional<CommentIds>();
    }
    return std::optional<CommentIds>(std::move(found));
}

Result<CommentIds> CommentQuestion::listed()
{
    if (!needsColumns())
        return listedByIndex();
    const auto passing = listedInPassing();
    if (!passing)
        return failure(passing);
    if (*passing)
        return **passing;
    return scan().map([this](const ColumnScan &scan) {
        return CommentScan(scan, m_days, m_query.excludedOnly).page(m_query.order, m_page);
    });
}

Result<CommentIds> CommentQuestion::searchedByIndex(const QString &match)
{
    const auto excluded = m_store.excludedRowids();
    if (!excluded)
        return failure(excluded);
    const auto isExcluded = [&](qint64 rowid) { return std::binary_search(excluded->begin(), excluded->end(), rowid); };
    const bool countAll = excluded->size() > fewExcluded;
    CommentIds found;
    qint64 passed = 0;
    const auto visit = [&](qint64 rowid) {
        if (isExcluded(rowid))
            return true;
        if (passed >= m_page.offset && passed < m_page.offset + m_page.limit)
            found.ids.push_back(store::responseOfRowid(rowid));
        ++passed;
        return countAll || passed < m_page.offset + m_page.limit;
    };
    auto walked = m_store.eachHit(match, m_days, m_query.order == CommentOrder::Newest, visit);
    if (!walked)
        return failure(walked);
    found.total = passed;
    if (countAll)
        return found;

    const auto all = m_store.countHits(match, m_days);
    if (!all)
        return failure(all);
    found.total = *all;
    for (const qint64 rowid : *excluded) {
        const auto hit = m_store.isHit(match, rowid);
        if (!hit)
            return failure(hit);
        const qint64 day = store::dayOfRowid(rowid);
        found.total -= *hit && day >= m_days.first && day <= m_days.last ? 1 : 0;
    }
    return found;
}

Result<std::optional<CommentIds>> CommentQuestion::searchedInPassing(const QString &match)
{
    if (m_query.order == CommentOrder::Score || m_query.excludedOnly
        || !std::ranges::all_of(m_selection.filters, isTold))
        return std::optional<CommentIds>();
    const auto ready = m_columns.isReady(m_database, m_selection.sources());
    if (!ready || *ready)
        return ready.map([](bool) { return std::optional<CommentIds>(); });
    std::vector<qint64> hits;
    const auto walked = m_store.eachHit(match, m_days, m_query.order == CommentOrder::Newest, [&hits](qint64 rowid) {
        hits.push_back(store::responseOfRowid(rowid));
        return hits.size() <= mostLookedUp;
    });
    if (!walked)
        return failure(walked);
    if (hits.size() > mostLookedUp)
        return std::optional<CommentIds>();
    CommentIds found;
    const auto looked = m_store.eachOf(hits, [&](const CommentStore::Passed &response) {
        const auto serves = [&response](const Filter &filter) { return passes(response, filter); };
        if (!response.isComment || !std::ranges::all_of(m_selection.filters, serves))
            return;
        if (found.total >= m_page.offset && found.total < m_page.offset + m_page.limit)
            found.ids.push_back(response.id);
        ++found.total;
    });
    return looked.map([&] { return std::optional<CommentIds>(std::move(found)); });
}

Result<CommentIds> CommentQuestion::searched(const QString &match)
{
    if (!needsColumns())
        return searchedByIndex(match);
    const auto passing = searchedInPassing(match);
    if (!passing)
        return failure(passing);
    if (*passing)
        return **passing;
    const auto columns = scan();
    if (!columns)
        return failure(columns);
    std::vector<qint64> hits;
    const auto walked = m_store.eachHit(match, m_days, false, [&hits](qint64 rowid) {
        hits.push_back(rowid);
        return true;
    });
    if (!walked)
        return failure(walked);
    return CommentScan(*columns, m_days, m_query.excludedOnly).page(hits, m_query.order, m_page);
}

Result<CommentIds> CommentQuestion::ids()
{
    const text::SearchQuery search(m_query.search);
    if (search.isBlank())
        return listed();
    return search.isHopeless() ? CommentIds() : searched(search.fts5());
}

Result<CommentPage> CommentQuestion::ask()
{
    CommentPage page;
    page.warnings = m_selection.warnings;
    const text::SearchQuery search(m_query.search);
    if (!search.passedOver().isEmpty())
        page.warnings.append(base::Error(code::searchPassedOver, {search.passedOver().join(u' ')}));
    const Result<CommentIds> found = ids();
    if (!found)
        return failure(found);
    page.total = found->total;

    auto comments = m_store.read(found->ids);
    if (!comments)
        return failure(comments);
    page.comments = std::move(*comments);
    return m_store.searchIsComplete().map([&](bool complete) {
        page.searchComplete = complete;
        return std::move(page);
    });
}

} // namespace gensvar::flow
