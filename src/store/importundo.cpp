// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importundo.h"

#include "base/codes.h"
#include "store/codes.h"
#include "store/database.h"
#include "store/membership.h"
#include "store/orphanedattributes.h"
#include "store/orphanedpeople.h"
#include "store/query.h"
#include "store/responsereplay.h"
#include "store/retelling.h"
#include "store/searchindex.h"
#include "store/transaction.h"
#include "store/uncheckedkeys.h"

#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

class ImportUndo
{
public:
    ImportUndo(Database &database, domain::ImportId import, CountSink &sums, const base::CancelToken &cancel,
               const base::ProgressSink &progress)
        : m_database(database)
        , m_import(import)
        , m_cancel(cancel)
        , m_progress(progress)
        , m_sums(sums)
    {
        m_report.id = import;
    }

    base::Result<domain::UndoReport> run();

private:
    base::Result<void> open();
    base::Result<void> readOthers(qint64 source);
    base::Result<void> takeBack(qint64 response);
    base::Result<void> remove(qint64 response);
    base::Result<void> restore(qint64 response, const std::vector<qint64> &holders);
    base::Result<void> leave(qint64 response, qint64 heir, qint64 former);
    base::Result<void> retell(qint64 response, const std::vector<qint64> &introducers, const Retelling &plan);
    base::Result<void> forgetImport();
    [[nodiscard]] std::vector<qint64> holders(qint64 response) const;
    [[nodiscard]] qint64 laterHolder(const std::vector<qint64> &holders, qint64 before) const;
    [[nodiscard]] sqlite3 *handle() const { return m_database.handle(); }

    Database &m_database;
    domain::ImportId m_import;
    base::CancelToken m_cancel;
    base::ProgressSink m_progress;
    domain::UndoReport m_report;
    Membership m_members;
    std::map<qint64, Membership> m_others; // of the source's other imports that were not undone, by id
    PartsByImport m_parts;                 // of all of the source's
    std::optional<RetellingPlan> m_plan;
    std::optional<ResponseReplay> m_replay;
    std::optional<SearchEdit> m_search;
    OrphanedPeople m_orphans;
    BulkStatement m_delete;
    BulkStatement m_deleteVersions;
    CountSink &m_sums;
    qint64 m_first = 0;
    qint64 m_last = 0;
};

base::Result<void> ImportUndo::open()
{
    Query import(m_database, u"SELECT source_id, undone_at IS NOT NULL FROM import WHERE id = ?"_s);
    import.bind(m_import).run();
    if (!import.next())
        return import.result() ? base::failure(code::noSuchImport, {m_import.value()}) : base::failure(import.result());
    if (import.integer(1))
        return base::failure(code::alreadyUndone, {m_import.value()});
    auto parts = importParts(handle(), domain::SourceId(import.integer(0)));
    if (!parts)
        return base::failure(parts);
    m_parts = std::move(*parts);
    m_plan.emplace(m_parts, m_import.value());
    auto members = Membership::read(handle(), m_import);
    auto replay = ResponseReplay::prepare(handle(), m_parts,
                                          QLocale::territoryToCode(m_database.zone().territory()).toStdString());
    auto search = SearchEdit::open(handle());
    auto remove = BulkStatement::prepare(handle(), "DELETE FROM response WHERE id = ? RETURNING contact_id");
    auto removeVersions =
        BulkStatement::prepare(handle(), "DELETE FROM response_version WHERE response_id = ? RETURNING contact_id");
    if (!members)
        return base::failure(members);
    if (!replay)
        return base::failure(replay);
    if (!search)
        return base::failure(search);
    if (!remove || !removeVersions)
        return base::failure(remove ? removeVersions : remove);
    m_members = std::move(*members);
    m_replay = std::move(*replay);
    m_search = std::move(*search);
    m_delete = std::move(*remove);
    m_deleteVersions = std::move(*removeVersions);
    return readOthers(import.integer(0));
}

base::Result<void> ImportUndo::readOthers(qint64 source)
{
    Query others(m_database, u"SELECT id FROM import WHERE source_id = ? AND id <> ? AND undone_at IS NULL"_s);
    for (others.bind(source).bind(m_import).run(); others.next();) {
        auto members = Membership::read(handle(), domain::ImportId(others.integer(0)));
        if (!members)
            return base::failure(members);
        m_others.emplace(others.integer(0), std::move(*members));
    }
    return others.result();
}

/// The imports that hold the response, this one among them, oldest first.
std::vector<qint64> ImportUndo::holders(qint64 response) const
{
    std::vector<qint64> imports;
    for (const auto &[import, members] : m_others) {
        if (members.holds(response))
            imports.push_back(import);
    }
    imports.insert(std::ranges::upper_bound(imports, m_import.value()), m_import.value());
    return imports;
}

/// The first holder after this import and before another: it said the same as this one. 0: there is none.
qint64 ImportUndo::laterHolder(const std::vector<qint64> &holders, qint64 before) const
{
    const auto later = std::ranges::upper_bound(holders, m_import.value());
    return later != holders.end() && (before == 0 || *later < before) ? *later : 0;
}

base::Result<void> ImportUndo::remove(qint64 response)
{
    if (const auto counted = m_replay->count(response, -1, m_sums, *m_search); !counted)
        return counted;
    m_deleteVersions.bind(1, response);
    for (auto version = m_deleteVersions.step(); !version || *version; version = m_deleteVersions.step()) {
        if (!version)
            return base::failure(version);
        m_orphans.suspect(m_deleteVersions.integer(0));
    }
    m_delete.bind(1, response);
    const auto row = m_delete.step();
    if (!row)
        return base::failure(row);
    if (*row) {
        m_orphans.suspect(m_delete.integer(0));
        const auto ended = m_delete.step();
        if (!ended)
            return base::failure(ended);
        ++m_report.removed;
    }
    return {};
}

