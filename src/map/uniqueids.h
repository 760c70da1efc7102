// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace gensvar::map {

/// Whether a column's values tell the rows apart: a table of hashes, at most 22 bytes a row. A row that stands twice
/// in an export is no repetition, an id with another day or score is. Ids that only rise, as most exports have them,
/// are unique without looking any of them up. It gives up, and frees its memory, as soon as many repeat.
class UniqueIds
{
public:
    /// content: a hash of what else the row says; the same for a copy.
    void take(const domain::Cell &cell, quint64 content);
    [[nodiscard]] qint64 filled() const { return m_filled; }
    [[nodiscard]] qint64 repeated() const { return m_repeated; }
    /// No value or hardly any repeats: by mistake, not by nature.
    [[nodiscard]] bool isUnique() const
    {
        return m_repeated * 1000 <= m_filled || (m_repeated <= 2 && m_repeated * 25 <= m_filled);
    }
    /// Few enough for a column that is named as the answer's id, of which an export may hold corrections.
    [[nodiscard]] bool isNearlyUnique() const { return m_repeated <= 3 || m_repeated * 5 <= m_filled; }

private:
    [[nodiscard]] bool rises(const domain::Cell &cell, std::string_view text);
    void insert(quint64 entry);
    void insertRising();
    void grow();

    qint64 m_filled = 0;
    qint64 m_repeated = 0;
    bool m_gaveUp = false;
    bool m_rising = true; ///< each came after the one before: shorter first, then by bytes
    double m_lastNumber = 0;
    std::string m_lastText;
    std::vector<quint64> m_risen; ///< the entries while they rise
    std::vector<quint64> m_table; ///< open addressing; 40 bits of the id's hash, 24 of the content's; 0: free
};

} // namespace gensvar::map
