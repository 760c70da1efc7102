// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/dimension.h"
#include "domain/kind.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace gensvar::store {
class Database;
struct Change;
} // namespace gensvar::store

namespace gensvar::flow {

/// What a change was about, as far as it applies to what was done. Nothing personal: an erasing has its count alone.
struct ChangeDetail
{
    /// Merges, renames, groups. The names are those of now, but for a rename, and without what is no longer there.
    std::optional<domain::Dimension> dimension;
    QStringList names; ///< which; of a rename, what it was called before
    QString into;      ///< the name, or group, that they came to; empty: none, or no longer there

    std::optional<qint64> responses;                    ///< excluded, included, erased
    domain::Exclusion reason = domain::Exclusion::None; ///< of an inclusion the one before, where all had the same
    QString note;

    qint64 import = 0; ///< its number; 0: not of an import
    QString file;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 excluded = 0; ///< among the added: by a rule, as it came in
    qint64 removed = 0;
    qint64 restored = 0;

    qint64 change = 0; ///< that was taken back; 0: none
    QString changed;   ///< what that had done: "merge" …

    QString zoneBefore;
    QString zone;
    qint64 keepDays = 0;
    QStringList ownDomains;
};

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
    std::optional<Names> m_files; // by import
};

} // namespace gensvar::flow
