// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/setting.h"

#include "store/bounds.h"
#include "store/query.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

namespace {

constexpr QLatin1StringView readSql{"SELECT value FROM setting WHERE name = ?"};
constexpr QLatin1StringView writeSql{"INSERT INTO setting (name, value) VALUES (?, ?) "
                                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value"};

template <typename T> base::Result<void> write(Database &database, QLatin1StringView name, const T &value)
{
    Query query(database, QString(writeSql));
    return query.bind(QString(name)).bind(value).exec();
}

} // namespace

base::Result<qint64> SettingStore::number(QLatin1StringView name, qint64 otherwise) const
{
    Query query(m_database, QString(readSql));
    const auto value = query.bind(QString(name)).number();
    if (!value)
        return base::failure(value);
    return value->value_or(otherwise);
}

base::Result<qint64> SettingStore::responseId(QLatin1StringView name) const
{
    return number(name).map([](qint64 id) { return std::clamp<qint64>(id, 0, bounds::responseIdLimit); });
}

base::Result<QString> SettingStore::text(QLatin1StringView name) const
{
    Query query(m_database, QString(readSql));
    query.bind(QString(name)).run();
    QString value = query.next() ? query.text(0) : QString();
    if (const auto done = query.result(); !done)
        return base::failure(done);
    return value;
}

base::Result<QByteArray> SettingStore::bytes(QLatin1StringView name) const
{
    Query query(m_database, QString(readSql));
    query.bind(QString(name)).run();
    QByteArray value = query.next() ? query.blob(0) : QByteArray();
    if (const auto done = query.result(); !done)
        return base::failure(done);
    return value;
}

base::Result<void> SettingStore::set(QLatin1StringView name, qint64 value)
{
    return write(m_database, name, value);
}

base::Result<void> SettingStore::set(QLatin1StringView name, const QString &value)
{
    return write(m_database, name, value);
}

base::Result<void> SettingStore::set(QLatin1StringView name, const QByteArray &value)
{
    return write(m_database, name, value);
}

} // namespace gensvar::store
