// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkflow.h"

#include "flow/connection.h"
#include "rollup/rollup.h"
#include "store/checkup.h"
#include "store/readview.h"
#include "store/searchindex.h"
#include "store/transaction.h"

namespace gensvar::flow {

base::Result<CheckReport> CheckFlow::check(const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    store::Database &database = m_connection.database();
    const auto view = store::ReadView::begin(database); // one state of it, whatever others commit meanwhile
    if (!view)
        return base::failure(view);
    const auto checked = store::Checkup(database).run(cancel, progress);
    if (!checked)
        return base::failure(checked);
    const auto rollups = rollup::verify(database, cancel, progress);
    if (!rollups)
        return base::failure(rollups);
    return CheckReport{checked->problems + *rollups, checked->searchPending};
}

static base::Result<void> rebuild(store::Database &database, const base::CancelToken &cancel,
                                  const base::ProgressSink &progress)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return base::failure(transaction);
    auto done = store::Checkup(database).repair();
    if (done)
        done = rollup::rebuild(database, cancel, progress);
    if (!done)
        return done;
    const auto committed = transaction->commit({store::change::repair});
    return committed ? store::indexComments(database, cancel, progress) : base::failure(committed);
}

base::Result<CheckReport> CheckFlow::repair(const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    if (const auto rebuilt = rebuild(m_connection.database(), cancel, progress); !rebuilt)
        return base::failure(rebuilt);
    return check(cancel, progress);
}

} // namespace gensvar::flow
