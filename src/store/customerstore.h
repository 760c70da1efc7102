// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/customercard.h"

#include <optional>

namespace gensvar::store {

class Database;

/// Who gave a response. Read by indexes, and of those who answered very often only the newest, so that it takes the
/// same time in a store of any size. The connection's thread.
class CustomerStore
{
public:
    static constexpr int mostAnswers = 500; ///< of one customer on a card, and of an account that are looked at
    static constexpr int mostScores = 5;    ///< of an account's other contacts

    explicit CustomerStore(Database &database)
        : m_database(database)
    { }

    /// None where there is no such response.
    [[nodiscard]] base::Result<std::optional<domain::CustomerCard>> card(domain::ResponseId response) const;
    /// Of a contact (table contact); null where they gave none.
    [[nodiscard]] base::Result<domain::ResponseId> newestAnswer(qint64 contact) const;

private:
    Database &m_database;
};

} // namespace gensvar::store
