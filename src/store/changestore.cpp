// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changestore.h"

#include "store/database.h"
#include "store/query.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

namespace {

Change read(const Query &row)
{
    Change change;
    change.seq = row.integer(0);
    change.at = QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC);
    change.by = row.text(2);
    change.what = row.text(3);
    change.detail = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
    change.firstId = domain::ResponseId(row.integer(5));
    change.lastId = domain::ResponseId(row.integer(6));
    if (!row.isNull(7))
        change.undoneBy = row.integer(7);
    return change;
}

base::Result<QList<Change>> readAll(Query &query)
{
    QList<Change> all;
    for (query.run(); query.next();)
        all.append(read(query));
    if (const auto done = query.result(); !done)
        return base::failure(done);
    return all;
}

} // namespace

base::Result<qint64> ChangeStore::append(const NewChange &change)
{
    Query insert(m_database,
                 u"INSERT INTO change (at, by, what, detail, first_id, last_id) "
                 "VALUES (?, ?, ?, ?, ?, ?) RETURNING seq"_s);
    insert.bind(m_database.now()).bind(m_database.actor()).bind(change.what);
    insert.bind(QString::fromUtf8(QJsonDocument(change.detail).toJson(QJsonDocument::Compact)));
    const auto seq = insert.bind(change.firstId).bind(change.lastId).number();
    if (!seq)
        return base::failure(seq);
    return seq->value_or(0);
}

base::Result<void> ChangeStore::markUndone(qint64 seq, qint64 by)
{
    Query update(m_database, u"UPDATE change SET undone_by = ? WHERE seq = ?"_s);
    return update.bind(by).bind(seq).exec();
}

base::Result<qint64> ChangeStore::lastSeq() const
{
    const auto seq = Query(m_database, u"SELECT max(seq) FROM change"_s).number();
    if (!seq)
        return base::failure(seq);
    return seq->value_or(0);
}

base::Result<QList<Change>> ChangeStore::since(qint64 seq) const
{
    Query query(m_database,
                u"SELECT seq, at, by, what, detail, first_id, last_id, undone_by FROM change "
                "WHERE seq > ? ORDER BY seq"_s);
    query.bind(seq);
    return readAll(query);
}

base::Result<QList<Change>> ChangeStore::log(int limit, qint64 before, const QStringList &what) const
{
    const QString among = what.isEmpty() ? QString() : u"AND what IN (SELECT value FROM json_each(?)) "_s;
    Query query(m_database,
                u"SELECT seq, at, by, what, detail, first_id, last_id, undone_by FROM change WHERE seq < ? "_s + among
                    + u"ORDER BY seq DESC LIMIT ?"_s);
    query.bind(before > 0 ? before : std::numeric_limits<qint64>::max());
    if (!what.isEmpty())
        query.bind(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(what)).toJson(QJsonDocument::Compact)));
    query.bind(limit);
    return readAll(query);
}

base::Result<std::optional<Change>> ChangeStore::find(qint64 seq) const
{
    Query query(m_database,
                u"SELECT seq, at, by, what, detail, first_id, last_id, undone_by FROM change "
                "WHERE seq = ?"_s);
    query.bind(seq);
    const auto all = readAll(query);
    if (!all)
        return base::failure(all);
    return all->isEmpty() ? std::nullopt : std::optional(all->first());
}

} // namespace gensvar::store
