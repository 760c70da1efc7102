// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasedkeys.h"

#include "store/query.h"
#include "store/setting.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

namespace {

constexpr qsizetype hashBytes = 16;

// The parts' lengths are hashed with them, so that no two pairs run together into the same bytes.
QByteArray keyedHash(const QByteArray &key, char what, std::string_view first, std::string_view second)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    const auto length = quint32(first.size());
    code.addData(&what, 1);
    code.addData(reinterpret_cast<const char *>(&length), sizeof length);
    code.addData(first.data(), qsizetype(first.size()));
    code.addData(second.data(), qsizetype(second.size()));
    return code.result().left(hashBytes);
}

} // namespace

base::Result<ErasedKeys> ErasedKeys::load(Database &database)
{
    ErasedKeys keys;
    const auto key = SettingStore(database).bytes(setting::eraseKey);
    if (!key)
        return base::failure(key);
    keys.m_key = *key;
    Query query(database, u"SELECT hash FROM erased"_s);
    for (query.run(); query.next();)
        keys.m_hashes.insert(query.blob(0));
    if (const auto done = query.result(); !done)
        return base::failure(done);
    return keys;
}

ErasedKeys ErasedKeys::since(const ErasedKeys &copy) const
{
    if (copy.m_key != m_key)
        return {};
    ErasedKeys keys = *this;
    keys.m_hashes.subtract(copy.m_hashes);
    return keys;
}

base::Result<void> ErasedKeys::keepIn(Database &database) const
{
    Query insert(database, u"INSERT OR IGNORE INTO erased (hash) VALUES (?)"_s);
    for (const QByteArray &hash : m_hashes) {
        if (const auto kept = insert.bind(hash).exec(); !kept)
            return kept;
    }
    return {};
}

bool ErasedKeys::holdsResponse(std::string_view sourceKey, std::string_view externalId) const
{
    return !isEmpty() && m_hashes.contains(responseHash(sourceKey, externalId));
}

bool ErasedKeys::holdsPerson(PersonKey kind, std::string_view key) const
{
    return !isEmpty() && !key.empty() && m_hashes.contains(personHash(kind, key));
}

bool ErasedKeys::holdsAnyOf(const QStringList &cells, std::string_view sourceKey) const
{
    return !isEmpty() && std::ranges::any_of(cells, [&](const QString &cell) {
        const std::string text = cell.trimmed().toStdString();
        return holdsPerson(PersonKey::Email, cell.trimmed().toCaseFolded().toStdString())
            || holdsPerson(PersonKey::CustomerId, text) || holdsResponse(sourceKey, text);
    });
}

QByteArray ErasedKeys::responseHash(std::string_view sourceKey, std::string_view externalId) const
{
    return keyedHash(m_key, 'r', sourceKey, externalId);
}

QByteArray ErasedKeys::personHash(PersonKey kind, std::string_view key) const
{
    return keyedHash(m_key, char('0' + int(kind)), {}, key);
}

QByteArray ErasedKeys::keptId(std::string_view sourceKey, std::string_view externalId) const
{
    return '~' + responseHash(sourceKey, externalId).toHex();
}

} // namespace gensvar::store
