// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkstatement.h"

#include "store/sqlerror.h"

#include <sqlite3.h>

#include <utility>

namespace gensvar::store {

/// The error of the last call, as a code the user can act on.
static tl::unexpected<base::Error> sqliteFailure(sqlite3 *database)
{
    const char *path = sqlite3_db_filename(database, "main");
    return tl::unexpected(sqlError(database, QString::fromUtf8(path)));
}

base::Result<BulkStatement> BulkStatement::prepare(sqlite3 *database, std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int result =
        sqlite3_prepare_v3(database, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK)
        return sqliteFailure(database);
    return BulkStatement(statement);
}

BulkStatement::BulkStatement(sqlite3_stmt *statement)
    : m_statement(statement)
    , m_bound(size_t(sqlite3_bind_parameter_count(statement)))
{ }

BulkStatement::~BulkStatement()
{
    sqlite3_finalize(m_statement);
}

BulkStatement::BulkStatement(BulkStatement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_bound(std::move(other.m_bound))
{ }

BulkStatement &BulkStatement::operator=(BulkStatement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_bound, other.m_bound);
    return *this;
}

bool BulkStatement::changes(int index, const Bound &bound)
{
    if (size_t(index) > m_bound.size()) // it could not be prepared
        return true;
    Bound &before = m_bound[size_t(index) - 1];
    if (before == bound && bound.kind != Bound::Kind::Other)
        return false;
    before = bound;
    return true;
}

void BulkStatement::bindNull(int index)
{
    if (changes(index, {Bound::Kind::Null, 0}))
        sqlite3_bind_null(m_statement, index);
}

void BulkStatement::bind(int index, qint64 value)
{
    if (changes(index, {Bound::Kind::Number, value}))
        sqlite3_bind_int64(m_statement, index, value);
}

void BulkStatement::bind(int index, double value)
{
    (void)changes(index, {});
    sqlite3_bind_double(m_statement, index, value);
}

void BulkStatement::bind(int index, std::string_view text)
{
    (void)changes(index, {});
    // A null pointer would be bound as NULL: an empty text is a text.
    sqlite3_bind_text(m_statement, index, text.data() ? text.data() : "", int(text.size()), SQLITE_STATIC);
}

void BulkStatement::bindBlob(int index, std::string_view bytes)
{
    if (bytes.empty()) {
        bindNull(index);
        return;
    }
    (void)changes(index, {});
    sqlite3_bind_blob(m_statement, index, bytes.data(), int(bytes.size()), SQLITE_STATIC);
}

base::Result<bool> BulkStatement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    sqlite3 *database = sqlite3_db_handle(m_statement);
    if (result != SQLITE_DONE) {
        auto error = sqliteFailure(database);
        sqlite3_reset(m_statement);
        return error;
    }
    sqlite3_reset(m_statement);
    return false;
}

base::Result<void> BulkStatement::run()
{
    const auto stepped = step();
    if (!stepped)
        return base::failure(stepped);
    return base::done();
}

void BulkStatement::reset()
{
    sqlite3_reset(m_statement);
}

bool BulkStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 BulkStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double BulkStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view BulkStatement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string_view(bytes, size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

std::string_view BulkStatement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? std::string_view(bytes, size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

base::Result<void> execute(sqlite3 *database, std::string_view sql)
{
    auto statement = BulkStatement::prepare(database, sql);
    if (!statement)
        return base::failure(statement);
    return statement->run();
}

} // namespace gensvar::store
