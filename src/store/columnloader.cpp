// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnloader.h"

#include "store/attributepack.h"
#include "store/bounds.h"
#include "store/codes.h"
#include "store/columnmerge.h"
#include "store/database.h"
#include "store/query.h"
#include "store/questionstore.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

using base::failure;
using base::Result;
using domain::Dimension;

static constexpr Dimension always[] = {Dimension::Department, Dimension::Touchpoint, Dimension::Channel,
                                       Dimension::Segment};

static QByteArray idColumn(Dimension dimension)
{
    return QByteArray(domain::dimensionName(dimension).data()) + "_id";
}

/// Responses come in the order of their ids; this says in which row each stands, by its day.
class RowPlacer
{
public:
    explicit RowPlacer(const Columns &columns)
        : m_firstDay(columns.firstDay)
        , m_start(columns.dayStart)
        , m_next(columns.dayStart)
    { }
    /// None where the responses are not those that were counted: the index that counted them is damaged.
    [[nodiscard]] std::optional<size_t> place(qint64 day)
    {
        const qint64 index = day - m_firstDay;
        if (index < 0 || index + 1 >= qint64(m_start.size()) || m_next[size_t(index)] == m_start[size_t(index) + 1])
            return {};
        return m_next[size_t(index)]++;
    }

private:
    qint32 m_firstDay;
    std::vector<quint32> m_start;
    std::vector<quint32> m_next; // free row of each day
};

/// A response's place, or why there is none.
static Result<size_t> placed(RowPlacer &placer, qint64 day, const Database &database)
{
    if (const auto row = placer.place(day))
        return *row;
    return failure(code::storeDamaged, {database.path(), u"response_by_day"_s});
}

Result<void> ColumnLoader::readDays(Columns &columns) const
{
    Statement days(m_database, "SELECT day, count(*) FROM response GROUP BY day"); // the index on day alone
    columns.dayStart = {0};
    qint64 next = 0;
    while (days.step()) {
        const qint64 day = days.integer(0);
        if (!bounds::isDay(day))
            return failure(code::storeDamaged, {m_database.path(), u"response.day"_s});
        if (columns.dayStart.size() == 1 && columns.dayStart.back() == 0)
            next = columns.firstDay = qint32(day);
        for (; next < day; ++next)
            columns.dayStart.push_back(columns.dayStart.back());
        columns.dayStart.push_back(columns.dayStart.back() + quint32(days.integer(1)));
        ++next;
    }
    return days.result();
}

Result<quint64> ColumnLoader::greatestId(Dimension dimension) const
{
    const QString sql = "SELECT max(id) FROM "_L1 + domain::dimensionName(dimension);
    return Query(m_database, sql).number().map([](std::optional<qint64> id) {
        return quint64(std::clamp<qint64>(id.value_or(0), 0, bounds::idLimit - 1));
    });
}

Result<Columns> ColumnLoader::load() const
{
    Columns columns;
    if (auto read = readDays(columns); !read)
        return failure(read);
    const size_t rows = columns.dayStart.back();
    auto ids = std::make_shared<std::vector<quint32>>(rows);
    auto marks = std::make_shared<std::vector<quint8>>(rows);
    std::vector<std::shared_ptr<Column>> dimensions;
    for (const Dimension dimension : always) {
        const auto greatest = greatestId(dimension);
        if (!greatest)
            return failure(greatest);
        dimensions.push_back(std::make_shared<Column>(rows, *greatest));
        columns.dimensions[dimension] = dimensions.back();
    }

    RowPlacer placer(columns);
    Statement read(m_database,
                   "SELECT id, day, score, kind, department_id, touchpoint_id, channel_id, segment_id,"
                   " excluded, has_comment FROM response ORDER BY id");
    while (read.step()) {
        const auto place = placed(placer, read.integer(1), m_database);
        if (!place)
            return failure(place);
        const size_t row = *place;
        (*ids)[row] = quint32(read.integer(0));
        (*marks)[row] = mark::of(read.isNull(2) ? -1 : bounds::score(read.integer(2)), bounds::kind(read.integer(3)),
                                 read.integer(9) != 0, read.integer(8) != 0);
        for (size_t i = 0; i < dimensions.size(); ++i)
            dimensions[i]->set(row, read.integer(4 + int(i)));
    }
    columns.ids = std::move(ids);
    columns.marks = std::move(marks);
    return read.result().and_then([&] { return QuestionStore(m_database).lastChange(); }).map([&](qint64 change) {
        columns.change = change;
        return std::move(columns);
    });
}

