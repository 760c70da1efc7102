// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/keeping.h"

#include "flow/connection.h"
#include "store/codes.h"
#include "store/database.h"
#include "store/expiry.h"

namespace gensvar::flow {

base::Result<void> keepFor(Connection &connection, int days)
{
    if (const auto kept = store::setKeepDays(connection.database(), days); !kept)
        return kept;
    // What was forgotten leaves the disk, too. Where somebody reads, whoever closes last sees to it.
    const auto written = connection.database().checkpoint();
    return written || written.error().is(store::code::storeBusy) ? base::Result<void>() : written;
}

} // namespace gensvar::flow
