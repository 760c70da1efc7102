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

/// Sums by key: a hash table with open addressing whose entries stand in the order in which they came, so that a file
/// that is nearly sorted by date, as exports are, touches neighbouring memory. Key needs ==, hash() and no more.
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
        size_t slot = place(key);
        if (m_slots[slot] == 0) {
            m_entries.push_back({key, {}});
            m_slots[slot] = quint32(m_entries.size());
        }
        return m_entries[m_slots[slot] - 1].counts;
    }
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    void clear()
    {
        m_entries.clear();
        m_slots.clear();
    }

private:
    [[nodiscard]] size_t place(const Key &key) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t slot = size_t(key.hash()) & mask;
        while (m_slots[slot] != 0 && !(m_entries[m_slots[slot] - 1].key == key))
            slot = (slot + 1) & mask;
        return slot;
    }
    void grow()
    {
        m_slots.assign(std::max<size_t>(1024, m_slots.size() * 2), 0);
        for (size_t i = 0; i < m_entries.size(); ++i)
            m_slots[place(m_entries[i].key)] = quint32(i + 1);
    }

    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; // 1 + index into m_entries, 0 where free; a power of two
};

} // namespace gensvar::rollup
