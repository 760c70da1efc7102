// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/copyflow.h"

#include "flow/connection.h"
#include "store/backups.h"

namespace gensvar::flow {

base::Result<void> CopyFlow::save(const QString &file, bool replace, const base::CancelToken &cancel,
                                  const base::ProgressSink &progress)
{
    return store::saveCopy(m_connection.database(), file, replace, cancel, progress);
}

} // namespace gensvar::flow
