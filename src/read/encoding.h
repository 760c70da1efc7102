// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>

class QIODevice;

namespace gensvar::read {

enum class Charset { Utf8, Utf16Le, Utf16Be, Utf32Le, Utf32Be, SingleByte, MultiByte };

/// How a text file's bytes become characters.
struct Encoding
{
    QString name; ///< as IANA has it, lower case: "utf-8", "utf-16le", "windows-1252", "iso-8859-15" …
    Charset charset = Charset::Utf8;
    int markLength = 0;                ///< bytes of the byte order mark to leave out
    std::array<char16_t, 128> upper{}; ///< SingleByte: what 0x80 … 0xFF stand for
    const char *converter = nullptr;   ///< MultiByte: as iconv calls it

    [[nodiscard]] size_t unitBytes() const; ///< a whole file is a multiple of it

    /// Appends bytes as UTF-8 and returns how many were taken: all but a character that is cut at the end. UTF-16
    /// halves without their other half become U+FFFD, as does what is no character.
    size_t decode(std::string_view bytes, std::string &to) const;
};

/// The encoding of an IANA name or one of its usual aliases, in any case; none where it is not known.
[[nodiscard]] std::optional<Encoding> encodingNamed(const QString &name);

/// Reads the whole file once and tells its encoding: the byte order mark; the zeros of UTF-16 without one; UTF-8 if
/// all of it is well-formed; else windows-1252, unless 0xA4 occurs and nothing in 0x80 … 0x9F does: then it is the euro
/// sign of ISO 8859-15, for ¤ is not written. Fails for what is no text. A wish is held to the bytes where they can
/// tell: UTF-8, UTF-16, UTF-32, and those of the Far East, which are only ever wished for and may have a cut character
/// here and there.
[[nodiscard]] base::Result<Encoding> detectEncoding(QIODevice &file, const QString &wish);

} // namespace gensvar::read
