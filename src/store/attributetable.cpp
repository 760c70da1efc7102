// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attributetable.h"

#include "store/attributepack.h"
#include "store/valuetable.h"

#include <algorithm>

namespace gensvar::store {

base::Result<AttributeTable> AttributeTable::load(sqlite3 *database, const QMap<quint32, QString> &names,
                                                  ConnectionGate &gate)
{
    AttributeTable table;
    table.m_gate = &gate;
    auto insert =
        BulkStatement::prepare(database, "INSERT INTO attribute_value (id, attribute_id, value) VALUES (?, ?, ?)");
    auto open = BulkStatement::prepare(database, "UPDATE attribute SET is_open = 1 WHERE id = ?");
    const auto greatest = greatestId(database, "attribute_value");
    if (!insert || !open || !greatest)
        return tl::unexpected(!insert ? insert.error() : !open ? open.error() : greatest.error());
    table.m_insertValue = std::move(*insert);
    table.m_open = std::move(*open);
    table.m_nextValue = *greatest + 1;
    if (!names.isEmpty())
        table.m_byColumn.resize(names.lastKey() + 1);
    for (auto name = names.begin(); name != names.end(); ++name) {
        Attribute &attribute = table.m_byColumn[name.key()];
        const auto id = table.attributeNamed(database, name.value(), attribute.isOpen);
        if (!id)
            return base::failure(id);
        attribute.id = *id;
        table.m_ids.push_back(*id);
        if (const auto loaded = table.loadValues(database, attribute); !loaded)
            return base::failure(loaded);
    }
    std::ranges::sort(table.m_ids);
    return table;
}

base::Result<qint64> AttributeTable::attributeNamed(sqlite3 *database, const QString &name, bool &isOpen)
{
    const std::string text = name.toStdString();
    auto find = BulkStatement::prepare(database, "SELECT id, is_open FROM attribute WHERE name = ?");
    if (!find)
        return base::failure(find);
    find->bind(1, std::string_view(text));
    const auto found = find->step();
    if (!found)
        return base::failure(found);
    if (*found) {
        isOpen = find->integer(1) != 0;
        return find->integer(0);
    }
    auto insert = BulkStatement::prepare(database, "INSERT INTO attribute (name) VALUES (?) RETURNING id");
    if (!insert)
        return base::failure(insert);
    insert->bind(1, std::string_view(text));
    const auto inserted = insert->step();
    if (!inserted)
        return base::failure(inserted);
    return insert->integer(0);
}

base::Result<void> AttributeTable::loadValues(sqlite3 *database, Attribute &attribute)
{
    auto rows = BulkStatement::prepare(database, "SELECT id, value FROM attribute_value WHERE attribute_id = ?");
    if (!rows)
        return base::failure(rows);
    rows->bind(1, attribute.id);
    for (auto row = rows->step(); !row || *row; row = rows->step()) {
        if (!row)
            return base::failure(row);
        attribute.values.emplace(rows->text(1), rows->integer(0));
    }
    return {};
}

base::Result<qint64> AttributeTable::addValue(Attribute &attribute, std::string_view value)
{
    const std::lock_guard turn(*m_gate);
    // Once open, it stays so: a value that is coded must not stand elsewhere as a text.
    if (attribute.isOpen || attribute.values.size() >= codedValuesLimit) {
        if (!attribute.isOpen) {
            attribute.isOpen = true;
            m_open.bind(1, attribute.id);
            if (const auto opened = m_open.run(); !opened)
                return base::failure(opened);
        }
        return 0;
    }
    m_insertValue.bind(1, m_nextValue);
    m_insertValue.bind(2, attribute.id);
    m_insertValue.bind(3, value);
    if (const auto inserted = m_insertValue.run(); !inserted)
        return base::failure(inserted);
    attribute.values.emplace(value, m_nextValue);
    return m_nextValue++;
}

base::Result<void> AttributeTable::append(std::string &pack, quint32 column, std::string_view value)
{
    if (idOf(column) == 0 || value.empty())
        return {};
    Attribute &attribute = m_byColumn[column];
    if (value != attribute.lastText) {
        const auto found = attribute.values.find(value);
        const auto id =
            found != attribute.values.end() ? base::Result<qint64>(found->second) : addValue(attribute, value);
        if (!id)
            return base::failure(id);
        attribute.lastText.assign(value);
        attribute.lastId = *id;
    }
    if (attribute.lastId)
        appendCoded(pack, attribute.id, attribute.lastId);
    else
        appendOpen(pack, attribute.id, value);
    return {};
}

qint64 AttributeTable::idOf(quint32 column) const
{
    return column < m_byColumn.size() ? m_byColumn[column].id : 0;
}

} // namespace gensvar::store
