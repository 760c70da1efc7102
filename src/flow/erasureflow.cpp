// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/erasureflow.h"

#include "flow/catchup.h"
#include "flow/connection.h"
#include "rollup/delta.h"
#include "store/erasure.h"

namespace gensvar::flow {

static base::Result<ErasureReport> erase(Connection &connection, const store::PersonName &name)
{
    rollup::Delta counts;
    const auto erased = store::Erasure(connection.database(), counts).erase(name);
    if (!erased)
        return base::failure(erased);
    followCustomers(connection);
    return ErasureReport{erased->responses, 0, erased->backups, erased->logRemains};
}

base::Result<ErasureReport> ErasureFlow::byCustomerId(const QString &customerId)
{
    return erase(m_connection, {customerId, {}});
}

base::Result<ErasureReport> ErasureFlow::byEmail(const QString &email)
{
    return erase(m_connection, {{}, email});
}

} // namespace gensvar::flow
