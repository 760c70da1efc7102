// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/rollupcount.h"

#include "rollup/codes.h"
#include "rollup/month.h"
#include "rollup/tallypack.h"

#include <algorithm>

namespace gensvar::flow {

using base::Result;
using domain::Dimension;
using rollup::Label;
using store::RollupKey;
using store::RollupTable;

static bool isKeptBy(RollupTable table, const Source &source)
{
    if (source.type == Source::Type::Kind)
        return true;
    if (source.type != Source::Type::Dimension)
        return false;
    const bool isDepartment = source.dimension == Dimension::Department;
    const bool isTouchpoint = source.dimension == Dimension::Touchpoint;
    switch (table) {
    case RollupTable::Department:
        return isDepartment;
    case RollupTable::Touchpoint:
        return isTouchpoint;
    case RollupTable::Month:
        break;
    }
    return isDepartment || isTouchpoint || source.dimension == Dimension::Channel
        || source.dimension == Dimension::Segment;
}

std::optional<RollupTable> rollupFor(const Selection &selection, const Cuts &cuts, const DaySpan &data)
{
    const std::vector<Source> sources = selection.sources();
    for (const RollupTable table : {RollupTable::Department, RollupTable::Touchpoint, RollupTable::Month}) {
        const bool keeps = std::all_of(sources.begin(), sources.end(),
                                       [table](const Source &source) { return isKeptBy(table, source); });
        if (keeps && (table != RollupTable::Month || cuts.areMonths(data)))
            return table;
    }
    return {};
}

/// The id that a tally's row and label have for a source.
static qint64 idOf(const Source &source, RollupTable table, const RollupKey &key, const Label &label)
{
    if (source.type == Source::Type::Kind)
        return key.kind;
    switch (source.dimension) {
    case Dimension::Touchpoint:
        return table == RollupTable::Touchpoint ? key.value : key.touchpoint;
    case Dimension::Channel:
        return label.first;
    case Dimension::Segment:
        return label.second;
    default:
        return key.value;
    }
}

static bool isOfLabel(const Source &source)
{
    return source.type == Source::Type::Dimension
        && (source.dimension == Dimension::Channel || source.dimension == Dimension::Segment);
}

/// Counts a rollup's rows into a table.
class RollupCount
{
public:
    RollupCount(RollupTable table, const Selection &selection, const Cuts &cuts, const DaySpan &data)
        : m_table(table)
        , m_selection(selection)
        , m_cuts(cuts)
        , m_data(data)
        , m_counts(cuts.size(), selection.groupCount())
    { }

    void addRow(const RollupKey &key, QByteArrayView bytes)
    {
        if (!passes(key, {}, false))
            return;
        const bool monthly = m_table == RollupTable::Month;
        const qint32 firstDay = rollup::firstDayOf(key.month);
        const size_t rowGroup = group(key, {}, false);
        // Within a month it may be cut before the first day that there is, not after it: that day tells.
        size_t piece = monthly ? m_cuts.holding(std::max(firstDay, m_data.first)) : 0;
        rollup::TallyCursor cursor(bytes, monthly ? rollup::LabelParts::Two : rollup::LabelParts::One);
        while (cursor.next()) {
            if (!monthly)
                piece = m_cuts.holding(firstDay + qint32(cursor.label().first) - 1);
            if (piece == m_cuts.size() || (monthly && !passes(key, cursor.label(), true)))
                continue;
            add(m_counts.at(piece, monthly ? rowGroup + group(key, cursor.label(), true) : rowGroup), cursor, key.kind);
        }
        m_damaged = m_damaged || cursor.isDamaged();
    }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    [[nodiscard]] CountTable take() { return std::move(m_counts); }

private:
    [[nodiscard]] bool passes(const RollupKey &key, const Label &label, bool ofLabel) const
    {
        return std::all_of(m_selection.filters.begin(), m_selection.filters.end(), [&](const Filter &filter) {
            return isOfLabel(filter.source) != ofLabel || filter.passes[idOf(filter.source, m_table, key, label)] != 0;
        });
    }
    [[nodiscard]] size_t group(const RollupKey &key, const Label &label, bool ofLabel) const
    {
        size_t sum = 0;
        for (const GroupAxis &axis : m_selection.axes) {
            if (isOfLabel(axis.source) == ofLabel)
                sum += axis.groups[idOf(axis.source, m_table, key, label)];
        }
        return sum;
    }
    static void add(Count &count, const rollup::TallyCursor &cursor, quint8 kind)
    {
        domain::Tally tally;
        cursor.addTo(tally);
        quint32 scored = 0;
        for (size_t i = 0; i < tally.scores.size(); ++i) {
            count.counts[i] += quint32(tally.scores[i]);
            scored += quint32(tally.scores[i]);
        }
        count.counts[Count::unscored] += quint32(tally.unscored);
        count.counts[Count::comments] += quint32(tally.comments);
        count.counts[Count::excluded] += quint32(tally.excluded);
        count.counts[Count::firstKind + kind] += scored;
    }

    RollupTable m_table;
    const Selection &m_selection;
    const Cuts &m_cuts;
    const DaySpan m_data;
    CountTable m_counts;
    bool m_damaged = false;
};

Result<CountTable> countRollup(store::Database &database, RollupTable table, const Selection &selection,
                               const Cuts &cuts, const DaySpan &data)
{
    RollupCount count(table, selection, cuts, data);
    if (cuts.size() == 0)
        return count.take();
    const DaySpan all = cuts.all();
    const auto read = store::RollupStore(database).each(
        table, rollup::monthDayOf(all.first).month, rollup::monthDayOf(all.last).month,
        [&](const RollupKey &key, QByteArrayView bytes) { count.addRow(key, bytes); });
    if (!read)
        return base::failure(read);
    if (count.isDamaged())
        return base::failure(rollup::code::rollupDamaged);
    return count.take();
}

} // namespace gensvar::flow
