// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

#include <QIODevice>
#include <QStringDecoder>

#include <array>
#include <charconv>
#include <cmath>

namespace gensvar::cli {

static constexpr qsizetype blockSize = 64 * 1024;

void JsonWriter::flush()
{
    m_device.write(m_text);
    m_text.clear();
}

void JsonWriter::separate()
{
    if (m_afterName) {
        m_afterName = false;
        return;
    }
    if (m_hasItems.isEmpty())
        return;
    if (m_hasItems.last())
        m_text += ',';
    m_hasItems.last() = true;
    if (m_text.size() > blockSize)
        flush();
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_text += '{';
    m_hasItems.append(false);
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    Q_ASSERT(!m_hasItems.isEmpty() && !m_afterName);
    m_hasItems.removeLast();
    m_text += '}';
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_text += '[';
    m_hasItems.append(false);
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    Q_ASSERT(!m_hasItems.isEmpty() && !m_afterName);
    m_hasItems.removeLast();
    m_text += ']';
    return *this;
}

JsonWriter &JsonWriter::name(QStringView name)
{
    Q_ASSERT(!m_afterName);
    separate();
    const QByteArray bytes = name.toUtf8();
    quoted(std::string_view(bytes.constData(), size_t(bytes.size())));
    m_text += ':';
    m_afterName = true;
    return *this;
}

void JsonWriter::quoted(std::string_view utf8)
{
    constexpr std::string_view hex = "0123456789abcdef";
    m_text += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"':
        case '\\':
            m_text += '\\';
            m_text += c;
            break;
        case '\n':
            m_text += "\\n";
            break;
        case '\r':
            m_text += "\\r";
            break;
        case '\t':
            m_text += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                m_text += "\\u00";
                m_text += hex[size_t(c >> 4)];
                m_text += hex[size_t(c & 15)];
            } else {
                m_text += c;
            }
        }
    }
    m_text += '"';
}

JsonWriter &JsonWriter::value(QStringView text)
{
    separate();
    const QByteArray bytes = text.toUtf8(); // a lone surrogate becomes a replacement character
    quoted(std::string_view(bytes.constData(), size_t(bytes.size())));
    return *this;
}

JsonWriter &JsonWriter::utf8(std::string_view text)
{
    const QByteArrayView bytes(text.data(), qsizetype(text.size()));
    if (!bytes.isValidUtf8())
        return value(QString::fromUtf8(bytes));
    separate();
    quoted(text);
    return *this;
}

JsonWriter &JsonWriter::value(bool value)
{
    separate();
    m_text += value ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return null();
    separate();
    std::array<char, 40> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr; // the shortest that reads back
    m_text.append(text.data(), end - text.data());
    return *this;
}

JsonWriter &JsonWriter::value(qint64 number)
{
    separate();
    m_text += QByteArray::number(number);
    return *this;
}

JsonWriter &JsonWriter::value(const QStringList &texts)
{
    beginArray();
    for (const QString &text : texts)
        value(text);
    return endArray();
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_text += "null";
    return *this;
}

} // namespace gensvar::cli
