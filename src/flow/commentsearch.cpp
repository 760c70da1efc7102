// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/commentsearch.h"

#include "store/searchindex.h"

#include <algorithm>
#include <thread>

namespace gensvar::flow {

using domain::CommentOrder;
namespace mark = store::mark;

static constexpr size_t rowsForTwoThreads = 400'000;
static constexpr int anyScore = -1;
// The lowest first: those are the ones to read. Comments without a score last.
static constexpr int scoreCount = mark::noScore + 1;

CommentScan::CommentScan(const ColumnScan &scan, const DaySpan &days, bool excludedOnly)
    : m_scan(scan)
    , m_rows(scan.rowsOf(days))
    , m_excludedOnly(excludedOnly)
{ }

bool CommentScan::isWanted(quint8 marked) const
{
    return (marked & mark::comment) && bool(marked & mark::excluded) == m_excludedOnly;
}

CommentScan::Marks CommentScan::count(const RowSpan &rows) const
{
    // Four counters a mark, so that a run of equal marks does not wait for itself.
    std::array<std::array<quint32, 256>, 4> counters{};
    const quint8 *marks = m_scan.columns().marks->data();
    Passing passing;
    for (size_t first = rows.first; first < rows.last; first += blockRows) {
        const size_t last = std::min(first + blockRows, rows.last);
        if (m_scan.passesAll()) {
            for (size_t row = first; row < last; ++row)
                ++counters[row & 3][marks[row]];
            continue;
        }
        m_scan.pass({first, last}, passing);
        for (size_t i = 0; i < passing.count; ++i)
            ++counters[i & 3][marks[first + passing.at[i]]];
    }
    Marks sums{};
    for (const auto &counter : counters) {
        for (size_t i = 0; i < sums.size(); ++i)
            sums[i] += counter[i];
    }
    return sums;
}

CommentScan::Marks CommentScan::count() const
{
    if (m_rows.last - m_rows.first < rowsForTwoThreads)
        return count(m_rows);
    const size_t middle = m_rows.first + (m_rows.last - m_rows.first) / 2;
    Marks upper{};
    std::thread second([&] { upper = count({middle, m_rows.last}); });
    Marks sums = count({m_rows.first, middle});
    second.join();
    for (size_t i = 0; i < sums.size(); ++i)
        sums[i] += upper[i];
    return sums;
}

void CommentScan::collect(CommentIds &found, int score, bool newestFirst, PageSpan span) const
{
    std::array<bool, 256> wanted;
    for (size_t i = 0; i < wanted.size(); ++i)
        wanted[i] = isWanted(quint8(i)) && (score == anyScore || mark::score(quint8(i)) == score);
    const store::Columns &columns = m_scan.columns();
    Passing passing;
    const size_t blocks = (m_rows.last - m_rows.first + blockRows - 1) / blockRows;
    for (size_t index = 0; index < blocks && span.limit > 0; ++index) {
        const size_t first = m_rows.first + (newestFirst ? blocks - 1 - index : index) * blockRows;
        m_scan.pass({first, std::min(first + blockRows, m_rows.last)}, passing);
        for (size_t i = 0; i < passing.count && span.limit > 0; ++i) {
            const size_t row = first + passing.at[newestFirst ? passing.count - 1 - i : i];
            if (!wanted[(*columns.marks)[row]])
                continue;
            if (span.offset > 0) {
                --span.offset;
                continue;
            }
            found.ids.push_back((*columns.ids)[row]);
            --span.limit;
        }
    }
}

CommentIds CommentScan::page(CommentOrder order, const PageSpan &span) const
{
    const Marks marks = count();
    std::array<qint64, scoreCount> byScore{};
    CommentIds found;
    for (size_t i = 0; i < marks.size(); ++i) {
        if (marks[i] == 0 || !isWanted(quint8(i)))
            continue;
        byScore[mark::score(quint8(i))] += marks[i];
        found.total += marks[i];
    }
    if (order != CommentOrder::Score) {
        collect(found, anyScore, order == CommentOrder::Newest, span);
        return found;
    }
    PageSpan rest = span;
    for (int score = 0; score < scoreCount && rest.limit > 0; ++score) {
        const qint64 count = byScore[size_t(score)];
        if (rest.offset < count) {
            collect(found, score, true, rest);
            rest.limit = span.limit - qint64(found.ids.size());
        }
        rest.offset = std::max<qint64>(0, rest.offset - count);
    }
    return found;
}

std::vector<size_t> CommentScan::rowsOf(const std::vector<qint64> &hits) const
{
    // Hits and rows are both in the order of day and id: each search goes on from where the last one ended.
    const store::Columns &columns = m_scan.columns();
    const std::vector<quint32> &ids = *columns.ids;
    std::vector<size_t> rows;
    size_t from = m_rows.first;
    for (const qint64 hit : hits) {
        const qint64 day = store::dayOfRowid(hit);
        const auto id = quint32(store::responseOfRowid(hit));
        const size_t first = std::max(from, columns.rowOfDay(day));
        const size_t last = std::min(m_rows.last, columns.rowOfDay(day + 1));
        if (first >= last)
            continue;
        size_t step = 1;
        while (first + step < last && ids[first + step] < id)
            step *= 2;
        const auto end = ids.begin() + qint64(std::min(first + step + 1, last));
        const auto row = std::lower_bound(ids.begin() + qint64(first + step / 2), end, id);
        if (row == end || *row != id)
            continue;
        from = size_t(row - ids.begin());
        if (isWanted((*columns.marks)[from]) && m_scan.passes(from))
            rows.push_back(from);
    }
    return rows;
}

CommentIds CommentScan::page(const std::vector<qint64> &hits, CommentOrder order, const PageSpan &span) const
{
    const store::Columns &columns = m_scan.columns();
    std::vector<size_t> rows = rowsOf(hits);
    if (order != CommentOrder::Oldest)
        std::reverse(rows.begin(), rows.end());
    if (order == CommentOrder::Score) {
        std::stable_sort(rows.begin(), rows.end(), [&](size_t a, size_t b) {
            return mark::score((*columns.marks)[a]) < mark::score((*columns.marks)[b]);
        });
    }
    CommentIds found{qint64(rows.size()), {}};
    for (qint64 i = span.offset; i < found.total && i < span.offset + span.limit; ++i)
        found.ids.push_back((*columns.ids)[rows[size_t(i)]]);
    return found;
}

} // namespace gensvar::flow
