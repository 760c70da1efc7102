// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace gensvar::store {

class Database;

/// A statement below QtSql, on the same connection: for what moves so many rows that QtSql's values would be most of
/// the cost (the columns in memory, the rollups). Else see Query. The connection's thread; must not outlive it.
///
///     Statement statement(database, "SELECT id, day FROM response WHERE id >= ?");
///     statement.bind(1, first);
///     while (statement.step())
///         use(statement.integer(0), statement.integer(1));
///     return statement.result();
class Statement
{
public:
    Statement(const Database &database, const char *sql);

    void bind(int index, qint64 value); ///< index from 1
    void bind(int index, QByteArrayView blob);
    void bindText(int index, std::string_view utf8);
    void bindNull(int index);

    /// To the next row. False at the end, where it can be bound and run again, and on failure: see result().
    bool step();
    /// Runs a statement that has no rows.
    base::Result<void> run();
    /// Gives up the rest of the rows; it can be bound and run again.
    void reset();
    [[nodiscard]] base::Result<void> result() const;

    [[nodiscard]] qint64 integer(int column) const; ///< column from 0; NULL is 0
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QByteArrayView blob(int column) const;   ///< until the next step()
    [[nodiscard]] std::string_view text(int column) const; ///< until the next step()

private:
    void fail(int code);

    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    const Database &m_database;
    sqlite3 *m_handle;
    const char *m_sql;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    base::Result<void> m_result;
};

} // namespace gensvar::store
