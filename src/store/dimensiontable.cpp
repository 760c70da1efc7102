// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dimensiontable.h"

#include "store/query.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

using domain::ValueId;

DimensionTable::DimensionTable(QList<DimensionValue> values)
    : m_values(std::move(values))
{
    m_byId.reserve(m_values.size());
    for (qsizetype i = 0; i < m_values.size(); ++i)
        m_byId.insert(m_values.at(i).id, i);
}

base::Result<DimensionTable> DimensionTable::load(const Database &database, domain::Dimension dimension)
{
    Q_ASSERT_X(dimension != domain::Dimension::Kind, "DimensionTable", "kinds are fixed and have no table");
    QList<DimensionValue> values;
    Query query(database,
                u"SELECT id, key, name, merged_into, parent, uid, revision FROM "_s + domain::dimensionName(dimension)
                    + u" ORDER BY id"_s);
    for (query.run(); query.next();) {
        values.append({ValueId(query.integer(0)), query.text(1), query.text(2), ValueId(query.integer(3)),
                       ValueId(query.integer(4)), query.text(5), int(query.integer(6))});
    }
    if (const auto done = query.result(); !done)
        return base::failure(done);
    return DimensionTable(std::move(values));
}

const DimensionValue *DimensionTable::find(ValueId id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_values.at(*found);
}

ValueId DimensionTable::greatestId() const
{
    return m_values.isEmpty() ? ValueId() : m_values.last().id;
}

ValueId DimensionTable::root(ValueId id) const
{
    // No merge makes a circle; the count is for a store that another hand wrote in.
    for (qsizetype steps = 0; steps < m_values.size(); ++steps) {
        const DimensionValue *value = find(id);
        if (!value || value->mergedInto.isNull())
            break;
        id = value->mergedInto;
    }
    return id;
}

QString DimensionTable::name(ValueId id) const
{
    const DimensionValue *value = find(root(id));
    return value ? value->name : QString();
}

ValueId DimensionTable::group(ValueId id) const
{
    const DimensionValue *value = find(root(id));
    return value && !value->parent.isNull() ? root(value->parent) : ValueId();
}

bool DimensionTable::isUnder(ValueId value, ValueId ancestor) const
{
    ValueId at = root(value);
    for (qsizetype steps = 0; !at.isNull() && steps <= m_values.size(); ++steps) {
        if (at == ancestor)
            return true;
        at = group(at);
    }
    return false;
}

QList<ValueId> DimensionTable::under(ValueId id) const
{
    QList<ValueId> all;
    for (const DimensionValue &value : m_values) {
        if (isUnder(value.id, id))
            all.append(value.id);
    }
    return all;
}

QList<ValueId> DimensionTable::named(const QString &name) const
{
    QList<ValueId> shown;
    QList<ValueId> former;
    for (const DimensionValue &value : m_values) {
        const ValueId meant = root(value.id);
        const bool isRoot = meant == value.id;
        QList<ValueId> &list = isRoot && value.name == name ? shown : former;
        if ((value.name == name || (!value.isGroup() && value.key == name)) && !list.contains(meant))
            list.append(meant);
    }
    return shown.isEmpty() ? former : shown;
}

ValueId DimensionTable::circle() const
{
    // A merged value's own group does not count: each value has one way up.
    const auto above = [this](ValueId id) {
        const DimensionValue *value = find(id);
        return !value ? ValueId() : value->mergedInto.isNull() ? value->parent : value->mergedInto;
    };
    for (const DimensionValue &value : m_values) {
        ValueId at = above(value.id);
        for (qsizetype steps = 0; !at.isNull() && at != value.id && steps < m_values.size(); ++steps)
            at = above(at);
        if (at == value.id)
            return at;
    }
    return {};
}

} // namespace gensvar::store
