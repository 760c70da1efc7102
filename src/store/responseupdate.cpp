// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/responseupdate.h"

#include "store/attributepack.h"
#include "store/countedresponse.h"
#include "store/peopleinsert.h"
#include "store/versioncolumns.h"

#include <optional>

namespace gensvar::store {

using domain::Field;

struct ResponseUpdate::Content
{
    qint64 day = 0;
    std::optional<qint64> score;
    qint64 kind = 0;
    std::array<qint64, valueDimensionCount> values{};
    qint64 contact = 0;
    qint64 excluded = 0;
    qint64 import = 0;
    quint64 fingerprint = 0;
    std::optional<qint64> respondedAt;
    std::optional<qint64> occurredOn;
    std::optional<qint64> invitedOn;
    qint64 question = 0;
    std::string employee;
    std::optional<double> revenue;
    std::string currency;
    std::string attributes;
    std::string comment;
    // Of the contact, to overlay and compare; not written with the response.
    std::string customerId, name, email, phone;
    qint8 contactOk = -1;
    qint8 role = 0;

    bool operator==(const Content &) const = default;

    [[nodiscard]] ContactText contactText() const { return {customerId, name, email, phone, contactOk, role}; }
    [[nodiscard]] CountedResponse cell() const
    {
        return {bounds::day(day),      bounds::kind(kind),    bounds::score(score.value_or(-1)),
                !comment.empty(),      excluded != 0,         bounds::id(values[0]),
                bounds::id(values[1]), bounds::id(values[2]), bounds::id(values[3])};
    }
};

// Columns 0 … in the order that read() takes them.
static constexpr std::string_view readSql =
    "SELECT response.external_id, day, score, kind, department_id, touchpoint_id, channel_id, segment_id, survey_id,"
    " product_id, language_id, account_id, account_manager_id, contact_id, excluded, import_id, fingerprint,"
    " responded_at, occurred_on, invited_on, question_id, employee, revenue, currency, attributes, comment,"
    " customer_key, name, email, phone, contact.contact_ok, role"
    " FROM response LEFT JOIN contact ON contact.id = contact_id WHERE response.id = ?";

static constexpr std::string_view writeSql =
    "UPDATE response SET day = ?2, score = ?3, kind = ?4, department_id = ?5, touchpoint_id = ?6, channel_id = ?7,"
    " segment_id = ?8, survey_id = ?9, product_id = ?10, language_id = ?11, account_id = ?12,"
    " account_manager_id = ?13, contact_id = ?14, has_comment = ?15, import_id = ?16, fingerprint = ?17,"
    " responded_at = ?18, occurred_on = ?19, invited_on = ?20, question_id = ?21, employee = ?22, revenue = ?23,"
    " currency = ?24, attributes = ?25, comment = ?26 WHERE id = ?1";

base::Result<ResponseUpdate> ResponseUpdate::prepare(sqlite3 *database, const ImportTarget &target,
                                                     domain::ImportId import)
{
    ResponseUpdate update;
    update.m_target = target;
    update.m_import = import;
    auto read = BulkStatement::prepare(database, readSql);
    const std::string columns(versionColumns);
    auto keep =
        BulkStatement::prepare(database,
                               "INSERT OR IGNORE INTO response_version (response_id, import_id, replaced_at, " + columns
                                   + ") SELECT id, import_id, ?2, " + columns + " FROM response WHERE id = ?1");
    auto write = BulkStatement::prepare(database, writeSql);
    auto search = SearchEdit::open(database);
    auto customer = BulkStatement::prepare(database, insertCustomerSql);
    auto contact = BulkStatement::prepare(database, insertContactSql);
    for (const auto *statement : {&read, &keep, &write, &customer, &contact}) {
        if (!*statement)
            return base::failure(*statement);
    }
    if (!search)
        return base::failure(search);
    update.m_read = std::move(*read);
    update.m_keepVersion = std::move(*keep);
    update.m_write = std::move(*write);
    update.m_search = std::move(*search);
    update.m_customer = std::move(*customer);
    update.m_contact = std::move(*contact);
    return update;
}

static std::optional<qint64> optionalInteger(const BulkStatement &statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.integer(column));
}

