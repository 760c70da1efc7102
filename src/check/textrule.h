// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <deque>
#include <string>
#include <string_view>

namespace gensvar::check {

/// A cell's text as a field takes it: trimmed, without a guard against formulas, in NFC; empty for "N/A" and the like.
/// A view into the cell where it can be taken as it stands, else into bytes.
[[nodiscard]] std::string_view cleanText(const domain::Cell &cell, std::deque<std::string> &bytes);

/// The same of a column of codes, where "NA" is one.
[[nodiscard]] std::string_view cleanCode(const domain::Cell &cell, std::deque<std::string> &bytes);

/// Several texts as one, blank ones left out.
[[nodiscard]] std::string_view joinText(std::string_view a, std::string_view b, std::string_view between,
                                        std::deque<std::string> &bytes);

/// With line breaks as they are in a text file of this system, without carriage returns.
[[nodiscard]] std::string_view plainLines(std::string_view text, std::deque<std::string> &bytes);

} // namespace gensvar::check
