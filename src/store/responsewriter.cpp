// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/responsewriter.h"

#include "store/barerows.h"
#include "store/changedrows.h"
#include "store/codes.h"
#include "store/countedresponse.h"
#include "store/database.h"
#include "store/expiry.h"
#include "store/fingerprint.h"
#include "store/importparts.h"
#include "store/importrecord.h"
#include "store/insertqueue.h"
#include "store/knownids.h"
#include "store/latecheckpoint.h"
#include "store/membership.h"
#include "store/resolver.h"
#include "store/responseindexes.h"
#include "store/responseupdate.h"
#include "store/setting.h"
#include "store/sourcestore.h"
#include "store/transaction.h"
#include "store/uncheckedkeys.h"

#include <QJsonObject>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

using domain::Field;
using domain::Response;

// How far ahead ids are told to be looked up: some microseconds of work, a hundred times what memory takes.
static constexpr size_t rowsAhead = 8;

/// Rows whose ids are known with other content wait until what was read before them is written.
struct Candidate
{
    size_t index = 0;
    qint64 id = 0;
    std::string_view externalId;
    std::array<qint64, valueDimensionCount> values{};
    qint64 question = 0;
    quint64 fingerprint = 0;
    quint64 before = 0; ///< its fingerprint until this row
};

class ResponseWriter::Work
{
public:
    Work(Database &database, const ImportTarget &target, CountSink &sums, std::unique_ptr<UncheckedKeys> keys,
         Transaction &&transaction)
        : m_keys(std::move(keys))
        , m_checkpoint(database.handle())
        , m_database(database)
        , m_target(target)
        , m_transaction(std::move(transaction))
        , m_fingerprint(target.fields, target.attributes)
        , m_sums(sums)
    { }

    base::Result<void> open();
    base::Result<void> add(domain::ResponseBatch &&batch);
    base::Result<void> finish();
    base::Result<domain::ImportId> commit(qint64 rejected, const QList<domain::Issue> &issues,
                                          const QByteArray &report);

    ImportCounts counts;

private:
    base::Result<void> openTables();
    base::Result<void> take(PreparedBatch &batch, size_t index);
    base::Result<void> insert(PreparedBatch &batch, size_t index, std::string_view externalId, quint64 fingerprint);
    base::Result<void> update(const Candidate &candidate, const PreparedBatch &batch);
    [[nodiscard]] std::span<const Response::Attribute> attributesOf(const PreparedBatch &batch, size_t index) const;
    [[nodiscard]] sqlite3 *handle() const { return m_database.handle(); }

    std::unique_ptr<UncheckedKeys> m_keys; // first: switched back on when the transaction is over
    ConnectionGate m_gate;
    LateCheckpoint m_checkpoint; // likewise
    Database &m_database;
    ImportTarget m_target;
    Transaction m_transaction;
    Fingerprint m_fingerprint;
    SourceRow m_source;
    domain::ImportId m_import;
    ResponseIndexes m_indexes;
    std::optional<KnownIds> m_known;
    std::optional<Resolver> m_resolver;
    std::optional<ResponseUpdate> m_update;
    Membership m_members;
    CountSink &m_sums;
    std::vector<Candidate> m_candidates;
    qint64 m_nextId = 1;
    qint64 m_firstNewId = 1;
    qint64 m_firstTouched = 0;
    qint64 m_lastTouched = 0;
    ChangedRows m_changed;
    BareRows m_bare;
    std::optional<InsertQueue> m_queue; // last: its thread ends first
};

