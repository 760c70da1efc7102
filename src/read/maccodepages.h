// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace gensvar::read {

/// What 0x80 … 0xFF stand for in an encoding of the Mac before OS X, 128 characters; empty where the name is of none.
/// The names are those of browsers and ICU: "macintosh" (also called MacRoman), "x-mac-greek", "x-mac-cyrillic",
/// "x-mac-ce", "x-mac-turkish", "x-mac-icelandic", "x-mac-romanian", "x-mac-croatian". Qt knows them only where it was
/// built with ICU.
[[nodiscard]] std::u16string_view macCodePage(QStringView name);

/// The name of an encoding by its number in Windows and in an XLS's CODEPAGE record, 10000 …; empty for others.
[[nodiscard]] QString macCodePageName(int number);

} // namespace gensvar::read
