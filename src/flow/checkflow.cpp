// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkflow.h"

#include "flow/connection.h"
#include "store/checkup.h"

namespace gensvar::flow {

base::Result<CheckReport> CheckFlow::check(const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    const auto checked = store::Checkup(m_connection.database()).run(cancel, progress);
    if (!checked)
        return base::failure(checked);
    return CheckReport{checked->problems, checked->searchPending};
}

base::Result<CheckReport> CheckFlow::repair(const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    if (const auto repaired = store::Checkup(m_connection.database()).repair(cancel, progress); !repaired)
        return base::failure(repaired);
    return check(cancel, progress);
}

} // namespace gensvar::flow
