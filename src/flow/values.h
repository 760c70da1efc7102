// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/questionstore.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gensvar::flow {

/// A number for each id of a dimension: ids above the table's have `beyond`.
struct Lookup
{
    std::vector<quint32> byId;
    quint32 beyond = 0;

    [[nodiscard]] quint32 operator[](qint64 id) const { return size_t(id) < byId.size() ? byId[size_t(id)] : beyond; }
};

/// How ids are grouped: the group of each, and the groups' names by code point, the one of no value last.
struct Grouping
{
    /// A value that others lie in, and the groups of all that does.
    struct Gathering
    {
        QString name;
        std::vector<quint32> groups; ///< ascending
    };
    Lookup groups;
    std::vector<std::optional<QString>> names;
    std::vector<bool> gathers; ///< by group: others than its own values count for it
    std::vector<Gathering> gatherings;
};

/// The values of one dimension: responses keep the id that came in, and a merge, a rename and a group are followed
/// here.
class Values
{
public:
    Values() = default;
    explicit Values(const std::vector<store::ValueRow> &rows);

    /// The value that stands for an id: the one it was merged into at last.
    [[nodiscard]] qint64 root(qint64 id) const;
    [[nodiscard]] QString name(qint64 id) const; ///< of the root; empty for 0 and unknown ids
    [[nodiscard]] qint64 greatestId() const { return qint64(m_values.size()) - 1; }

    /// Sets `mask` for the ids that a name means: of the value, of what it was merged into, of all under a group. An
    /// empty name is no value, id 0. False where nothing has the name.
    bool select(const QString &name, std::vector<quint32> &mask) const;
    /// Roots with equal names are one group.
    [[nodiscard]] Grouping grouping() const;
    /// The same with each in the highest group that it lies in, short of those that are named, and of what lies in
    /// them.
    [[nodiscard]] Grouping gathered(const QStringList &named) const;

private:
    struct Value
    {
        bool exists = false;
        QString name;
        QString key;
        qint64 mergedInto = 0;
        qint64 parent = 0;
    };
    [[nodiscard]] bool isKnown(qint64 id) const;
    [[nodiscard]] qint64 groupAbove(qint64 value) const; ///< 0: it is in none
    [[nodiscard]] Grouping groupedBy(const std::vector<qint64> &standIns) const;
    [[nodiscard]] bool isUnder(qint64 id, qint64 group) const;
    [[nodiscard]] std::vector<qint64> idsNamed(const QString &name) const;

    std::vector<Value> m_values; // by id; [0] is no value
};

} // namespace gensvar::flow
