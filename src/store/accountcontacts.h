// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/query.h"

#include <QHash>

#include <vector>

namespace gensvar::domain {
struct CustomerCard;
}

namespace gensvar::store {

class Database;

/// Who else answered for an account, and how they scored it last. Looks at the account's newest answers only.
class AccountContacts
{
public:
    explicit AccountContacts(Database &database);

    /// contact: who is not another.
    [[nodiscard]] base::Result<void> readInto(domain::CustomerCard &card, qint64 account, qint64 contact);

private:
    struct Answer
    {
        qint64 day;
        qint64 id;
        qint64 contact;
        int score;
        auto operator<=>(const Answer &) const = default;
    };
    [[nodiscard]] base::Result<std::vector<Answer>> newest(qint64 account);
    [[nodiscard]] base::Result<qint64> person(qint64 contact);

    Database &m_database;
    Query m_customerOf;
    QHash<qint64, qint64> m_persons; ///< by contact
};

} // namespace gensvar::store
