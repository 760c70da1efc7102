// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/uniqueids.h"

#include "map/celltext.h"

#include <QHashFunctions>

#include <algorithm>
#include <bit>
#include <utility>

namespace gensvar::map {

static constexpr int contentBits = 24;
static constexpr quint64 contentMask = (quint64(1) << contentBits) - 1;

void UniqueIds::take(const domain::Cell &cell, quint64 content)
{
    if (m_gaveUp)
        return;
    quint64 hash = 0;
    std::string_view text;
    if (cell.kind == domain::CellKind::Number) {
        hash = qHash(cell.number);
    } else if (cell.kind == domain::CellKind::Text) {
        text = trimmed(cell.text);
        if (isMissing(text))
            return;
        hash = qHashBits(text.data(), text.size());
    } else {
        return;
    }
    ++m_filled;
    const quint64 entry = (hash & ~contentMask) | (contentMask + 1) | (content & contentMask); // 0 marks a free place
    if (m_rising && rises(cell, text)) {
        m_risen.push_back(entry);
        return;
    }
    if (m_rising)
        insertRising();
    insert(entry);
    if (m_repeated > 100 && !isNearlyUnique()) {
        m_gaveUp = true;
        m_table = {};
    }
}

bool UniqueIds::rises(const domain::Cell &cell, std::string_view text)
{
    const bool isNumber = cell.kind == domain::CellKind::Number;
    const bool isFirst = m_risen.empty();
    if (!isFirst && isNumber != m_lastText.empty())
        return false;
    if (isNumber) {
        const bool after = isFirst || cell.number > m_lastNumber;
        m_lastNumber = cell.number;
        return after;
    }
    const bool after =
        isFirst || text.size() > m_lastText.size() || (text.size() == m_lastText.size() && text > m_lastText);
    m_lastText.assign(text);
    return after;
}

/// They rise no more: from here on each has to be looked up.
void UniqueIds::insertRising()
{
    m_rising = false;
    for (const quint64 entry : std::exchange(m_risen, {}))
        insert(entry);
}

void UniqueIds::insert(quint64 entry)
{
    if (m_table.empty() || size_t(m_filled) * 4 > m_table.size() * 3)
        grow();
    const size_t mask = m_table.size() - 1;
    for (size_t at = (entry >> (contentBits + 1)) & mask;; at = (at + 1) & mask) {
        if (m_table[at] >> contentBits == entry >> contentBits) {
            m_repeated += m_table[at] != entry;
            return;
        }
        if (m_table[at] == 0) {
            m_table[at] = entry;
            return;
        }
    }
}

void UniqueIds::grow()
{
    std::vector<quint64> old = std::move(m_table);
    m_table.assign(std::max<size_t>(4096, std::bit_ceil(size_t(m_filled) * 2)), 0);
    const size_t mask = m_table.size() - 1;
    for (const quint64 entry : old) {
        if (entry == 0)
            continue;
        size_t at = (entry >> (contentBits + 1)) & mask;
        while (m_table[at] != 0)
            at = (at + 1) & mask;
        m_table[at] = entry;
    }
}

} // namespace gensvar::map
