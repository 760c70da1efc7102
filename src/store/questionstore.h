// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/dimension.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gensvar::store {

class Database;

/// A value of a dimension as its table has it.
struct ValueRow
{
    qint64 id = 0;
    QString key;  ///< what came in; null for a group
    QString name; ///< as shown
    qint64 mergedInto = 0;
    qint64 parent = 0;
};

struct AttributeRow
{
    qint64 id = 0;
    QString name;
    bool isOpen = false; ///< more distinct values than are coded: cannot be grouped by
};

/// Days since 1970-01-01, inclusive.
struct DaySpan
{
    qint32 first = 0;
    qint32 last = -1;
    bool operator==(const DaySpan &) const = default;
};

/// What a question needs to know beside the counts: names, and the days that there are. The connection's thread.
class QuestionStore
{
public:
    explicit QuestionStore(Database &database)
        : m_database(database)
    { }

    /// All values of a dimension with a table of its own: not of Dimension::Kind.
    [[nodiscard]] base::Result<std::vector<ValueRow>> values(domain::Dimension dimension) const;
    [[nodiscard]] base::Result<std::vector<AttributeRow>> attributes() const; ///< by id
    [[nodiscard]] base::Result<std::optional<AttributeRow>> attribute(const QString &name) const;
    /// The coded values of an attribute: id and key.
    [[nodiscard]] base::Result<std::vector<ValueRow>> attributeValues(qint64 attribute) const;
    /// From the first to the last day with a response, excluded ones too. None without responses.
    [[nodiscard]] base::Result<std::optional<DaySpan>> allDays() const;
    /// The greatest id that was ever given to a response; 0 before the first.
    [[nodiscard]] base::Result<qint64> newestResponse() const;
    /// The newest change's seq, 0 before the first: what is read now is of that state.
    [[nodiscard]] base::Result<qint64> lastChange() const;

private:
    [[nodiscard]] base::Result<std::optional<DaySpan>> days(const QString &first, const QString &last) const;

    Database &m_database;
};

} // namespace gensvar::store
