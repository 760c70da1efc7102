// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/membership.h"

#include "store/bulkstatement.h"

namespace gensvar::store {

static constexpr qint64 chunkSize = 65536;
static constexpr qint64 chunkLimit = qint64(1) << 40; // so that no id in a chunk overflows

void Membership::add(qint64 responseId)
{
    if (responseId < 0) // of a damaged store
        return;
    const qint64 chunk = responseId / chunkSize;
    if (chunk != m_lastChunk) {
        m_last = &m_chunks[chunk];
        m_lastChunk = chunk;
    }
    const auto byte = qsizetype(responseId % chunkSize / 8);
    if (byte >= m_last->size())
        m_last->resize(byte + 1, '\0');
    (*m_last)[byte] = char(m_last->at(byte) | 1 << responseId % 8);
}

bool Membership::holds(qint64 responseId) const
{
    if (responseId < 0)
        return false;
    const auto chunk = m_chunks.find(responseId / chunkSize);
    const auto byte = qsizetype(responseId % chunkSize / 8);
    return chunk != m_chunks.end() && byte < chunk->second.size() && (chunk->second.at(byte) >> responseId % 8 & 1);
}

void Membership::forEach(const std::function<void(qint64)> &visit) const
{
    for (const auto &[chunk, bits] : m_chunks) {
        for (qsizetype i = 0; i < bits.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                if (bits.at(i) >> bit & 1)
                    visit(chunk * chunkSize + i * 8 + bit);
            }
        }
    }
}

base::Result<void> Membership::write(sqlite3 *database, domain::ImportId import) const
{
    auto insert = BulkStatement::prepare(
        database, "INSERT OR REPLACE INTO import_member (import_id, chunk, bits) VALUES (?, ?, ?)");
    if (!insert)
        return base::failure(insert);
    for (const auto &[chunk, bits] : m_chunks) {
        insert->bind(1, import.value());
        insert->bind(2, chunk);
        insert->bindBlob(3, std::string_view(bits.constData(), size_t(bits.size())));
        if (const auto written = insert->run(); !written)
            return written;
    }
    return {};
}

base::Result<Membership> Membership::read(sqlite3 *database, domain::ImportId import)
{
    auto rows = BulkStatement::prepare(database, "SELECT chunk, bits FROM import_member WHERE import_id = ?");
    if (!rows)
        return base::failure(rows);
    rows->bind(1, import.value());
    Membership members;
    for (auto row = rows->step(); !row || *row; row = rows->step()) {
        if (!row)
            return base::failure(row);
        const std::string_view bits = rows->blob(1);
        if (rows->integer(0) < 0 || rows->integer(0) >= chunkLimit || bits.size() > size_t(chunkSize / 8))
            continue; // nobody's: a check finds the responses without an import
        members.m_chunks.emplace(rows->integer(0), QByteArray(bits.data(), qsizetype(bits.size())));
    }
    return members;
}

} // namespace gensvar::store
