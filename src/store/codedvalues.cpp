// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codedvalues.h"

#include "store/attributepack.h"
#include "store/query.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

template <typename Visit> static void eachCoded(const QByteArray &pack, const Visit &visit)
{
    AttributeCursor cursor({pack.constData(), size_t(pack.size())});
    while (const auto attribute = cursor.next()) {
        if (attribute->value != 0)
            visit(attribute->value);
    }
}

void CodedValues::add(const QByteArray &pack)
{
    eachCoded(pack, [this](qint64 value) { m_values.insert(value); });
}

base::Result<void> CodedValues::removeUnused(Database &database)
{
    for (const QString &table : {u"response"_s, u"response_version"_s}) {
        if (m_values.isEmpty())
            return {};
        Query query(database, u"SELECT attributes FROM "_s + table + u" WHERE attributes IS NOT NULL"_s);
        for (query.run(); !m_values.isEmpty() && query.next();)
            eachCoded(query.blob(0), [this](qint64 value) { m_values.remove(value); });
        if (const auto done = query.result(); !done)
            return done;
    }
    Query remove(database, u"DELETE FROM attribute_value WHERE id = ?"_s);
    for (const qint64 value : std::as_const(m_values)) {
        if (const auto removed = remove.bind(value).exec(); !removed)
            return removed;
    }
    return {};
}

} // namespace gensvar::store
