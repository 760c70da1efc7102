// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/renewal.h"

#include "store/codes.h"
#include "store/database.h"
#include "store/query.h"

#include <QScopeGuard>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

// It has to be known beforehand: a statement that meets a damaged page leaves the connection unable to write.
base::Result<Renewal> Renewal::of(Database &database)
{
    Query query(database, u"PRAGMA integrity_check(1)"_s);
    query.run();
    const bool isSound = query.next() && query.text(0) == "ok"_L1;
    const auto done = query.result();
    if (!done && !done.error().is(code::storeDamaged))
        return base::failure(done);
    return Renewal(database, !isSound);
}

base::Result<void> Renewal::indexes()
{
    struct Index
    {
        QString name;
        bool isOfTable; // made with its table: has no statement of its own
    };
    QList<Index> all;
    Query query(*m_database, u"SELECT name, sql IS NULL FROM sqlite_schema WHERE type = 'index'"_s);
    for (query.run(); query.next();)
        all.append({query.text(0), query.integer(1) != 0});
    auto done = query.result();
    for (const Index &index : all) {
        if (done)
            done = m_isDamaged && !index.isOfTable ? remake(index.name)
                                                   : m_database->exec(u"REINDEX \"%1\""_s.arg(index.name));
    }
    return done;
}

base::Result<void> Renewal::table(const QString &name)
{
    return m_isDamaged ? remake(name) : m_database->exec(u"DELETE FROM \"%1\""_s.arg(name));
}

base::Result<void> Renewal::search()
{
    if (!m_isDamaged)
        return m_database->exec(u"INSERT INTO search (search) VALUES ('delete-all')"_s);
    return remake(u"search"_s, u"search_*"_s); // FTS5 names its own tables after it, and makes them with it
}

base::Result<void> Renewal::checkTheRest()
{
    if (!m_isDamaged)
        return {};
    Query query(*m_database, u"PRAGMA integrity_check(1000000)"_s); // and not only the pages that were left behind
    for (query.run(); query.next();) {
        for (const QString &line : query.text(0).split(u'\n')) {
            const bool isLeft = line.startsWith("Page "_L1) && line.endsWith(" is never used"_L1);
            if (line != "ok"_L1 && !line.startsWith("***"_L1) && !isLeft)
                return base::failure(code::storeDamaged, {m_database->path(), line});
        }
    }
    return query.result();
}

// SQLite frees a table's pages as it drops it, and would have to read them. Without its row in the schema it is gone
// all the same (https://www.sqlite.org/pragma.html#pragma_writable_schema).
base::Result<void> Renewal::remake(const QString &name, const QString &parts)
{
    Query query(*m_database, u"SELECT sql FROM sqlite_schema WHERE name = ?"_s);
    query.bind(name).run();
    const QString statement = query.next() ? query.text(0) : QString();
    (void)query.next(); // to its end: gives its lock back
    if (const auto read = query.result(); !read)
        return read;
    auto done = m_database->exec(u"PRAGMA writable_schema = ON"_s);
    if (!done)
        return done;
    const auto off = qScopeGuard([this] { (void)m_database->exec(u"PRAGMA writable_schema = OFF"_s); });
    Query leaveOut(*m_database, u"DELETE FROM sqlite_schema WHERE name = ? OR name GLOB ?"_s);
    done = leaveOut.bind(name).bind(parts).exec();
    if (done)
        done = m_database->exec(u"PRAGMA writable_schema = RESET"_s); // and reads the schema anew
    return done ? m_database->exec(statement) : done;
}

} // namespace gensvar::store