/// Leaves the response as it is, and lets another import answer for it. former: the import before, where this one's
/// content is the present one and there is no heir.
base::Result<void> ImportUndo::leave(qint64 response, qint64 heir, qint64 former)
{
    ++m_report.expired;
    if (heir != 0)
        return m_replay->rekey(response, m_import.value(), heir);
    if (former == 0)
        return m_replay->drop(response, m_import.value());
    const auto dropped = m_replay->drop(response, former);
    return dropped ? m_replay->rekey(response, m_import.value(), former) : dropped;
}

base::Result<void> ImportUndo::restore(qint64 response, const std::vector<qint64> &holders)
{
    auto introducers = m_replay->introducers(response);
    if (!introducers)
        return base::failure(introducers);
    const auto own = std::find(introducers->begin(), introducers->end(), m_import.value());
    if (own == introducers->end())
        return {}; // it only repeated what another import had said
    const bool wasPresent = own + 1 == introducers->end();
    const qint64 heir = laterHolder(holders, wasPresent ? 0 : *(own + 1));
    if (heir != 0 && m_parts[heir] == m_parts[m_import.value()]) {
        // The heir said all of the same: nothing changes but whose it is.
        ++m_report.keptByLater;
        return m_replay->rekey(response, m_import.value(), heir);
    }
    for (const qint64 contact : m_replay->contacts())
        m_orphans.suspect(contact);
    const Retelling plan =
        m_plan->of(holders, *introducers, [this](qint64 teller) { return m_replay->hasExpired(teller); });
    if (!plan.isKnown) {
        if (heir != 0)
            *own = heir;
        else
            introducers->erase(own);
        return leave(response, heir, wasPresent ? introducers->back() : 0);
    }
    if (const auto counted = m_replay->count(response, -1, m_sums, *m_search); !counted)
        return counted;
    if (const auto told = retell(response, *introducers, plan); !told)
        return told;
    if (heir == 0 && wasPresent)
        ++m_report.restored;
    else
        ++m_report.keptByLater;
    return m_replay->count(response, 1, m_sums, *m_search);
}

base::Result<void> ImportUndo::retell(qint64 response, const std::vector<qint64> &introducers, const Retelling &plan)
{
    auto done = m_replay->keepPresent(response, m_database.now());
    for (const qint64 added : plan.added) {
        if (!done)
            return done;
        const auto end = std::ranges::upper_bound(introducers, added);
        const auto next = std::ranges::upper_bound(plan.tellers, added);
        done = m_replay->keepAs(response, {introducers.begin(), end}, added, next == plan.tellers.end() ? 0 : *next);
    }
    if (done)
        done = m_replay->drop(response, m_import.value());
    return done ? m_replay->tell(response, plan.tellers) : done;
}

base::Result<void> ImportUndo::takeBack(qint64 response)
{
    m_first = m_first ? std::min(m_first, response) : response;
    m_last = std::max(m_last, response);
    const std::vector<qint64> holding = holders(response);
    return holding.size() > 1 ? restore(response, holding) : remove(response);
}

base::Result<void> ImportUndo::forgetImport()
{
    for (const QString &sql :
         {u"DELETE FROM import_member WHERE import_id = ?"_s, u"DELETE FROM import_attribute WHERE import_id = ?"_s,
          u"DELETE FROM rejected_row WHERE import_id = ?"_s}) {
        Query query(m_database, sql);
        if (const auto done = query.bind(m_import).exec(); !done)
            return done;
    }
    Query mark(m_database, u"UPDATE import SET undone_at = ? WHERE id = ?"_s);
    return mark.bind(m_database.now()).bind(m_import).exec();
}

base::Result<domain::UndoReport> ImportUndo::run()
{
    const UncheckedKeys keys(handle());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return base::failure(transaction);
    if (const auto opened = open(); !opened)
        return base::failure(opened);
    std::vector<qint64> responses;
    m_members.forEach([&](qint64 response) { responses.push_back(response); });
    for (size_t i = 0; i < responses.size(); ++i) {
        if (const auto done = takeBack(responses[i]); !done)
            return base::failure(done);
        if (i % 4096 != 0)
            continue;
        if (m_cancel.isCancelled())
            return base::failure(base::code::cancelled);
        if (m_progress)
            m_progress({base::Stage::Writing, qint64(i), qint64(responses.size()), qint64(i)});
    }
    if (const auto applied = m_sums.apply(m_database); !applied)
        return base::failure(applied);
    if (const auto removed = m_orphans.remove(handle()); !removed)
        return base::failure(removed);
    if (const auto forgotten = forgetImport(); !forgotten)
        return base::failure(forgotten);
    const auto removed = removeOrphanedAttributes(handle(), m_parts[m_import.value()].attributes);
    if (!removed)
        return base::failure(removed);
    const QJsonObject detail{
        {u"import"_s, m_import.value()}, {u"removed"_s, m_report.removed}, {u"restored"_s, m_report.restored}};
    const auto committed =
        transaction->commit({change::undoImport, detail, domain::ResponseId(m_first), domain::ResponseId(m_last)});
    if (!committed)
        return base::failure(committed);
    return m_report;
}

base::Result<domain::UndoReport> undoImport(Database &database, domain::ImportId import, CountSink &sums,
                                            const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    return ImportUndo(database, import, sums, cancel, progress).run();
}

} // namespace gensvar::store
