// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/dimension.h"
#include "domain/ids.h"

#include <QHash>
#include <QList>
#include <QString>

namespace gensvar::store {

class Database;

/// A row of a dimension's table.
struct DimensionValue
{
    domain::ValueId id;
    QString key;  ///< as it first came; empty for a group
    QString name; ///< as shown
    domain::ValueId mergedInto;
    domain::ValueId parent; ///< the group it is in
    QString uid;
    int revision = 1;

    [[nodiscard]] bool isGroup() const { return key.isEmpty(); }
};

/// What the ids in responses, rollups and columns mean at a question: merges and groups resolved. A value, read at once
/// (some thousands of rows at most); any thread.
class DimensionTable
{
public:
    [[nodiscard]] static base::Result<DimensionTable> load(const Database &database, domain::Dimension dimension);
    explicit DimensionTable(QList<DimensionValue> values);

    [[nodiscard]] const QList<DimensionValue> &values() const { return m_values; } ///< by id
    [[nodiscard]] const DimensionValue *find(domain::ValueId id) const;            ///< none: not there
    [[nodiscard]] domain::ValueId greatestId() const;

    /// What it was merged into, at the end of all merges; itself if it was not, and where it is not known.
    [[nodiscard]] domain::ValueId root(domain::ValueId id) const;
    /// The name shown for it: its root's. Empty where it is not known.
    [[nodiscard]] QString name(domain::ValueId id) const;
    /// The group that its root is in; null if in none.
    [[nodiscard]] domain::ValueId group(domain::ValueId id) const;
    /// Whether value, or what it was merged into, is ancestor or lies under it, in however many steps.
    [[nodiscard]] bool isUnder(domain::ValueId value, domain::ValueId ancestor) const;
    /// All ids whose responses count under it: itself, those merged into it, and those in it if it is a group.
    [[nodiscard]] QList<domain::ValueId> under(domain::ValueId id) const;
    /// The roots that a user's text means: those shown by that name, else those that came in or are shown by it before
    /// a merge or rename. Empty: unknown.
    [[nodiscard]] QList<domain::ValueId> named(const QString &name) const;
    /// A value that would be merged into itself or lie under itself, through whatever steps; null if none.
    [[nodiscard]] domain::ValueId circle() const;

private:
    QList<DimensionValue> m_values;
    QHash<domain::ValueId, qsizetype> m_byId;
};

} // namespace gensvar::store
