// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace gensvar::flow {

/// The rows of responses by id: in a table where the ids are close together, as they are in any sound store.
class RowById
{
public:
    void add(quint32 id, quint32 row) { m_rows.emplace_back(id, row); }

    /// Once all are added.
    void arrange()
    {
        quint32 greatest = 0;
        for (const auto &[id, row] : m_rows)
            greatest = std::max(greatest, id);
        if (greatest > mostInTable) {
            std::ranges::sort(m_rows);
            return;
        }
        m_table.assign(size_t(greatest) + 1, none);
        for (const auto &[id, row] : m_rows)
            m_table[id] = row;
    }

    [[nodiscard]] std::optional<quint32> find(qint64 id) const
    {
        if (!m_table.empty())
            return id > 0 && size_t(id) < m_table.size() && m_table[size_t(id)] != none
                ? std::optional(m_table[size_t(id)])
                : std::nullopt;
        const auto found = std::ranges::lower_bound(m_rows, id, {}, [](const auto &one) { return qint64(one.first); });
        return found != m_rows.end() && found->first == id ? std::optional(found->second) : std::nullopt;
    }
    [[nodiscard]] size_t size() const { return m_rows.size(); }

private:
    static constexpr quint32 mostInTable = 1 << 25; // 128 MiB
    static constexpr quint32 none = std::numeric_limits<quint32>::max();
    std::vector<std::pair<quint32, quint32>> m_rows;
    std::vector<quint32> m_table;
};

} // namespace gensvar::flow
