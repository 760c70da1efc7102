// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollupstore.h"

#include "base/codes.h"
#include "store/database.h"
#include "store/statement.h"

namespace gensvar::store {

using base::failure;
using base::Result;

/// The statements of one table; the key's parts are bound in its order.
struct TableSql
{
    const char *read;
    const char *write;
    const char *remove;
    const char *clear;
    const char *each;
};

static constexpr TableSql departmentSql{
    "SELECT tallies FROM rollup_department WHERE kind = ? AND department_id = ? AND month = ?",
    "INSERT OR REPLACE INTO rollup_department (kind, department_id, month, tallies) VALUES (?, ?, ?, ?)",
    "DELETE FROM rollup_department WHERE kind = ? AND department_id = ? AND month = ?", "DELETE FROM rollup_department",
    "SELECT kind, department_id, 0, month, tallies FROM rollup_department WHERE month BETWEEN ? AND ?"
    " ORDER BY kind, department_id, month"};

static constexpr TableSql touchpointSql{
    "SELECT tallies FROM rollup_touchpoint WHERE kind = ? AND touchpoint_id = ? AND month = ?",
    "INSERT OR REPLACE INTO rollup_touchpoint (kind, touchpoint_id, month, tallies) VALUES (?, ?, ?, ?)",
    "DELETE FROM rollup_touchpoint WHERE kind = ? AND touchpoint_id = ? AND month = ?", "DELETE FROM rollup_touchpoint",
    "SELECT kind, touchpoint_id, 0, month, tallies FROM rollup_touchpoint WHERE month BETWEEN ? AND ?"
    " ORDER BY kind, touchpoint_id, month"};

static constexpr TableSql monthSql{
    "SELECT tallies FROM rollup_month WHERE kind = ? AND department_id = ? AND touchpoint_id = ? AND month = ?",
    "INSERT OR REPLACE INTO rollup_month (kind, department_id, touchpoint_id, month, tallies) VALUES (?, ?, ?, ?, ?)",
    "DELETE FROM rollup_month WHERE kind = ? AND department_id = ? AND touchpoint_id = ? AND month = ?",
    "DELETE FROM rollup_month",
    "SELECT kind, department_id, touchpoint_id, month, tallies FROM rollup_month WHERE month BETWEEN ? AND ?"
    " ORDER BY kind, department_id, touchpoint_id, month"};

static constexpr RollupTable allTables[] = {RollupTable::Department, RollupTable::Touchpoint, RollupTable::Month};

static const TableSql &sqlOf(RollupTable table)
{
    switch (table) {
    case RollupTable::Department:
        return departmentSql;
    case RollupTable::Touchpoint:
        return touchpointSql;
    case RollupTable::Month:
        break;
    }
    return monthSql;
}

/// Binds the key's parts and hands back the next index.
static int bindKey(Statement &statement, RollupTable table, const RollupKey &key)
{
    int index = 0;
    statement.bind(++index, qint64(key.kind));
    statement.bind(++index, key.value);
    if (table == RollupTable::Month)
        statement.bind(++index, key.touchpoint);
    statement.bind(++index, qint64(key.month));
    return index + 1;
}

struct RollupStore::Statements
{
    Statements(const Database &database, RollupTable table)
        : read(database, sqlOf(table).read)
        , write(database, sqlOf(table).write)
        , remove(database, sqlOf(table).remove)
    { }
    Statement read;
    Statement write;
    Statement remove;
};

RollupStore::RollupStore(Database &database)
    : m_database(database)
{ }

RollupStore::~RollupStore() = default;

RollupStore::Statements &RollupStore::statements(RollupTable table)
{
    auto &prepared = m_statements[size_t(table)];
    if (!prepared)
        prepared = std::make_unique<Statements>(m_database, table);
    return *prepared;
}

Result<QByteArray> RollupStore::read(RollupTable table, const RollupKey &key)
{
    Statement &statement = statements(table).read;
    bindKey(statement, table, key);
    QByteArray tallies;
    while (statement.step())
        tallies = statement.blob(0).toByteArray();
    return statement.result().map([&] { return tallies; });
}

Result<void> RollupStore::write(RollupTable table, const RollupKey &key, QByteArrayView tallies)
{
    Statement &statement = tallies.isEmpty() ? statements(table).remove : statements(table).write;
    const int next = bindKey(statement, table, key);
    if (!tallies.isEmpty())
        statement.bindBlob(next, tallies);
    return statement.run();
}

Result<void> RollupStore::clear()
{
    for (const RollupTable table : allTables) {
        if (auto cleared = Statement(m_database, sqlOf(table).clear).run(); !cleared)
            return cleared;
    }
    return {};
}

Result<void> RollupStore::each(RollupTable table, qint32 firstMonth, qint32 lastMonth, const RowVisitor &visit)
{
    Statement statement(m_database, sqlOf(table).each);
    statement.bind(1, qint64(firstMonth));
    statement.bind(2, qint64(lastMonth));
    while (statement.step()) {
        const RollupKey key{quint8(bounds::kind(statement.integer(0))), statement.integer(1), statement.integer(2),
                            qint32(statement.integer(3))};
        visit(key, statement.blob(4));
    }
    return statement.result();
}

Result<void> RollupStore::eachResponse(const std::function<void(const CountedResponse &)> &visit,
                                       const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    Statement statement(m_database,
                        "SELECT day, kind, score, has_comment, excluded, department_id, touchpoint_id, channel_id,"
                        " segment_id FROM response ORDER BY id");
    qint64 rows = 0;
    while (statement.step()) {
        visit(counted(statement, statement.integer(0), 1));
        if (++rows % 65536 != 0)
            continue;
        if (cancel.isCancelled())
            return failure(base::code::cancelled);
        if (progress)
            progress({base::Stage::Checking, rows, 0, rows});
    }
    return statement.result();
}

} // namespace gensvar::store
