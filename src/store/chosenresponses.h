// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "store/countedresponse.h"

#include <QList>

#include <functional>

namespace gensvar::store {

class Database;

/// Responses picked out one by one, however many, in a temporary table that SQL can join: temp.chosen (id). One a
/// connection at a time; inside a Transaction.
class ChosenResponses
{
public:
    [[nodiscard]] static base::Result<ChosenResponses> of(Database &database, const QList<domain::ResponseId> &ids);
    ChosenResponses(ChosenResponses &&other) noexcept;
    ChosenResponses &operator=(ChosenResponses &&) = delete;
    ~ChosenResponses();

    /// Each of them that is in the store, by id, as the rollups count it.
    using Visitor =
        std::function<void(domain::ResponseId id, const CountedResponse &cell, domain::Exclusion exclusion)>;
    [[nodiscard]] base::Result<void> each(const Visitor &visit) const;

private:
    explicit ChosenResponses(Database &database);
    base::Result<void> fill(const QList<domain::ResponseId> &ids);
    Database *m_database;
};

} // namespace gensvar::store
