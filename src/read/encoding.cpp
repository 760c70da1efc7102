// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/encoding.h"

#include "read/maccodepages.h"
#include "read/multibyte.h"
#include "read/utf8.h"

#include <QHash>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>

namespace gensvar::read {

namespace {

// windows-1252 above 0x7F as the Encoding Standard of the WHATWG has it: the five bytes without a character are the
// C1 control of that number, so that no byte is lost.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                               0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

Encoding singleByte(const QString &name)
{
    Encoding encoding{name, Charset::SingleByte, 0, {}};
    for (size_t i = 0; i < encoding.upper.size(); ++i)
        encoding.upper[i] = char16_t(0x80 + i);
    if (name == u"windows-1252")
        std::copy(windows1252.begin(), windows1252.end(), encoding.upper.begin());
    if (const auto mac = macCodePage(name); !mac.empty())
        std::copy(mac.begin(), mac.end(), encoding.upper.begin());
    if (name == u"iso-8859-15") {
        constexpr std::array<std::pair<int, char16_t>, 8> changes{{{0xA4, 0x20AC},
                                                                   {0xA6, 0x0160},
                                                                   {0xA8, 0x0161},
                                                                   {0xB4, 0x017D},
                                                                   {0xB8, 0x017E},
                                                                   {0xBC, 0x0152},
                                                                   {0xBD, 0x0153},
                                                                   {0xBE, 0x0178}}};
        for (const auto &[byte, character] : changes)
            encoding.upper[size_t(byte - 0x80)] = character;
    }
    return encoding;
}

/// The character of each byte as Qt decodes it; none where it knows no encoding of that name. Unassigned bytes, and
/// those that begin a longer character, are U+FFFD.
std::optional<std::array<char16_t, 256>> decodedBytes(const QByteArray &name)
{
    std::array<char16_t, 256> characters{};
    for (size_t i = 0; i < characters.size(); ++i) {
        QStringDecoder decoder(name.constData());
        if (!decoder.isValid())
            return std::nullopt;
        const char byte = char(i);
        const QString decoded = decoder(QByteArrayView(&byte, 1));
        characters[i] = decoded.size() == 1 ? decoded[0].unicode() : char16_t(QChar::ReplacementCharacter);
    }
    return characters;
}

/// Whether two bytes are two characters, whatever they are: those of the Far East take them together.
bool areBytesApart(const QByteArray &name, const std::array<char16_t, 256> &characters)
{
    for (size_t first = 0x80; first < 0x100; ++first) {
        for (const size_t second : {size_t(0x41), size_t(0xA1), size_t(0xFE)}) {
            QStringDecoder decoder(name.constData());
            const char bytes[2] = {char(first), char(second)};
            const QString decoded = decoder(QByteArrayView(bytes, 2));
            if (decoded.size() != 2 || decoded[0] != characters[first] || decoded[1] != characters[second])
                return false;
        }
    }
    return true;
}

/// Any other encoding of one byte a character, above ASCII, that Qt knows (through ICU where it was built with it).
std::optional<Encoding> foreignSingleByte(const QString &name)
{
    const QByteArray latinName = name.toLatin1();
    const auto characters = decodedBytes(latinName);
    if (!characters)
        return std::nullopt;
    for (size_t i = 0x20; i < 0x7F; ++i) {
        if ((*characters)[i] != i)
            return std::nullopt;
    }
    Encoding encoding{name, Charset::SingleByte, 0, {}};
    std::copy(characters->begin() + 0x80, characters->end(), encoding.upper.begin());
    const auto lost = std::count(encoding.upper.begin(), encoding.upper.end(), char16_t(QChar::ReplacementCharacter));
    if (lost > 64 || !areBytesApart(latinName, *characters))
        return std::nullopt;
    return encoding;
}

size_t decodeUtf32(std::string_view bytes, bool isBigEndian, std::string &to)
{
    size_t at = 0;
    for (; at + 4 <= bytes.size(); at += 4) {
        const char *const unit = bytes.data() + at;
        appendUtf8(to, isBigEndian ? qFromBigEndian<quint32>(unit) : qFromLittleEndian<quint32>(unit));
    }
    return at;
}

} // namespace

std::optional<Encoding> encodingNamed(const QString &wish)
{
    static const QHash<QString, QString> aliases{
        {QStringLiteral("utf8"), QStringLiteral("utf-8")},
        {QStringLiteral("utf16"), QStringLiteral("utf-16")},
        {QStringLiteral("utf32"), QStringLiteral("utf-32")},
        {QStringLiteral("cp1252"), QStringLiteral("windows-1252")},
        {QStringLiteral("latin1"), QStringLiteral("iso-8859-1")},
        {QStringLiteral("latin-1"), QStringLiteral("iso-8859-1")},
        {QStringLiteral("latin-9"), QStringLiteral("iso-8859-15")},
        {QStringLiteral("macroman"), QStringLiteral("macintosh")},
        {QStringLiteral("mac-roman"), QStringLiteral("macintosh")},
    };
    const QString lower = wish.trimmed().toLower();
    const QString name = aliases.value(lower, lower);
    if (name == u"utf-8")
        return Encoding{name, Charset::Utf8, 0, {}};
    if (name == u"utf-16le" || name == u"utf-16")
        return Encoding{QStringLiteral("utf-16le"), Charset::Utf16Le, 0, {}};
    if (name == u"utf-16be")
        return Encoding{name, Charset::Utf16Be, 0, {}};
    if (name == u"utf-32le" || name == u"utf-32")
        return Encoding{QStringLiteral("utf-32le"), Charset::Utf32Le, 0, {}};
    if (name == u"utf-32be")
        return Encoding{name, Charset::Utf32Be, 0, {}};
    if (name == u"windows-1252" || name == u"iso-8859-1" || name == u"iso-8859-15" || !macCodePage(name).empty())
        return singleByte(name);
    if (const MultiByte multiByte = multiByteNamed(name); multiByte.name)
        return Encoding{QLatin1StringView(multiByte.name), Charset::MultiByte, 0, {}, multiByte.converter};
    return foreignSingleByte(name);
}

size_t Encoding::unitBytes() const
{
    switch (charset) {
    case Charset::Utf16Le:
    case Charset::Utf16Be:
        return 2;
    case Charset::Utf32Le:
    case Charset::Utf32Be:
        return 4;
    case Charset::Utf8:
    case Charset::Utf8WithStrays:
    case Charset::SingleByte:
    case Charset::MultiByte:
        return 1;
    }
    Q_UNREACHABLE();
}

size_t Encoding::decodeWithStrays(std::string_view bytes, std::string &to) const
{
    size_t at = 0;
    for (;;) {
        const Utf8Prefix valid = validUtf8(bytes.substr(at));
        to.append(bytes.substr(at, valid.length));
        at += valid.length;
        if (at == bytes.size() || valid.isCut)
            return at;
        appendUtf8(to, upper[static_cast<unsigned char>(bytes[at]) - 0x80U]);
        ++at;
    }
}

void Encoding::decodeRest(std::string_view bytes, std::string &to) const
{
    if (charset != Charset::Utf8WithStrays && !bytes.empty())
        return appendUtf8(to, 0xFFFD);
    for (const char c : bytes) // no character of UTF-8 after all
        appendUtf8(to, upper[static_cast<unsigned char>(c) - 0x80U]);
}

size_t Encoding::decode(std::string_view bytes, std::string &to) const
{
    if (charset == Charset::Utf8) {
        to.append(bytes);
        return bytes.size();
    }
    if (charset == Charset::Utf8WithStrays)
        return decodeWithStrays(bytes, to);
    if (charset == Charset::SingleByte) {
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0x80)
                to += c;
            else
                appendUtf8(to, upper[byte - 0x80U]);
        }
        return bytes.size();
    }
    if (charset == Charset::MultiByte)
        return decodeMultiByte(converter, bytes, to).taken;
    if (charset == Charset::Utf32Le || charset == Charset::Utf32Be)
        return decodeUtf32(bytes, charset == Charset::Utf32Be, to);
    const size_t low = charset == Charset::Utf16Le ? 0 : 1;
    const auto unit = [&](size_t at) {
        return char32_t(static_cast<unsigned char>(bytes[at + low]))
            | char32_t(static_cast<unsigned char>(bytes[at + 1 - low])) << 8;
    };
    size_t at = 0;
    for (; at + 2 <= bytes.size(); at += 2) {
        char32_t character = unit(at);
        if (character >= 0xD800 && character <= 0xDBFF) {
            if (at + 4 > bytes.size())
                return at;
            if (const char32_t second = unit(at + 2); second >= 0xDC00 && second <= 0xDFFF) {
                character = 0x10000 + ((character - 0xD800) << 10) + (second - 0xDC00);
                at += 2;
            }
        }
        appendUtf8(to, character);
    }
    return at;
}

} // namespace gensvar::read
