// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/minresponses.h"

#include "flow/connection.h"
#include "store/database.h"
#include "store/minresponses.h"

namespace gensvar::flow {

base::Result<void> setMinResponses(Connection &connection, int least)
{
    return store::setMinResponses(connection.database(), least);
}

} // namespace gensvar::flow
