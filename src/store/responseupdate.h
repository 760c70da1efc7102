// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/attributetable.h"
#include "store/bulkstatement.h"
#include "store/countsink.h"
#include "store/importtarget.h"
#include "store/orphanedpeople.h"
#include "store/personbook.h"
#include "store/preparedbatch.h"
#include "store/searchindex.h"

#include <span>

namespace gensvar::store {

/// Compares a response that is in the store with what a later import tells of it, and changes it where it differs. What
/// it was is kept as a version. Fields that the import lacks are left alone; an empty cell empties its field.
/// Within the caller's transaction; one thread.
class ResponseUpdate
{
public:
    struct Outcome
    {
        bool isOther = false; ///< another response has the same hash of its id: nothing was done
        bool changed = false;
        bool erased = false;
        bool contradicts = false;   ///< another time and another customer: most likely another survey's ids
        bool otherScore = false;    ///< another time and another score, and no other customer: perhaps another wave's
        bool otherConstant = false; ///< a department or touchpoint given for all rows took another one's place
    };

    [[nodiscard]] static base::Result<ResponseUpdate> prepare(sqlite3 *database, const ImportTarget &target,
                                                              domain::ImportId import);

    /// values and question: ids of the response's texts, as resolved. people and attributes resolve what remains.
    [[nodiscard]] base::Result<Outcome> apply(qint64 id, std::string_view externalId, const domain::Response &response,
                                              std::span<const domain::Response::Attribute> told,
                                              const std::array<qint64, valueDimensionCount> &values, qint64 question,
                                              quint64 fingerprint, PersonBook &people, AttributeTable &attributes,
                                              CountSink &sums);

    /// Removes the people whom nothing speaks of any more, because the same import went on to tell of others. Once all
    /// is written.
    [[nodiscard]] base::Result<void> removeOrphans(sqlite3 *database) { return m_orphans.remove(database); }

private:
    struct Content; // all that a response tells, as stored
    [[nodiscard]] static Outcome compare(const Content &before, const Content &after, const domain::Response &response);
    [[nodiscard]] base::Result<bool> read(qint64 id, std::string_view externalId, Content &content);
    [[nodiscard]] base::Result<void> overlay(Content &content, const domain::Response &response,
                                             std::span<const domain::Response::Attribute> told,
                                             const std::array<qint64, valueDimensionCount> &values, qint64 question,
                                             PersonBook &people, AttributeTable &attributes);
    [[nodiscard]] base::Result<void> overlayContact(Content &content, const domain::Response &response,
                                                    PersonBook &people);
    [[nodiscard]] base::Result<void>
    overlayAttributes(Content &content, std::span<const domain::Response::Attribute> told, AttributeTable &attributes);
    [[nodiscard]] base::Result<void> write(qint64 id, const Content &content, quint64 fingerprint);

    ImportTarget m_target;
    domain::ImportId m_import;
    BulkStatement m_read;
    BulkStatement m_keepVersion;
    BulkStatement m_write;
    BulkStatement m_customer;
    BulkStatement m_contact;
    SearchEdit m_search;
    OrphanedPeople m_orphans;
};

} // namespace gensvar::store