base::Result<void> ResponseWriter::Work::open()
{
    const auto next = SettingStore(m_database).responseId(setting::nextResponseId);
    if (!next)
        return base::failure(next);
    m_nextId = m_firstNewId = std::max<qint64>(*next, 1);
    const auto source =
        SourceStore(m_database).findOrCreate(m_target.source, m_target.anonymous, m_target.at, m_target.by);
    if (!source)
        return base::failure(source);
    m_source = *source;
    const auto import = beginImportRecord(handle(), m_target, m_source.id);
    if (!import)
        return base::failure(import);
    m_import = *import;
    const qint64 responses = m_nextId - 1;
    auto known = KnownIds::open(handle(), m_source.id, m_target.expectedRows, responses, m_gate);
    if (!known)
        return base::failure(known);
    m_known = std::move(*known);
    if (const auto opened = openTables(); !opened)
        return opened;
    if (const auto dropped = m_indexes.dropBefore(handle(), m_target.expectedRows, responses); !dropped)
        return dropped;
    auto insert = ResponseInsert::prepare(handle(), m_source.id, m_import);
    if (!insert)
        return base::failure(insert);
    m_queue.emplace(std::move(*insert), m_gate);
    return {};
}

base::Result<void> ResponseWriter::Work::openTables()
{
    auto resolver = Resolver::open(m_database, m_target, m_source.key, m_gate);
    auto update = ResponseUpdate::prepare(handle(), m_target, m_import);
    if (!resolver)
        return base::failure(resolver);
    if (!update)
        return base::failure(update);
    m_resolver = std::move(*resolver);
    m_update = std::move(*update);
    return keepImportAttributes(handle(), m_import, m_resolver->attributes().ids());
}

std::span<const Response::Attribute> ResponseWriter::Work::attributesOf(const PreparedBatch &batch, size_t index) const
{
    const Response &response = batch.batch.responses[index];
    return std::span(batch.batch.attributes).subspan(response.firstAttribute, response.attributeCount);
}

base::Result<void> ResponseWriter::Work::take(PreparedBatch &batch, size_t index)
{
    const Response &response = batch.batch.responses[index];
    std::string_view externalId = m_fingerprint.externalId(response, batch.batch.bytes);
    std::string kept = m_resolver->keptId(externalId);
    const bool isForgotten = !kept.empty();
    if (isForgotten) // what is left of it is known by that alone
        externalId = batch.batch.bytes.emplace_back(std::move(kept));
    const quint64 fingerprint = m_fingerprint.ofContent(response, attributesOf(batch, index));
    if (counts.firstDay > counts.lastDay)
        counts.firstDay = counts.lastDay = response.respondedOn;
    counts.firstDay = std::min(counts.firstDay, response.respondedOn);
    counts.lastDay = std::max(counts.lastDay, response.respondedOn);

    const auto found = m_known->find(externalId);
    if (!found)
        return base::failure(found);
    KnownIds::Known *known = *found;
    const bool isErased = isForgotten || m_resolver->tellsOfErased(response);
    if (!known)
        return insert(batch, index, externalId, isErased ? 0 : fingerprint);
    const bool hasOwnId = !response[Field::ResponseId].empty();
    counts.knownIds += hasOwnId;
    const bool isOld = known->id < m_firstNewId;
    if (isOld)
        m_bare.takeKnown(response);
    m_members.add(known->id);
    if (known->fingerprint == fingerprint || known->fingerprint == 0 || isErased) {
        ++counts.unchanged;
        return {};
    }
    Candidate candidate{.index = index,
                        .id = known->id,
                        .externalId = externalId,
                        .fingerprint = fingerprint,
                        .before = known->fingerprint};
    known->fingerprint = fingerprint;
    if (const auto resolved = m_resolver->resolve(response, candidate.values, candidate.question); !resolved)
        return resolved;
    m_candidates.push_back(candidate);
    return {};
}

// A private person's account is often their name.
static Response withoutAccount(Response response)
{
    response[Field::Account] = {};
    return response;
}

