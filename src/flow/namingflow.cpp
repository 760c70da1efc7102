// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/namingflow.h"

#include "flow/connection.h"
#include "store/dimensionstore.h"

namespace gensvar::flow {

using domain::ValueId;
using store::DimensionStore;

base::Result<QList<NamedValue>> NamingFlow::values() const
{
    const auto table = store::DimensionTable::load(m_connection.database(), m_dimension);
    if (!table)
        return base::failure(table);
    QList<NamedValue> all;
    for (const store::DimensionValue &value : table->values())
        all.append({value.id, value.key, value.name, value.mergedInto, value.parent});
    return all;
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

base::Result<qint64> NamingFlow::ungroup(const QList<ValueId> &values)
{
    return DimensionStore(m_connection.database(), m_dimension).ungroup(values);
}

} // namespace gensvar::flow
