// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup/rollup.h"

#include "rollup/codes.h"
#include "rollup/delta.h"
#include "rollup/rowsum.h"
#include "rollup/tallypack.h"
#include "store/rollupstore.h"

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

using PackedRows = std::map<RollupKey, QByteArray>;

/// Adds the rows that a recount would write in a month. Packing is unambiguous, so that rows are compared as bytes.
template <typename Key> static void pack(PackedRows &rows, qint32 month, const CellSum<Key> &sum)
{
    std::map<RollupKey, TallyMap> tallies;
    for (const auto &entry : sum.entries())
        tallies[entry.key.row(month)][entry.key.label()] += entry.counts.tally();
    for (const auto &[key, row] : tallies)
        rows.emplace(key, packTallies(row, Key::labelParts));
}

/// How many rows differ from a recount.
static Result<qint64> differing(RollupStore &store, RollupTable table, PackedRows recount)
{
    qint64 count = 0;
    const auto visit = [&](const RollupKey &key, QByteArrayView bytes) {
        const auto found = recount.find(key);
        if (found == recount.end() || found->second != bytes)
            ++count;
        if (found != recount.end())
            recount.erase(found);
    };
    constexpr auto allMonths = std::numeric_limits<qint32>();
    return store.each(table, allMonths.min(), allMonths.max(), visit).map([&] {
        return count + qint64(recount.size()); // what is left has no row
    });
}

Result<QList<base::Error>> verify(store::Database &database, const base::CancelToken &cancel,
                                  const base::ProgressSink &progress)
{
    RollupStore store(database);
    RowSums recount;
    auto counted = store.eachResponse([&](const Cell &cell) { recount.add(cell, 1); }, cancel, progress);
    if (!counted)
        return base::failure(counted);

    PackedRows departments;
    PackedRows touchpoints;
    PackedRows months;
    for (const auto &[month, sums] : recount.months()) {
        pack(departments, month, sums.departments);
        pack(touchpoints, month, sums.touchpoints);
        pack(months, month, sums.mixes);
    }

    QList<base::Error> problems;
    const auto compare = [&](RollupTable table, QLatin1StringView name, PackedRows rows) -> Result<void> {
        const auto count = differing(store, table, std::move(rows));
        if (!count)
            return base::failure(count);
        if (*count != 0)
            problems.append(base::Error(code::rollupDiffers, {QString(name), *count}));
        return {};
    };
    return compare(RollupTable::Department, "rollup_department"_L1, std::move(departments))
        .and_then([&] { return compare(RollupTable::Touchpoint, "rollup_touchpoint"_L1, std::move(touchpoints)); })
        .and_then([&] { return compare(RollupTable::Month, "rollup_month"_L1, std::move(months)); })
        .map([&] { return problems; });
}

Result<qint64> countAll(store::Database &database)
{
    domain::Tally sum;
    bool isDamaged = false;
    const auto add = [&](const RollupKey &, QByteArrayView tallies) {
        TallyCursor cursor(tallies, LabelParts::Two);
        while (cursor.next())
            cursor.addTo(sum);
        isDamaged = isDamaged || cursor.isDamaged();
    };
    const auto read = RollupStore(database).each(RollupTable::Month, std::numeric_limits<qint32>::min(),
                                                 std::numeric_limits<qint32>::max(), add);
    if (!read)
        return base::failure(read);
    if (isDamaged)
        return base::failure(code::rollupDamaged);
    return sum.responses() + sum.unscored + sum.excluded;
}

} // namespace gensvar::rollup
