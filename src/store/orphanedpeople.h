// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <vector>

struct sqlite3;

namespace gensvar::store {

/// Contacts and customers that no response speaks of any more: personal data without a use, taken out with the
/// responses. Within the caller's transaction.
class OrphanedPeople
{
public:
    /// A contact of a response that went; 0 is allowed.
    void suspect(qint64 contact);
    [[nodiscard]] base::Result<void> remove(sqlite3 *database);

private:
    std::vector<qint64> m_contacts;
};

} // namespace gensvar::store
