// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tally.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace gensvar::flow {

/// Counts of one group in one piece of time. Additive.
struct Count
{
    /// Scores 0 … 10, unscored, comments, excluded; then the scored responses by kind, to tell a mix of kinds.
    std::array<quint32, 18> counts{};

    Count &operator+=(const Count &other);

    static constexpr size_t unscored = 11;
    static constexpr size_t comments = 12;
    static constexpr size_t excluded = 13;
    static constexpr size_t firstKind = 14;
};

/// The same where it is summed up over time.
struct CountSum
{
    std::array<qint64, 18> counts{};

    CountSum &operator+=(const Count &count);
    CountSum &operator+=(const CountSum &other);
    friend CountSum operator-(const CountSum &a, const CountSum &b);
    [[nodiscard]] domain::Tally tally() const;
    /// Whether scored responses of more than one kind that was told are in it.
    [[nodiscard]] bool isMixed() const;
};

/// Counts by piece of time and group. Dense where that is small, else only what there is.
class CountTable
{
public:
    CountTable(size_t pieces, size_t groups);

    [[nodiscard]] size_t pieces() const { return m_pieces; }
    [[nodiscard]] size_t groups() const { return m_groups; }
    Count &at(size_t piece, size_t group)
    {
        const size_t index = group * m_pieces + piece;
        return m_dense.empty() ? m_sparse[index] : m_dense[index];
    }
    /// Of the same pieces and groups.
    CountTable &operator+=(const CountTable &other);
    /// A group's counts up to each piece's beginning, and up to the end: pieces() + 1 sums.
    [[nodiscard]] std::vector<CountSum> runningSums(size_t group) const;

private:
    size_t m_pieces;
    size_t m_groups;
    std::vector<Count> m_dense; // a group's pieces side by side
    std::unordered_map<size_t, Count> m_sparse;
};

} // namespace gensvar::flow
