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

// All of a choice's ids must be there: a wrong number is a slip, and half of what was meant is not what was meant.
static base::Result<void> checkIds(Connection &connection, const QList<ResponseId> &ids)
{
    const auto unknown = store::unknownResponses(connection.database(), ids);
    if (!unknown)
        return base::failure(unknown);
    if (unknown->isEmpty())
        return {};
    QStringList numbers;
    for (const ResponseId id : *unknown)
        numbers.append(QString::number(id.value()));
    numbers.removeDuplicates();
    return base::failure(code::noSuchResponse, {numbers, numbers.size()});
}

// The responses that the choice names, with the warnings of its filter.
static base::Result<QList<ResponseId>> chosen(Connection &connection, const ExclusionChoice &choice,
                                              QList<base::Error> &warnings)
{
    if (const auto checked = checkIds(connection, choice.ids); !checked)
        return base::failure(checked);
    if (choice.scope.filter.isEmpty() && !choice.scope.from && !choice.scope.to)
        return choice.ids;
    const auto passing = Question(connection, makeColumnCache()).responses(choice.scope);
    if (!passing)
        return base::failure(passing);
    warnings += passing->warnings;
    return choice.ids + passing->ids;
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
