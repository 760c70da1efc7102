// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup/rollup.h"

#include "rollup/codes.h"
#include "rollup/delta.h"
#include "rollup/rowsum.h"

#include <QString>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::rollup {

using base::Result;
using store::RollupKey;
using store::RollupStore;
using store::RollupTable;

Result<void> rebuild(store::Database &database, const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    RollupStore store(database);
    Delta delta;
    return store.clear()
        .and_then([&] { return store.eachResponse([&](const Cell &cell) { delta.add(cell, 1); }, cancel, progress); })
        .and_then([&] { return delta.apply(database); });
}

/// The rows that a recount would write. Packing is unambiguous, so that rows are compared as bytes.
template <typename Key> static std::map<RollupKey, QByteArray> packedRows(const CellSum<Key> &sum)
{
    std::map<RollupKey, TallyMap> rows;
    for (const auto &entry : sum.entries())
        rows[entry.key.row()][entry.key.label()] += entry.counts.tally();
    std::map<RollupKey, QByteArray> packed;
    for (const auto &[key, tallies] : rows)
        packed.emplace_hint(packed.end(), key, packTallies(tallies, Key::labelParts));
    return packed;
}

template <typename Key>
static Result<void> compare(RollupStore &store, RollupTable table, QLatin1StringView name, const CellSum<Key> &recount,
                            QList<base::Error> &problems)
{
    auto expected = packedRows(recount);
    qint64 differing = 0;
    const auto visit = [&](const RollupKey &key, QByteArrayView bytes) {
        const auto found = expected.find(key);
        if (found == expected.end() || found->second != bytes)
            ++differing;
        if (found != expected.end())
            expected.erase(found);
    };
    if (auto read = store.each(table, std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max(), visit);
        !read)
        return read;
    differing += qint64(expected.size()); // what is left has no row
    if (differing != 0)
        problems.append(base::Error(code::rollupDiffers, {QString(name), differing}));
    return {};
}

Result<QList<base::Error>> verify(store::Database &database, const base::CancelToken &cancel,
                                  const base::ProgressSink &progress)
{
    RollupStore store(database);
    RowSums recount;
    QList<base::Error> problems;
    return store.eachResponse([&](const Cell &cell) { recount.add(cell, 1); }, cancel, progress)
        .and_then([&] {
            return compare(store, RollupTable::Department, "rollup_department"_L1, recount.departments, problems);
        })
        .and_then([&] {
            return compare(store, RollupTable::Touchpoint, "rollup_touchpoint"_L1, recount.touchpoints, problems);
        })
        .and_then([&] { return compare(store, RollupTable::Month, "rollup_month"_L1, recount.months, problems); })
        .map([&] { return problems; });
}

} // namespace gensvar::rollup
