// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <string_view>

namespace gensvar::store {

class Database;

/// By what a person is known. The numbers are kept in stores.
enum class PersonKey : quint8 { CustomerId = 1, Email = 2, Phone = 3 };

/// Whom an erasing forgot, known by keyed hashes only (HMAC-SHA256 with the store's erase_key, 16 bytes). An import
/// asks it before it takes a row's contact, comment and attributes. A value: loaded once, asked on any thread.
class ErasedKeys
{
public:
    /// Read within the import's transaction, so that no erasing slips in between.
    [[nodiscard]] static base::Result<ErasedKeys> load(Database &database);

    /// Those that an older copy of the same store does not have yet; none where it is a copy of another.
    [[nodiscard]] ErasedKeys since(const ErasedKeys &copy) const;
    /// Keeps these too. Within the caller's transaction.
    [[nodiscard]] base::Result<void> keepIn(Database &database) const;

    [[nodiscard]] bool isEmpty() const { return m_hashes.isEmpty(); }
    /// Whether this response was one of an erased person's. externalId as in response.external_id.
    [[nodiscard]] bool holdsResponse(std::string_view sourceKey, std::string_view externalId) const;
    /// Whether this is an erased person. key as in customer.key: compared, not as it came.
    [[nodiscard]] bool holdsPerson(PersonKey kind, std::string_view key) const;
    /// Whether one of a row's cells is the id or e-mail of an erased person, or the id of an erased response.
    [[nodiscard]] bool holdsAnyOf(const QStringList &cells, std::string_view sourceKey) const;

    /// What is kept of an erased response and person.
    [[nodiscard]] QByteArray responseHash(std::string_view sourceKey, std::string_view externalId) const;
    [[nodiscard]] QByteArray personHash(PersonKey kind, std::string_view key) const;

    /// What stands in response.external_id of an erased response, instead of the source's own: the same whenever the
    /// same response is met again. "~" and the hash in hexadecimal.
    [[nodiscard]] QByteArray keptId(std::string_view sourceKey, std::string_view externalId) const;

private:
    QByteArray m_key;
    QSet<QByteArray> m_hashes;
};

} // namespace gensvar::store
