// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <string_view>

namespace gensvar::read {

/// What a number stands for, by the format it is shown in.
enum class NumberKind : unsigned char { Plain, Date, DateTime, Time, Duration };

/// Of the formats that XLSX and XLS know by number (ECMA-376 part 1, 18.8.30, with the locale-dependent ones).
[[nodiscard]] NumberKind builtinNumberKind(int id);

/// Of a format code such as [$-409]d/m/yyyy h:mm;@ – by its first section, without colours, conditions, quoted and
/// escaped text.
[[nodiscard]] NumberKind numberKind(std::string_view code);

/// The cell for a spreadsheet's serial number. The 1900 system counts a 29th of February 1900 that was none; serials
/// before it are one day off, as in Excel. What cannot be a date or time stays a number; a date and time below 1 is a
/// time of day.
[[nodiscard]] domain::Cell serialCell(double serial, NumberKind kind, bool is1904);

} // namespace gensvar::read
