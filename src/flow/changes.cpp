// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/changes.h"

#include "flow/connection.h"
#include "store/changestore.h"

namespace gensvar::flow {

base::Result<qint64> lastChange(Connection &connection)
{
    return store::ChangeStore(connection.database()).lastSeq();
}

} // namespace gensvar::flow
