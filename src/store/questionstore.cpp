// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/questionstore.h"

#include "store/bounds.h"
#include "store/changestore.h"
#include "store/codes.h"
#include "store/database.h"
#include "store/query.h"
#include "store/setting.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

using base::failure;
using base::Result;

static QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

Result<std::vector<ValueRow>> QuestionStore::values(domain::Dimension dimension) const
{
    Q_ASSERT(dimension != domain::Dimension::Kind);
    const QByteArray sql = "SELECT id, key, name, merged_into, parent FROM "
        + QByteArray(domain::dimensionName(dimension).data()) + " ORDER BY id";
    Statement statement(m_database, sql.constData());
    std::vector<ValueRow> rows;
    while (statement.step()) {
        if (bounds::id(statement.integer(0)) == 0)
            continue;
        rows.push_back({statement.integer(0), statement.isNull(1) ? QString() : textOf(statement.text(1)),
                        textOf(statement.text(2)), statement.integer(3), statement.integer(4)});
    }
    return statement.result().map([&] { return std::move(rows); });
}

static Result<std::vector<AttributeRow>> attributesOf(Query &query)
{
    std::vector<AttributeRow> rows;
    for (query.run(); query.next();)
        rows.push_back({query.integer(0), query.text(1), query.integer(2) != 0});
    return query.result().map([&] { return std::move(rows); });
}

Result<std::vector<AttributeRow>> QuestionStore::attributes() const
{
    Query query(m_database, u"SELECT id, name, is_open FROM attribute ORDER BY id"_s);
    return attributesOf(query);
}

Result<std::optional<AttributeRow>> QuestionStore::attribute(const QString &name) const
{
    Query query(m_database, u"SELECT id, name, is_open FROM attribute WHERE name = ?"_s);
    query.bind(name);
    return attributesOf(query).map([](const std::vector<AttributeRow> &rows) {
        return rows.empty() ? std::optional<AttributeRow>() : rows.front();
    });
}

Result<std::vector<ValueRow>> QuestionStore::attributeValues(qint64 attribute) const
{
    Statement statement(m_database, "SELECT id, value FROM attribute_value WHERE attribute_id = ? ORDER BY id");
    statement.bind(1, attribute);
    std::vector<ValueRow> rows;
    while (statement.step()) {
        if (bounds::id(statement.integer(0)) == 0)
            continue;
        const QString value = textOf(statement.text(1));
        rows.push_back({statement.integer(0), value, value, 0, 0});
    }
    return statement.result().map([&] { return std::move(rows); });
}

Result<std::optional<DaySpan>> QuestionStore::days(const QString &firstSql, const QString &lastSql) const
{
    const auto first = Query(m_database, firstSql).number();
    if (!first)
        return failure(first);
    const auto last = Query(m_database, lastSql).number();
    if (!last)
        return failure(last);
    if (!*first || !*last)
        return std::optional<DaySpan>();
    if (!bounds::isDay(**first) || !bounds::isDay(**last))
        return failure(code::storeDamaged, {m_database.path(), u"response.day"_s});
    return DaySpan{qint32(**first), qint32(**last)};
}

Result<std::optional<DaySpan>> QuestionStore::allDays() const
{
    return days(u"SELECT min(day) FROM response"_s, u"SELECT max(day) FROM response"_s);
}

Result<qint64> QuestionStore::newestResponse() const
{
    return SettingStore(m_database).responseId(setting::nextResponseId).map([](qint64 next) {
        return std::max<qint64>(next - 1, 0);
    });
}

Result<qint64> QuestionStore::lastChange() const
{
    return ChangeStore(m_database).lastSeq();
}

} // namespace gensvar::store
