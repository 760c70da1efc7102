// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/bulkstatement.h"
#include "store/contactreplay.h"
#include "store/countsink.h"
#include "store/importparts.h"
#include "store/searchindex.h"

#include <map>
#include <set>
#include <vector>

namespace gensvar::store {

/// Tells a response anew from what its remaining imports said, oldest first: each gives the fields that its file had.
/// Within the caller's transaction; one thread.
class ResponseReplay
{
public:
    /// parts: of the response's imports; outlives this. territory: as PersonBook has it.
    [[nodiscard]] static base::Result<ResponseReplay> prepare(sqlite3 *database, const PartsByImport &parts,
                                                              std::string territory);

    /// The imports that brought a content of this response, oldest first; the present one is the last or not.
    [[nodiscard]] base::Result<std::vector<qint64>> introducers(qint64 response);
    /// The contacts that they brought.
    [[nodiscard]] const std::vector<qint64> &contacts() const { return m_contacts; }
    /// Whether what this import brought of the response last asked for is no longer kept.
    [[nodiscard]] bool hasExpired(qint64 import) const { return m_expired.contains(import); }

    /// Moves a content to another import that brought the same.
    [[nodiscard]] base::Result<void> rekey(qint64 response, qint64 from, qint64 to);
    [[nodiscard]] base::Result<void> drop(qint64 response, qint64 import);

    /// Writes the present content as a version too, so that all contents are in one place. at: now, in ms since the
    /// epoch.
    [[nodiscard]] base::Result<void> keepPresent(qint64 response, qint64 at);
    /// Writes what these imports came to (not empty) as the content that `import` brought and `next` (0: none)
    /// replaced.
    [[nodiscard]] base::Result<void> keepAs(qint64 response, const std::vector<qint64> &imports, qint64 import,
                                            qint64 next);
    /// Builds the present content from those of these imports (not empty), and takes the last out of the versions.
    [[nodiscard]] base::Result<void> tell(qint64 response, const std::vector<qint64> &imports);

    /// Takes the response's counts and words out of the rollups and the index, or puts them in.
    [[nodiscard]] base::Result<void> count(qint64 response, int sign, CountSink &sums, SearchEdit &search);

private:
    [[nodiscard]] const ImportParts &partsOf(qint64 import) const;
    [[nodiscard]] base::Result<BulkStatement *> overlay(qint64 import);
    /// Makes the present content of these imports'; all are in the versions.
    [[nodiscard]] base::Result<void> lay(qint64 response, const std::vector<qint64> &imports);
    [[nodiscard]] base::Result<void> layAttributes(qint64 response, const std::vector<qint64> &imports);
    [[nodiscard]] base::Result<void> run(BulkStatement &statement, qint64 response);
    [[nodiscard]] base::Result<void> run(BulkStatement &statement, qint64 response, qint64 second);

    sqlite3 *m_database = nullptr;
    const PartsByImport *m_parts = nullptr;
    BulkStatement m_introducers;
    BulkStatement m_rekeyVersion;
    BulkStatement m_rekeyPresent;
    BulkStatement m_drop;
    BulkStatement m_keep;
    BulkStatement m_keepAs;
    BulkStatement m_empty;
    BulkStatement m_pack;
    BulkStatement m_setPack;
    BulkStatement m_cell;
    ContactReplay m_people;
    std::vector<qint64> m_contacts;
    std::set<qint64> m_expired;
    std::map<qint64, BulkStatement> m_overlays; // by import
};

} // namespace gensvar::store
