// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "store/bulkstatement.h"
#include "store/connectiongate.h"
#include "store/preparedbatch.h"

namespace gensvar::store {

/// Writes prepared responses with the people they bring. One thread, within the caller's transaction.
class ResponseInsert
{
public:
    [[nodiscard]] static base::Result<ResponseInsert> prepare(sqlite3 *database, domain::SourceId source,
                                                              domain::ImportId import);
    [[nodiscard]] base::Result<void> write(const PreparedBatch &batch, ConnectionGate &gate);

private:
    [[nodiscard]] base::Result<void> writeResponse(const PreparedBatch &batch, const PreparedResponse &prepared);

    BulkStatement m_response;
    BulkStatement m_customer;
    BulkStatement m_contact;
};

} // namespace gensvar::store
