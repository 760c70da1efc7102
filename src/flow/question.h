// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "domain/commentpage.h"
#include "domain/customercard.h"
#include "domain/platformledger.h"
#include "domain/snapshot.h"

#include <functional>
#include <memory>

namespace gensvar::flow {

class Connection;
class ColumnCache;
class CountTable;
class Cuts;
class Dependence;
struct Figures;
struct Selection;

/// Answers a Scope: from the rollups where they can, else from the columns in memory. Blocks; the connection's thread.
class Question
{
public:
    /// The cache of columns may be shared by many questions on many threads; it is filled on demand and kept up to
    /// date from the store's changes.
    Question(Connection &connection, std::shared_ptr<ColumnCache> columns);

    [[nodiscard]] base::Result<domain::Snapshot> ask(const domain::Scope &scope);
    [[nodiscard]] base::Result<domain::CommentPage> comments(const domain::CommentQuery &query);
    /// visit(some comments, how many they are with those before, how many there are in all).
    using Visit = std::function<base::Result<void>(const QList<domain::Comment> &, qint64 done, qint64 total)>;
    /// All comments that a query finds, in its order and of one state of the store, some thousand at a time, until a
    /// visit fails or the token is cancelled. Its limit and offset are not used. At least one visit, of none.
    [[nodiscard]] base::Result<void> eachComment(domain::CommentQuery query, const base::CancelToken &cancel,
                                                 const Visit &visit);
    /// Who gave a response, with all they said. Fails with no_such_response where it is gone.
    [[nodiscard]] base::Result<domain::CustomerCard> customer(domain::ResponseId response);
    /// The values of a dimension or attribute with their number of responses, most first; merged ones under the value
    /// they were merged into.
    struct Value
    {
        QString name; ///< empty: no value
        qint64 responses = 0;
        bool gathers = false; ///< others lie in it, and are counted for it too
    };
    [[nodiscard]] base::Result<QList<Value>> values(const domain::Axis &axis);
    [[nodiscard]] base::Result<QStringList> attributes(); ///< names, as they came
    /// The responses of a scope's days that pass its filter, excluded ones too, by day and id.
    struct Responses
    {
        QList<domain::ResponseId> ids;
        QList<base::Error> warnings;
    };
    [[nodiscard]] base::Result<Responses> responses(const domain::Scope &scope);

    /// What a platform's figure of the same days and filter may be made of.
    [[nodiscard]] base::Result<domain::PlatformLedger> platform(const domain::Scope &scope);
    /// The responses that this way of counting alone brings in or takes out, newest day first.
    [[nodiscard]] base::Result<QList<domain::ResponseId>> movedBy(domain::Cause cause, const domain::Scope &scope);
    /// Responses in this order, with or without a comment; those that are gone are left out.
    [[nodiscard]] base::Result<QList<domain::Comment>> read(const QList<domain::ResponseId> &ids);

    /// Loads the columns that any filter needs, ahead of the first question that needs them.
    [[nodiscard]] base::Result<void> warm();

    /// For tests: false answers from the columns what the rollups could.
    void useRollups(bool use) { m_useRollups = use; }

private:
    /// Warns where the store's newest answers are not looked at yet.
    [[nodiscard]] base::Result<Dependence> dependenceOf(const Figures &figures, QList<base::Error> &warnings);
    [[nodiscard]] base::Result<CountTable> count(const Selection &selection, const Cuts &cuts);
    /// Finds the values of attributes that have too many to be coded.
    [[nodiscard]] std::function<base::Result<std::optional<qint64>>(qint64, const QString &)> openValues() const;

    Connection &m_connection;
    bool m_useRollups = true;
    std::shared_ptr<ColumnCache> m_columns;
};

/// Makes an empty cache.
[[nodiscard]] std::shared_ptr<ColumnCache> makeColumnCache();

} // namespace gensvar::flow
