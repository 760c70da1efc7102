// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>

namespace gensvar::store {

class Database;
class ErasedKeys;

/// What an older copy of a store still holds of those whom the store has erased since. Looks at each customer, response
/// and rejected row of the copy: seconds a million.
struct ErasedSince
{
    QList<qint64> contacts;     ///< ids of table contact, one or more a person
    QList<qint64> rejectedRows; ///< ids of table rejected_row

    /// since: what the store has erased and the copy has not.
    [[nodiscard]] static base::Result<ErasedSince> findIn(Database &copy, const ErasedKeys &since);
    /// Takes the rows out of the copy they were found in. Within the caller's transaction; the people are Erasure's.
    [[nodiscard]] base::Result<void> removeRows(Database &copy) const;
};

} // namespace gensvar::store
