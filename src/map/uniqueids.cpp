// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/uniqueids.h"

#include "map/celltext.h"

#include <QHashFunctions>

namespace gensvar::map {

void UniqueIds::take(const domain::Cell &cell)
{
    if (m_gaveUp)
        return;
    quint64 hash = 0;
    if (cell.kind == domain::CellKind::Number) {
        hash = qHash(cell.number);
    } else if (cell.kind == domain::CellKind::Text) {
        const std::string_view text = trimmed(cell.text);
        if (isMissing(text))
            return;
        hash = qHashBits(text.data(), text.size());
    } else {
        return;
    }
    ++m_filled;
    insert(hash | 1); // never 0, the mark of a free place
    if (m_repeated > 100 && !isUnique()) {
        m_gaveUp = true;
        m_table = {};
    }
}

void UniqueIds::insert(quint64 hash)
{
    if (m_table.empty() || size_t(m_filled) * 4 > m_table.size() * 3)
        grow();
    const size_t mask = m_table.size() - 1;
    for (size_t at = (hash >> 1) & mask;; at = (at + 1) & mask) {
        if (m_table[at] == hash) {
            ++m_repeated;
            return;
        }
        if (m_table[at] == 0) {
            m_table[at] = hash;
            return;
        }
    }
}

void UniqueIds::grow()
{
    std::vector<quint64> old = std::move(m_table);
    m_table.assign(old.empty() ? 4096 : old.size() * 2, 0);
    const size_t mask = m_table.size() - 1;
    for (const quint64 hash : old) {
        if (hash == 0)
            continue;
        size_t at = (hash >> 1) & mask;
        while (m_table[at] != 0)
            at = (at + 1) & mask;
        m_table[at] = hash;
    }
}

} // namespace gensvar::map
