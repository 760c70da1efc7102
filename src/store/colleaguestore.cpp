// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/colleaguestore.h"

#include "store/change.h"
#include "store/codes.h"
#include "store/database.h"
#include "store/dimensiontable.h"
#include "store/query.h"
#include "store/transaction.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

using domain::Colleague;
using domain::ColleagueId;
using domain::ValueId;

base::Result<QList<Colleague>> ColleagueStore::colleagues() const
{
    QList<Colleague> all;
    Query query(m_database, u"SELECT id, name, email FROM colleague ORDER BY id"_s);
    for (query.run(); query.next();)
        all.append({ColleagueId(query.integer(0)), query.text(1), query.text(2)});
    if (const auto done = query.result(); !done)
        return base::failure(done);
    std::ranges::stable_sort(
        all, [](const Colleague &a, const Colleague &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    return all;
}

base::Result<ColleagueStore::Responsible> ColleagueStore::responsible(domain::Dimension dimension) const
{
    Responsible all;
    Query query(m_database, u"SELECT value_id, colleague_id FROM responsible WHERE dimension = ?"_s);
    for (query.bind(QString(domain::dimensionName(dimension))).run(); query.next();)
        all.insert(ValueId(query.integer(0)), ColleagueId(query.integer(1)));
    if (const auto done = query.result(); !done)
        return base::failure(done);
    return all;
}

base::Result<qint64> ColleagueStore::setResponsible(domain::Dimension dimension, ValueId value,
                                                    const Colleague &colleague)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return base::failure(transaction);
    const auto values = DimensionTable::load(m_database, dimension);
    if (!values)
        return base::failure(values);
    if (!values->find(value))
        return base::failure(code::valueUnknown, {value.value()});
    const ValueId root = values->root(value);
    const QString table(domain::dimensionName(dimension));
    const auto was = present(table, root);
    auto is = was ? known(colleague) : was;
    if (is && is->isNull() && !colleague.name.simplified().isEmpty())
        is = add(colleague);
    if (!is)
        return base::failure(is);
    if (*was == *is)
        return 0;
    if (const auto written = write(table, root, *is); !written)
        return base::failure(written);
    const QJsonObject step{{u"id"_s, root.value()}, {u"was"_s, was->value()}, {u"is"_s, is->value()}};
    return transaction->commit({change::responsible, {{u"dimension"_s, table}, {u"values"_s, QJsonArray{step}}}});
}

base::Result<ColleagueId> ColleagueStore::known(const Colleague &colleague)
{
    const QString name = colleague.name.simplified();
    if (!colleague.id.isNull() || name.isEmpty())
        return colleague.id;
    const auto all = colleagues();
    if (!all)
        return base::failure(all);
    for (const Colleague &other : *all) {
        const bool sameMail = colleague.email.isEmpty() || other.email.isEmpty()
            || colleague.email.trimmed().compare(other.email, Qt::CaseInsensitive) == 0;
        if (other.name.compare(name, Qt::CaseInsensitive) == 0 && sameMail)
            return other.id;
    }
    return ColleagueId();
}

// Of no colleague who was removed: a change that is taken back later may still point to them.
base::Result<ColleagueId> ColleagueStore::freeId() const
{
    Query last(m_database,
               u"SELECT max(coalesce((SELECT max(id) FROM colleague), 0), coalesce((SELECT "
               "max(json_extract(detail, '$.colleague')) FROM change WHERE what = ?), 0))"_s);
    return last.bind(QString(change::removeColleague)).number().map([](std::optional<qint64> id) {
        return ColleagueId(id.value_or(0) + 1);
    });
}

base::Result<ColleagueId> ColleagueStore::add(const Colleague &colleague)
{
    const auto id = colleague.id.isNull() ? freeId() : base::Result<ColleagueId>(colleague.id);
    if (!id)
        return id;
    Query insert(m_database,
                 u"INSERT INTO colleague (id, name, email, uid, changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?)"_s);
    insert.bind(*id).bind(colleague.name.simplified());
    const QString email = colleague.email.trimmed();
    email.isEmpty() ? insert.bindNull() : insert.bind(email);
    insert.bind(QUuid::createUuid().toString(QUuid::Id128)).bind(m_database.now()).bind(m_database.actor());
    return insert.exec().map([&] { return *id; });
}

base::Result<ColleagueId> ColleagueStore::present(const QString &dimension, ValueId value) const
{
    Query query(m_database, u"SELECT colleague_id FROM responsible WHERE dimension = ? AND value_id = ?"_s);
    return query.bind(dimension).bind(value).number().map(
        [](std::optional<qint64> id) { return ColleagueId(id.value_or(0)); });
}

base::Result<void> ColleagueStore::write(const QString &dimension, ValueId value, ColleagueId colleague)
{
    if (colleague.isNull())
        return forget(dimension, value);
    Query set(m_database,
              u"INSERT INTO responsible (dimension, value_id, colleague_id) VALUES (?, ?, ?) "
              "ON CONFLICT (dimension, value_id) DO UPDATE SET colleague_id = excluded.colleague_id"_s);
    return set.bind(dimension).bind(value).bind(colleague).exec();
}

base::Result<void> ColleagueStore::forget(const QString &dimension, ValueId value)
{
    Query remove(m_database, u"DELETE FROM responsible WHERE dimension = ? AND value_id = ?"_s);
    return remove.bind(dimension).bind(value).exec();
}

base::Result<std::optional<Colleague>> ColleagueStore::find(ColleagueId id) const
{
    return colleagues().map([id](const QList<Colleague> &all) {
        const auto found = std::ranges::find(all, id, &Colleague::id);
        return found == all.end() ? std::nullopt : std::optional(*found);
    });
}

base::Result<void> ColleagueStore::write(const Colleague &colleague)
{
    Query set(m_database,
              u"UPDATE colleague SET name = ?, email = ?, revision = revision + 1, changed_at = ?, changed_by = ? "
              "WHERE id = ?"_s);
    set.bind(colleague.name);
    colleague.email.isEmpty() ? set.bindNull() : set.bind(colleague.email);
    return set.bind(m_database.now()).bind(m_database.actor()).bind(colleague.id).exec();
}

static QJsonObject told(const Colleague &colleague)
{
    return {{u"name"_s, colleague.name}, {u"email"_s, colleague.email}};
}

base::Result<qint64> ColleagueStore::edit(const Colleague &colleague)
{
    const Colleague is{colleague.id, colleague.name.simplified(), colleague.email.trimmed()};
    if (is.name.isEmpty())
        return base::failure(code::nameEmpty);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return base::failure(transaction);
    const auto was = find(is.id);
    if (!was)
        return base::failure(was);
    if (!*was)
        return base::failure(code::colleagueUnknown, {is.id.value()});
    if (**was == is)
        return 0;
    if (const auto written = write(is); !written)
        return base::failure(written);
    return transaction->commit(
        {change::colleague, {{u"colleague"_s, is.id.value()}, {u"was"_s, told(**was)}, {u"is"_s, told(is)}}});
}

base::Result<void> ColleagueStore::revertEdit(const QJsonObject &detail)
{
    const ColleagueId id(detail.value("colleague"_L1).toInteger());
    const auto is = find(id);
    if (!is)
        return base::failure(is);
    if (!*is)
        return base::failure(code::colleagueUnknown, {id.value()});
    if (told(**is) != detail.value("is"_L1).toObject())
        return base::failure(code::undoSuperseded, {(*is)->name});
    const QJsonObject was = detail.value("was"_L1).toObject();
    return write(Colleague{id, was.value("name"_L1).toString(), was.value("email"_L1).toString()});
}

base::Result<qint64> ColleagueStore::remove(ColleagueId id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return base::failure(transaction);
    const auto was = find(id);
    if (!was)
        return base::failure(was);
    if (!*was)
        return base::failure(code::colleagueUnknown, {id.value()});
    QJsonArray answersFor;
    Query query(m_database, u"SELECT dimension, value_id FROM responsible WHERE colleague_id = ?"_s);
    for (query.bind(id).run(); query.next();)
        answersFor.append(QJsonObject{{u"dimension"_s, query.text(0)}, {u"id"_s, query.integer(1)}});
    if (const auto done = query.result(); !done)
        return base::failure(done);
    for (const QString &statement :
         {u"DELETE FROM responsible WHERE colleague_id = ?"_s, u"DELETE FROM colleague WHERE id = ?"_s}) {
        Query removal(m_database, statement);
        if (const auto done = removal.bind(id).exec(); !done)
            return base::failure(done);
    }
    return transaction->commit(
        {change::removeColleague,
         {{u"colleague"_s, id.value()}, {u"was"_s, told(**was)}, {u"answers_for"_s, answersFor}}});
}

base::Result<void> ColleagueStore::revertRemoval(const QJsonObject &detail)
{
    const QJsonObject was = detail.value("was"_L1).toObject();
    const ColleagueId old(detail.value("colleague"_L1).toInteger());
    const auto id = add({old, was.value("name"_L1).toString(), was.value("email"_L1).toString()});
    if (!id)
        return base::failure(id);
    for (const QJsonValue &one : detail.value("answers_for"_L1).toArray()) {
        const QString dimension = one["dimension"_L1].toString();
        const ValueId value(one["id"_L1].toInteger());
        const auto now = present(dimension, value);
        if (!now)
            return base::failure(now);
        if (!now->isNull())
            continue; // somebody else does by now
        if (const auto done = write(dimension, value, *id); !done)
            return done;
    }
    return {};
}

base::Result<void> ColleagueStore::revert(const QJsonObject &detail)
{
    const QString table = detail.value("dimension"_L1).toString();
    const auto dimension = domain::dimensionNamed(table);
    if (!dimension || *dimension == domain::Dimension::Kind)
        return base::failure(code::valueUnknown, {0});
    const auto values = DimensionTable::load(m_database, *dimension);
    if (!values)
        return base::failure(values);
    for (const QJsonValue &step : detail.value("values"_L1).toArray()) {
        const ValueId id(step["id"_L1].toInteger());
        if (!values->find(id))
            return base::failure(code::valueUnknown, {id.value()});
        const auto is = present(table, id);
        if (!is)
            return base::failure(is);
        if (is->value() != step["is"_L1].toInteger())
            return base::failure(code::undoSuperseded, {values->name(id)});
        const ColleagueId was(step["was"_L1].toInteger());
        if (const auto there = find(was); !there || (!was.isNull() && !*there))
            return there ? base::failure(code::colleagueUnknown, {was.value()}) : base::failure(there);
        if (const auto done = write(table, id, was); !done)
            return done;
    }
    return {};
}

} // namespace gensvar::store
