// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tally.h"
#include "rollup/cell.h"

#include <algorithm>
#include <array>
#include <vector>

namespace gensvar::rollup {

/// Counts of one cell, positive or negative. Small, since there are hundreds of thousands of them.
struct Counts
{
    std::array<qint32, 14> counts{}; ///< scores 0 … 10, unscored, comments, excluded

    void add(const Cell &cell, qint32 sign)
    {
        if (cell.excluded) {
            counts[13] += sign;
            return;
        }
        if (cell.score >= 0)
            counts[size_t(cell.score)] += sign;
        else
            counts[11] += sign;
        counts[12] += cell.hasComment ? sign : 0;
    }
    [[nodiscard]] bool isZero() const { return *this == Counts{}; }
    [[nodiscard]] domain::Tally tally() const;
    bool operator==(const Counts &) const = default;
};

/// Sums by key: a hash table with open addressing whose entries stand in the order in which they came. Key needs == and
/// bits(), a number that tells most keys apart.
template <typename Key> class CellSum
{
public:
    struct Entry
    {
        Key key;
        Counts counts;
    };

    Counts &operator[](const Key &key)
    {
        if (m_entries.size() * 2 >= m_slots.size())
            grow();
        const size_t slot = place(key);
        if (m_slots[slot] == 0) {
            m_entries.push_back({key, {}});
            m_slots[slot] = quint32(m_entries.size());
        }
        return m_entries[m_slots[slot] - 1].counts;
    }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

private:
    [[nodiscard]] size_t place(const Key &key) const
    {
        // Multiplying by 2^64 over the golden ratio spreads the bits; the highest are the best (Knuth, TAOCP 6.4).
        const size_t mask = m_slots.size() - 1;
        size_t slot = size_t(key.bits() * 0x9e3779b97f4a7c15ULL >> m_shift);
        while (m_slots[slot] != 0 && !(m_entries[m_slots[slot] - 1].key == key))
            slot = (slot + 1) & mask;
        return slot;
    }
    void grow()
    {
        --m_shift;
        m_slots.assign(size_t(1) << (64 - m_shift), 0);
        for (size_t i = 0; i < m_entries.size(); ++i)
            m_slots[place(m_entries[i].key)] = quint32(i + 1);
    }

    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; // 1 + index into m_entries, 0 where free; 2^(64 - m_shift) of them
    int m_shift = 64 - 7;
};

} // namespace gensvar::rollup
