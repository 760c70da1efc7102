// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace gensvar::map {

// The words that dates are written with, in Swedish, Norwegian, Danish, Dutch, German, English, French, Spanish,
// Portuguese and Italian, long and short. Case does not matter.

/// 1 … 12; 0 if it is no month.
[[nodiscard]] int monthNamed(std::string_view word);
[[nodiscard]] bool isWeekday(std::string_view word);
/// "st", "nd", "rd", "th", "e", "er"
[[nodiscard]] bool isOrdinalEnding(std::string_view word);
/// "den", "de", "of", "le", "am"
[[nodiscard]] bool isDateParticle(std::string_view word);
/// "kl", "at", "um", "Uhr", "uur"
[[nodiscard]] bool isTimeWord(std::string_view word);
/// 0 for AM, 1 for PM, −1 for neither; rest is what follows the word, for "a.m.".
[[nodiscard]] int halfDay(std::string_view word, std::string_view rest);
/// Seconds east of Greenwich: "Z", "UTC", "GMT", "CET", "CEST", "EDT" …
[[nodiscard]] std::optional<qint32> zoneOffset(std::string_view word);

} // namespace gensvar::map
