// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/knownids.h"

#include <xxhash.h>

namespace gensvar::store {

// A look-up costs about eight times a row of a full scan.
static constexpr qint64 lookUpCost = 8;

static quint64 hashOf(std::string_view externalId)
{
    return IdMap<KnownIds::Known>::nonZero(XXH3_64bits(externalId.data(), externalId.size()));
}

base::Result<KnownIds> KnownIds::open(sqlite3 *database, domain::SourceId source, qint64 expectedRows, qint64 responses,
                                      ConnectionGate &gate)
{
    KnownIds ids;
    ids.m_gate = &gate;
    auto lookUp = BulkStatement::prepare(
        database, "SELECT id, fingerprint FROM response WHERE source_id = ? AND external_id = ?");
    auto all = BulkStatement::prepare(
        database, "SELECT id, fingerprint, external_id FROM response NOT INDEXED WHERE source_id = ?");
    if (!lookUp || !all)
        return base::failure(lookUp ? all : lookUp);
    ids.m_lookUp = std::move(*lookUp);
    ids.m_all = std::move(*all);
    ids.m_lookUp.bind(1, source.value());
    ids.m_all.bind(1, source.value());
    ids.m_looksUp = expectedRows * lookUpCost < responses;
    if (ids.m_looksUp || responses == 0) {
        ids.m_map = IdMap<Known>(size_t(expectedRows));
        return ids;
    }
    ids.m_map = IdMap<Known>(size_t(std::max(expectedRows, responses)));
    if (const auto loaded = ids.loadAll(); !loaded)
        return base::failure(loaded);
    return ids;
}

base::Result<void> KnownIds::loadAll()
{
    for (auto row = m_all.step(); !row || *row; row = m_all.step()) {
        if (!row)
            return base::failure(row);
        add(m_all.text(2), {m_all.integer(0), quint64(m_all.integer(1))});
    }
    return {};
}

void KnownIds::expect(std::string_view externalId) const
{
    m_map.expect(hashOf(externalId));
}

base::Result<KnownIds::Known *> KnownIds::find(std::string_view externalId)
{
    const quint64 hash = hashOf(externalId);
    if (Known *known = m_map.find(hash))
        return known;
    if (!m_looksUp)
        return nullptr;
    const std::lock_guard turn(*m_gate);
    m_lookUp.bind(2, externalId);
    const auto row = m_lookUp.step();
    if (!row)
        return base::failure(row);
    if (!*row)
        return nullptr;
    m_map.insert(hash, {m_lookUp.integer(0), quint64(m_lookUp.integer(1))});
    m_lookUp.reset();
    return m_map.find(hash);
}

void KnownIds::add(std::string_view externalId, const Known &known)
{
    const quint64 hash = hashOf(externalId);
    if (!m_map.find(hash))
        m_map.insert(hash, known);
}

} // namespace gensvar::store
