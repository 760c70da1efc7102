// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dimensionstore.h"

#include "store/codes.h"
#include "store/colleaguestore.h"
#include "store/database.h"
#include "store/query.h"
#include "store/transaction.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

using domain::ValueId;

namespace {

// A change's detail: {"dimension": "department", "column": "merged_into", "values": [{"id": 3, "was": 0, "is": 5}]}.
constexpr QLatin1StringView dimensionPart{"dimension"};
constexpr QLatin1StringView columnPart{"column"};
constexpr QLatin1StringView valuesPart{"values"};
constexpr QLatin1StringView idPart{"id"};
constexpr QLatin1StringView wasPart{"was"};
constexpr QLatin1StringView isPart{"is"};
// of values put under a group that was made for them
constexpr QLatin1StringView madePart{"made"};
constexpr QLatin1StringView madeNamePart{"made_name"};

constexpr QLatin1StringView nameColumn{"name"};
constexpr QLatin1StringView mergedColumn{"merged_into"};
constexpr QLatin1StringView parentColumn{"parent"};

QJsonObject step(ValueId id, const QJsonValue &was, const QJsonValue &is)
{
    return {{idPart, id.value()}, {wasPart, was}, {isPart, is}};
}

QJsonValue present(const DimensionValue &value, QLatin1StringView column)
{
    if (column == nameColumn)
        return value.name;
    return (column == mergedColumn ? value.mergedInto : value.parent).value();
}

QJsonObject detail(const QString &table, QLatin1StringView column, const QJsonArray &steps)
{
    return {{dimensionPart, table}, {columnPart, column}, {valuesPart, steps}};
}

base::Result<void> checkKnown(const DimensionTable &table, const QList<ValueId> &values)
{
    for (const ValueId id : values) {
        if (!table.find(id))
            return base::failure(code::valueUnknown, {id.value()});
    }
    return {};
}

base::Result<void> checkName(const DimensionTable &table, ValueId id, const QString &name)
{
    if (name.isEmpty())
        return base::failure(code::nameEmpty);
    for (const DimensionValue &other : table.values()) {
        if (other.id != id && other.mergedInto.isNull() && other.name == name)
            return base::failure(code::nameTaken, {name});
    }
    return {};
}

// Whether values may be merged into the target, or put under it. A null target undoes either.
base::Result<void> checkLink(const DimensionTable &table, QLatin1StringView column, const QList<ValueId> &values,
                             ValueId target)
{
    if (const auto known = checkKnown(table, values); !known || target.isNull())
        return known;
    if (const auto known = checkKnown(table, {target}); !known)
        return known;
    const DimensionValue &onto = *table.find(table.root(target));
    if (column == parentColumn && !onto.isGroup())
        return base::failure(code::notAGroup, {onto.name});
    for (const ValueId id : values) {
        const DimensionValue &value = *table.find(id);
        if (column == mergedColumn && value.isGroup() != onto.isGroup())
            return base::failure(code::mergeOfGroup, {value.name, onto.name});
        if (id == onto.id && (id != target || column == parentColumn))
            return base::failure(code::mergeCircle, {value.name});
    }
    return {};
}

// Judged after the change and as a whole: a circle may run through groups and through merges made before.
base::Result<void> checkCircle(const base::Result<DimensionTable> &table)
{
    if (!table)
        return base::failure(table);
    if (const ValueId circle = table->circle(); !circle.isNull())
        return base::failure(code::mergeCircle, {table->find(circle)->name});
    return {};
}

} // namespace

DimensionStore::DimensionStore(Database &database, domain::Dimension dimension)
    : m_database(database)
    , m_table(domain::dimensionName(dimension))
{
    Q_ASSERT_X(dimension != domain::Dimension::Kind, "DimensionStore", "kinds are fixed and have no table");
}

base::Result<DimensionTable> DimensionStore::table() const
{
    return DimensionTable::load(m_database, *domain::dimensionNamed(m_table));
}

template <typename T> base::Result<void> DimensionStore::write(ValueId id, QLatin1StringView column, const T &value)
{
    Query update(m_database,
                 u"UPDATE "_s + m_table + u" SET "_s + column
                     + u" = ?, revision = revision + 1, changed_at = ?, changed_by = ? WHERE id = ?"_s);
    return update.bind(value).bind(m_database.now()).bind(m_database.actor()).bind(id).exec();
}

base::Result<qint64> DimensionStore::rename(ValueId id, const QString &name)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return base::failure(transaction);
    const QString tidy = name.simplified(); // one line, as names are shown
    const auto values = table();
    auto done = values ? checkKnown(*values, {id}) : base::failure(values);
    if (done)
        done = checkName(*values, id, tidy);
    if (!done)
        return base::failure(done);
    const QString was = values->find(id)->name;
    if (was == tidy)
        return 0;
    if (done = write(id, nameColumn, tidy); !done)
        return base::failure(done);
    return transaction->commit({change::rename, detail(m_table, nameColumn, {step(id, was, tidy)})});
}

base::Result<qint64> DimensionStore::merge(const QList<ValueId> &values, ValueId into)
{
    return relink(change::merge, mergedColumn, values, into);
}

base::Result<qint64> DimensionStore::unmerge(const QList<ValueId> &values)
{
    return relink(change::unmerge, mergedColumn, values, {});
}

base::Result<qint64> DimensionStore::group(const QList<ValueId> &values, ValueId group)
{
    return relink(change::group, parentColumn, values, group);
}

