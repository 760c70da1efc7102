// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/scope.h"
#include "flow/values.h"

#include <functional>
#include <vector>

namespace gensvar::flow {

/// Where a response's value on an axis stands: in the byte of its score and kind, in a dimension's column, or in an
/// attribute's; or that it is the response's own id. What an id of it means (Lookup) follows from it.
struct Source
{
    enum class Type : quint8 { Score, Kind, Dimension, Attribute, Added };
    Type type = Type::Dimension;
    domain::Dimension dimension = domain::Dimension::Department;
    qint64 attribute = 0;
    bool operator==(const Source &) const = default;
};

/// A part of a filter, resolved: the ids that pass have 1. A score's id is itself, and 11 where there is none. Of when
/// they were added, the responses with ids above `above` pass.
struct Filter
{
    Source source;
    Lookup passes;
    qint64 above = 0;
};

/// A part of a grouping, resolved. Its groups are already multiplied, so that a group's index is a sum.
struct GroupAxis
{
    Source source;
    Lookup groups;
};

/// A Scope's filter and grouping in terms of the ids that responses keep.
struct Selection
{
    std::vector<Filter> filters;
    std::vector<GroupAxis> axes;
    std::vector<std::vector<std::optional<QString>>> names; ///< of each axis' groups, in order
    /// Of the axis, where there is one alone; else empty.
    std::vector<bool> gathering; ///< by group: others than its own values count for it
    std::vector<Grouping::Gathering> gatherings;
    QList<base::Error> warnings;

    [[nodiscard]] size_t groupCount() const;           ///< beyond 2^32 just that
    [[nodiscard]] std::vector<Source> sources() const; ///< of its filters and axes
    /// The names of a group, one an axis.
    [[nodiscard]] QList<std::optional<QString>> keys(size_t group) const;
    [[nodiscard]] bool gathers(size_t group) const { return group < gathering.size() && gathering[group]; }
};

/// Id of "no score" among scores.
inline constexpr qint64 noScoreId = 11;

/// The id that a text has in an attribute's column where it is not coded in the store; none where no response has it.
using OpenValue = std::function<base::Result<std::optional<qint64>>(qint64 attribute, const QString &text)>;

/// Resolves; gathered: as in domain::Scope. Unknown values become warnings; what cannot be asked fails with a code of
/// flow/codes.h.
[[nodiscard]] base::Result<Selection> resolve(store::Database &database, const QList<domain::Condition> &filter,
                                              const QList<domain::Axis> &by, const OpenValue &openValue,
                                              bool gathered = false);

} // namespace gensvar::flow
