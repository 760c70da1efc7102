// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chosenresponses.h"

#include "store/database.h"
#include "store/query.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

ChosenResponses::ChosenResponses(Database &database)
    : m_database(&database)
{ }

ChosenResponses::ChosenResponses(ChosenResponses &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

ChosenResponses::~ChosenResponses()
{
    if (m_database)
        (void)m_database->exec(u"DROP TABLE IF EXISTS temp.chosen"_s);
}

base::Result<ChosenResponses> ChosenResponses::of(Database &database, const QList<domain::ResponseId> &ids)
{
    ChosenResponses chosen(database);
    if (const auto filled = chosen.fill(ids); !filled)
        return base::failure(filled);
    return chosen;
}

base::Result<void> ChosenResponses::fill(const QList<domain::ResponseId> &ids)
{
    auto made = m_database->exec(u"CREATE TEMP TABLE IF NOT EXISTS chosen (id INTEGER PRIMARY KEY)"_s);
    if (made)
        made = m_database->exec(u"DELETE FROM temp.chosen"_s);
    if (!made)
        return made;
    Query insert(*m_database, u"INSERT OR IGNORE INTO temp.chosen (id) VALUES (?)"_s);
    for (const domain::ResponseId id : ids) {
        if (const auto inserted = insert.bind(id).exec(); !inserted)
            return inserted;
    }
    return {};
}

base::Result<void> ChosenResponses::each(const Visitor &visit) const
{
    Query query(*m_database,
                u"SELECT response.id, day, kind, score, has_comment, excluded, department_id, touchpoint_id, "
                "channel_id, segment_id FROM temp.chosen CROSS JOIN response ON response.id = chosen.id"_s);
    for (query.run(); query.next();) {
        visit(domain::ResponseId(query.integer(0)), counted(query, query.integer(1), 2),
              bounds::exclusion(query.integer(5)));
    }
    return query.result();
}

} // namespace gensvar::store
