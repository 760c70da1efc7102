// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fingerprint.h"

#include <QByteArray>

#include <xxhash.h>

namespace gensvar::store {

using domain::Field;

Fingerprint::Fingerprint(quint32 fields, const QMap<quint32, QString> &attributes)
    : m_fields(fields)
{
    for (const auto &[column, name] : attributes.asKeyValueRange()) {
        appendValue(column);
        append(name.toStdString());
    }
    if (!m_buffer.empty())
        m_seed = XXH3_64bits(m_buffer.data(), m_buffer.size());
}

void Fingerprint::append(std::string_view text)
{
    appendValue(quint32(text.size()));
    m_buffer.append(text);
}

quint64 Fingerprint::ofContent(const domain::Response &response,
                               std::span<const domain::Response::Attribute> attributes)
{
    m_buffer.clear();
    appendValue(m_fields);
    appendAnswered(response);
    appendValue(response.asTold.occurredOn);
    appendValue(response.asTold.invitedOn);
    appendValue(response.score);
    appendValue(response.kind);
    appendValue(response.contactOk);
    appendValue(response.role);
    appendValue(response.hasRevenue ? response.revenue : 0.0);
    appendValue(response.hasRevenue);
    for (const std::string_view text : response.text)
        append(text);
    for (const auto &attribute : attributes) {
        appendValue(attribute.column);
        append(attribute.value);
    }
    const quint64 hash = XXH3_64bits_withSeed(m_buffer.data(), m_buffer.size(), m_seed);
    // 0 is kept for erased responses; the sign bit is cut so that the number reads the same in SQL.
    return hash >> 1 ? hash >> 1 : 1;
}

void Fingerprint::appendAnswered(const domain::Response &response)
{
    if (response.asTold.respondedAt == domain::noInstant) {
        appendValue(response.respondedOn); // a day alone is the same in all zones
        return;
    }
    appendValue(response.asTold.respondedAt);
    appendValue(response.asTold.respondedHasOffset);
}

void Fingerprint::appendIdentity(const domain::Response &response)
{
    m_buffer.clear();
    appendAnswered(response);
    appendValue(response.score);
    append(response[Field::Comment]);
    const std::string_view customer = !response[Field::CustomerId].empty() ? response[Field::CustomerId]
        : !response[Field::Email].empty()                                  ? response[Field::Email]
                                                                           : response[Field::Phone];
    append(customer);
    // As the file gives them: the same file with another constant for all rows finds its responses again.
    append(response.told(Field::Department));
    append(response.told(Field::Touchpoint));
}

std::string Fingerprint::madeId(const domain::Response &response)
{
    appendIdentity(response);
    const quint64 identity = IdMap<quint32>::nonZero(XXH3_64bits(m_buffer.data(), m_buffer.size()));
    quint32 ordinal = 0;
    if (quint32 *seen = m_ordinals.find(identity))
        ordinal = ++*seen;
    else
        m_ordinals.insert(identity, 0);
    appendValue(ordinal);
    const XXH128_hash_t hash = XXH3_128bits(m_buffer.data(), m_buffer.size());
    XXH128_canonical_t bytes;
    XXH128_canonicalFromHash(&bytes, hash);
    const QByteArray text = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.digest), sizeof(bytes.digest))
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return '=' + text.toStdString();
}

std::string_view Fingerprint::externalId(const domain::Response &response, std::deque<std::string> &bytes)
{
    const std::string_view own = response[Field::ResponseId];
    if (own.empty())
        return bytes.emplace_back(madeId(response));
    // Escaped, so that it is never taken for a made one.
    return own.starts_with('=') ? std::string_view(bytes.emplace_back('=' + std::string(own))) : own;
}

} // namespace gensvar::store
