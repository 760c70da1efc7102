// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/detectencoding.h"

#include "read/codes.h"
#include "read/multibyte.h"
#include "read/upperbytes.h"
#include "read/utf8.h"

#include <QIODevice>

#include <algorithm>

namespace gensvar::read {

namespace {

constexpr qint64 blockSize = 256 * 1024;

Encoding markOf(std::string_view start)
{
    if (start.starts_with("\xEF\xBB\xBF"))
        return {QStringLiteral("utf-8"), Charset::Utf8, 3, {}};
    if (start.starts_with(std::string_view("\xFF\xFE\0\0", 4)))
        return {QStringLiteral("utf-32le"), Charset::Utf32Le, 4, {}};
    if (start.starts_with(std::string_view("\0\0\xFE\xFF", 4)))
        return {QStringLiteral("utf-32be"), Charset::Utf32Be, 4, {}};
    if (start.starts_with("\xFF\xFE"))
        return {QStringLiteral("utf-16le"), Charset::Utf16Le, 2, {}};
    if (start.starts_with("\xFE\xFF"))
        return {QStringLiteral("utf-16be"), Charset::Utf16Be, 2, {}};
    return {};
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v';
}

/// UTF-16 without a mark: digits, delimiters and line ends have a zero in one half of the units, and next to never in
/// the other.
std::optional<Encoding> unmarkedUtf16(std::string_view start)
{
    size_t zeros[2] = {0, 0};
    for (size_t i = 0; i < start.size(); ++i)
        zeros[i % 2] += start[i] == '\0';
    const auto [rare, often] = std::minmax(zeros[0], zeros[1]);
    const size_t units = start.size() / 2;
    // Plain text with a few stray zeros could be Chinese, too, but is not: of real UTF-16 whose bytes are all ASCII
    // most units are letters, with a zero each.
    const bool isAscii = std::all_of(start.begin(), start.end(),
                                     [](char c) { return c == '\0' || (!isControl(c) && c > 0 && c < 0x7F); });
    if (often == 0 || often * (isAscii ? 2 : 5) < units || rare * 10 > often)
        return std::nullopt;
    if (zeros[1] == often)
        return Encoding{QStringLiteral("utf-16le"), Charset::Utf16Le, 0, {}};
    return Encoding{QStringLiteral("utf-16be"), Charset::Utf16Be, 0, {}};
}

/// Text has next to no control characters beside white space; a few stray zeros make no text binary, however short.
bool isBinary(std::string_view start)
{
    constexpr size_t stray = 4;
    const auto controls = size_t(std::count_if(start.begin(), start.end(), isControl));
    const auto zeros = size_t(std::count(start.begin(), start.end(), '\0'));
    return (controls - std::min(zeros, stray)) * 50 > start.size();
}

/// What the whole file's bytes tell.
struct Evidence
{
    std::string start;        // up to blockSize bytes
    qint64 size = 0;          // bytes
    qint64 firstNotUtf8 = -1; // offset; −1: all of it is well-formed
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

/// A second look, at files that are not UTF-8 only.
base::Result<UpperBytes> upperBytesOf(QIODevice &file)
{
    UpperBytes bytes;
    std::string buffer(size_t(blockSize), '\0');
    file.seek(0);
    for (qint64 got = 0; (got = file.read(buffer.data(), blockSize)) != 0;) {
        if (got < 0)
            return base::failure(code::readFailed, {file.errorString()});
        bytes.take(std::string_view(buffer).substr(0, size_t(got)));
    }
    return bytes;
}

/// Whether the bytes can be of the encoding at all.
base::Result<Encoding> proven(Encoding encoding, const Evidence &evidence)
{
    const auto unit = qint64(encoding.unitBytes());
    if (encoding.charset == Charset::Utf8 && evidence.firstNotUtf8 >= 0)
        return base::failure(code::undecodable, {encoding.name, evidence.firstNotUtf8});
    if (evidence.size % unit != 0)
        return base::failure(code::undecodable, {encoding.name, evidence.size - evidence.size % unit});
    // A table in UTF-16 or UTF-32 has delimiters and line ends, and each of them a zero.
    if (unit > 1 && evidence.start.find('\0') == std::string::npos && evidence.size > encoding.markLength)
        return base::failure(code::undecodable, {encoding.name, 0});
    if (unit == 1 && isBinary(evidence.start))
        return base::failure(code::notSpreadsheet);
    return encoding;
}

/// A third look, at files of the Far East only: whether nearly all of their upper bytes make characters.
base::Result<void> proveMultiByte(QIODevice &file, const Encoding &encoding)
{
    std::string buffer;
    std::string text;
    qint64 upper = 0;
    qint64 wrong = 0;
    qint64 firstWrong = -1;
    file.seek(0);
    for (qint64 read = 0;;) {
        const size_t rest = buffer.size();
        buffer.resize(rest + size_t(blockSize));
        const qint64 got = file.read(buffer.data() + rest, blockSize);
        if (got < 0)
            return base::failure(code::readFailed, {file.errorString()});
        if (got == 0)
            break;
        buffer.resize(rest + size_t(got));
        text.clear();
        const MultiByteDecoded decoded = decodeMultiByte(encoding.converter, buffer, text);
        if (firstWrong < 0 && decoded.wrong > 0)
            firstWrong = read - qint64(rest) + qint64(decoded.firstWrong);
        wrong += qint64(decoded.wrong);
        upper +=
            std::count_if(buffer.begin(), buffer.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        read += got;
        buffer.erase(0, decoded.taken);
    }
    if (wrong * 50 > upper)
        return base::failure(code::undecodable, {encoding.name, firstWrong});
    return {};
}

bool hasByteOrder(const QString &name)
{
    return name.trimmed().endsWith(u"le", Qt::CaseInsensitive);
}

base::Result<Encoding> chosen(QIODevice &file, const Evidence &evidence)
{
    if (const auto utf16 = unmarkedUtf16(evidence.start); utf16 && evidence.size % 2 == 0)
        return *utf16;
    if (evidence.firstNotUtf8 < 0)
        return Encoding{QStringLiteral("utf-8"), Charset::Utf8, 0, {}};
    const auto upperBytes = upperBytesOf(file);
    if (!upperBytes)
        return base::failure(upperBytes);
    if (!upperBytes->areMostlyUtf8())
        return *encodingNamed(upperBytes->likeliest());
    Encoding mixed = *encodingNamed(QStringLiteral("windows-1252"));
    mixed.name = QStringLiteral("utf-8");
    mixed.charset = Charset::Utf8WithStrays;
    return mixed;
}

} // namespace

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
        // The name without an order of bytes leaves that to the mark.
        if (wished->charset == Charset::Utf16Le && mark.charset == Charset::Utf16Be && !hasByteOrder(wish))
            wished = mark;
        if (wished->charset == Charset::Utf32Le && mark.charset == Charset::Utf32Be && !hasByteOrder(wish))
            wished = mark;
        if (wished->charset == mark.charset)
            wished->markLength = mark.markLength;
        if (wished->charset == Charset::MultiByte) {
            if (const auto proved = proveMultiByte(file, *wished); !proved)
                return base::failure(proved);
        }
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
