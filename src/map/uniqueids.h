// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <QtGlobal>

#include <vector>

namespace gensvar::map {

/// Whether a column's values are all different: a table of 64-bit hashes, at most 16 bytes a row. It gives up, and
/// frees its memory, as soon as many repeat.
class UniqueIds
{
public:
    void take(const domain::Cell &cell);
    [[nodiscard]] qint64 filled() const { return m_filled; }
    [[nodiscard]] qint64 repeated() const { return m_repeated; }
    /// No value or hardly any repeats: by mistake, not by nature.
    [[nodiscard]] bool isUnique() const { return m_repeated <= 2 || m_repeated * 1000 <= m_filled; }

private:
    void insert(quint64 hash);
    void grow();

    qint64 m_filled = 0;
    qint64 m_repeated = 0;
    bool m_gaveUp = false;
    std::vector<quint64> m_table; ///< open addressing; 0: free
};

} // namespace gensvar::map
