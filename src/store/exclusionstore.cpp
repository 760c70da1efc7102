// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exclusionstore.h"

#include "store/chosenresponses.h"
#include "store/countsink.h"
#include "store/database.h"
#include "store/idpack.h"
#include "store/query.h"
#include "store/transaction.h"

#include <QJsonArray>
#include <QMap>

#include <limits>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

using domain::Exclusion;
using domain::ResponseId;

namespace {

// A change's detail: {"to": 1, "note": "…", "responses": 2, "was": [{"exclusion": 0, "ids": "…"}]}.
constexpr QLatin1StringView toPart{"to"};
constexpr QLatin1StringView notePart{"note"};
constexpr QLatin1StringView countPart{"responses"};
constexpr QLatin1StringView wasPart{"was"};
constexpr QLatin1StringView exclusionPart{"exclusion"};
constexpr QLatin1StringView idsPart{"ids"};

// The responses that a change touches, by what they were before it.
using Former = QMap<Exclusion, QList<ResponseId>>;

// Sets the exclusion of those that are otherwise, and of these only those that are as `only` says, if it says so.
base::Result<Former> apply(Database &database, CountSink &counts, const QList<ResponseId> &ids, Exclusion to,
                           std::optional<Exclusion> only = {})
{
    const auto chosen = ChosenResponses::of(database, ids);
    if (!chosen)
        return base::failure(chosen);
    Former former;
    const auto read = chosen->each([&](ResponseId id, CountedResponse cell, Exclusion was) {
        if (was == to || (only && was != *only))
            return;
        former[was].append(id);
        counts.add(cell, -1);
        cell.excluded = to != Exclusion::None;
        counts.add(cell, 1);
    });
    if (!read)
        return base::failure(read);
    Query update(database,
                 u"UPDATE response SET excluded = ? WHERE id IN (SELECT id FROM temp.chosen) AND excluded <> ? "
                 "AND excluded BETWEEN ? AND ?"_s);
    update.bind(int(to)).bind(int(to));
    update.bind(only ? int(*only) : 0).bind(only ? int(*only) : std::numeric_limits<int>::max());
    if (const auto updated = update.exec(); !updated)
        return base::failure(updated);
    return former;
}

NewChange described(const Former &former, Exclusion to, const QString &note)
{
    NewChange made{to == Exclusion::None ? change::include : change::exclude};
    QJsonArray was;
    qint64 responses = 0;
    for (auto it = former.cbegin(); it != former.cend(); ++it) {
        was.append(QJsonObject{{exclusionPart, int(it.key())}, {idsPart, packIds(*it)}});
        responses += it->size();
        if (made.firstId.isNull() || it->first() < made.firstId)
            made.firstId = it->first();
        made.lastId = std::max(made.lastId, it->last());
    }
    made.detail = {{toPart, int(to)}, {countPart, responses}, {wasPart, was}};
    if (!note.isEmpty())
        made.detail.insert(notePart, note);
    return made;
}

} // namespace

base::Result<QList<ResponseId>> unknownResponses(Database &database, const QList<ResponseId> &ids)
{
    QList<ResponseId> unknown;
    Query query(database, u"SELECT id FROM response WHERE id = ?"_s);
    for (const ResponseId id : ids) {
        const auto found = query.bind(id).number();
        if (!found)
            return base::failure(found);
        if (!*found)
            unknown.append(id);
    }
    return unknown;
}

base::Result<ExclusionResult> ExclusionStore::exclude(const QList<ResponseId> &ids, Exclusion reason,
                                                      const QString &note)
{
    Q_ASSERT_X(reason != Exclusion::None, "ExclusionStore", "include() takes back");
    return change(ids, reason, note);
}

base::Result<ExclusionResult> ExclusionStore::include(const QList<ResponseId> &ids)
{
    return change(ids, Exclusion::None, {});
}

base::Result<ExclusionResult> ExclusionStore::change(const QList<ResponseId> &ids, Exclusion to, const QString &note)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return base::failure(transaction);
    const auto former = apply(m_database, m_counts, ids, to);
    if (!former)
        return base::failure(former);
    if (former->isEmpty())
        return ExclusionResult();
    if (const auto counted = m_counts.apply(m_database); !counted)
        return base::failure(counted);
    const NewChange made = described(*former, to, note);
    const auto seq = transaction->commit(made);
    if (!seq)
        return base::failure(seq);
    return ExclusionResult{made.detail.value(countPart).toInteger(), *seq};
}

QList<ResponseId> ExclusionStore::touchedBy(const QJsonObject &detail)
{
    QList<ResponseId> ids;
    for (const QJsonValue &one : detail.value(wasPart).toArray())
        ids += unpackIds(one[idsPart].toString());
    return ids;
}

base::Result<void> ExclusionStore::revert(const QJsonObject &detail)
{
    const auto to = Exclusion(detail.value(toPart).toInt());
    for (const QJsonValue &one : detail.value(wasPart).toArray()) {
        const auto was = Exclusion(one[exclusionPart].toInt());
        const auto done = apply(m_database, m_counts, unpackIds(one[idsPart].toString()), was, to);
        if (!done)
            return base::failure(done);
    }
    return m_counts.apply(m_database);
}

} // namespace gensvar::store
