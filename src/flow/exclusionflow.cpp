// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/exclusionflow.h"

#include "flow/catchup.h"
#include "flow/codes.h"
#include "flow/connection.h"
#include "flow/question.h"
#include "rollup/delta.h"
#include "store/exclusionstore.h"

namespace gensvar::flow {

using domain::ResponseId;

// The responses that the choice names, with the warnings of its filter.
static base::Result<QList<ResponseId>> chosen(Connection &connection, const ExclusionChoice &choice,
                                              QList<base::Error> &warnings)
{
    QList<ResponseId> ids = choice.ids;
    const auto missing = store::unknownResponses(connection.database(), ids);
    if (!missing)
        return base::failure(missing);
    for (const ResponseId id : *missing)
        warnings.append(base::Error(code::noSuchResponse, {id.value()}));
    if (choice.scope.filter.isEmpty() && !choice.scope.from && !choice.scope.to)
        return ids;
    const auto passing = Question(connection, makeColumnCache()).responses(choice.scope);
    if (!passing)
        return base::failure(passing);
    warnings += passing->warnings;
    return ids + passing->ids;
}

static base::Result<ExclusionReport>
reported(Connection &connection, const base::Result<store::ExclusionResult> &result, const QList<base::Error> &warnings)
{
    if (!result)
        return base::failure(result);
    followCustomers(connection);
    return ExclusionReport{result->responses, result->seq, warnings};
}

base::Result<ExclusionReport> ExclusionFlow::exclude(const ExclusionChoice &choice, domain::Exclusion reason,
                                                     const QString &note)
{
    QList<base::Error> warnings;
    const auto ids = chosen(m_connection, choice, warnings);
    if (!ids)
        return base::failure(ids);
    rollup::Delta counts;
    return reported(m_connection, store::ExclusionStore(m_connection.database(), counts).exclude(*ids, reason, note),
                    warnings);
}

base::Result<ExclusionReport> ExclusionFlow::include(const ExclusionChoice &choice)
{
    QList<base::Error> warnings;
    const auto ids = chosen(m_connection, choice, warnings);
    if (!ids)
        return base::failure(ids);
    rollup::Delta counts;
    return reported(m_connection, store::ExclusionStore(m_connection.database(), counts).include(*ids), warnings);
}

} // namespace gensvar::flow
