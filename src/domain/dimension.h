// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QLatin1StringView>

#include <array>
#include <optional>

namespace gensvar::domain {

/// What one can filter and group by beside attributes. Each but Kind is a table of its own in the store, with the same
/// shape; Kind is fixed.
enum class Dimension : quint8 {
    Survey,
    Department,
    Touchpoint,
    Kind,
    Product,
    Channel,
    Language,
    Segment,
    Account,
    AccountManager,
    Source,
};
inline constexpr int dimensionCount = 11;

[[nodiscard]] std::array<Dimension, dimensionCount> allDimensions();

/// The name in options, JSON and the store's tables: "account_manager".
[[nodiscard]] QLatin1StringView dimensionName(Dimension dimension);
[[nodiscard]] std::optional<Dimension> dimensionNamed(QStringView name);

/// The field of a file that carries it; none for Source.
[[nodiscard]] std::optional<Field> fieldOf(Dimension dimension);

} // namespace gensvar::domain
