// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace gensvar::read {

enum class Charset {
    Utf8,
    Utf8WithStrays, ///< with bytes of windows-1252 among it, as files have that were put together
    Utf16Le,
    Utf16Be,
    Utf32Le,
    Utf32Be,
    SingleByte,
    MultiByte,
};

/// How a text file's bytes become characters.
struct Encoding
{
    QString name; ///< as IANA has it, lower case: "utf-8", "utf-16le", "windows-1252", "iso-8859-15" …
    Charset charset = Charset::Utf8;
    int markLength = 0;                ///< bytes of the byte order mark to leave out
    std::array<char16_t, 128> upper{}; ///< SingleByte, Utf8WithStrays: what 0x80 … 0xFF stand for
    const char *converter = nullptr;   ///< MultiByte: as iconv calls it

    [[nodiscard]] size_t unitBytes() const; ///< a whole file is a multiple of it

    /// Appends bytes as UTF-8 and returns how many were taken: all but a character that is cut at the end. UTF-16
    /// halves without their other half become U+FFFD, as does what is no character.
    size_t decode(std::string_view bytes, std::string &to) const;
    /// Appends what decode() left at the end of the text: a character that was cut.
    void decodeRest(std::string_view bytes, std::string &to) const;

private:
    size_t decodeWithStrays(std::string_view bytes, std::string &to) const;
};

/// The encoding of an IANA name or one of its usual aliases, in any case; none where it is not known.
[[nodiscard]] std::optional<Encoding> encodingNamed(const QString &name);

} // namespace gensvar::read
