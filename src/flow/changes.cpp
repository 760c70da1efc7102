// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/changes.h"

#include "flow/connection.h"
#include "store/changestore.h"
#include "store/database.h"

namespace gensvar::flow {

base::Result<qint64> lastChange(Connection &connection)
{
    if (const auto there = connection.database().checkThere(); !there)
        return base::failure(there);
    return store::ChangeStore(connection.database()).lastSeq();
}

} // namespace gensvar::flow
