// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace gensvar::domain {

/// A phone number as E.164 ("+46705550118") for comparing, from what people write ("070-555 01 18", "0046 70…",
/// "+46 (0)70…"). A number without a country is taken as one of the territory (ISO 3166, "SE"). Empty where it cannot
/// be one: fewer than 7 or more than 15 digits, letters, an unknown territory.
[[nodiscard]] std::string phoneE164(std::string_view written, std::string_view territory);

} // namespace gensvar::domain