Result<void> ColumnLoader::add(Columns &columns, Dimension dimension) const
{
    const auto greatest = greatestId(dimension);
    if (!greatest)
        return failure(greatest);
    auto column = std::make_shared<Column>(columns.size(), *greatest);
    RowPlacer placer(columns);
    const QByteArray sql = "SELECT day, " + idColumn(dimension) + " FROM response ORDER BY id";
    Statement read(m_database, sql.constData());
    while (read.step()) {
        const auto row = placed(placer, read.integer(0), m_database);
        if (!row)
            return failure(row);
        column->set(*row, read.integer(1));
    }
    if (read.result())
        columns.dimensions[dimension] = std::move(column);
    return read.result();
}

Result<void> ColumnLoader::addAttribute(Columns &columns, qint64 attribute) const
{
    const auto coded = QuestionStore(m_database).attributeValues(attribute);
    if (!coded)
        return failure(coded);
    const quint32 greatestCoded = coded->empty() ? 0 : quint32(coded->back().id);

    auto column = std::make_shared<AttributeColumn>();
    std::vector<std::pair<size_t, qint64>> found; // row and id; the greatest id is known at the end
    RowPlacer placer(columns);
    Statement read(m_database, "SELECT day, attributes FROM response ORDER BY id");
    while (read.step()) {
        const auto row = placed(placer, read.integer(0), m_database);
        if (!row)
            return failure(row);
        const QByteArrayView pack = read.blob(1);
        AttributeCursor cursor(std::string_view(pack.data(), size_t(pack.size())));
        while (const auto value = cursor.next()) {
            if (value->attribute != attribute)
                continue;
            const auto fresh = quint32(greatestCoded + 1 + column->openIds.size());
            const qint64 id = value->value != 0
                ? qint64(value->value)
                : column->openIds.emplace(std::string(value->text), fresh).first->second;
            found.emplace_back(*row, id);
            break;
        }
    }
    column->ids = Column(columns.size(), greatestCoded + column->openIds.size());
    for (const auto &[row, id] : found)
        column->ids.set(row, id);
    if (read.result())
        columns.attributes[attribute] = std::move(column);
    return read.result();
}

Result<Columns> ColumnLoader::refreshed(const Columns &columns, const std::vector<IdSpan> &changed) const
{
    std::vector<Dimension> dimensions;
    std::vector<quint64> greatest;
    QByteArray sql = "SELECT id, day, score, kind, excluded, has_comment";
    for (const auto &[dimension, column] : columns.dimensions) {
        const auto id = greatestId(dimension);
        if (!id)
            return failure(id);
        dimensions.push_back(dimension);
        greatest.push_back(*id);
        sql += ", " + idColumn(dimension);
    }
    sql += " FROM response WHERE id BETWEEN ? AND ? ORDER BY id";

    Statement read(m_database, sql.constData());
    std::vector<ChangedRow> rows;
    for (const IdSpan &span : changed) {
        read.bind(1, span.first);
        read.bind(2, span.last);
        while (read.step()) {
            if (!bounds::isDay(read.integer(1)))
                return failure(code::storeDamaged, {m_database.path(), u"response.day"_s});
            ChangedRow row{quint32(read.integer(0)), qint32(read.integer(1)), 0, {}};
            row.mark = mark::of(read.isNull(2) ? -1 : bounds::score(read.integer(2)), bounds::kind(read.integer(3)),
                                read.integer(5) != 0, read.integer(4) != 0);
            for (size_t i = 0; i < dimensions.size(); ++i)
                row.values[i] = quint32(bounds::id(read.integer(6 + int(i))));
            rows.push_back(row);
        }
    }
    return read.result().and_then([&] { return QuestionStore(m_database).lastChange(); }).map([&](qint64 change) {
        Columns fresh = merged(columns, changed, std::move(rows), greatest);
        fresh.change = change;
        return fresh;
    });
}

} // namespace gensvar::store
