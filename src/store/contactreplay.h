// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/bulkstatement.h"
#include "store/connectiongate.h"
#include "store/importparts.h"
#include "store/personbook.h"

#include <memory>
#include <optional>
#include <string>

namespace gensvar::store {

/// Whether an import with these fields (bit n: Field n) tells anything of the person who answered.
[[nodiscard]] bool tellsContact(quint32 fields);

/// Puts a response's contact together anew from what its remaining imports said: a contact is kept whole, as it was
/// when it was told, and a part of it may have been another import's. Within the caller's transaction; one thread.
class ContactReplay
{
public:
    /// parts: of the response's imports; outlives this. territory: as PersonBook has it.
    [[nodiscard]] static base::Result<ContactReplay> prepare(sqlite3 *database, const PartsByImport &parts,
                                                             std::string territory);

    /// The response has the contact of the last of these imports that told any. All are in the versions.
    [[nodiscard]] base::Result<void> lay(qint64 response, const std::vector<qint64> &imports);

private:
    struct Contact;
    [[nodiscard]] base::Result<Contact> read(qint64 response, qint64 import);
    [[nodiscard]] base::Result<void> give(qint64 response, const Contact &contact);

    sqlite3 *m_database = nullptr;
    const PartsByImport *m_parts = nullptr;
    bool m_isMixed = false; // imports told different parts
    std::string m_territory;
    std::unique_ptr<ConnectionGate> m_gate;
    std::optional<PersonBook> m_people; // once it is needed
    BulkStatement m_read;
    BulkStatement m_give;
    BulkStatement m_customer;
    BulkStatement m_contact;
};

} // namespace gensvar::store
