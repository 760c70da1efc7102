// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkup.h"

#include "base/codes.h"
#include "store/bounds.h"
#include "store/codes.h"
#include "store/database.h"
#include "store/dimensiontable.h"
#include "store/membership.h"
#include "store/query.h"
#include "store/readview.h"
#include "store/renewal.h"
#include "store/searchsum.h"
#include "store/setting.h"
#include "store/worktick.h"

#include <QMap>
#include <QScopeGuard>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

base::Result<CheckResult> Checkup::run(const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    m_result = {};
    const WorkTick tick(m_database, cancel);
    // A temporary table needs a connection that may write, although nothing of the store is written.
    if (m_database.isReadOnly()) {
        if (const auto off = m_database.exec(u"PRAGMA query_only = OFF"_s); !off)
            return base::failure(off);
    }
    const auto on = qScopeGuard([this] {
        if (m_database.isReadOnly())
            (void)m_database.exec(u"PRAGMA query_only = ON"_s);
    });
    const auto view = ReadView::begin(m_database); // one state of it, whatever others commit meanwhile
    if (!view)
        return base::failure(view);
    const std::array steps{&Checkup::checkIntegrity, &Checkup::checkKeys,  &Checkup::checkMarks,
                           &Checkup::checkMembers,   &Checkup::checkNames, &Checkup::checkSearch};
    for (size_t i = 0; i < steps.size(); ++i) {
        if (progress)
            progress({base::Stage::Checking, qint64(i), qint64(steps.size()) + 1, 0});
        if (cancel.isCancelled())
            return base::failure(base::code::cancelled);
        const auto done = (this->*steps[i])();
        if (!done && !done.error().is(code::storeDamaged))
            return base::failure(done);
        if (!done) // it cannot go on where it cannot read; what it is asked for is to say so
            m_result.problems.append(base::Error(code::integrityBroken));
    }
    return m_result;
}

base::Result<void> Checkup::checkIntegrity()
{
    Query query(m_database, u"PRAGMA integrity_check(20)"_s);
    for (query.run(); query.next();) {
        if (query.text(0) != u"ok"_s)
            m_result.problems.append(base::Error(code::integrityBroken, {query.text(0)}));
    }
    return query.result();
}

base::Result<void> Checkup::checkKeys()
{
    QMap<std::pair<QString, QString>, qint64> dangling;
    Query query(m_database, u"PRAGMA foreign_key_check"_s);
    for (query.run(); query.next();)
        ++dangling[{query.text(0), query.text(2)}];
    for (auto it = dangling.cbegin(); it != dangling.cend(); ++it)
        m_result.problems.append(base::Error(code::keysDangle, {it.key().first, it.key().second, *it}));
    return query.result();
}

// What stands in a response twice, for speed.
base::Result<void> Checkup::checkMarks()
{
    const auto wrong =
        Query(m_database, u"SELECT count(*) FROM response WHERE has_comment <> (comment IS NOT NULL)"_s).number();
    if (!wrong)
        return base::failure(wrong);
    if (wrong->value_or(0) > 0)
        m_result.problems.append(base::Error(code::commentMarkWrong, {**wrong}));
    const auto impossible = Query(m_database,
                                  u"SELECT count(*) FROM response WHERE day NOT BETWEEN ? AND ? OR score NOT BETWEEN 0"
                                  " AND 10 OR kind NOT BETWEEN 0 AND ? OR excluded NOT BETWEEN 0 AND ?"_s)
                                .bind(bounds::firstDay)
                                .bind(bounds::lastDay)
                                .bind(domain::kindCount - 1)
                                .bind(int(domain::Exclusion::WrongPerson))
                                .number();
    if (!impossible)
        return base::failure(impossible);
    if (impossible->value_or(0) > 0)
        m_result.problems.append(base::Error(code::valuesImpossible, {**impossible}));
    const auto next = SettingStore(m_database).responseId(setting::nextResponseId);
    const auto greatest = Query(m_database, u"SELECT max(id) FROM response"_s).number();
    if (!next || !greatest)
        return next ? base::failure(greatest) : base::failure(next);
    if (greatest->value_or(0) >= *next)
        m_result.problems.append(base::Error(code::idsRunOut, {*next, **greatest}));
    return {};
}

