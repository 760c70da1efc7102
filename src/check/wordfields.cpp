// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/wordfields.h"

#include "check/codes.h"
#include "map/fieldwords.h"
#include "map/folded.h"

namespace gensvar::check {

using domain::Field;
using domain::Response;
using domain::Row;

static constexpr size_t manyWords = 1000; // a column of anything else than words is not kept in memory

static int kindOf(const QString &word)
{
    const auto kind = map::kindOfWords(word);
    return kind ? int(*kind) : -1;
}

static int roleOf(const QString &word)
{
    const int role = map::roleOfWords(word);
    return role > 0 ? role : -1;
}

static int columnOf(const Source &from)
{
    return from.columns.empty() ? -1 : from.columns.front();
}

int WordFields::meaningOf(std::string_view word, Meaning meaning, Known &known)
{
    if (const auto there = known.find(word); there != known.end())
        return there->second;
    const int value = meaning(map::folded(QString::fromUtf8(word.data(), qsizetype(word.size()))));
    if (known.size() < manyWords)
        known.emplace(word, value);
    return value;
}

Fault WordFields::kind(const Row &row, const FieldSources &sources, Response &response, std::deque<std::string> &bytes)
{
    const Source &from = sources[Field::Kind];
    const std::string_view word = from.isThere() ? sources.text(row, Field::Kind, bytes) : std::string_view{};
    if (word.empty())
        return {};
    const int kind = meaningOf(word, kindOf, m_kinds);
    if (kind < 0)
        return {code::kindUnknown, columnOf(from), {}};
    response.kind = domain::Kind(kind);
    return {};
}

void WordFields::others(const Row &row, const FieldSources &sources, Response &response, std::deque<std::string> &bytes,
                        Unread &unread)
{
    const auto read = [&](Field field, Meaning meaning, Known &known, qint8 none) {
        const Source &from = sources[field];
        const std::string_view word = from.isThere() ? sources.text(row, field, bytes) : std::string_view{};
        const int value = word.empty() ? none : meaningOf(word, meaning, known);
        if (!word.empty() && value < 0)
            unread.note(columnOf(from), row.number, code::wordsUnread);
        return value < 0 ? none : qint8(value);
    };
    response.contactOk = read(Field::ContactOk, map::yesOrNo, m_consents, -1);
    response.role = read(Field::Role, roleOf, m_roles, 0);

    const Source &revenue = sources[Field::Revenue];
    if (!revenue.isThere())
        return;
    const domain::Cell &cell = cellAt(row, columnOf(revenue));
    if (!revenue.columns.empty() && cell.kind == domain::CellKind::Number) {
        response.hasRevenue = true;
        response.revenue = cell.number;
        return;
    }
    const std::string_view number = sources.text(row, Field::Revenue, bytes);
    response.hasRevenue = map::readAmount(number, response.revenue);
    if (!response.hasRevenue && !number.empty())
        unread.note(columnOf(revenue), row.number, code::numbersUnread);
}

} // namespace gensvar::check
