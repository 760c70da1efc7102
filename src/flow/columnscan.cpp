// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/columnscan.h"

#include <algorithm>
#include <numeric>
#include <thread>
#include <utility>

namespace gensvar::flow {

using store::Column;
namespace mark = store::mark;

static constexpr size_t marks = 256;
static constexpr size_t groupsByHistogram = 1024; // 1 MiB of counters: above, rows are counted one by one
static constexpr size_t rowsForTwoThreads = 400'000;

template <typename Meaning>
ColumnScan::Term<Meaning> ColumnScan::termOf(const Source &source, const Lookup &lookup) const
{
    Term<Meaning> term;
    size_t ids = marks;
    if (source.type == Source::Type::Dimension)
        term.column = m_columns->dimensions.at(source.dimension).get();
    else if (source.type == Source::Type::Attribute)
        term.column = &m_columns->attributes.at(source.attribute)->ids;
    if (term.column)
        ids = size_t(term.column->greatest()) + 1;
    for (size_t id = 0; id < ids; ++id) {
        qint64 meant = qint64(id);
        if (source.type == Source::Type::Score)
            meant = mark::score(quint8(id));
        else if (source.type == Source::Type::Kind)
            meant = mark::kind(quint8(id));
        term.byId.push_back(Meaning(lookup[meant]));
    }
    return term;
}

template <typename Meaning, typename Use> void ColumnScan::visit(const Term<Meaning> &term, Use &&use) const
{
    if (term.column)
        term.column->visit([&](const auto &ids) { use(ids.data()); });
    else
        use(m_columns->marks->data());
}

ColumnScan::ColumnScan(std::shared_ptr<const store::Columns> columns, const Selection &selection)
    : m_columns(std::move(columns))
    , m_groupCount(selection.groupCount())
{
    const auto isNowhere = [](const Source &s) { return s.type == Source::Type::Attribute && s.attribute == 0; };
    for (const Filter &filter : selection.filters) {
        if (filter.source.type == Source::Type::Added)
            m_above = std::max(m_above, filter.above);
        else if (isNowhere(filter.source))
            m_nonePasses = m_nonePasses || filter.passes[0] == 0;
        else
            m_filters.push_back(termOf<quint8>(filter.source, filter.passes));
    }
    for (const GroupAxis &axis : selection.axes) {
        if (isNowhere(axis.source))
            m_everyGroup += axis.groups[0];
        else
            m_axes.push_back(termOf<quint32>(axis.source, axis.groups));
    }
}

RowSpan ColumnScan::rowsOf(const DaySpan &days) const
{
    return {m_columns->rowOfDay(days.first), m_columns->rowOfDay(qint64(days.last) + 1)};
}

void ColumnScan::pass(const RowSpan &block, Passing &passing) const
{
    size_t count = m_nonePasses ? 0 : block.last - block.first;
    bool all = true; // `at` is not written yet
    for (const Term<quint8> &filter : m_filters) {
        visit(filter, [&](const auto *ids) {
            const auto *rows = ids + block.first;
            const quint8 *byId = filter.byId.data();
            size_t found = 0;
            for (size_t i = 0; i < count; ++i) { // without a branch: which rows pass cannot be foretold
                const quint16 at = all ? quint16(i) : passing.at[i];
                passing.at[found] = at;
                found += byId[rows[at]];
            }
            count = found;
        });
        all = false;
    }
    if (m_above > 0) {
        const quint32 *rows = m_columns->ids->data() + block.first;
        size_t found = 0;
        for (size_t i = 0; i < count; ++i) {
            const quint16 at = all ? quint16(i) : passing.at[i];
            passing.at[found] = at;
            found += qint64(rows[at]) > m_above;
        }
        count = found;
        all = false;
    }
    if (all)
        std::iota(passing.at.begin(), passing.at.begin() + qsizetype(count), quint16(0));
    passing.count = count;
}

bool ColumnScan::passes(size_t row) const
{
    bool passes = !m_nonePasses && (m_above == 0 || qint64((*m_columns->ids)[row]) > m_above);
    for (const Term<quint8> &filter : m_filters)
        visit(filter, [&](const auto *ids) { passes = passes && filter.byId[ids[row]] != 0; });
    return passes;
}

std::optional<size_t> ColumnScan::groupOf(size_t row) const
{
    if (row >= m_columns->size() || !passes(row))
        return {};
    size_t group = m_everyGroup;
    for (const Term<quint32> &axis : m_axes)
        visit(axis, [&](const auto *ids) { group += axis.byId[ids[row]]; });
    return group;
}

void ColumnScan::groupBlock(size_t first, const Passing &passing, std::array<quint32, blockRows> &groups) const
{
    std::fill_n(groups.begin(), passing.count, m_everyGroup);
    for (const Term<quint32> &axis : m_axes) {
        visit(axis, [&](const auto *ids) {
            const auto *rows = ids + first;
            const quint32 *byId = axis.byId.data();
            for (size_t i = 0; i < passing.count; ++i)
                groups[i] += byId[rows[passesAll() ? i : passing.at[i]]];
        });
    }
}

/// Adds `times` responses with a mark.
static void add(Count &count, quint8 marked, quint32 times)
{
    if (marked & mark::excluded) {
        count.counts[Count::excluded] += times;
        return;
    }
    const quint8 score = mark::score(marked); // 11, not scored, is where the unscored are counted
    count.counts[score] += times;
    if (score != mark::noScore)
        count.counts[Count::firstKind + mark::kind(marked)] += times;
    if (marked & mark::comment)
        count.counts[Count::comments] += times;
}

void ColumnScan::countPiece(size_t piece, const RowSpan &span, CountTable &table, std::vector<quint32> &histogram) const
{
    Passing passing;
    std::array<quint32, blockRows> groups;
    const bool byHistogram = m_groupCount <= groupsByHistogram && span.last - span.first > m_groupCount * 32;
    for (size_t first = span.first; first < span.last; first += blockRows) {
        const quint8 *rowMarks = m_columns->marks->data() + first;
        const size_t last = std::min(first + blockRows, span.last);
        if (passesAll())
            passing.count = last - first;
        else
            pass({first, last}, passing);
        groupBlock(first, passing, groups);
        const auto countRows = [&](auto &&rowOf) {
            for (size_t i = 0; i < passing.count; ++i) {
                if (byHistogram)
                    ++histogram[size_t(groups[i]) * marks + rowMarks[rowOf(i)]];
                else
                    add(table.at(piece, groups[i]), rowMarks[rowOf(i)], 1);
            }
        };
        if (passesAll())
            countRows([](size_t i) { return i; });
        else
            countRows([&](size_t i) { return size_t(passing.at[i]); });
    }
    for (size_t index = 0; byHistogram && index < histogram.size(); ++index) {
        if (histogram[index] != 0)
            add(table.at(piece, index / marks), quint8(index % marks), std::exchange(histogram[index], 0));
    }
}

void ColumnScan::countSpan(const Cuts &cuts, const RowSpan &span, CountTable &table) const
{
    std::vector<quint32> histogram(m_groupCount <= groupsByHistogram ? m_groupCount * marks : 0);
    for (size_t piece = 0; piece < cuts.size(); ++piece) {
        const RowSpan rows = rowsOf(cuts.piece(piece));
        const RowSpan part{std::max(rows.first, span.first), std::min(rows.last, span.last)};
        if (part.first < part.last)
            countPiece(piece, part, table, histogram);
    }
}

CountTable ColumnScan::count(const Cuts &cuts) const
{
    CountTable table(cuts.size(), m_groupCount);
    if (cuts.size() == 0 || m_columns->size() == 0)
        return table;
    const RowSpan all = rowsOf(cuts.all());
    if (all.last - all.first < rowsForTwoThreads) {
        countSpan(cuts, all, table);
        return table;
    }
    const size_t middle = all.first + (all.last - all.first) / 2;
    CountTable other(cuts.size(), m_groupCount);
    std::thread second([&] { countSpan(cuts, {middle, all.last}, other); });
    countSpan(cuts, {all.first, middle}, table);
    second.join();
    table += other;
    return table;
}

} // namespace gensvar::flow
