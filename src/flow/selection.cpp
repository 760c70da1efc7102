// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/selection.h"

#include "domain/kind.h"
#include "flow/codes.h"
#include "store/database.h"

#include <algorithm>
#include <limits>

namespace gensvar::flow {

using base::failure;
using base::Result;
using domain::Condition;
using domain::Dimension;

static constexpr size_t mostGroups = size_t(1) << 32; // more than can be answered; a product of more would wrap
static constexpr int groupableValues = 1000;          // contract.md: above, an attribute can be shown and searched

size_t Selection::groupCount() const
{
    size_t count = 1;
    for (const auto &axis : names)
        count = std::min(count * axis.size(), mostGroups);
    return count;
}

QList<std::optional<QString>> Selection::keys(size_t group) const
{
    QList<std::optional<QString>> keys(qsizetype(names.size()));
    for (size_t axis = names.size(); axis-- > 0;) {
        keys[qsizetype(axis)] = names[axis][group % names[axis].size()];
        group /= names[axis].size();
    }
    return keys;
}

std::vector<Source> Selection::sources() const
{
    std::vector<Source> sources;
    for (const Filter &filter : filters)
        sources.push_back(filter.source);
    for (const GroupAxis &axis : axes)
        sources.push_back(axis.source);
    return sources;
}

/// The kinds as a dimension's values; not told is no value.
static Values kindValues()
{
    std::vector<store::ValueRow> rows;
    for (int kind = 1; kind < domain::kindCount; ++kind) {
        const QString name = domain::kindName(domain::Kind(kind));
        rows.push_back({kind, name, name, 0, 0});
    }
    return Values(rows);
}

/// What one axis of the Scope is in the store.
struct Resolved
{
    Source source;
    Values values;
    bool groupable = true;
    bool exists = true; ///< false: no such attribute
};

static Result<Resolved> resolveAttribute(store::QuestionStore &store, const QString &name)
{
    const auto attribute = store.attribute(name);
    if (!attribute)
        return failure(attribute);
    Resolved resolved{{Source::Type::Attribute, Dimension::Department, 0}, {}, true, false};
    if (!*attribute)
        return resolved;
    auto rows = store.attributeValues((*attribute)->id);
    if (!rows)
        return failure(rows);
    resolved.source.attribute = (*attribute)->id;
    resolved.exists = true;
    resolved.groupable = !(*attribute)->isOpen && rows->size() <= size_t(groupableValues);
    resolved.values = Values(*rows);
    return resolved;
}

static Result<Resolved> resolveAxis(store::QuestionStore &store, const domain::Axis &axis)
{
    switch (axis.type) {
    case domain::Axis::Type::Score:
        return Resolved{{Source::Type::Score, {}, 0}, {}, true, true};
    case domain::Axis::Type::Added:
        return Resolved{{Source::Type::Added, {}, 0}, {}, false, true};
    case domain::Axis::Type::Attribute:
        return resolveAttribute(store, axis.attribute);
    case domain::Axis::Type::Dimension:
        break;
    }
    if (axis.dimension == Dimension::Kind)
        return Resolved{{Source::Type::Kind, Dimension::Kind, 0}, kindValues(), true, true};
    return store.values(axis.dimension).map([&](const std::vector<store::ValueRow> &rows) {
        return Resolved{{Source::Type::Dimension, axis.dimension, 0}, Values(rows), true, true};
    });
}

/// "3" or "0-6".
static bool selectScores(const QString &text, std::vector<quint32> &mask)
{
    mask.resize(noScoreId + 1);
    if (text.isEmpty()) {
        mask[noScoreId] = 1;
        return true;
    }
    const qsizetype dash = text.indexOf(u'-');
    bool isNumber = false;
    bool alsoNumber = true;
    const int first = text.left(dash).toInt(&isNumber); // −1: all of it
    const int last = dash < 0 ? first : text.mid(dash + 1).toInt(&alsoNumber);
    if (!isNumber || !alsoNumber || first < 0 || first > last || last > 10)
        return false;
    std::fill(mask.begin() + first, mask.begin() + last + 1, 1);
    return true;
}

static Result<Filter> resolveScores(const Condition &condition)
{
    Filter filter{{Source::Type::Score, {}, 0}, {}, 0};
    for (const QString &text : condition.values) {
        if (!selectScores(text, filter.passes.byId))
            return failure(code::badScoreRange, {text});
    }
    return filter;
}

/// Several values: those that came in after any of them.
static Filter resolveAdded(const Condition &condition, QList<base::Error> &warnings)
{
    Filter filter{{Source::Type::Added, {}, 0}, {}, std::numeric_limits<qint64>::max()};
    for (const QString &text : condition.values) {
        if (const auto since = domain::AddedSince::of(text))
            filter.above = std::min(filter.above, since->after);
        else
            warnings.append(base::Error(code::unknownValue, {condition.axis.name(), text}));
    }
    return filter;
}

static Result<Filter> resolveFilter(const Resolved &resolved, const Condition &condition, const OpenValue &openValue,
                                    QList<base::Error> &warnings)
{
    Filter filter{resolved.source, {}, 0};
    if (!resolved.exists)
        warnings.append(base::Error(code::unknownAttribute, {condition.axis.attribute}));
    for (const QString &text : condition.values) {
        bool known = resolved.values.select(text, filter.passes.byId);
        if (!known && resolved.exists && resolved.source.type == Source::Type::Attribute && openValue) {
            const auto id = openValue(resolved.source.attribute, text);
            if (!id)
                return failure(id);
            if (*id) {
                filter.passes.byId.resize(std::max(filter.passes.byId.size(), size_t(**id) + 1));
                filter.passes.byId[size_t(**id)] = 1;
                known = true;
            }
        }
        if (!known && resolved.exists)
            warnings.append(base::Error(code::unknownValue, {condition.axis.name(), text}));
    }
    return filter;
}

static Grouping scoreGrouping()
{
    // By code point, as all groups are: "10" stands between "1" and "2".
    std::vector<store::ValueRow> rows;
    for (int score = 0; score <= 10; ++score)
        rows.push_back({score + 1, QString::number(score), QString::number(score), 0, 0});
    Grouping grouping = Values(rows).grouping();
    std::rotate(grouping.groups.byId.begin(), grouping.groups.byId.begin() + 1, grouping.groups.byId.end());
    return grouping;
}

static QStringList filteredBy(const QList<Condition> &filter, const domain::Axis &axis)
{
    QStringList values;
    for (const Condition &condition : filter) {
        if (condition.axis == axis)
            values += condition.values;
    }
    return values;
}

static Result<void> addAxis(Selection &selection, const Resolved &resolved, const domain::Axis &axis, Grouping grouping)
{
    if (!resolved.exists)
        return failure(code::unknownAttribute, {axis.attribute});
    if (!resolved.groupable)
        return failure(code::attributeNotGroupable, {axis.attribute, groupableValues});
    for (GroupAxis &outer : selection.axes) { // the axes before it change more slowly
        for (quint32 &group : outer.groups.byId)
            group *= quint32(grouping.names.size());
        outer.groups.beyond *= quint32(grouping.names.size());
    }
    selection.axes.push_back({resolved.source, std::move(grouping.groups)});
    selection.names.push_back(std::move(grouping.names));
    const bool isAlone = selection.axes.size() == 1;
    selection.gathering = isAlone ? std::move(grouping.gathers) : std::vector<bool>();
    selection.gatherings = isAlone ? std::move(grouping.gatherings) : std::vector<Grouping::Gathering>();
    return {};
}

Result<Selection> resolve(store::Database &database, const QList<Condition> &filter, const QList<domain::Axis> &by,
                          const OpenValue &openValue, bool gathered)
{
    store::QuestionStore store(database);
    Selection selection;
    for (const Condition &condition : filter) {
        const auto resolved = resolveAxis(store, condition.axis);
        if (!resolved)
            return failure(resolved);
        if (resolved->source.type == Source::Type::Added) {
            selection.filters.push_back(resolveAdded(condition, selection.warnings));
            continue;
        }
        auto one = resolved->source.type == Source::Type::Score
            ? resolveScores(condition)
            : resolveFilter(*resolved, condition, openValue, selection.warnings);
        if (!one)
            return failure(one);
        selection.filters.push_back(std::move(*one));
    }
    for (const domain::Axis &axis : by) {
        const auto resolved = resolveAxis(store, axis);
        if (!resolved)
            return failure(resolved);
        const bool isScore = resolved->source.type == Source::Type::Score;
        Grouping grouping = isScore ? scoreGrouping()
            : gathered              ? resolved->values.gathered(filteredBy(filter, axis))
                                    : resolved->values.grouping();
        if (auto added = addAxis(selection, *resolved, axis, std::move(grouping)); !added)
            return failure(added);
    }
    return selection;
}

} // namespace gensvar::flow
