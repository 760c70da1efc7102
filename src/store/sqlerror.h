// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

class QSqlError;
struct sqlite3;

namespace gensvar::store {

/// What SQLite's result code means to the user: a full disk, a damaged file, another program … result may be extended;
/// message is SQLite's own; sql has placeholders, never values.
[[nodiscard]] base::Error sqlError(int result, const QString &message, const QString &path, const QString &sql = {});

/// The same, of the last failure on a connection below QtSql.
[[nodiscard]] base::Error sqlError(sqlite3 *handle, const QString &path, const QString &sql = {});

/// The same, of QtSql's.
[[nodiscard]] base::Error sqlError(const QSqlError &error, const QString &path, const QString &sql = {});

} // namespace gensvar::store
