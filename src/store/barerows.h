// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/response.h"

#include <limits>
#include <vector>

namespace gensvar::store {

/// Rows that tell no more than a day and a score of the answer: without an id, a time, a comment and a customer, those
/// of another file (another channel's, another department's) are the same rows as far as anybody can see. Counts them,
/// to tell such a file from the same one with new rows at its end.
class BareRows
{
public:
    [[nodiscard]] static bool isBare(const domain::Response &response);

    void takeAdded(const domain::Response &response);
    /// A row whose response was there before the import.
    void takeKnown(const domain::Response &response);

    [[nodiscard]] qint64 known() const { return m_known; }
    [[nodiscard]] qint64 all() const { return m_known + m_added; }
    /// Whether many rows were known, and others that were not lie among their days: a file that has grown has its new
    /// rows behind what was known.
    [[nodiscard]] bool seemAnotherFiles() const;

private:
    std::vector<quint32> m_addedOn; // by the days since the first that counts
    qint64 m_added = 0;
    qint64 m_known = 0;
    qint32 m_firstKnown = std::numeric_limits<qint32>::max();
    qint32 m_lastKnown = std::numeric_limits<qint32>::min();
};

} // namespace gensvar::store
