// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <string>

namespace gensvar::store {

class Database;

struct SourceRow
{
    domain::SourceId id;
    std::string key; ///< the name as it first came; never changes
    bool anonymous = false;
};

/// Where responses come from. A source is found by the name that is shown, else by the one it first came with.
class SourceStore
{
public:
    explicit SourceStore(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] base::Result<std::optional<SourceRow>> find(const QString &name) const;
    /// The source of the newest import, not undone, of a sheet with this header; none if there was none.
    [[nodiscard]] base::Result<QString> nameByHeader(const QByteArray &headerKey) const;
    /// Whether no import into it stands: it was made, and all was undone.
    [[nodiscard]] base::Result<bool> isEmpty(domain::SourceId id) const;
    /// Whether it has a response that tells who gave it.
    [[nodiscard]] base::Result<bool> knowsPersons(domain::SourceId id) const;
    /// Inside a Transaction. A source once declared anonymous stays so.
    [[nodiscard]] base::Result<SourceRow> findOrCreate(const QString &name, bool anonymous, const QDateTime &at,
                                                       const QString &by);

private:
    Database &m_database;
};

} // namespace gensvar::store