base::Result<void> ResponseWriter::Work::insert(PreparedBatch &batch, size_t index, std::string_view externalId,
                                                quint64 fingerprint)
{
    const Response &response = batch.batch.responses[index];
    PreparedResponse &prepared = batch.inserts.emplace_back();
    prepared.index = index;
    prepared.id = m_nextId++;
    prepared.externalId = externalId;
    prepared.erased = fingerprint == 0;
    prepared.fingerprint = fingerprint;
    const auto resolved = prepared.erased
        ? m_resolver->resolve(withoutAccount(response), prepared.values, prepared.question)
        : m_resolver->resolve(response, prepared.values, prepared.question);
    if (!resolved)
        return resolved;
    prepared.packStart = batch.packs.size();
    qint64 customer = 0;
    if (!prepared.erased) {
        const auto known = m_resolver->resolveRest(response, attributesOf(batch, index), batch.packs);
        if (!known)
            return base::failure(known);
        prepared.contact = known->contact;
        customer = known->customer;
    }
    prepared.packSize = batch.packs.size() - prepared.packStart;

    const bool hasComment = !prepared.erased && !response[Field::Comment].empty();
    m_known->add(externalId, {prepared.id, prepared.fingerprint});
    m_members.add(prepared.id);
    m_sums.add({response.respondedOn, response.kind, response.score, hasComment,
                response.exclusion != domain::Exclusion::None, prepared.values[0], prepared.values[1],
                prepared.values[2], prepared.values[3], prepared.id,
                clusterOf(prepared.values[accountIndex], customer)},
               1);
    m_bare.takeAdded(response);
    ++counts.added;
    counts.unscored += response.score == domain::noScore;
    counts.excluded += response.exclusion != domain::Exclusion::None;
    return {};
}

base::Result<void> ResponseWriter::Work::add(domain::ResponseBatch &&batch)
{
    const auto prepared = std::make_shared<PreparedBatch>();
    prepared->batch = std::move(batch);
    m_candidates.clear();
    const auto &responses = prepared->batch.responses;
    prepared->inserts.reserve(responses.size());
    for (size_t i = 0; i < responses.size(); ++i) {
        if (i + rowsAhead < responses.size())
            m_known->expect(responses[i + rowsAhead][Field::ResponseId]);
        if (const auto taken = take(*prepared, i); !taken)
            return taken;
    }
    prepared->customers.swap(m_resolver->people().newCustomers);
    prepared->contacts.swap(m_resolver->people().newContacts);
    if (const auto pushed = m_queue->push(prepared); !pushed)
        return pushed;
    if (m_candidates.empty())
        return {};
    // A changed row may have come for the first time a moment ago: what is on its way is written first.
    if (const auto drained = m_queue->drain(); !drained)
        return drained;
    for (const Candidate &candidate : m_candidates) {
        if (const auto updated = update(candidate, *prepared); !updated)
            return updated;
    }
    return {};
}

base::Result<void> ResponseWriter::Work::update(const Candidate &candidate, const PreparedBatch &batch)
{
    const Response &response = batch.batch.responses[candidate.index];
    const auto outcome = m_update->apply(candidate.id, candidate.externalId, response,
                                         attributesOf(batch, candidate.index), candidate.values, candidate.question,
                                         candidate.fingerprint, m_resolver->people(), m_resolver->attributes(), m_sums);
    if (!outcome)
        return base::failure(outcome);
    if (outcome->isOther)
        return base::failure(code::idsCollide,
                             {QString::fromUtf8(candidate.externalId.data(), qsizetype(candidate.externalId.size()))});
    if (!outcome->changed) {
        ++counts.unchanged;
        return {};
    }
    m_changed.take({.id = candidate.id,
                    .isOld = candidate.id < m_firstNewId,
                    .hasOwnId = !response[Field::ResponseId].empty(),
                    .before = candidate.before,
                    .fingerprint = candidate.fingerprint},
                   *outcome);
    m_firstTouched = m_firstTouched ? std::min(m_firstTouched, candidate.id) : candidate.id;
    m_lastTouched = std::max(m_lastTouched, candidate.id);
    return {};
}

