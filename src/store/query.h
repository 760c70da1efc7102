// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <string_view>

namespace gensvar::store {

class Database;

/// A statement that is right by default: prepared once on construction, read forwards only, values always bound and
/// typed, its lock given back at the last row. A statement that cannot be prepared fails at exec(). May be run many
/// times; each run binds all its values anew, in order.
///
///     Query query(database, u"SELECT id, name FROM department WHERE parent = ?"_s);
///     for (query.bind(id).run(); query.next();)
///         use(query.integer(0), query.text(1));
///     if (const auto done = query.result(); !done)
///         return failure(done);
class Query
{
public:
    Query(const Database &database, const QString &sql);

    Query &bind(qint64 value);
    Query &bind(int value) { return bind(qint64(value)); }
    Query &bind(double value);
    Query &bind(const QString &value); ///< a null string binds as an empty text, not as NULL
    Query &bind(std::string_view utf8);
    Query &bind(const QByteArray &blob);
    Query &bindNull();
    template <typename Tag> Query &bind(base::Id<Tag> id) ///< a null id binds as NULL
    {
        return id.isNull() ? bindNull() : bind(id.value());
    }
    template <typename T> Query &bind(const std::optional<T> &value) { return value ? bind(*value) : bindNull(); }
    Query &bind(bool) = delete; // say 0 or 1
    Query &bind(const char *) = delete;

    /// Runs it; rows, if any, are then read with next().
    base::Result<void> exec();
    /// Runs it, where result() is asked at the end.
    void run() { (void)exec(); }
    /// Moves to the next row. False at the end and on failure: see result().
    bool next();
    /// How the last run went, up to the row it has come to.
    [[nodiscard]] base::Result<void> result() const;
    /// Runs it and hands back the first row's first column; nothing where there is no row or it is NULL.
    [[nodiscard]] base::Result<std::optional<qint64>> number();
    [[nodiscard]] qint64 changedRows() const { return m_changed; } ///< by the last run

    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

private:
    const Database &m_database;
    QString m_sql;
    QSqlQuery m_query;
    std::optional<base::Error> m_error;
    bool m_prepared = false;
    int m_bound = 0;
    qint64 m_changed = 0;
};

} // namespace gensvar::store
