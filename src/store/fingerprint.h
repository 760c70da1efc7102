// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/response.h"
#include "store/idmap.h"

#include <QMap>
#include <QString>

#include <deque>
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

    /// The id a response is known by in its source. Without one of its own it is made of when it was answered, score,
    /// comment, customer (id, else e-mail, else phone), department and touchpoint as the file gives them, and its
    /// ordinal among equal ones: "=" and 128 bits. Times are as they are written, so that neither another zone of the
    /// store nor one told with the import makes another response. Views into the response, or into what is appended to
    /// `bytes`. To be asked once for each response, in their order.
    [[nodiscard]] std::string_view externalId(const domain::Response &response, std::deque<std::string> &bytes);

private:
    std::string madeId(const domain::Response &response);
    void appendIdentity(const domain::Response &response);
    void appendAnswered(const domain::Response &response);
    void append(std::string_view text);
    template <typename T> void appendValue(T value)
    {
        m_buffer.append(reinterpret_cast<const char *>(&value), sizeof(value));
    }

    quint32 m_fields;
    quint64 m_seed = 1;        // tells the attributes' columns apart
    IdMap<quint32> m_ordinals; // of equal responses without an id of their own, by the hash of what they are known by
    std::string m_buffer;
};

} // namespace gensvar::store
