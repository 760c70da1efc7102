// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace gensvar::read {

/// An encoding of the Far East, whose characters take one byte or several.
struct MultiByte
{
    const char *name = nullptr;      ///< as IANA has it, lower case; null: none
    const char *converter = nullptr; ///< as iconv calls the widest form of it that is in use
};

/// "shift_jis", "euc-jp", "gbk", "gb18030", "big5", "euc-kr", or what Windows and others call them, in lower case:
/// their code pages with the characters that Windows adds. None where the system does not know it.
[[nodiscard]] MultiByte multiByteNamed(const QString &name);

/// What came of decoding.
struct MultiByteDecoded
{
    size_t taken = 0;               ///< bytes: all but a character that is cut at the end
    size_t wrong = 0;               ///< bytes that are no character: U+FFFD stands for each
    size_t firstWrong = size_t(-1); ///< the first of them
};

/// Appends bytes as UTF-8.
MultiByteDecoded decodeMultiByte(const char *converter, std::string_view bytes, std::string &to);

} // namespace gensvar::read
