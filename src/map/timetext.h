// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/datetext.h"
#include "map/textcursor.h"

namespace gensvar::map {

/// Reads "14:05:09.123", "2:05 PM", "14.05". False if what stands there is no time.
bool readTime(Cursor &at, DateText &date);

/// Reads what may follow a time: a zone by offset or name, "(…)" with its long name. False if something else does.
bool readZone(Cursor &at, DateText &date);

/// Reads a trimmed text that is a time of day and nothing else, "kl. 14:05", "14:05 Uhr"; hasTime is false if it is
/// none.
[[nodiscard]] DateText readTimeText(std::string_view text);

} // namespace gensvar::map
