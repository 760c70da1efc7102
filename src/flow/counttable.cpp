// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/counttable.h"

#include <algorithm>

namespace gensvar::flow {

static constexpr size_t largestDense = size_t(1) << 20; // 72 MiB

Count &Count::operator+=(const Count &other)
{
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i] += other.counts[i];
    return *this;
}

CountSum &CountSum::operator+=(const Count &count)
{
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i] += count.counts[i];
    return *this;
}

CountSum &CountSum::operator+=(const CountSum &other)
{
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i] += other.counts[i];
    return *this;
}

CountSum operator-(const CountSum &a, const CountSum &b)
{
    CountSum difference;
    for (size_t i = 0; i < difference.counts.size(); ++i)
        difference.counts[i] = a.counts[i] - b.counts[i];
    return difference;
}

domain::Tally CountSum::tally() const
{
    domain::Tally tally;
    std::copy_n(counts.begin(), tally.scores.size(), tally.scores.begin());
    tally.unscored = counts[Count::unscored];
    tally.comments = counts[Count::comments];
    tally.excluded = counts[Count::excluded];
    return tally;
}

bool CountSum::isMixed() const
{
    return std::count_if(counts.begin() + Count::firstKind + 1, counts.end(), [](qint64 count) { return count > 0; })
        > 1;
}

CountTable::CountTable(size_t pieces, size_t groups)
    : m_pieces(pieces)
    , m_groups(groups)
{
    if (pieces * groups <= largestDense)
        m_dense.resize(std::max<size_t>(1, pieces * groups));
}

CountTable &CountTable::operator+=(const CountTable &other)
{
    for (size_t i = 0; i < m_dense.size(); ++i)
        m_dense[i] += other.m_dense[i];
    for (const auto &[index, count] : other.m_sparse)
        m_sparse[index] += count;
    return *this;
}

std::vector<CountSum> CountTable::runningSums(size_t group) const
{
    std::vector<CountSum> sums(m_pieces + 1);
    for (size_t piece = 0; piece < m_pieces; ++piece) {
        sums[piece + 1] = sums[piece];
        const size_t index = group * m_pieces + piece;
        if (!m_dense.empty()) {
            sums[piece + 1] += m_dense[index];
        } else if (const auto found = m_sparse.find(index); found != m_sparse.end()) {
            sums[piece + 1] += found->second;
        }
    }
    return sums;
}

} // namespace gensvar::flow
