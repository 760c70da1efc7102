// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keeping.h"

#include "models/nameorder.h"
#include "text/likenames.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::session {

using domain::Dimension;
using domain::ValueId;
using flow::NamingFlow;

static QList<std::pair<ValueId, ValueId>> alikeOf(const QList<NamedValue> &values)
{
    QList<ValueId> ids;
    QStringList names;
    for (const NamedValue &value : values) {
        if (value.key.isEmpty() || !value.mergedInto.isNull()) // a group, or part of another already
            continue;
        ids.append(value.id);
        names.append(value.name);
    }
    QList<std::pair<ValueId, ValueId>> pairs;
    for (const text::LikePair &pair : text::likeNames(names))
        pairs.append({ids[pair.first], ids[pair.second]});
    return pairs;
}

QFuture<base::Result<NameTable>> Keeping::names(Dimension dimension, const View &view)
{
    domain::Scope scope = view.scope(m_session.today());
    scope.by = {domain::Axis::of(dimension)};
    return m_session.ask([dimension, scope, locale = QLocale()](flow::Connection &connection,
                                                                flow::Question &question) -> base::Result<NameTable> {
        const NamingFlow naming(connection, dimension);
        auto values = naming.values();
        if (!values)
            return base::failure(values);
        auto colleagues = naming.colleagues();
        if (!colleagues)
            return base::failure(colleagues);
        const auto two = naming.twoNames();
        if (!two)
            return base::failure(two);
        models::NameOrder(locale).sort(*values, &NamedValue::name);
        return question.ask(scope).map([&](const domain::Snapshot &figures) {
            auto alike = alikeOf(*values);
            alike.removeIf([&](const auto &pair) {
                return two->contains({std::min(pair.first, pair.second), std::max(pair.first, pair.second)});
            });
            return NameTable{std::move(*values), figures, std::move(*colleagues), std::move(alike)};
        });
    });
}

QFuture<Changed> Keeping::rename(Dimension dimension, ValueId id, const QString &name)
{
    return m_session.command([dimension, id, name](flow::Connection &connection) {
        return NamingFlow(connection, dimension).rename(id, name);
    });
}

QFuture<Changed> Keeping::merge(Dimension dimension, const QList<ValueId> &values, ValueId into)
{
    return m_session.command([dimension, values, into](flow::Connection &connection) {
        return NamingFlow(connection, dimension).merge(values, into);
    });
}

QFuture<Changed> Keeping::unmerge(Dimension dimension, const QList<ValueId> &values)
{
    return m_session.command([dimension, values](flow::Connection &connection) {
        return NamingFlow(connection, dimension).unmerge(values);
    });
}

QFuture<Changed> Keeping::group(Dimension dimension, const QList<ValueId> &values, const QString &under)
{
    return m_session.command([dimension, values, under](flow::Connection &connection) -> Changed {
        NamingFlow naming(connection, dimension);
        const auto known = naming.values();
        if (!known)
            return base::failure(known);
        const auto found = std::ranges::find_if(*known, [&under](const NamedValue &value) {
            return value.key.isEmpty() && value.mergedInto.isNull() && value.name == under.simplified();
        });
        if (found != known->end())
            return naming.group(values, found->id);
        return naming.groupAnew(values, under);
    });
}

QFuture<Changed> Keeping::ungroup(Dimension dimension, const QList<ValueId> &values)
{
    return m_session.command([dimension, values](flow::Connection &connection) {
        return NamingFlow(connection, dimension).ungroup(values);
    });
}

QFuture<Changed> Keeping::setResponsible(Dimension dimension, ValueId value, const domain::Colleague &colleague)
{
    return m_session.command([dimension, value, colleague](flow::Connection &connection) {
        return NamingFlow(connection, dimension).setResponsible(value, colleague);
    });
}

