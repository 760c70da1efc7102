// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "domain/kind.h"
#include "domain/scope.h"

#include <QList>
#include <QString>

namespace gensvar::flow {

class Connection;

/// Which responses: those of the scope's days that pass its filter, and these. An empty filter without days names none
/// by itself.
struct ExclusionChoice
{
    domain::Scope scope; ///< from, to and filter are used
    QList<domain::ResponseId> ids;
};

/// What excluding or including did.
struct ExclusionReport
{
    qint64 responses = 0;        ///< that are otherwise than before
    qint64 change = 0;           ///< its number, for ChangeFlow::undo(); 0 where nothing was otherwise
    QList<base::Error> warnings; ///< such as a filter value that is not known
};

/// Takes responses out of every figure without removing them, and back: all that the choice names, or none where one of
/// its ids is not there (no_such_response). Logged; can be undone. Blocks; the connection's thread.
class ExclusionFlow
{
public:
    explicit ExclusionFlow(Connection &connection)
        : m_connection(connection)
    { }

    [[nodiscard]] base::Result<ExclusionReport> exclude(const ExclusionChoice &choice, domain::Exclusion reason,
                                                        const QString &note);
    [[nodiscard]] base::Result<ExclusionReport> include(const ExclusionChoice &choice);

private:
    Connection &m_connection;
};

} // namespace gensvar::flow
