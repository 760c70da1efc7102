// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

struct sqlite3;

namespace gensvar::store {

/// The indexes of responses and people during an import. One that brings more than the store holds builds them anew at
/// its end, which takes half the time of keeping them row by row; a smaller one keeps them. In the caller's
/// transaction.
class ResponseIndexes
{
public:
    [[nodiscard]] base::Result<void> dropBefore(sqlite3 *database, qint64 expectedRows, qint64 responses);
    [[nodiscard]] base::Result<void> create(sqlite3 *database);

private:
    std::vector<std::string> m_dropped; // the statements that make them again
};

} // namespace gensvar::store
