// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/database.h"
#include "store/sqlerror.h"

#include <sqlite3.h>

namespace gensvar::store {

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(const Database &database, const char *sql)
    : m_database(database)
    , m_handle(database.handle())
    , m_sql(sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
    m_statement.reset(statement);
    if (code != SQLITE_OK)
        fail(code);
}

void Statement::fail(int code)
{
    m_result = tl::unexpected(
        sqlError(code, QString::fromUtf8(sqlite3_errmsg(m_handle)), m_database.path(), QString::fromUtf8(m_sql)));
}

void Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
}

void Statement::bind(int index, QByteArrayView blob)
{
    // A null pointer would bind NULL rather than an empty blob.
    const char *bytes = blob.isEmpty() ? "" : blob.data();
    sqlite3_bind_blob64(m_statement.get(), index, bytes, sqlite3_uint64(blob.size()), SQLITE_TRANSIENT);
}

void Statement::bindText(int index, std::string_view utf8)
{
    const char *bytes = utf8.empty() ? "" : utf8.data();
    sqlite3_bind_text64(m_statement.get(), index, bytes, utf8.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement.get(), index);
}

bool Statement::step()
{
    if (!m_result)
        return false;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        fail(code);
    sqlite3_reset(m_statement.get()); // else its read lock lasts
    return false;
}

base::Result<void> Statement::run()
{
    while (step()) { }
    return m_result;
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

base::Result<void> Statement::result() const
{
    return m_result;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

QByteArrayView Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement.get(), column)};
}

std::string_view Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return bytes ? std::string_view(bytes, size_t(sqlite3_column_bytes(m_statement.get(), column)))
                 : std::string_view();
}

} // namespace gensvar::store
