// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace gensvar::flow {

class Connection;

/// Keeps rejected rows and what responses were before for so many days, from 1, and forgets at once what is older.
/// Blocks; the connection's thread.
[[nodiscard]] base::Result<void> keepFor(Connection &connection, int days);

} // namespace gensvar::flow
