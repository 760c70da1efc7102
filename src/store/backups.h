// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"

#include <QStringList>

namespace gensvar::store {

class Database;
struct Person;

/// The copies of a store that lie beside it or among its backups (kept before a migration, saved, or mailed back) and
/// still hold a person, as absolute paths. A copy that cannot be read is taken to hold them.
[[nodiscard]] QStringList backupsHolding(Database &database, const Person &person);

/// Where a store's own backups lie: a folder beside it, named after it. It need not be there.
[[nodiscard]] QString backupFolder(const QString &store);

/// Writes a whole copy that stands alone, while others read and write. It appears under its name only when it is whole.
/// Fails with backup_exists where the file is there (overwrite: it is replaced), no_room_for_copy, disk_full,
/// cancelled.
[[nodiscard]] base::Result<void> saveCopy(Database &database, const QString &file, bool overwrite,
                                          const base::CancelToken &cancel, const base::ProgressSink &progress = {});

} // namespace gensvar::store
