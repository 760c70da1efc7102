// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlerror.h"

#include "base/codes.h"
#include "store/codes.h"

#include <QSqlError>

#include <sqlite3.h>

namespace gensvar::store {

base::Error sqlError(int result, const QString &message, const QString &path, const QString &sql)
{
    switch (result & 0xff) {
    case SQLITE_FULL:
        return base::Error(code::diskFull, {path});
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return base::Error(code::storeBusy, {path});
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return base::Error(code::storeReadOnly, {path});
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return base::Error(code::storeDamaged, {path, message});
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PROTOCOL:
        return base::Error(code::storeFailed, {path, message});
    case SQLITE_INTERRUPT:
        return base::Error(base::code::cancelled);
    default:
        return base::Error(code::queryFailed, {message, sql});
    }
}

base::Error sqlError(sqlite3 *handle, const QString &path, const QString &sql)
{
    return sqlError(sqlite3_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), path, sql);
}

base::Error sqlError(const QSqlError &error, const QString &path, const QString &sql)
{
    return sqlError(error.nativeErrorCode().toInt(), error.databaseText(), path, sql);
}

} // namespace gensvar::store
