// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/colleague.h"
#include "domain/dimension.h"

#include <QHash>
#include <QList>

#include <optional>

class QJsonObject;

namespace gensvar::store {

class Database;

/// The people who work with the programme, and which value of a dimension each answers for. Who answers for what is
/// logged and can be undone (ChangeUndo); a colleague who was made on the way stays in the list.
class ColleagueStore
{
public:
    explicit ColleagueStore(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] base::Result<QList<domain::Colleague>> colleagues() const; ///< by name
    using Responsible = QHash<domain::ValueId, domain::ColleagueId>;
    /// Who answers for the values of a dimension; those without anybody are not in it.
    [[nodiscard]] base::Result<Responsible> responsible(domain::Dimension dimension) const;

    /// Has a colleague answer for a value, in the place of whoever did. The one of that id, else the one of that name
    /// (and e-mail, where both tell one), else a new one; without id and name nobody does from now on. A transaction of
    /// its own; the change's seq, 0 where it was so already. Fails with value_unknown.
    [[nodiscard]] base::Result<qint64> setResponsible(domain::Dimension dimension, domain::ValueId value,
                                                      const domain::Colleague &colleague);

    /// Another name or e-mail, by the id. A transaction of its own; the change's seq, 0 where it was so already. Fails
    /// with colleague_unknown, name_empty.
    [[nodiscard]] base::Result<qint64> edit(const domain::Colleague &colleague);
    /// From the list, and nobody answers any more for what they answered for. A transaction of its own; the change's
    /// seq. Fails with colleague_unknown.
    [[nodiscard]] base::Result<qint64> remove(domain::ColleagueId id);
    /// Put back what edit() and remove() changed, inside a Transaction. Fail with undo_superseded, colleague_unknown.
    [[nodiscard]] base::Result<void> revertEdit(const QJsonObject &detail);
    [[nodiscard]] base::Result<void> revertRemoval(const QJsonObject &detail);

    /// Puts back who answered before, inside a Transaction. Fails with undo_superseded, value_unknown.
    [[nodiscard]] base::Result<void> revert(const QJsonObject &detail);
    /// The value goes, inside a Transaction.
    base::Result<void> forget(const QString &dimension, domain::ValueId value);

private:
    base::Result<domain::ColleagueId> known(const domain::Colleague &colleague);
    base::Result<domain::ColleagueId> freeId() const;
    base::Result<domain::ColleagueId> add(const domain::Colleague &colleague);
    base::Result<std::optional<domain::Colleague>> find(domain::ColleagueId id) const;
    base::Result<void> write(const domain::Colleague &colleague);
    base::Result<domain::ColleagueId> present(const QString &dimension, domain::ValueId value) const;
    base::Result<void> write(const QString &dimension, domain::ValueId value, domain::ColleagueId colleague);

    Database &m_database;
};

} // namespace gensvar::store
