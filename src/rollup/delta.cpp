// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup/delta.h"

#include "rollup/clustersample.h"
#include "rollup/codes.h"
#include "rollup/rowsum.h"

#include <algorithm>

namespace gensvar::rollup {

using base::failure;
using base::Result;
using store::RollupKey;
using store::RollupStore;
using store::RollupTable;

struct Delta::Parts
{
    RowSums sums;
    ClusterSample added;    // of the responses told so far
    bool areAllTold = true; // there was nothing but new responses with their clusters
};

Delta::Delta()
    : m_parts(std::make_unique<Parts>())
{ }

Delta::~Delta() = default;
Delta::Delta(Delta &&other) noexcept = default;
Delta &Delta::operator=(Delta &&other) noexcept = default;

void Delta::add(const Cell &cell, int sign)
{
    m_parts->sums.add(cell, sign);
    if (cell.id != 0 && sign > 0)
        m_parts->added.take(cell);
    else
        m_parts->areAllTold = false;
}

bool Delta::isEmpty() const
{
    return m_parts->sums.months().empty();
}

void Delta::clear()
{
    *m_parts = {};
}

/// Writes one row of a rollup: what stands there and the changes, of which none may take a count below zero.
template <typename Iterator>
static Result<void> changeRow(RollupStore &store, RollupTable table, const RollupKey &row, LabelParts parts,
                              Iterator first, Iterator last)
{
    const auto bytes = store.read(table, row);
    if (!bytes)
        return failure(bytes);
    auto tallies = unpackTallies(*bytes, parts);
    if (!tallies)
        return failure(code::rollupDamaged);
    for (; first != last; ++first) {
        domain::Tally &tally = (*tallies)[(*first)->key.label()];
        tally += (*first)->counts.tally();
        if (!isCount(tally))
            return failure(code::rollupDamaged);
    }
    return store.write(table, row, packTallies(*tallies, parts));
}

/// Writes a month of one rollup.
template <typename Key>
static Result<void> change(RollupStore &store, RollupTable table, qint32 month, const CellSum<Key> &sum)
{
    using Entry = typename CellSum<Key>::Entry;
    std::vector<const Entry *> sorted;
    sorted.reserve(sum.entries().size());
    for (const Entry &entry : sum.entries()) {
        if (!entry.counts.isZero())
            sorted.push_back(&entry);
    }
    std::sort(sorted.begin(), sorted.end(),
              [](const Entry *a, const Entry *b) { return a->key.row(0) < b->key.row(0); });

    for (auto first = sorted.begin(); first != sorted.end();) {
        const RollupKey row = (*first)->key.row(month);
        const auto last = std::find_if(first, sorted.end(), [&](const Entry *e) { return e->key.row(month) != row; });
        if (auto changed = changeRow(store, table, row, Key::labelParts, first, last); !changed)
            return changed;
        first = last;
    }
    return {};
}

Result<void> Delta::apply(store::Database &database) const
{
    RollupStore store(database);
    for (const auto &[month, sums] : m_parts->sums.months()) {
        auto applied = change(store, RollupTable::Department, month, sums.departments);
        if (applied)
            applied = change(store, RollupTable::Touchpoint, month, sums.touchpoints);
        if (applied)
            applied = change(store, RollupTable::Month, month, sums.mixes);
        if (!applied)
            return applied;
    }
    return m_parts->areAllTold && !isEmpty() ? m_parts->added.addToKept(database) : Result<void>();
}

} // namespace gensvar::rollup
