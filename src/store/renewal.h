// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace gensvar::store {

class Database;

/// Makes what is derived anew, also where its pages cannot be read: tables and indexes are then left out of the schema
/// and made again, and the file keeps their pages until it is written anew (VACUUM). Within the caller's transaction.
class Renewal
{
public:
    /// Looks whether pages are damaged.
    [[nodiscard]] static base::Result<Renewal> of(Database &database);

    [[nodiscard]] base::Result<void> indexes();                  ///< filled anew
    [[nodiscard]] base::Result<void> table(const QString &name); ///< empty
    [[nodiscard]] base::Result<void> search();                   ///< the full-text index, empty

    /// Fails with store_damaged where more than what was made anew cannot be read. At the end, before the commit.
    [[nodiscard]] base::Result<void> checkTheRest();

    /// Whether the file then holds pages that nothing leads to.
    [[nodiscard]] bool leavesPages() const { return m_isDamaged; }

private:
    Renewal(Database &database, bool isDamaged)
        : m_database(&database)
        , m_isDamaged(isDamaged)
    { }
    /// `parts` is a GLOB of what is made with it; empty: nothing.
    [[nodiscard]] base::Result<void> remake(const QString &name, const QString &parts = {});

    Database *m_database;
    bool m_isDamaged;
};

} // namespace gensvar::store
