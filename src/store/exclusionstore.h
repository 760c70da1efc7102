// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "domain/kind.h"

#include <QList>
#include <QString>

class QJsonObject;

namespace gensvar::store {

class CountSink;
class Database;

/// What excluding or including did.
struct ExclusionResult
{
    qint64 responses = 0; ///< that are otherwise than before
    qint64 seq = 0;       ///< the change, to undo; 0 where nothing was otherwise
};

/// Those of the ids that no response has.
[[nodiscard]] base::Result<QList<domain::ResponseId>> unknownResponses(Database &database,
                                                                       const QList<domain::ResponseId> &ids);

/// Takes responses out of every figure and back, in the same transaction as the rollups. Each function is a transaction
/// of its own; ids that are not in the store are passed over. counts is told of what counts now and written; new for
/// each change.
class ExclusionStore
{
public:
    ExclusionStore(Database &database, CountSink &counts)
        : m_database(database)
        , m_counts(counts)
    { }

    /// The note is the user's own words on why; it may be empty.
    [[nodiscard]] base::Result<ExclusionResult> exclude(const QList<domain::ResponseId> &ids, domain::Exclusion reason,
                                                        const QString &note);
    [[nodiscard]] base::Result<ExclusionResult> include(const QList<domain::ResponseId> &ids);

    /// The responses that a change of exclusions touched, by its detail.
    [[nodiscard]] static QList<domain::ResponseId> touchedBy(const QJsonObject &detail);

    /// Puts back what one of these changes changed, inside a Transaction: only responses that still stand as it left
    /// them.
    [[nodiscard]] base::Result<void> revert(const QJsonObject &detail);

private:
    base::Result<ExclusionResult> change(const QList<domain::ResponseId> &ids, domain::Exclusion to,
                                         const QString &note);
    Database &m_database;
    CountSink &m_counts;
};

} // namespace gensvar::store