static base::Result<QList<models::ColleagueRow>> colleagueRows(flow::Connection &connection)
{
    const auto colleagues = NamingFlow(connection, Dimension::Department).colleagues();
    if (!colleagues)
        return base::failure(colleagues);
    QList<models::ColleagueRow> rows;
    for (const domain::Colleague &colleague : *colleagues)
        rows.append({colleague, {}});
    for (const Dimension dimension : domain::allDimensions()) {
        if (dimension == Dimension::Kind)
            continue;
        const auto values = NamingFlow(connection, dimension).values();
        if (!values)
            return base::failure(values);
        for (const NamedValue &value : *values) {
            const auto row = std::ranges::find_if(
                rows, [&value](const models::ColleagueRow &one) { return one.colleague.id == value.responsible.id; });
            if (row != rows.end() && value.mergedInto.isNull())
                row->answersFor.append(value.name);
        }
    }
    return rows;
}

QFuture<base::Result<QList<models::ColleagueRow>>> Keeping::colleagues()
{
    return m_session.ask([](flow::Connection &connection, flow::Question &) { return colleagueRows(connection); });
}

QFuture<Changed> Keeping::editColleague(const domain::Colleague &colleague)
{
    return m_session.command([colleague](flow::Connection &connection) {
        return NamingFlow(connection, Dimension::Department).editColleague(colleague);
    });
}

QFuture<Changed> Keeping::removeColleague(domain::ColleagueId id)
{
    return m_session.command([id](flow::Connection &connection) {
        return NamingFlow(connection, Dimension::Department).removeColleague(id);
    });
}

QFuture<base::Result<void>> Keeping::keepTwo(Dimension dimension, ValueId one, ValueId other)
{
    return m_session.command([dimension, one, other](flow::Connection &connection) {
        return NamingFlow(connection, dimension).keepTwo(one, other);
    });
}

QFuture<Changed> Keeping::undo(qint64 change)
{
    return m_session.undoChange(change);
}

QFuture<Keeping::Log> Keeping::log(int limit, qint64 before, const QStringList &what)
{
    return m_session.ask([limit, before, what](flow::Connection &connection, flow::Question &) {
        return flow::ChangeFlow(connection).log(limit, before, what);
    });
}

QFuture<base::Result<TakenOut>> Keeping::takenOut()
{
    return m_session.ask([](flow::Connection &connection, flow::Question &question) -> base::Result<TakenOut> {
        constexpr int all = 1'000'000;
        auto log = flow::ChangeFlow(connection).log(all, 0, {u"exclude"_s});
        if (!log)
            return base::failure(log);
        log->removeIf([](const domain::LoggedChange &change) { return change.undoneBy > 0; });
        return question.ask({}).map([&](const domain::Snapshot &figures) {
            return TakenOut{std::move(*log), figures.total.excluded};
        });
    });
}

QFuture<base::Result<domain::CommentPage>> Keeping::excludedBy(qint64 change, qint64 offset, int limit)
{
    return m_session.ask([change, offset, limit](flow::Connection &connection, flow::Question &) {
        return flow::ChangeFlow(connection).excludedBy(change, offset, limit);
    });
}

QFuture<Changed> Keeping::takeBackIn(domain::ResponseId response)
{
    return m_session.command([response](flow::Connection &connection) -> Changed {
        return flow::ExclusionFlow(connection).include({{}, {response}}).map([](const flow::ExclusionReport &report) {
            return report.change;
        });
    });
}

QFuture<base::Result<QList<FoundPerson>>> Keeping::findPeople(const QString &text)
{
    return m_session.ask(
        [text](flow::Connection &connection, flow::Question &) { return flow::ErasureFlow(connection).find(text); });
}

QFuture<base::Result<ErasurePreview>> Keeping::previewErasure(qint64 contact)
{
    return m_session.ask([contact](flow::Connection &connection, flow::Question &) {
        return flow::ErasureFlow(connection).preview(contact);
    });
}

} // namespace gensvar::session
