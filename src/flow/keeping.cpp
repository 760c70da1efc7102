// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/keeping.h"

#include "flow/connection.h"
#include "store/database.h"
#include "store/expiry.h"

namespace gensvar::flow {

base::Result<void> keepFor(Connection &connection, int days)
{
    if (const auto kept = store::setKeepDays(connection.database(), days); !kept)
        return kept;
    return connection.database().checkpoint(); // what was forgotten leaves the disk, too
}

} // namespace gensvar::flow
