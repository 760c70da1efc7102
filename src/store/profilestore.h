// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace gensvar::store {

class Database;

/// Saved mappings by name, as the JSON that map/savedmap.h reads and writes.
class ProfileStore
{
public:
    explicit ProfileStore(Database &database)
        : m_database(database)
    { }

    struct Profile
    {
        QString name; ///< empty: there is none
        QByteArray map;
    };
    [[nodiscard]] base::Result<Profile> named(const QString &name) const;
    /// The one saved last for sheets with this header.
    [[nodiscard]] base::Result<Profile> forHeader(const QByteArray &headerKey) const;
    /// Replaces one of that name. Inside a Transaction.
    [[nodiscard]] base::Result<void> save(const QString &name, const QByteArray &headerKey, const QByteArray &map,
                                          const QDateTime &at);

private:
    Database &m_database;
};

} // namespace gensvar::store
