// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/namingflow.h"

#include "flow/connection.h"
#include "store/colleaguestore.h"
#include "store/dimensionstore.h"
#include "store/twonames.h"

namespace gensvar::flow {

using domain::ValueId;
using store::DimensionStore;

base::Result<QList<NamedValue>> NamingFlow::values() const
{
    const auto table = store::DimensionTable::load(m_connection.database(), m_dimension);
    if (!table)
        return base::failure(table);
    const auto people = colleagues();
    if (!people)
        return base::failure(people);
    const auto responsible = store::ColleagueStore(m_connection.database()).responsible(m_dimension);
    if (!responsible)
        return base::failure(responsible);
    QHash<domain::ColleagueId, domain::Colleague> byId;
    for (const domain::Colleague &colleague : *people)
        byId.insert(colleague.id, colleague);
    QList<NamedValue> all;
    for (const store::DimensionValue &value : table->values()) {
        all.append({value.id, value.key, value.name, value.mergedInto, value.parent,
                    byId.value(responsible->value(table->root(value.id)))});
    }
    return all;
}

base::Result<QList<domain::Colleague>> NamingFlow::colleagues() const
{
    return store::ColleagueStore(m_connection.database()).colleagues();
}

base::Result<qint64> NamingFlow::setResponsible(ValueId value, const domain::Colleague &colleague)
{
    return store::ColleagueStore(m_connection.database()).setResponsible(m_dimension, value, colleague);
}

base::Result<qint64> NamingFlow::editColleague(const domain::Colleague &colleague)
{
    return store::ColleagueStore(m_connection.database()).edit(colleague);
}

base::Result<qint64> NamingFlow::removeColleague(domain::ColleagueId id)
{
    return store::ColleagueStore(m_connection.database()).remove(id);
}

base::Result<QSet<std::pair<ValueId, ValueId>>> NamingFlow::twoNames() const
{
    return store::twoNames(m_connection.database(), m_dimension);
}

base::Result<void> NamingFlow::keepTwo(ValueId one, ValueId other)
{
    return store::keepTwo(m_connection.database(), m_dimension, store::valuePair(one, other));
}

base::Result<qint64> NamingFlow::rename(ValueId id, const QString &name)
{
    return DimensionStore(m_connection.database(), m_dimension).rename(id, name);
}

base::Result<qint64> NamingFlow::merge(const QList<ValueId> &values, ValueId into)
{
    return DimensionStore(m_connection.database(), m_dimension).merge(values, into);
}

base::Result<qint64> NamingFlow::unmerge(const QList<ValueId> &values)
{
    return DimensionStore(m_connection.database(), m_dimension).unmerge(values);
}

base::Result<ValueId> NamingFlow::addGroup(const QString &name)
{
    return DimensionStore(m_connection.database(), m_dimension).addGroup(name);
}

base::Result<qint64> NamingFlow::group(const QList<ValueId> &values, ValueId group)
{
    return DimensionStore(m_connection.database(), m_dimension).group(values, group);
}

base::Result<qint64> NamingFlow::groupAnew(const QList<ValueId> &values, const QString &name)
{
    return DimensionStore(m_connection.database(), m_dimension).groupAnew(values, name);
}

base::Result<qint64> NamingFlow::ungroup(const QList<ValueId> &values)
{
    return DimensionStore(m_connection.database(), m_dimension).ungroup(values);
}

} // namespace gensvar::flow
