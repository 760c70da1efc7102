// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <optional>

namespace gensvar::domain {

/// What a survey measures; different measures that are not to be mixed in one figure. The numbers are kept in stores.
enum class Kind : quint8 { NotTold = 0, Relational = 1, Transactional = 2, Product = 3 };
inline constexpr int kindCount = 4;

/// "relational", "transactional", "product"; empty for NotTold.
[[nodiscard]] QLatin1StringView kindName(Kind kind);
[[nodiscard]] std::optional<Kind> kindNamed(QStringView name);

/// Why a response is left out of every figure. The numbers are kept in stores.
enum class Exclusion : quint8 { None = 0, Test = 1, OwnStaff = 2, Duplicate = 3, WrongPerson = 4 };

/// "test", "own-staff", "duplicate", "wrong-person"; empty for None.
[[nodiscard]] QLatin1StringView exclusionName(Exclusion exclusion);
[[nodiscard]] std::optional<Exclusion> exclusionNamed(QStringView name);

} // namespace gensvar::domain
