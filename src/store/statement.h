// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/bulkstatement.h"

#include <QByteArrayView>

#include <string_view>

namespace gensvar::store {

class Database;

/// A BulkStatement that is used as Query is: it may fail at any point, and says so at the end. For what moves so many
/// rows that QtSql's values would be most of the cost (the columns in memory, the rollups). The connection's thread;
/// must not outlive it.
///
///     Statement statement(database, "SELECT id, day FROM response WHERE id >= ?");
///     statement.bind(1, first);
///     while (statement.step())
///         use(statement.integer(0), statement.integer(1));
///     return statement.result();
class Statement
{
public:
    Statement(const Database &database, std::string_view sql);

    void bind(int index, qint64 value) { m_statement.bind(index, value); }             ///< index from 1
    void bindText(int index, std::string_view utf8) { m_statement.bind(index, utf8); } ///< must live until it has run
    void bindBlob(int index, QByteArrayView bytes)                                     ///< likewise
    {
        m_statement.bindBlob(index, {bytes.data(), size_t(bytes.size())});
    }

    /// To the next row. False at the end, where it can be bound and run again, and on failure: see result().
    bool step();
    /// Runs a statement that has no rows.
    base::Result<void> run();
    /// Gives up the rest of the rows; it can be bound and run again.
    void reset() { m_statement.reset(); }
    [[nodiscard]] base::Result<void> result() const { return m_result; }

    [[nodiscard]] qint64 integer(int column) const { return m_statement.integer(column); } ///< from 0; NULL is 0
    [[nodiscard]] bool isNull(int column) const { return m_statement.isNull(column); }
    [[nodiscard]] std::string_view text(int column) const
    {
        return m_statement.text(column);
    }                                                   ///< until the next step()
    [[nodiscard]] QByteArrayView blob(int column) const ///< likewise
    {
        const std::string_view bytes = m_statement.blob(column);
        return {bytes.data(), qsizetype(bytes.size())};
    }

private:
    BulkStatement m_statement;
    base::Result<void> m_result;
};

} // namespace gensvar::store
