// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSet>

namespace gensvar::store {

class Database;

/// The coded values of attributes that some responses had, to be forgotten where no other response has them.
class CodedValues
{
public:
    /// Those of a response's packed attributes.
    void add(const QByteArray &pack);
    /// Reads all responses and versions and deletes the values that none of them has any more. Inside a Transaction.
    base::Result<void> removeUnused(Database &database);

private:
    QSet<qint64> m_values;
};

} // namespace gensvar::store
