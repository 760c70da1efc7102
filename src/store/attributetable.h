// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/bulkstatement.h"
#include "store/connectiongate.h"

#include <QMap>
#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gensvar::store {

/// Above this many distinct values an attribute cannot be grouped by, and its further values are no longer coded.
inline constexpr size_t codedValuesLimit = 1000;

/// The attributes of one import: from a column's value to its packed form. One thread, within the caller's transaction.
class AttributeTable
{
public:
    /// names: by Response::Attribute::column. Attributes that are not there yet are made.
    [[nodiscard]] static base::Result<AttributeTable> load(sqlite3 *database, const QMap<quint32, QString> &names,
                                                           ConnectionGate &gate);

    /// Appends a value to a response's pack.
    [[nodiscard]] base::Result<void> append(std::string &pack, quint32 column, std::string_view value);
    /// The import's attributes, ascending.
    [[nodiscard]] const std::vector<qint64> &ids() const { return m_ids; }
    /// The attribute's id; 0 for a column that is none.
    [[nodiscard]] qint64 idOf(quint32 column) const;

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    struct Attribute
    {
        qint64 id = 0;
        bool isOpen = false;
        std::unordered_map<std::string, qint64, Hash, std::equal_to<>> values;
        std::string lastText;
        qint64 lastId = 0;
    };
    [[nodiscard]] base::Result<qint64> attributeNamed(sqlite3 *database, const QString &name, bool &isOpen);
    [[nodiscard]] base::Result<void> loadValues(sqlite3 *database, Attribute &attribute);
    [[nodiscard]] base::Result<qint64> addValue(Attribute &attribute, std::string_view value);

    std::vector<Attribute> m_byColumn;
    std::vector<qint64> m_ids;
    qint64 m_nextValue = 1;
    ConnectionGate *m_gate = nullptr;
    BulkStatement m_insertValue;
    BulkStatement m_open;
};

} // namespace gensvar::store