base::Result<void> ResponseWriter::Work::finish()
{
    if (const auto drained = m_queue->drain(); !drained)
        return drained;
    m_queue.reset();
    counts.updated = m_changed.rows().updated;
    counts.unchanged += m_changed.takenBack();
    counts.otherScores = m_changed.rows().otherScores;
    counts.otherConstants = m_changed.rows().otherConstants;
    counts.bareRows = m_bare.all();
    counts.coincidingRows = m_bare.seemAnotherFiles() ? m_bare.known() : 0;
    if (m_changed.rows().seemAnotherSources(counts.knownIds))
        return base::failure(code::anotherSource, {m_changed.rows().contradictions, counts.knownIds, m_target.source});
    if (const auto created = m_indexes.create(handle()); !created)
        return created;
    if (const auto removed = m_update->removeOrphans(handle()); !removed)
        return removed;
    if (const auto applied = m_sums.apply(m_database); !applied)
        return applied;
    return SettingStore(m_database).set(setting::nextResponseId, m_nextId);
}

base::Result<domain::ImportId> ResponseWriter::Work::commit(qint64 rejected, const QList<domain::Issue> &issues,
                                                            const QByteArray &report)
{
    if (const auto members = m_members.write(handle(), m_import); !members)
        return base::failure(members);
    if (const auto ended = endImportRecord(handle(), m_import, counts, rejected, report); !ended)
        return base::failure(ended);
    QList<domain::Issue> kept = issues;
    kept.removeIf([this](const domain::Issue &issue) { return m_resolver->tellsOfErased(issue.cells); });
    const auto days = keepDays(m_database);
    if (!days)
        return base::failure(days);
    if (const auto written = keepRejectedRows(handle(), m_import, kept, m_target.at.addDays(*days)); !written)
        return base::failure(written);
    if (const auto forgotten = forgetExpired(m_database, m_target.at); !forgotten)
        return base::failure(forgotten);
    if (m_nextId > m_firstNewId) {
        m_firstTouched = m_firstTouched ? std::min(m_firstTouched, m_firstNewId) : m_firstNewId;
        m_lastTouched = m_nextId - 1;
    }
    const QJsonObject detail{{u"import"_s, m_import.value()},
                             {u"added"_s, counts.added},
                             {u"updated"_s, counts.updated},
                             {u"excluded"_s, counts.excluded}};
    const auto committed = m_transaction.commit(
        {change::import, detail, domain::ResponseId(m_firstTouched), domain::ResponseId(m_lastTouched)});
    if (!committed)
        return base::failure(committed);
    return m_import;
}

ResponseWriter::ResponseWriter(std::unique_ptr<Work> work)
    : m_work(std::move(work))
{ }

ResponseWriter::~ResponseWriter() = default;

base::Result<std::unique_ptr<ResponseWriter>> ResponseWriter::begin(Database &database, const ImportTarget &target,
                                                                    CountSink &sums)
{
    auto keys = std::make_unique<UncheckedKeys>(database.handle());
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::failure(transaction);
    auto work = std::make_unique<Work>(database, target, sums, std::move(keys), std::move(*transaction));
    if (const auto opened = work->open(); !opened)
        return base::failure(opened);
    return std::unique_ptr<ResponseWriter>(new ResponseWriter(std::move(work)));
}

base::Result<void> ResponseWriter::add(domain::ResponseBatch &&batch)
{
    return m_work->add(std::move(batch));
}

base::Result<void> ResponseWriter::finish()
{
    return m_work->finish();
}

const ImportCounts &ResponseWriter::counts() const
{
    return m_work->counts;
}

base::Result<domain::ImportId> ResponseWriter::commit(qint64 rejected, const QList<domain::Issue> &issues,
                                                      const QByteArray &report)
{
    return m_work->commit(rejected, issues, report);
}

} // namespace gensvar::store
