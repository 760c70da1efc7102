// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/kind.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <unordered_map>
#include <vector>

namespace gensvar::store {

class Database;

/// What a store knows beside the counts of why a platform may count otherwise. The connection's thread.
class ComparisonStore
{
public:
    explicit ComparisonStore(Database &database)
        : m_database(database)
    { }

    /// Of the responses that are taken out, why.
    [[nodiscard]] base::Result<std::unordered_map<qint64, domain::Exclusion>> exclusions() const;
    /// The moments (ms since the epoch, UTC) of responses, in their order; noInstant where only the day is told.
    [[nodiscard]] base::Result<std::vector<qint64>> moments(const std::vector<qint64> &responses) const;
    /// Every response of which it is known who gave it. Merged customers are one.
    using Visitor = std::function<void(qint64 customer, qint64 response)>;
    [[nodiscard]] base::Result<void> eachCustomersAnswer(const Visitor &visit) const;

    /// An import that is not undone, as far as what it left out goes.
    struct Import
    {
        qint64 source = 0;
        QString file;
        qint64 importedAt = 0; ///< ms since the epoch, UTC
        qint64 rejected = 0;
        QByteArray report; ///< JSON
    };
    [[nodiscard]] base::Result<std::vector<Import>> imports() const; ///< newest first

private:
    Database &m_database;
};

} // namespace gensvar::store
