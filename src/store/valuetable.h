// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/dimension.h"
#include "store/bulkstatement.h"
#include "store/connectiongate.h"

#include <QDateTime>

#include <string>
#include <string_view>
#include <unordered_map>

namespace gensvar::store {

/// A dimension's values by the text that came in, while an import resolves millions of them; new ones are written as
/// they are met, in this connection's turn. One thread, within the caller's transaction.
class ValueTable
{
public:
    [[nodiscard]] static base::Result<ValueTable> load(sqlite3 *database, domain::Dimension dimension,
                                                       const QDateTime &at, const QString &by, ConnectionGate &gate);

    /// The id of a text; 0 for an empty one.
    [[nodiscard]] base::Result<qint64> idOf(std::string_view text);

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::unordered_map<std::string, qint64, Hash, std::equal_to<>> m_ids;
    std::string m_lastText; // rows of a file come in runs
    qint64 m_lastId = 0;
    qint64 m_nextId = 1;
    ConnectionGate *m_gate = nullptr;
    BulkStatement m_insert;
    qint64 m_at = 0;
    std::string m_by;
};

/// The wordings of questions, likewise.
class QuestionTable
{
public:
    [[nodiscard]] static base::Result<QuestionTable> load(sqlite3 *database, ConnectionGate &gate);
    /// The id of a wording; 0 for an empty one.
    [[nodiscard]] base::Result<qint64> idOf(std::string_view text);

private:
    std::string m_lastText;
    qint64 m_lastId = 0;
    ConnectionGate *m_gate = nullptr;
    BulkStatement m_find;
    BulkStatement m_insert;
};

/// A table's greatest id, 0 for an empty one. The name is one of ours, never a user's.
[[nodiscard]] base::Result<qint64> greatestId(sqlite3 *database, std::string_view table);

} // namespace gensvar::store
