// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/zoneflow.h"

#include "base/codes.h"
#include "flow/catchup.h"
#include "flow/connection.h"
#include "rollup/delta.h"
#include "store/database.h"
#include "store/rezone.h"

namespace gensvar::flow {

base::Result<void> moveToZone(Connection &connection, const QTimeZone &zone, const base::CancelToken &cancel,
                              const base::ProgressSink &progress)
{
    rollup::Delta sums;
    if (const auto moved = store::rezone(connection.database(), zone, sums, cancel, progress); !moved)
        return moved;
    const auto indexed = catchUp(connection, cancel, progress);
    if (!indexed && !indexed.error().is(base::code::cancelled)) // cancelled: search goes on the next time
        return indexed;
    return {};
}

} // namespace gensvar::flow
