// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/importreport.h"
#include "store/importtarget.h"

#include <QByteArray>

struct sqlite3;

namespace gensvar::store {

class Database;

/// The record of one import, within the caller's transaction.
[[nodiscard]] base::Result<domain::ImportId> beginImportRecord(sqlite3 *database, const ImportTarget &target,
                                                               domain::SourceId source);
[[nodiscard]] base::Result<void> endImportRecord(sqlite3 *database, domain::ImportId import, const ImportCounts &counts,
                                                 qint64 rejected, const QByteArray &report);
/// Until when: store/expiry.h forgets them then.
[[nodiscard]] base::Result<void> keepRejectedRows(sqlite3 *database, domain::ImportId import,
                                                  const QList<domain::Issue> &issues, const QDateTime &until);

/// All imports, newest first.
[[nodiscard]] base::Result<QList<domain::ImportRecord>> importRecords(Database &database);

} // namespace gensvar::store
