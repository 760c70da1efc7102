// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"

#include "store/database.h"
#include "store/sqlerror.h"

#include <QSqlError>

namespace gensvar::store {

Query::Query(const Database &database, const QString &sql)
    : m_database(database)
    , m_sql(sql)
    , m_query(database.connection())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
    if (!m_prepared)
        m_error = sqlError(m_query.lastError(), database.path(), sql);
}

Query &Query::bind(qint64 value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Query &Query::bind(double value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Query &Query::bind(const QString &value)
{
    m_query.bindValue(m_bound++, value.isNull() ? QString(QLatin1StringView("")) : value);
    return *this;
}

Query &Query::bind(std::string_view utf8)
{
    return bind(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
}

Query &Query::bind(const QByteArray &blob)
{
    m_query.bindValue(m_bound++, blob.isNull() ? QByteArray("", 0) : blob);
    return *this;
}

Query &Query::bindNull()
{
    m_query.bindValue(m_bound++, QVariant());
    return *this;
}

base::Result<void> Query::exec()
{
    m_bound = 0;
    if (!m_prepared)
        return result();
    m_error.reset();
    if (!m_query.exec())
        m_error = sqlError(m_query.lastError(), m_database.path(), m_sql);
    m_changed = m_query.numRowsAffected();
    if (!m_query.isSelect() || m_error)
        m_query.finish();
    return result();
}

bool Query::next()
{
    if (m_error || !m_query.isActive())
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_error = sqlError(m_query.lastError(), m_database.path(), m_sql);
    m_query.finish(); // else its read lock lasts, and with it the log that cannot be written back
    return false;
}

base::Result<void> Query::result() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

base::Result<std::optional<qint64>> Query::number()
{
    std::optional<qint64> value;
    run();
    if (next() && !isNull(0))
        value = integer(0);
    m_query.finish();
    if (const auto done = result(); !done)
        return base::failure(done);
    return value;
}

} // namespace gensvar::store
