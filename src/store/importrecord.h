// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/importreport.h"
#include "store/importtarget.h"

#include <QByteArray>

struct sqlite3;

namespace gensvar::store {

class Database;

/// How long rejected rows are kept for mending: they hold personal data.
inline constexpr int rejectedRowDays = 90;

/// The record of one import, within the caller's transaction.
[[nodiscard]] base::Result<domain::ImportId> beginImportRecord(sqlite3 *database, const ImportTarget &target,
                                                               domain::SourceId source);
[[nodiscard]] base::Result<void> endImportRecord(sqlite3 *database, domain::ImportId import, const ImportCounts &counts,
                                                 qint64 rejected, const QByteArray &report);
/// Also forgets those of earlier imports that are past their time.
[[nodiscard]] base::Result<void> keepRejectedRows(sqlite3 *database, domain::ImportId import,
                                                  const QList<domain::Issue> &issues, const QDateTime &at);

/// All imports, newest first.
[[nodiscard]] base::Result<QList<domain::ImportRecord>> importRecords(Database &database);

} // namespace gensvar::store