/// False where the response has another external id.
base::Result<bool> ResponseUpdate::read(qint64 id, std::string_view externalId, Content &content)
{
    m_read.bind(1, id);
    const auto row = m_read.step();
    if (!row)
        return row;
    if (!*row || m_read.text(0) != externalId) {
        m_read.reset();
        return false;
    }
    content.day = m_read.integer(1);
    content.score = optionalInteger(m_read, 2);
    content.kind = m_read.integer(3);
    for (size_t i = 0; i < valueDimensionCount; ++i)
        content.values[i] = m_read.integer(4 + int(i));
    content.contact = m_read.integer(13);
    content.excluded = m_read.integer(14);
    content.import = m_read.integer(15);
    content.fingerprint = quint64(m_read.integer(16));
    content.respondedAt = optionalInteger(m_read, 17);
    content.occurredOn = optionalInteger(m_read, 18);
    content.invitedOn = optionalInteger(m_read, 19);
    content.question = m_read.integer(20);
    content.employee = m_read.text(21);
    content.revenue = m_read.isNull(22) ? std::nullopt : std::optional(m_read.real(22));
    content.currency = m_read.text(23);
    content.attributes = canonicalPack(m_read.blob(24));
    content.comment = m_read.text(25);
    content.customerId = m_read.text(26);
    content.name = m_read.text(27);
    content.email = m_read.text(28);
    content.phone = m_read.text(29);
    content.contactOk = qint8(m_read.isNull(30) ? -1 : m_read.integer(30));
    content.role = qint8(m_read.integer(31));
    m_read.reset();
    return true;
}

static std::optional<qint64> optionalDay(qint32 day)
{
    return day == domain::noDay ? std::nullopt : std::optional<qint64>(day);
}

base::Result<void> ResponseUpdate::overlay(Content &content, const domain::Response &response,
                                           std::span<const domain::Response::Attribute> told,
                                           const std::array<qint64, valueDimensionCount> &values, qint64 question,
                                           PersonBook &people, AttributeTable &attributes)
{
    const auto take = [&](Field field, std::string &text) {
        if (m_target.holds(field))
            text.assign(response[field]);
    };
    content.day = response.respondedOn;
    content.respondedAt =
        response.respondedAt == domain::noInstant ? std::nullopt : std::optional<qint64>(response.respondedAt);
    if (m_target.holds(Field::Score))
        content.score = response.score < 0 ? std::nullopt : std::optional<qint64>(response.score);
    if (m_target.holds(Field::Kind))
        content.kind = qint64(response.kind);
    for (size_t i = 0; i < valueDimensionCount; ++i) {
        if (m_target.holds(*domain::fieldOf(valueDimensions[i])))
            content.values[i] = values[i];
    }
    if (m_target.holds(Field::OccurredAt))
        content.occurredOn = optionalDay(response.occurredOn);
    if (m_target.holds(Field::InvitedAt))
        content.invitedOn = optionalDay(response.invitedOn);
    if (m_target.holds(Field::Question))
        content.question = question;
    if (m_target.holds(Field::Revenue))
        content.revenue = response.hasRevenue ? std::optional(response.revenue) : std::nullopt;
    take(Field::Employee, content.employee);
    take(Field::Currency, content.currency);
    take(Field::Comment, content.comment);
    if (const auto done = overlayContact(content, response, people); !done)
        return done;
    return overlayAttributes(content, told, attributes);
}

base::Result<void> ResponseUpdate::overlayContact(Content &content, const domain::Response &response,
                                                  PersonBook &people)
{
    Content before = content;
    const auto take = [&](Field field, std::string &text) {
        if (m_target.holds(field))
            text.assign(response[field]);
    };
    take(Field::CustomerId, content.customerId);
    take(Field::CustomerName, content.name);
    take(Field::Email, content.email);
    take(Field::Phone, content.phone);
    if (m_target.holds(Field::ContactOk))
        content.contactOk = response.contactOk;
    if (m_target.holds(Field::Role))
        content.role = response.role;
    if (content.contactText() == before.contactText())
        return {};
    const auto contact = people.know(content.contactText());
    if (!contact)
        return base::failure(contact);
    content.contact = contact->contact;
    return {};
}

base::Result<void> ResponseUpdate::overlayAttributes(Content &content,
                                                     std::span<const domain::Response::Attribute> told,
                                                     AttributeTable &attributes)
{
    if (m_target.attributes.isEmpty())
        return {};
    std::string pack;
    for (const auto &attribute : told) {
        if (const auto appended = attributes.append(pack, attribute.column, attribute.value); !appended)
            return appended;
    }
    content.attributes = overlaidPack(content.attributes, pack, attributes.ids());
    return {};
}

