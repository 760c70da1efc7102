// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profilestore.h"

#include "store/query.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

static base::Result<ProfileStore::Profile> first(Query &query)
{
    ProfileStore::Profile profile;
    query.run();
    if (query.next())
        profile = {query.text(0), query.text(1).toUtf8()};
    if (const auto done = query.result(); !done)
        return base::failure(done);
    return profile;
}

base::Result<ProfileStore::Profile> ProfileStore::named(const QString &name) const
{
    Query query(m_database, u"SELECT name, map FROM profile WHERE name = ?"_s);
    query.bind(name);
    return first(query);
}

base::Result<ProfileStore::Profile> ProfileStore::forHeader(const QByteArray &headerKey) const
{
    Query query(m_database,
                u"SELECT name, map FROM profile WHERE header_key = ? ORDER BY saved_at DESC, name LIMIT 1"_s);
    query.bind(headerKey);
    return first(query);
}

base::Result<void> ProfileStore::save(const QString &name, const QByteArray &headerKey, const QByteArray &map,
                                      const QDateTime &at)
{
    Query query(m_database, u"INSERT OR REPLACE INTO profile (name, header_key, map, saved_at) VALUES (?, ?, ?, ?)"_s);
    query.bind(name).bind(headerKey).bind(QString::fromUtf8(map)).bind(at.toMSecsSinceEpoch());
    return query.exec();
}

} // namespace gensvar::store
