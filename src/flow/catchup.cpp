// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/catchup.h"

#include "flow/connection.h"
#include "rollup/clustersample.h"
#include "store/searchindex.h"

namespace gensvar::flow {

base::Result<void> catchUp(Connection &connection, const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    store::Database &database = connection.database();
    const auto followed = rollup::catchUpClusters(database, cancel, progress);
    return followed ? store::indexComments(database, cancel, progress) : followed;
}

void followCustomers(Connection &connection)
{
    (void)rollup::catchUpClusters(connection.database(), {}, {});
}

} // namespace gensvar::flow
