// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"

#include <QByteArray>

#include <functional>
#include <map>

struct sqlite3;

namespace gensvar::store {

/// Which responses an import holds, as bitmaps of 65,536 ids each: about a bit a response, whatever the order of ids.
class Membership
{
public:
    Membership() = default;
    Membership(Membership &&) = default;
    Membership &operator=(Membership &&) = default;

    void add(qint64 responseId);
    [[nodiscard]] bool holds(qint64 responseId) const;
    void forEach(const std::function<void(qint64)> &visit) const;

    [[nodiscard]] base::Result<void> write(sqlite3 *database, domain::ImportId import) const;
    [[nodiscard]] static base::Result<Membership> read(sqlite3 *database, domain::ImportId import);

private:
    std::map<qint64, QByteArray> m_chunks;
    qint64 m_lastChunk = -1; // ids come in order, mostly
    QByteArray *m_last = nullptr;
};

} // namespace gensvar::store
