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

base::Result<ColleagueId> ColleagueStore::add(const Colleague &colleague)
{
    Query insert(m_database,
                 u"INSERT INTO colleague (name, email, uid, changed_at, changed_by) VALUES (?, ?, ?, ?, ?) "
                 "RETURNING id"_s);
    insert.bind(colleague.name.simplified());
    const QString email = colleague.email.trimmed();
    email.isEmpty() ? insert.bindNull() : insert.bind(email);
    insert.bind(QUuid::createUuid().toString(QUuid::Id128)).bind(m_database.now()).bind(m_database.actor());
    return insert.number().map([](std::optional<qint64> id) { return ColleagueId(id.value_or(0)); });
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
        if (const auto done = write(table, id, ColleagueId(step["was"_L1].toInteger())); !done)
            return done;
    }
    return {};
}

} // namespace gensvar::store
