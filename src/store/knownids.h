// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "store/bulkstatement.h"
#include "store/connectiongate.h"
#include "store/idmap.h"

#include <string_view>

namespace gensvar::store {

/// The responses of a source by the id they have there, while an import asks for each of its rows. A large import reads
/// them all once; a small one into a large store looks each up. One thread.
class KnownIds
{
public:
    struct Known
    {
        qint64 id = 0;
        quint64 fingerprint = 0; ///< 0: erased
    };

    /// responses: about how many the store has.
    [[nodiscard]] static base::Result<KnownIds> open(sqlite3 *database, domain::SourceId source, qint64 expectedRows,
                                                     qint64 responses, ConnectionGate &gate);

    /// Says that find() is asked for it some rows later.
    void expect(std::string_view externalId) const;
    /// Null where it is new. Valid until the next add().
    [[nodiscard]] base::Result<Known *> find(std::string_view externalId);
    void add(std::string_view externalId, const Known &known);

private:
    [[nodiscard]] base::Result<void> loadAll();

    ConnectionGate *m_gate = nullptr;
    IdMap<Known> m_map;
    BulkStatement m_lookUp;
    BulkStatement m_all;
    bool m_looksUp = false;
};

} // namespace gensvar::store
