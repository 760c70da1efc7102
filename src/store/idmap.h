// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace gensvar::store {

/// A hash table from 64-bit hashes to small values in one block of memory: an import of ten million rows holds ten
/// million ids, and a node a key would cost three times as much. Hash 0 is taken for "empty"; callers avoid it with
/// nonZero(). Never shrinks.
template <typename Value> class IdMap
{
public:
    explicit IdMap(size_t expected = 0) { grow(expected); }

    [[nodiscard]] static quint64 nonZero(quint64 hash) { return hash ? hash : 1; }

    [[nodiscard]] Value *find(quint64 hash)
    {
        for (size_t i = hash & m_mask;; i = (i + 1) & m_mask) {
            if (m_slots[i].hash == hash)
                return &m_slots[i].value;
            if (m_slots[i].hash == 0)
                return nullptr;
        }
    }

    /// Asks the processor for a slot that is looked for soon: a table of millions is in no cache.
    void expect(quint64 hash) const { __builtin_prefetch(&m_slots[hash & m_mask]); }

    /// The hash must not be there yet.
    void insert(quint64 hash, const Value &value)
    {
        if ((m_size + 1) * 10 > m_slots.size() * 7)
            grow(m_slots.size());
        place(hash, value);
        ++m_size;
    }

    [[nodiscard]] size_t size() const { return m_size; }

private:
    struct Slot
    {
        quint64 hash = 0;
        Value value{};
    };

    void place(quint64 hash, const Value &value)
    {
        size_t i = hash & m_mask;
        while (m_slots[i].hash != 0)
            i = (i + 1) & m_mask;
        m_slots[i] = {hash, value};
    }

    void grow(size_t expected)
    {
        size_t capacity = 1024;
        while (capacity * 7 < expected * 10 || capacity <= m_slots.size())
            capacity *= 2;
        std::vector<Slot> old(capacity);
        old.swap(m_slots);
        m_mask = capacity - 1;
        for (const Slot &slot : old) {
            if (slot.hash != 0)
                place(slot.hash, slot.value);
        }
    }

    std::vector<Slot> m_slots;
    size_t m_mask = 0;
    size_t m_size = 0;
};

} // namespace gensvar::store
