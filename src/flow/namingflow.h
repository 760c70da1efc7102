// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/colleague.h"
#include "domain/dimension.h"
#include "domain/ids.h"

#include <QList>
#include <QSet>
#include <QString>

#include <utility>

namespace gensvar::flow {

class Connection;

/// A value of a dimension as the list of names shows it.
struct NamedValue
{
    domain::ValueId id;
    QString key;  ///< as it first came in; empty for a group
    QString name; ///< as shown
    domain::ValueId mergedInto;
    domain::ValueId group;
    domain::Colleague responsible; ///< without an id: nobody
};

/// Renames, merges and groups the values of a dimension (any but Kind), at no cost and with undo: responses keep what
/// came in. Each hands back the change's number for ChangeFlow::undo(), 0 where there was nothing to change. Blocks;
/// the connection's thread.
class NamingFlow
{
public:
    NamingFlow(Connection &connection, domain::Dimension dimension)
        : m_connection(connection)
        , m_dimension(dimension)
    { }

    [[nodiscard]] base::Result<QList<NamedValue>> values() const; ///< all, merged ones and groups too, by id

    [[nodiscard]] base::Result<qint64> rename(domain::ValueId id, const QString &name);
    [[nodiscard]] base::Result<qint64> merge(const QList<domain::ValueId> &values, domain::ValueId into);
    [[nodiscard]] base::Result<qint64> unmerge(const QList<domain::ValueId> &values);
    [[nodiscard]] base::Result<domain::ValueId> addGroup(const QString &name);
    [[nodiscard]] base::Result<qint64> group(const QList<domain::ValueId> &values, domain::ValueId group);
    /// Under a new group.
    [[nodiscard]] base::Result<qint64> groupAnew(const QList<domain::ValueId> &values, const QString &name);
    [[nodiscard]] base::Result<qint64> ungroup(const QList<domain::ValueId> &values);

    /// Who can be chosen to answer for something, by name.
    [[nodiscard]] base::Result<QList<domain::Colleague>> colleagues() const;
    /// Of a known id, else by name, and a new one where nobody has it; without either nobody from now on.
    [[nodiscard]] base::Result<qint64> setResponsible(domain::ValueId value, const domain::Colleague &colleague);
    [[nodiscard]] base::Result<qint64> editColleague(const domain::Colleague &colleague);
    [[nodiscard]] base::Result<qint64> removeColleague(domain::ColleagueId id);

    /// Pairs of values, the smaller id first, of which somebody said that they are two, however alike they look.
    [[nodiscard]] base::Result<QSet<std::pair<domain::ValueId, domain::ValueId>>> twoNames() const;
    [[nodiscard]] base::Result<void> keepTwo(domain::ValueId one, domain::ValueId other);

private:
    Connection &m_connection;
    domain::Dimension m_dimension;
};

} // namespace gensvar::flow
