// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/encoding.h"

#include "read/codes.h"
#include "read/utf8.h"

#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>

namespace gensvar::read {

namespace {

constexpr qint64 blockSize = 256 * 1024;

// windows-1252 above 0x7F as the Encoding Standard of the WHATWG has it: the five bytes without a character are the
// C1 control of that number, so that no byte is lost.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                               0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

constexpr std::u16string_view macRoman = u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
                                         u"¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
static_assert(macRoman.size() == 128);

Encoding singleByte(const QString &name)
{
    Encoding encoding{name, Charset::SingleByte, 0, {}};
    for (size_t i = 0; i < encoding.upper.size(); ++i)
        encoding.upper[i] = char16_t(0x80 + i);
    if (name == u"windows-1252")
        std::copy(windows1252.begin(), windows1252.end(), encoding.upper.begin());
    if (name == u"macintosh")
        std::copy(macRoman.begin(), macRoman.end(), encoding.upper.begin());
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

/// Any other encoding of one byte a character that Qt knows (through ICU where it was built with it).
std::optional<Encoding> foreignSingleByte(const QString &name)
{
    Encoding encoding{name, Charset::SingleByte, 0, {}};
    for (size_t i = 0; i < encoding.upper.size(); ++i) {
        QStringDecoder decoder(name.toLatin1().constData());
        if (!decoder.isValid())
            return std::nullopt;
        const char byte = char(0x80 + i);
        const QString character = decoder(QByteArrayView(&byte, 1));
        if (character.size() > 1)
            return std::nullopt;
        // An unassigned byte is as good as a lost one; a lead byte of a longer character gives nothing at all.
        encoding.upper[i] = character.isEmpty() ? char16_t(QChar::ReplacementCharacter) : character[0].unicode();
    }
    const auto lost = std::count(encoding.upper.begin(), encoding.upper.end(), char16_t(QChar::ReplacementCharacter));
    if (lost > 64)
        return std::nullopt;
    return encoding;
}

Encoding markOf(std::string_view start)
{
    if (start.starts_with("\xEF\xBB\xBF"))
        return {QStringLiteral("utf-8"), Charset::Utf8, 3, {}};
    if (start.starts_with("\xFF\xFE"))
        return {QStringLiteral("utf-16le"), Charset::Utf16Le, 2, {}};
    if (start.starts_with("\xFE\xFF"))
        return {QStringLiteral("utf-16be"), Charset::Utf16Be, 2, {}};
    return {};
}

/// UTF-16 without a mark: digits, delimiters and line ends have a zero in one half of the units, always the same half.
std::optional<Encoding> unmarkedUtf16(std::string_view start)
{
    size_t zeros[2] = {0, 0};
    for (size_t i = 0; i < start.size(); ++i)
        zeros[i % 2] += start[i] == '\0';
    const size_t units = start.size() / 2;
    if (units == 0)
        return std::nullopt;
    if (zeros[1] * 5 >= units && zeros[0] * 100 <= units)
        return Encoding{QStringLiteral("utf-16le"), Charset::Utf16Le, 0, {}};
    if (zeros[0] * 5 >= units && zeros[1] * 100 <= units)
        return Encoding{QStringLiteral("utf-16be"), Charset::Utf16Be, 0, {}};
    return std::nullopt;
}

/// Text has next to no control characters beside white space; a stray one, even a zero, makes no text binary.
bool isBinary(std::string_view start)
{
    const auto controls = std::count_if(start.begin(), start.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v';
    });
    return size_t(controls) * 50 > start.size();
}

/// What the whole file's bytes tell.
struct Evidence
{
    std::string start;        // up to blockSize bytes
    qint64 size = 0;          // bytes
    qint64 firstNotUtf8 = -1; // offset; −1: all of it is well-formed
    bool hasC1 = false;       // a byte in 0x80 … 0x9F, from firstNotUtf8's block on
    bool hasA4 = false;
};

void examine(Evidence &evidence, std::string_view block, std::string &cut)
{
    if (evidence.firstNotUtf8 < 0) {
        std::string joined;
        std::string_view text = block;
        if (!cut.empty())
            text = joined = cut + std::string(block);
        const Utf8Prefix prefix = validUtf8(text);
        if (prefix.length < text.size() && !prefix.isCut)
            evidence.firstNotUtf8 = evidence.size - qint64(cut.size()) + qint64(prefix.length);
        cut = text.substr(prefix.length, 3);
    }
    evidence.size += qint64(block.size());
}

base::Result<Evidence> gather(QIODevice &file)
{
    Evidence evidence;
    std::string buffer(size_t(blockSize), '\0');
    std::string cut;
    file.seek(0);
    for (;;) {
        const qint64 got = file.read(buffer.data(), blockSize);
        if (got < 0)
            return base::failure(code::readFailed, {file.errorString()});
        if (got == 0)
            break;
        const std::string_view block(buffer.data(), size_t(got));
        if (evidence.size == 0)
            evidence.start = block;
        examine(evidence, block, cut);
    }
    if (evidence.firstNotUtf8 < 0 && !cut.empty())
        evidence.firstNotUtf8 = evidence.size - qint64(cut.size());
    return evidence;
}

/// A second look, at files that are not UTF-8 only: which of the upper bytes occur.
base::Result<void> findUpperBytes(QIODevice &file, Evidence &evidence)
{
    std::string buffer(size_t(blockSize), '\0');
    file.seek(0);
    for (qint64 got = 0; (got = file.read(buffer.data(), blockSize)) != 0;) {
        if (got < 0)
            return base::failure(code::readFailed, {file.errorString()});
        for (const char c : std::string_view(buffer.data(), size_t(got))) {
            const auto byte = static_cast<unsigned char>(c);
            evidence.hasC1 |= byte >= 0x80 && byte <= 0x9F;
            evidence.hasA4 |= byte == 0xA4;
        }
    }
    return {};
}

/// Whether the bytes can be of the encoding at all.
base::Result<Encoding> proven(Encoding encoding, const Evidence &evidence)
{
    const bool isUtf16 = encoding.charset == Charset::Utf16Le || encoding.charset == Charset::Utf16Be;
    if (encoding.charset == Charset::Utf8 && evidence.firstNotUtf8 >= 0)
        return base::failure(code::undecodable, {encoding.name, evidence.firstNotUtf8});
    if (isUtf16 && evidence.size % 2 != 0)
        return base::failure(code::undecodable, {encoding.name, evidence.size - 1});
    // A table in UTF-16 has delimiters and line ends, and each of them a zero.
    if (isUtf16 && evidence.start.find('\0') == std::string::npos && evidence.size > encoding.markLength)
        return base::failure(code::undecodable, {encoding.name, 0});
    if (!isUtf16 && isBinary(evidence.start))
        return base::failure(code::notSpreadsheet);
    return encoding;
}

base::Result<Encoding> chosen(QIODevice &file, Evidence &evidence)
{
    if (const auto utf16 = unmarkedUtf16(evidence.start); utf16 && evidence.size % 2 == 0)
        return *utf16;
    if (evidence.firstNotUtf8 < 0)
        return Encoding{QStringLiteral("utf-8"), Charset::Utf8, 0, {}};
    if (const auto looked = findUpperBytes(file, evidence); !looked)
        return base::failure(looked);
    const bool hasEuro = evidence.hasA4 && !evidence.hasC1;
    return singleByte(hasEuro ? QStringLiteral("iso-8859-15") : QStringLiteral("windows-1252"));
}

} // namespace

std::optional<Encoding> encodingNamed(const QString &wish)
{
    static const QHash<QString, QString> aliases{
        {QStringLiteral("utf8"), QStringLiteral("utf-8")},
        {QStringLiteral("utf16"), QStringLiteral("utf-16")},
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
    if (name == u"windows-1252" || name == u"iso-8859-1" || name == u"iso-8859-15" || name == u"macintosh")
        return singleByte(name);
    return foreignSingleByte(name);
}

size_t Encoding::decode(std::string_view bytes, std::string &to) const
{
    if (charset == Charset::Utf8) {
        to.append(bytes);
        return bytes.size();
    }
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

base::Result<Encoding> detectEncoding(QIODevice &file, const QString &wish)
{
    auto evidence = gather(file);
    if (!evidence)
        return base::failure(evidence);
    const Encoding mark = markOf(evidence->start);
    if (evidence->size == mark.markLength)
        return base::failure(code::emptyFile);
    if (!wish.isEmpty()) {
        auto wished = encodingNamed(wish);
        if (!wished)
            return base::failure(code::unknownEncoding, {wish});
        if (wish.compare(u"utf-16", Qt::CaseInsensitive) == 0 && mark.charset == Charset::Utf16Be)
            wished = mark;
        if (wished->charset == mark.charset)
            wished->markLength = mark.markLength;
        return proven(*wished, *evidence);
    }
    if (mark.markLength > 0)
        return proven(mark, *evidence);
    auto encoding = chosen(file, *evidence);
    if (!encoding)
        return encoding;
    return proven(*encoding, *evidence);
}

} // namespace gensvar::read
