// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/bifftext.h"

#include "read/codes.h"
#include "read/littleendian.h"
#include "read/maccodepages.h"
#include "read/utf8.h"
#include "read/xlsrecords.h"

#include <algorithm>

namespace gensvar::read {

namespace {

Encoding utf16()
{
    return {QStringLiteral("utf-16le"), Charset::Utf16Le, 0, {}};
}

void appendLatin(std::string &to, std::string_view bytes)
{
    for (const char c : bytes)
        appendUtf8(to, static_cast<unsigned char>(c));
}

/// Reads on over the ends of records. A record that continues a run of characters begins with a byte that tells their
/// width anew; one that continues anything else does not.
class Continued
{
public:
    explicit Continued(BiffStream &stream)
        : m_stream(stream)
        , m_data(stream.data())
    { }

    template <typename T> base::Result<T> number()
    {
        char bytes[sizeof(T)];
        for (char &byte : bytes) {
            if (const auto there = need(); !there)
                return base::failure(there);
            byte = m_data[m_at++];
        }
        return qFromLittleEndian<T>(bytes);
    }

    base::Result<void> skip(qint64 count)
    {
        while (count > 0) {
            if (const auto there = need(); !there)
                return there;
            const qint64 piece = std::min(count, qint64(m_data.size() - m_at));
            m_at += size_t(piece);
            count -= piece;
        }
        return {};
    }

    base::Result<void> characters(size_t count, bool isWide, std::string &to)
    {
        static const Encoding wide = utf16();
        std::string units; // of UTF-16: a pair may stand on both sides of a record's end
        while (count > 0) {
            if (m_at == m_data.size()) {
                const auto flags = number<quint8>();
                if (!flags)
                    return base::failure(flags);
                isWide = *flags & 1;
            }
            const size_t width = isWide ? 2 : 1;
            const size_t piece = std::min(count, (m_data.size() - m_at) / width);
            if (piece == 0) // half a character, if anything: nothing continues it
                m_at = m_data.size();
            for (size_t i = 0; i < piece; ++i) {
                units += m_data[m_at++];
                units += isWide ? m_data[m_at++] : '\0';
            }
            count -= piece;
        }
        if (wide.decode(units, to) < units.size())
            appendUtf8(to, 0xFFFD);
        return {};
    }

    /// Goes on to the next record where this one is used up. False where none follows.
    base::Result<bool> hasMore()
    {
        while (m_at == m_data.size()) {
            m_data = {};
            m_at = 0;
            if (!m_stream.isNext(record::continues))
                return false;
            if (const auto more = m_stream.next(); !more)
                return more;
            m_data = m_stream.data();
        }
        return true;
    }

private:
    base::Result<void> need()
    {
        const auto more = hasMore();
        if (!more)
            return base::failure(more);
        if (!*more)
            return base::failure(code::damaged, {QStringLiteral("SST")});
        return {};
    }

    BiffStream &m_stream;
    std::string_view m_data;
    size_t m_at = 0;
};

base::Result<void> readOne(Continued &from, std::string &to)
{
    const auto count = from.number<quint16>();
    if (!count)
        return base::failure(count);
    const auto flags = from.number<quint8>();
    if (!flags)
        return base::failure(flags);
    qint64 trailing = 0;
    if (*flags & 8) {
        const auto runs = from.number<quint16>();
        if (!runs)
            return base::failure(runs);
        trailing += 4 * qint64(*runs);
    }
    if (*flags & 4) {
        const auto extra = from.number<quint32>();
        if (!extra)
            return base::failure(extra);
        trailing += *extra;
    }
    if (const auto read = from.characters(*count, *flags & 1, to); !read)
        return read;
    return from.skip(trailing);
}

} // namespace

std::optional<std::string> biffText(std::string_view data, size_t at, int lengthBytes, const BiffDialect &dialect)
{
    const std::optional<quint16> length =
        lengthBytes == 1 ? std::optional<quint16>(numberAt<quint8>(data, at)) : numberAt<quint16>(data, at);
    if (!length)
        return std::nullopt;
    at += size_t(lengthBytes);
    std::string text;
    if (!dialect.isUnicode) {
        dialect.codePage.decode(data.substr(std::min(at, data.size()), *length), text);
        return text;
    }
    const auto flags = numberAt<quint8>(data, at++);
    if (!flags)
        return *length == 0 ? std::optional(text) : std::nullopt;
    at += (*flags & 8 ? 2U : 0U) + (*flags & 4 ? 4U : 0U);
    if (at > data.size())
        return std::nullopt;
    if (*flags & 1)
        utf16().decode(data.substr(at, 2 * size_t(*length)), text);
    else
        appendLatin(text, data.substr(std::min(at, data.size()), *length));
    return text;
}

base::Result<std::shared_ptr<const SharedStrings>> readSharedTexts(BiffStream &stream)
{
    auto strings = std::make_shared<SharedStrings>();
    Continued from(stream);
    if (const auto total = from.skip(4); !total)
        return base::failure(total);
    const auto count = from.number<quint32>();
    if (!count)
        return base::failure(count);
    std::string text;
    for (quint32 i = 0; i < *count; ++i) {
        // Some programs write too high a count.
        const auto more = from.hasMore();
        if (!more)
            return base::failure(more);
        if (!*more)
            break;
        text.clear();
        if (const auto read = readOne(from, text); !read)
            return base::failure(read);
        if (!strings->add(text, false))
            return base::failure(code::tooLarge, {QStringLiteral("SST"), SharedStrings::maxText});
    }
    return strings;
}

Encoding codePageOf(int number)
{
    QString name = macCodePageName(number);
    static const QHash<int, QString> farEast{{932, QStringLiteral("shift_jis")},
                                             {936, QStringLiteral("gbk")},
                                             {949, QStringLiteral("euc-kr")},
                                             {950, QStringLiteral("big5")}};
    if (name.isEmpty())
        name = farEast.value(number);
    if (name.isEmpty())
        name = number >= 1250 && number <= 1258 ? QStringLiteral("windows-%1").arg(number)
                                                : QStringLiteral("ibm%1").arg(number);
    return encodingNamed(name).value_or(*encodingNamed(QStringLiteral("windows-1252")));
}

} // namespace gensvar::read
