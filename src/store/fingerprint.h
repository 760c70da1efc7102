// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/response.h"

#include <QMap>
#include <QString>

#include <span>
#include <string>

namespace gensvar::store {

/// Tells whether a response is the one that came before, and whether its content is. One buffer, reused; one thread.
class Fingerprint
{
public:
    /// fields: bit n for Field n that the import holds; attributes: its others by column. They are part of the content.
    Fingerprint(quint32 fields, const QMap<quint32, QString> &attributes);

    /// A hash of all that the file tells of the response, whatever zone its times are read in; never 0.
    [[nodiscard]] quint64 ofContent(const domain::Response &response,
                                    std::span<const domain::Response::Attribute> attributes);

    /// What a response without an id of its own is known by, as a hash: when it was answered, score, comment, customer
    /// (id, else e-mail, else phone), department and touchpoint as the file gives them: times as they are written, so
    /// that neither another zone of the store nor one told with the import makes another response. Never 0.
    [[nodiscard]] quint64 ofIdentity(const domain::Response &response);

    /// The external id made of that identity and the ordinal among equal ones: "=" and 128 bits.
    [[nodiscard]] std::string externalId(const domain::Response &response, quint32 ordinal);

private:
    void appendIdentity(const domain::Response &response);
    void appendAnswered(const domain::Response &response);
    void append(std::string_view text);
    template <typename T> void appendValue(T value)
    {
        m_buffer.append(reinterpret_cast<const char *>(&value), sizeof(value));
    }

    quint32 m_fields;
    quint64 m_seed = 1; // tells the attributes' columns apart
    std::string m_buffer;
};

/// A source's own id as it is stored: one that begins with "=" gets another, so that it is never taken for a made one.
[[nodiscard]] bool needsEscape(std::string_view responseId);

} // namespace gensvar::store
