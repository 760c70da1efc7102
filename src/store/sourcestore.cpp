// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sourcestore.h"

#include "store/query.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

base::Result<std::optional<SourceRow>> SourceStore::find(const QString &name) const
{
    Query query(m_database,
                u"SELECT id, key, anonymous FROM source WHERE key IS NOT NULL AND (name = ? OR key = ?)"
                " ORDER BY name = ? DESC LIMIT 1"_s);
    query.bind(name).bind(name).bind(name).run();
    if (!query.next()) {
        const auto done = query.result();
        if (!done)
            return base::failure(done);
        return std::optional<SourceRow>();
    }
    return SourceRow{domain::SourceId(query.integer(0)), query.text(1).toStdString(), query.integer(2) != 0};
}

base::Result<QString> SourceStore::nameByHeader(const QByteArray &headerKey) const
{
    Query query(m_database,
                u"SELECT source.name FROM import JOIN source ON source.id = source_id"
                " WHERE header_key = ? AND undone_at IS NULL ORDER BY import.id DESC LIMIT 1"_s);
    query.bind(headerKey).run();
    const QString name = query.next() ? query.text(0) : QString();
    if (const auto done = query.result(); !done)
        return base::failure(done);
    return name;
}

base::Result<bool> SourceStore::isEmpty(domain::SourceId id) const
{
    Query query(m_database, u"SELECT count(*) FROM import WHERE source_id = ? AND undone_at IS NULL"_s);
    return query.bind(id).number().map([](std::optional<qint64> imports) { return imports.value_or(0) == 0; });
}

base::Result<bool> SourceStore::knowsPersons(domain::SourceId id) const
{
    Query query(m_database, u"SELECT 1 FROM response WHERE source_id = ? AND contact_id IS NOT NULL LIMIT 1"_s);
    return query.bind(id).number().map([](std::optional<qint64> one) { return one.has_value(); });
}

base::Result<SourceRow> SourceStore::findOrCreate(const QString &name, bool anonymous, const QDateTime &at,
                                                  const QString &by)
{
    const auto found = find(name);
    if (!found)
        return base::failure(found);
    if (*found) {
        if (anonymous && !(*found)->anonymous) {
            Query declare(m_database, u"UPDATE source SET anonymous = 1, revision = revision + 1 WHERE id = ?"_s);
            declare.bind((*found)->id);
            if (const auto done = declare.exec(); !done)
                return base::failure(done);
        }
        SourceRow row = **found;
        row.anonymous |= anonymous;
        return row;
    }
    Query insert(m_database,
                 u"INSERT INTO source (key, name, uid, changed_at, changed_by, anonymous)"
                 " VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s);
    insert.bind(name)
        .bind(name)
        .bind(QUuid::createUuid().toString(QUuid::Id128))
        .bind(at.toMSecsSinceEpoch())
        .bind(by)
        .bind(anonymous ? 1 : 0);
    const auto id = insert.number();
    if (!id)
        return base::failure(id);
    return SourceRow{domain::SourceId(id->value_or(0)), name.toStdString(), anonymous};
}

} // namespace gensvar::store
