// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/loggedchange.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace gensvar::store {
class Database;
struct Change;
} // namespace gensvar::store

namespace gensvar::flow {

using domain::ChangeDetail;

/// Tells of changes out of what the store keeps of them; reads names and files once. For a thread and a look at the
/// log.
class ChangeDetails
{
public:
    explicit ChangeDetails(store::Database &database)
        : m_database(database)
    { }

    [[nodiscard]] base::Result<ChangeDetail> of(const store::Change &change);

private:
    using Names = QHash<qint64, QString>;
    base::Result<void> readNames(const store::Change &change, ChangeDetail &detail);
    base::Result<const Names *> names(domain::Dimension dimension);
    base::Result<QString> file(qint64 import);

    store::Database &m_database;
    QHash<domain::Dimension, Names> m_names;
    Names m_colleagues;
    std::optional<Names> m_files; // by import
};

} // namespace gensvar::flow
