// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace gensvar::store {

class Database;

/// All rows of a table (customer, account) that mean the same as one of them: what it was merged into in the end, which
/// comes first, and all that was merged into that. By indexes.
[[nodiscard]] base::Result<QList<qint64>> mergedWith(Database &database, const QString &table, qint64 id);

/// What it was merged into in the end; itself where it was not.
[[nodiscard]] base::Result<qint64> mergedInto(Database &database, const QString &table, qint64 id);

} // namespace gensvar::store