// Each response is held by the import that brought its content, and imports hold only responses that are there.
base::Result<void> Checkup::checkMembers()
{
    std::map<qint64, Membership> imports;
    Query ids(m_database, u"SELECT id FROM import WHERE undone_at IS NULL"_s);
    for (ids.run(); ids.next();) {
        auto members = Membership::read(m_database.handle(), domain::ImportId(ids.integer(0)));
        if (!members)
            return base::failure(members);
        imports.emplace(ids.integer(0), std::move(*members));
    }
    if (const auto done = ids.result(); !done)
        return done;
    qint64 strays = 0;
    Membership present;
    Query responses(m_database, u"SELECT id, import_id FROM response ORDER BY id"_s);
    for (responses.run(); responses.next();) {
        const auto found = imports.find(responses.integer(1));
        strays += found == imports.end() || !found->second.holds(responses.integer(0));
        present.add(responses.integer(0));
    }
    if (const auto done = responses.result(); !done)
        return done;
    for (const auto &[id, members] : imports)
        members.forEach([&](qint64 response) { strays += !present.holds(response); });
    if (strays > 0)
        m_result.problems.append(base::Error(code::membersDiffer, {strays}));
    return {};
}

base::Result<void> Checkup::checkNames()
{
    for (const domain::Dimension dimension : domain::allDimensions()) {
        if (dimension == domain::Dimension::Kind)
            continue;
        const auto table = DimensionTable::load(m_database, dimension);
        if (!table)
            return base::failure(table);
        if (const domain::ValueId circle = table->circle(); !circle.isNull())
            m_result.problems.append(base::Error(code::mergeCircle, {table->find(circle)->name}));
    }
    return {};
}

base::Result<void> Checkup::checkSearch()
{
    const auto mark = SettingStore(m_database).responseId(setting::searchMark);
    const auto next = SettingStore(m_database).responseId(setting::nextResponseId);
    if (!mark || !next)
        return base::failure(mark ? next : mark);
    Query pending(m_database, u"SELECT count(*) FROM response WHERE id > ? AND has_comment"_s);
    const auto waiting = pending.bind(*mark).number();
    if (!waiting)
        return base::failure(waiting);
    m_result.searchPending = waiting->value_or(0);
    const auto index = SearchSum::ofIndex(m_database, {});
    if (!index && !index.error().is(code::storeDamaged))
        return base::failure(index);
    const auto comments = SearchSum::ofComments(m_database, *mark, {});
    if (!comments)
        return base::failure(comments);
    if (!index || *index != *comments || *mark >= *next) // a mark ahead of the ids would leave out what comes
        m_result.problems.append(base::Error(code::searchDiffers));
    return {};
}

base::Result<void> Checkup::repair()
{
    auto renewal = Renewal::of(m_database);
    if (!renewal)
        return base::failure(renewal);
    auto done = renewal->indexes();
    for (const QString &table :
         {u"rollup_department"_s, u"rollup_touchpoint"_s, u"rollup_month"_s, u"cluster_sample"_s}) {
        if (done)
            done = renewal->table(table);
    }
    if (done)
        done = renewal->search();
    if (done)
        done = renewal->checkTheRest();
    m_leftPages = renewal->leavesPages();
    if (done)
        done = m_database.exec(u"UPDATE response SET has_comment = (comment IS NOT NULL) "
                               "WHERE has_comment <> (comment IS NOT NULL)"_s);
    if (done)
        done = m_database.exec(u"UPDATE setting SET value = max(value, (SELECT coalesce(max(id), 0) + 1 FROM "
                               "response)) WHERE name = 'next_response_id'"_s);
    return done ? SettingStore(m_database).set(setting::searchMark, qint64(0)) : done;
}

} // namespace gensvar::store
