// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>
#include <optional>

namespace gensvar::domain {

/// The fields of a response, in the order of the command line's contract.
enum class Field : quint8 {
    ResponseId,
    RespondedAt,
    OccurredAt,
    InvitedAt,
    Score,
    Comment,
    Survey,
    Question,
    Department,
    Touchpoint,
    Kind,
    Product,
    Channel,
    Language,
    CustomerId,
    CustomerName,
    Email,
    Phone,
    ContactOk,
    Account,
    Role,
    Segment,
    AccountManager,
    Employee,
    Revenue,
    Currency,
};
inline constexpr int fieldCount = 26;

/// Each field once, to iterate over.
[[nodiscard]] std::array<Field, fieldCount> allFields();

/// The name in files, options and JSON: "responded_at".
[[nodiscard]] QLatin1StringView fieldName(Field field);
[[nodiscard]] std::optional<Field> fieldNamed(QStringView name);

} // namespace gensvar::domain
