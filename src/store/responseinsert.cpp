// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/responseinsert.h"

#include "store/peopleinsert.h"

#include <algorithm>

namespace gensvar::store {

using domain::Field;

enum Parameter {
    Id = 1,
    Source,
    Day,
    Score,
    KindOf,
    Values, // nine of them
    Contact = Values + int(valueDimensionCount),
    Excluded,
    HasComment,
    Import,
    Fingerprint,
    External,
    RespondedAt,
    OccurredOn,
    InvitedOn,
    Question,
    Employee,
    Revenue,
    Currency,
    Attributes,
    CommentText,
};

base::Result<ResponseInsert> ResponseInsert::prepare(sqlite3 *database, domain::SourceId source,
                                                     domain::ImportId import)
{
    auto response = BulkStatement::prepare(
        database,
        "INSERT INTO response (id, source_id, day, score, kind, department_id, touchpoint_id, channel_id, segment_id,"
        " survey_id, product_id, language_id, account_id, account_manager_id, contact_id, excluded, has_comment,"
        " import_id, fingerprint, external_id, responded_at, occurred_on, invited_on, question_id, employee, revenue,"
        " currency, attributes, comment)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    auto customer = BulkStatement::prepare(database, insertCustomerSql);
    auto contact = BulkStatement::prepare(database, insertContactSql);
    if (!response || !customer || !contact)
        return tl::unexpected(!response ? response.error() : !customer ? customer.error() : contact.error());
    ResponseInsert insert;
    insert.m_response = std::move(*response);
    insert.m_customer = std::move(*customer);
    insert.m_contact = std::move(*contact);
    insert.m_response.bind(Source, source.value());
    insert.m_response.bind(Import, import.value());
    return insert;
}

// Rows written in one turn: some tenths of a millisecond, so that the other thread hardly waits.
static constexpr size_t rowsPerTurn = 64;

base::Result<void> ResponseInsert::write(const PreparedBatch &batch, ConnectionGate &gate)
{
    {
        const std::lock_guard turn(gate);
        if (const auto written = writePeople(m_customer, m_contact, batch.customers, batch.contacts); !written)
            return written;
    }
    for (size_t first = 0; first < batch.inserts.size(); first += rowsPerTurn) {
        const std::lock_guard turn(gate);
        const size_t last = std::min(first + rowsPerTurn, batch.inserts.size());
        for (size_t i = first; i < last; ++i) {
            if (const auto written = writeResponse(batch, batch.inserts[i]); !written)
                return written;
        }
    }
    return {};
}

static void bindDay(BulkStatement &statement, int index, qint32 day)
{
    if (day == domain::noDay)
        statement.bindNull(index);
    else
        statement.bind(index, qint64(day));
}

base::Result<void> ResponseInsert::writeResponse(const PreparedBatch &batch, const PreparedResponse &prepared)
{
    const domain::Response &response = batch.batch.responses[prepared.index];
    BulkStatement &s = m_response;
    const std::string_view comment = prepared.erased ? std::string_view() : response[Field::Comment];
    s.bind(Id, prepared.id);
    s.bind(Day, qint64(response.respondedOn));
    if (response.score < 0)
        s.bindNull(Score);
    else
        s.bind(Score, qint64(response.score));
    s.bind(KindOf, qint64(response.kind));
    for (size_t i = 0; i < valueDimensionCount; ++i)
        s.bindId(Values + int(i), prepared.values[i]);
    s.bindId(Contact, prepared.contact);
    s.bind(Excluded, qint64(response.exclusion));
    s.bind(HasComment, qint64(!comment.empty()));
    s.bind(Fingerprint, qint64(prepared.fingerprint));
    s.bind(External, prepared.externalId);
    if (response.respondedAt == domain::noInstant)
        s.bindNull(RespondedAt);
    else
        s.bind(RespondedAt, response.respondedAt);
    bindDay(s, OccurredOn, response.occurredOn);
    bindDay(s, InvitedOn, response.invitedOn);
    s.bindId(Question, prepared.question);
    s.bindText(Employee, prepared.erased ? std::string_view() : response[Field::Employee]);
    if (response.hasRevenue)
        s.bind(Revenue, response.revenue);
    else
        s.bindNull(Revenue);
    s.bindText(Currency, response[Field::Currency]);
    s.bindBlob(Attributes, std::string_view(batch.packs).substr(prepared.packStart, prepared.packSize));
    s.bindText(CommentText, comment);
    return s.run();
}

} // namespace gensvar::store
