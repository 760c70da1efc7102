// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changedrows.h"

namespace gensvar::store {

void ChangedRows::take(const Row &row, const ResponseUpdate::Outcome &outcome)
{
    m_rows.take(outcome, row.hasOwnId);
    if (!row.isOld)
        return;
    const auto key = quint64(row.id);
    if (!m_updated.find(key))
        m_updated.insert(key, {row.before, {}});
    Updated &updated = *m_updated.find(key);
    updated.rows.take(outcome, row.hasOwnId);
    if (updated.before != row.fingerprint)
        return;
    m_rows -= updated.rows;
    m_takenBack += updated.rows.updated;
    updated.rows = {};
}

} // namespace gensvar::store
