// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/responsereplay.h"

#include "domain/field.h"
#include "store/attributepack.h"
#include "store/countedresponse.h"
#include "store/versioncolumns.h"

#include <array>
#include <string>

namespace gensvar::store {

using domain::Field;

struct FieldColumns
{
    Field field;
    std::string_view columns;
};

// Which columns a field fills. A contact is one, of many fields.
static constexpr std::array fieldColumns{
    FieldColumns{Field::RespondedAt, "day, responded_at"},
    FieldColumns{Field::OccurredAt, "occurred_on"},
    FieldColumns{Field::InvitedAt, "invited_on"},
    FieldColumns{Field::Score, "score"},
    FieldColumns{Field::Comment, "has_comment, comment"},
    FieldColumns{Field::Survey, "survey_id"},
    FieldColumns{Field::Question, "question_id"},
    FieldColumns{Field::Department, "department_id"},
    FieldColumns{Field::Touchpoint, "touchpoint_id"},
    FieldColumns{Field::Kind, "kind"},
    FieldColumns{Field::Product, "product_id"},
    FieldColumns{Field::Channel, "channel_id"},
    FieldColumns{Field::Language, "language_id"},
    FieldColumns{Field::Account, "account_id"},
    FieldColumns{Field::Segment, "segment_id"},
    FieldColumns{Field::AccountManager, "account_manager_id"},
    FieldColumns{Field::Employee, "employee"},
    FieldColumns{Field::Revenue, "revenue"},
    FieldColumns{Field::Currency, "currency"},
};

static std::string columnsOf(quint32 fields)
{
    const auto holds = [fields](Field field) { return fields >> quint32(field) & 1; };
    std::string columns = "import_id, fingerprint";
    for (const FieldColumns &each : fieldColumns) {
        if (holds(each.field))
            columns.append(", ").append(each.columns);
    }
    if (tellsContact(fields))
        columns.append(", contact_id");
    return columns;
}

base::Result<ResponseReplay> ResponseReplay::prepare(sqlite3 *database, const PartsByImport &parts,
                                                     std::string territory)
{
    ResponseReplay replay;
    replay.m_database = database;
    replay.m_parts = &parts;
    auto people = ContactReplay::prepare(database, parts, std::move(territory));
    if (!people)
        return base::failure(people);
    replay.m_people = std::move(*people);
    const std::string columns(versionColumns);
    const std::string keep = "INSERT OR IGNORE INTO response_version (response_id, import_id, replaced_at, " + columns
        + ") SELECT id, import_id, ?2, " + columns + " FROM response WHERE id = ?1";
    // 1 is no fingerprint: what such a content is of is not what one file told.
    std::string contents = columns;
    contents.replace(contents.find("fingerprint"), std::string_view("fingerprint").size(), "1");
    const std::string keepAs = "INSERT OR REPLACE INTO response_version (response_id, import_id, replaced_at, "
        + columns + ") SELECT id, ?2, ifnull((SELECT imported_at FROM import WHERE id = ?3), 0), " + contents
        + " FROM response WHERE id = ?1";
    const std::array<std::pair<BulkStatement *, std::string_view>, 10> statements{{
        {&replay.m_introducers,
         "SELECT import_id, fingerprint < 0, contact_id FROM response_version WHERE response_id = ?1"
         " UNION SELECT import_id, 0, contact_id FROM response WHERE id = ?1 ORDER BY 1"},
        {&replay.m_rekeyVersion,
         "UPDATE response_version SET import_id = ?3 WHERE response_id = ?1 AND import_id = ?2"},
        {&replay.m_rekeyPresent, "UPDATE response SET import_id = ?3 WHERE id = ?1 AND import_id = ?2"},
        {&replay.m_drop, "DELETE FROM response_version WHERE response_id = ?1 AND import_id = ?2"},
        {&replay.m_keep, keep},
        {&replay.m_keepAs, keepAs},
        {&replay.m_empty,
         "UPDATE response SET score = NULL, kind = 0, department_id = NULL, touchpoint_id = NULL, channel_id = NULL,"
         " segment_id = NULL, survey_id = NULL, product_id = NULL, language_id = NULL, account_id = NULL,"
         " account_manager_id = NULL, contact_id = NULL, has_comment = 0, responded_at = NULL, occurred_on = NULL,"
         " invited_on = NULL, question_id = NULL, employee = NULL, revenue = NULL, currency = NULL,"
         " attributes = NULL, comment = NULL WHERE id = ?1"},
        {&replay.m_pack, "SELECT attributes FROM response_version WHERE response_id = ?1 AND import_id = ?2"},
        {&replay.m_setPack, "UPDATE response SET attributes = ?2 WHERE id = ?1"},
        {&replay.m_cell,
         "SELECT day, kind, score, has_comment, excluded, department_id, touchpoint_id, channel_id,"
         " segment_id, comment FROM response WHERE id = ?1"},
    }};
    for (const auto &[statement, sql] : statements) {
        auto prepared = BulkStatement::prepare(database, sql);
        if (!prepared)
            return base::failure(prepared);
        *statement = std::move(*prepared);
    }
    return replay;
}

base::Result<void> ResponseReplay::run(BulkStatement &statement, qint64 response)
{
    statement.bind(1, response);
    return statement.run();
}

base::Result<void> ResponseReplay::run(BulkStatement &statement, qint64 response, qint64 second)
{
    statement.bind(2, second);
    return run(statement, response);
}

base::Result<std::vector<qint64>> ResponseReplay::introducers(qint64 response)
{
    std::vector<qint64> imports;
    m_expired.clear();
    m_contacts.clear();
    m_introducers.bind(1, response);
    for (auto row = m_introducers.step(); !row || *row; row = m_introducers.step()) {
        if (!row)
            return base::failure(row);
        imports.push_back(m_introducers.integer(0));
        if (m_introducers.integer(1) != 0)
            m_expired.insert(imports.back());
        m_contacts.push_back(m_introducers.integer(2));
    }
    return imports;
}

base::Result<void> ResponseReplay::rekey(qint64 response, qint64 from, qint64 to)
{
    for (BulkStatement *statement : {&m_rekeyVersion, &m_rekeyPresent}) {
        statement->bind(3, to);
        if (const auto done = run(*statement, response, from); !done)
            return done;
    }
    return {};
}

base::Result<void> ResponseReplay::drop(qint64 response, qint64 import)
{
    return run(m_drop, response, import);
}

base::Result<void> ResponseReplay::keepPresent(qint64 response, qint64 at)
{
    return run(m_keep, response, at);
}

const ImportParts &ResponseReplay::partsOf(qint64 import) const
{
    static const ImportParts none; // of an import that a damaged store lacks
    const auto found = m_parts->find(import);
    return found != m_parts->end() ? found->second : none;
}

/// The statement that lays an import's fields over the response.
base::Result<BulkStatement *> ResponseReplay::overlay(qint64 import)
{
    if (const auto found = m_overlays.find(import); found != m_overlays.end())
        return &found->second;
    const std::string columns = columnsOf(partsOf(import).fields);
    auto statement = BulkStatement::prepare(m_database,
                                            "UPDATE response SET (" + columns + ") = (SELECT " + columns
                                                + " FROM response_version WHERE response_id = ?1 AND import_id = ?2)"
                                                  " WHERE id = ?1");
    if (!statement)
        return base::failure(statement);
    return &m_overlays.emplace(import, std::move(*statement)).first->second;
}

base::Result<void> ResponseReplay::lay(qint64 response, const std::vector<qint64> &imports)
{
    if (const auto emptied = run(m_empty, response); !emptied)
        return emptied;
    for (const qint64 import : imports) {
        const auto statement = overlay(import);
        if (!statement)
            return base::failure(statement);
        if (const auto laid = run(**statement, response, import); !laid)
            return laid;
    }
    if (const auto laid = m_people.lay(response, imports); !laid)
        return laid;
    return layAttributes(response, imports);
}

base::Result<void> ResponseReplay::layAttributes(qint64 response, const std::vector<qint64> &imports)
{
    std::string pack;
    for (const qint64 import : imports) {
        const std::vector<qint64> &attributes = partsOf(import).attributes;
        if (attributes.empty())
            continue;
        m_pack.bind(1, response);
        m_pack.bind(2, import);
        const auto row = m_pack.step();
        if (!row)
            return base::failure(row);
        if (*row)
            pack = overlaidPack(pack, m_pack.blob(0), attributes);
        m_pack.reset();
    }
    m_setPack.bindBlob(2, pack);
    return pack.empty() ? base::Result<void>() : run(m_setPack, response);
}

base::Result<void> ResponseReplay::tell(qint64 response, const std::vector<qint64> &imports)
{
    const auto laid = lay(response, imports);
    return laid ? drop(response, imports.back()) : laid;
}

base::Result<void> ResponseReplay::keepAs(qint64 response, const std::vector<qint64> &imports, qint64 import,
                                          qint64 next)
{
    const auto laid = lay(response, imports);
    m_keepAs.bind(3, next);
    return laid ? run(m_keepAs, response, import) : laid;
}

base::Result<void> ResponseReplay::count(qint64 response, int sign, CountSink &sums, SearchEdit &search)
{
    m_cell.bind(1, response);
    const auto row = m_cell.step();
    if (!row)
        return base::failure(row);
    const qint64 day = m_cell.integer(0);
    sums.add(counted(m_cell, day, 1), sign);
    const auto searched =
        sign < 0 ? search.remove(response, day, m_cell.text(9)) : search.add(response, day, m_cell.text(9));
    m_cell.reset();
    return searched;
}

} // namespace gensvar::store
