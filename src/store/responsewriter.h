// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/response.h"
#include "store/countsink.h"
#include "store/importtarget.h"

#include <memory>

namespace gensvar::store {

class Database;

/// Takes the responses of one import into the store, in one transaction: resolves who and what they are about on the
/// caller's thread while another writes, finds out which are there already, keeps rollups, versions and membership
/// true. Dropped without finish(), nothing of it stays.
class ResponseWriter
{
public:
    /// sums is told of each response; commit() applies it.
    [[nodiscard]] static base::Result<std::unique_ptr<ResponseWriter>>
    begin(Database &database, const ImportTarget &target, CountSink &sums);
    ~ResponseWriter();
    Q_DISABLE_COPY_MOVE(ResponseWriter)

    [[nodiscard]] base::Result<void> add(domain::ResponseBatch &&batch);

    /// Writes what was gathered. After it counts() are final; nothing is kept before commit().
    [[nodiscard]] base::Result<void> finish();
    [[nodiscard]] const ImportCounts &counts() const;

    /// Keeps the import: its record with the rejected rows, and the change that tells readers of it.
    /// report: JSON, what the list of imports shows beside the counts.
    [[nodiscard]] base::Result<domain::ImportId> commit(qint64 rejected, const QList<domain::Issue> &issues,
                                                        const QByteArray &report);

private:
    class Work;
    explicit ResponseWriter(std::unique_ptr<Work> work);
    std::unique_ptr<Work> m_work;
};

} // namespace gensvar::store