static void bindOptional(BulkStatement &statement, int index, const std::optional<qint64> &value)
{
    if (value)
        statement.bind(index, *value);
    else
        statement.bindNull(index);
}

base::Result<void> ResponseUpdate::write(qint64 id, const Content &content, quint64 fingerprint)
{
    BulkStatement &s = m_write;
    s.bind(1, id);
    s.bind(2, content.day);
    bindOptional(s, 3, content.score);
    s.bind(4, content.kind);
    for (size_t i = 0; i < valueDimensionCount; ++i)
        s.bindId(5 + int(i), content.values[i]);
    s.bindId(14, content.contact);
    s.bind(15, qint64(!content.comment.empty()));
    s.bind(16, m_import.value());
    s.bind(17, qint64(fingerprint));
    bindOptional(s, 18, content.respondedAt);
    bindOptional(s, 19, content.occurredOn);
    bindOptional(s, 20, content.invitedOn);
    s.bindId(21, content.question);
    s.bindText(22, content.employee);
    if (content.revenue)
        s.bind(23, *content.revenue);
    else
        s.bindNull(23);
    s.bindText(24, content.currency);
    s.bindBlob(25, content.attributes);
    s.bindText(26, content.comment);
    return s.run();
}

/// Whether two contacts are of one person, by the first kind of key that both have; none where nothing tells.
static std::optional<bool> isSamePerson(const ContactText &one, const ContactText &other)
{
    const auto text = [](std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); };
    for (const auto key : {&ContactText::customerId, &ContactText::email, &ContactText::phone}) {
        if (!(one.*key).empty() && !(other.*key).empty())
            return text(one.*key).compare(text(other.*key), Qt::CaseInsensitive) == 0;
    }
    return {};
}

ResponseUpdate::Outcome ResponseUpdate::compare(const Content &before, const Content &after,
                                                const domain::Response &response)
{
    Outcome outcome{.changed = true};
    const bool otherTime =
        after.respondedAt && before.respondedAt ? after.respondedAt != before.respondedAt : after.day != before.day;
    if (otherTime) {
        const auto same = isSamePerson(before.contactText(), contactOf(response));
        outcome.contradicts = same && !*same;
        outcome.otherScore = !outcome.contradicts && before.score != after.score;
    }
    for (size_t i = 0; i < valueDimensionCount; ++i) {
        const Field field = *domain::fieldOf(valueDimensions[i]);
        if (response.isConstant(field) && (field == Field::Department || field == Field::Touchpoint))
            outcome.otherConstant |= before.values[i] != 0 && before.values[i] != after.values[i];
    }
    return outcome;
}

base::Result<ResponseUpdate::Outcome> ResponseUpdate::apply(qint64 id, std::string_view externalId,
                                                            const domain::Response &response,
                                                            std::span<const domain::Response::Attribute> told,
                                                            const std::array<qint64, valueDimensionCount> &values,
                                                            qint64 question, quint64 fingerprint, PersonBook &people,
                                                            AttributeTable &attributes, CountSink &sums)
{
    Content before;
    const auto same = read(id, externalId, before);
    if (!same)
        return base::failure(same);
    if (!*same)
        return Outcome{.isOther = true};
    if (before.fingerprint == 0)
        return Outcome{.erased = true};
    Content after = before;
    if (const auto done = overlay(after, response, told, values, question, people, attributes); !done)
        return base::failure(done);
    if (after == before)
        return Outcome{};

    const Outcome outcome = compare(before, after, response);
    if (before.import != m_import.value()) {
        m_keepVersion.bind(1, id);
        m_keepVersion.bind(2, m_target.at.toMSecsSinceEpoch());
        if (const auto kept = m_keepVersion.run(); !kept)
            return base::failure(kept);
    } else if (before.contact != after.contact) {
        m_orphans.suspect(before.contact);
    }
    if (before.day != after.day || before.comment != after.comment) {
        const auto removed = m_search.remove(id, before.day, before.comment);
        const auto added = removed ? m_search.add(id, after.day, after.comment) : removed;
        if (!added)
            return base::failure(added);
    }
    if (const auto written = writePeople(m_customer, m_contact, people); !written)
        return base::failure(written);
    if (const auto written = write(id, after, fingerprint); !written)
        return base::failure(written);
    sums.add(before.cell(), -1);
    sums.add(after.cell(), 1);
    return outcome;
}

} // namespace gensvar::store
