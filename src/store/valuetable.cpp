// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/valuetable.h"

#include <QUuid>

namespace gensvar::store {

base::Result<qint64> greatestId(sqlite3 *database, std::string_view table)
{
    auto statement = BulkStatement::prepare(database, "SELECT max(id) FROM " + std::string(table));
    if (!statement)
        return base::failure(statement);
    const auto row = statement->step();
    if (!row)
        return base::failure(row);
    return statement->integer(0);
}

base::Result<ValueTable> ValueTable::load(sqlite3 *database, domain::Dimension dimension, const QDateTime &at,
                                          const QString &by, ConnectionGate &gate)
{
    const std::string name = std::string(dimensionName(dimension).data(), size_t(dimensionName(dimension).size()));
    auto rows = BulkStatement::prepare(database, "SELECT id, key FROM " + name);
    auto insert = BulkStatement::prepare(
        database,
        "INSERT INTO " + name + " (id, key, name, uid, changed_at, changed_by) VALUES (?1, ?2, ?2, ?3, ?4, ?5)");
    if (!rows || !insert)
        return base::failure(rows ? insert : rows);

    ValueTable table;
    table.m_gate = &gate;
    table.m_insert = std::move(*insert);
    table.m_at = at.toMSecsSinceEpoch();
    table.m_by = by.toStdString();
    for (auto row = rows->step(); !row || *row; row = rows->step()) {
        if (!row)
            return base::failure(row);
        table.m_nextId = std::max(table.m_nextId, rows->integer(0) + 1);
        if (!rows->isNull(1))
            table.m_ids.emplace(rows->text(1), rows->integer(0));
    }
    return table;
}

base::Result<qint64> ValueTable::idOf(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text == m_lastText)
        return m_lastId;
    m_lastText.assign(text);
    if (const auto found = m_ids.find(text); found != m_ids.end()) {
        m_lastId = found->second;
        return m_lastId;
    }
    const std::lock_guard turn(*m_gate);
    const QByteArray uid = QUuid::createUuid().toByteArray(QUuid::Id128);
    m_insert.bind(1, m_nextId);
    m_insert.bind(2, text);
    m_insert.bind(3, std::string_view(uid.data(), size_t(uid.size())));
    m_insert.bind(4, m_at);
    m_insert.bind(5, std::string_view(m_by));
    if (const auto written = m_insert.run(); !written) {
        m_lastText.clear();
        return base::failure(written);
    }
    m_lastId = m_nextId++;
    m_ids.emplace(text, m_lastId);
    return m_lastId;
}

base::Result<QuestionTable> QuestionTable::load(sqlite3 *database, ConnectionGate &gate)
{
    QuestionTable table;
    table.m_gate = &gate;
    auto find = BulkStatement::prepare(database, "SELECT id FROM question WHERE text = ?");
    auto insert = BulkStatement::prepare(database, "INSERT INTO question (text) VALUES (?) RETURNING id");
    if (!find || !insert)
        return base::failure(find ? insert : find);
    table.m_find = std::move(*find);
    table.m_insert = std::move(*insert);
    return table;
}

base::Result<qint64> QuestionTable::idOf(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text == m_lastText)
        return m_lastId;
    const std::lock_guard turn(*m_gate);
    for (BulkStatement *statement : {&m_find, &m_insert}) {
        statement->bind(1, text);
        const auto row = statement->step();
        if (!row)
            return base::failure(row);
        if (!*row)
            continue;
        m_lastText.assign(text);
        m_lastId = statement->integer(0);
        statement->reset();
        break;
    }
    return m_lastId;
}

} // namespace gensvar::store
