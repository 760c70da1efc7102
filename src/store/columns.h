// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dimension.h"
#include "domain/kind.h"

#include <QHash>
#include <QtGlobal>

#include <map>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace gensvar::store {

/// Ids, one a response, in as few bytes as the greatest of them needs. 0 is no value.
class Column
{
public:
    Column() = default;
    Column(size_t rows, quint64 greatest);

    [[nodiscard]] size_t size() const;
    [[nodiscard]] quint32 greatest() const { return m_greatest; } ///< no id is above it
    /// An id beyond the greatest is none: it would lead nowhere.
    void set(size_t row, qint64 id);
    [[nodiscard]] quint32 operator[](size_t row) const
    {
        return std::visit([row](const auto &ids) { return quint32(ids[row]); }, m_ids);
    }
    /// Calls with the vector of the ids as they are kept: of quint8, quint16 or quint32.
    template <typename Use> decltype(auto) visit(Use &&use) const { return std::visit(std::forward<Use>(use), m_ids); }

private:
    quint32 m_greatest = 0;
    std::variant<std::vector<quint8>, std::vector<quint16>, std::vector<quint32>> m_ids;
};

/// What figures count, in one byte: bits 0–3 the score (11: none), 4–5 the kind, 6 has a comment, 7 excluded.
namespace mark {
inline constexpr quint8 noScore = 11;
inline constexpr quint8 comment = 1 << 6;
inline constexpr quint8 excluded = 1 << 7;
[[nodiscard]] constexpr quint8 of(int score, domain::Kind kind, bool hasComment, bool isExcluded)
{
    return quint8((score < 0 ? noScore : score) | int(kind) << 4 | (hasComment ? comment : 0)
                  | (isExcluded ? excluded : 0));
}
[[nodiscard]] constexpr quint8 score(quint8 mark)
{
    return mark & 15;
}
[[nodiscard]] constexpr quint8 kind(quint8 mark)
{
    return mark >> 4 & 3;
}
} // namespace mark

/// An attribute's values: ids of attribute_value, and above those ids given here to texts that are not coded there.
struct AttributeColumn
{
    Column ids;
    std::unordered_map<std::string, quint32> openIds;
};

/// All responses in memory, by columns, in the order of day and id: days and months are then runs of rows. An immutable
/// state of the store; any number of threads may read it.
struct Columns
{
    qint64 change = 0; ///< the newest change when it was read
    qint32 firstDay = 0;
    std::vector<quint32> dayStart; ///< the first row of each day from firstDay on, and the row count; never empty
    std::shared_ptr<const std::vector<quint32>> ids; ///< of responses: below 2^32
    std::shared_ptr<const std::vector<quint8>> marks;
    std::map<domain::Dimension, std::shared_ptr<const Column>> dimensions; ///< those that are loaded
    std::map<qint64, std::shared_ptr<const AttributeColumn>> attributes;   ///< by id, those that are loaded

    [[nodiscard]] size_t size() const { return ids ? ids->size() : 0; }
    /// The row where a day begins, or would.
    [[nodiscard]] size_t rowOfDay(qint64 day) const;
    [[nodiscard]] qint32 dayOfRow(size_t row) const;
};

} // namespace gensvar::store