base::Result<qint64> DimensionStore::ungroup(const QList<ValueId> &values)
{
    return relink(change::ungroup, parentColumn, values, {});
}

base::Result<qint64> DimensionStore::groupAnew(const QList<ValueId> &values, const QString &name)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return base::failure(transaction);
    const QString tidy = name.simplified(); // one line, as names are shown
    const auto group = insertGroup(tidy);
    if (!group)
        return base::failure(group);
    const auto steps = link(parentColumn, values, *group);
    if (!steps)
        return base::failure(steps);
    if (steps->isEmpty()) // of nothing there is no group, nor anything to undo
        return 0;
    QJsonObject made = detail(m_table, parentColumn, *steps);
    made[madePart] = group->value();
    made[madeNamePart] = tidy;
    return transaction->commit({change::group, made});
}

base::Result<qint64> DimensionStore::relink(QLatin1StringView what, QLatin1StringView column,
                                            const QList<ValueId> &values, ValueId target)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return base::failure(transaction);
    const auto steps = link(column, values, target);
    if (!steps)
        return base::failure(steps);
    if (steps->isEmpty())
        return 0;
    return transaction->commit({what, detail(m_table, column, *steps)});
}

/// The steps that were needed.
base::Result<QJsonArray> DimensionStore::link(QLatin1StringView column, const QList<ValueId> &values, ValueId target)
{
    const auto before = table();
    if (!before)
        return base::failure(before);
    if (const auto allowed = checkLink(*before, column, values, target); !allowed)
        return base::failure(allowed);
    const ValueId link = before->root(target);
    QJsonArray steps;
    for (const ValueId id : values) {
        const QJsonValue was = present(*before->find(id), column);
        if (id == link || was.toInteger() == link.value())
            continue;
        if (const auto written = write(id, column, link); !written)
            return base::failure(written);
        steps.append(step(id, was, link.value()));
    }
    if (const auto straight = steps.isEmpty() ? base::Result<void>() : checkCircle(table()); !straight)
        return base::failure(straight);
    return steps;
}

base::Result<ValueId> DimensionStore::addGroup(const QString &name)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return base::failure(transaction);
    const QString tidy = name.simplified();
    const auto group = insertGroup(tidy);
    if (!group)
        return group;
    const auto seq = transaction->commit({change::addGroup, detail(m_table, nameColumn, {step(*group, u""_s, tidy)})});
    if (!seq)
        return base::failure(seq);
    return group;
}

base::Result<ValueId> DimensionStore::insertGroup(const QString &name)
{
    const auto values = table();
    const auto named = values ? checkName(*values, {}, name) : base::failure(values);
    if (!named)
        return base::failure(named);
    Query insert(m_database,
                 u"INSERT INTO "_s + m_table
                     + u" (name, uid, changed_at, changed_by) VALUES (?, ?, ?, ?) RETURNING id"_s);
    insert.bind(name).bind(QUuid::createUuid().toString(QUuid::Id128));
    const auto id = insert.bind(m_database.now()).bind(m_database.actor()).number();
    if (!id)
        return base::failure(id);
    return ValueId(id->value_or(0));
}

base::Result<void> DimensionStore::revert(const QJsonObject &made)
{
    const auto values = table();
    if (!values)
        return base::failure(values);
    const QString named = made.value(columnPart).toString();
    const QLatin1StringView column = named == nameColumn ? nameColumn
        : named == mergedColumn                          ? mergedColumn
                                                         : parentColumn;
    QJsonArray steps = made.value(valuesPart).toArray();
    const qint64 first = steps.first()[idPart].toInteger();
    for (qsizetype i = steps.size() - 1; i >= 0; --i) {
        if (!values->find(ValueId(steps.at(i)[idPart].toInteger())))
            steps.removeAt(i); // gone with the person whose account it was
    }
    if (steps.isEmpty())
        return base::failure(code::valueUnknown, {first});
    for (const QJsonValue &one : std::as_const(steps)) {
        const ValueId id(one[idPart].toInteger());
        const DimensionValue *value = values->find(id);
        if (present(*value, column) != one[isPart])
            return base::failure(code::undoSuperseded, {value->name});
        const auto done = column == nameColumn ? revertName(*values, id, one[wasPart].toString())
                                               : write(id, column, ValueId(one[wasPart].toInteger()));
        if (!done)
            return done;
    }
    if (const auto done = removeMade(ValueId(made.value(madePart).toInteger())); !done)
        return done;
    return checkCircle(table());
}

/// A group that was made with the change, unless something else lies in it by now.
base::Result<void> DimensionStore::removeMade(ValueId group)
{
    const auto values = table();
    if (!values)
        return base::failure(values);
    if (!values->find(group) || values->under(group) != QList{group})
        return {};
    return revertName(*values, group, {});
}

base::Result<void> DimensionStore::revertName(const DimensionTable &table, ValueId id, const QString &was)
{
    if (!was.isEmpty()) {
        const auto named = checkName(table, id, was);
        return named ? write(id, nameColumn, was) : named;
    }
    if (table.under(id) != QList{id}) // it was made by the change, and something lies in it by now
        return base::failure(code::undoSuperseded, {table.name(id)});
    if (const auto done = ColleagueStore(m_database).forget(m_table, id); !done)
        return done;
    Query remove(m_database, u"DELETE FROM "_s + m_table + u" WHERE id = ?"_s);
    return remove.bind(id).exec();
}

} // namespace gensvar::store
