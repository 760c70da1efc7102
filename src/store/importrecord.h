// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/importreport.h"
#include "store/importtarget.h"

#include <QByteArray>

struct sqlite3;

namespace gensvar::store {

class Database;

/// In an import's report, as it is kept: the headings of its file's columns.
inline constexpr QLatin1StringView importHeaders{"headers"};

/// The record of one import, within the caller's transaction.
[[nodiscard]] base::Result<domain::ImportId> beginImportRecord(sqlite3 *database, const ImportTarget &target,
                                                               domain::SourceId source);
[[nodiscard]] base::Result<void> endImportRecord(sqlite3 *database, domain::ImportId import, const ImportCounts &counts,
                                                 qint64 rejected, const QByteArray &report);
/// Until when: store/expiry.h forgets them then.
[[nodiscard]] base::Result<void> keepRejectedRows(sqlite3 *database, domain::ImportId import,
                                                  const QList<domain::Issue> &issues, const QDateTime &until);

/// The rows that an import left out, in the file's order, those alone that are still kept; and the headings of all its
/// file's columns, where they are known.
struct KeptRows
{
    QList<domain::Issue> issues;
    QStringList headers;
};
[[nodiscard]] base::Result<KeptRows> keptRows(Database &database, domain::ImportId import);

/// All imports, newest first.
[[nodiscard]] base::Result<QList<domain::ImportRecord>> importRecords(Database &database);

} // namespace gensvar::store
