// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/columnmap.h"

#include <QByteArray>

namespace gensvar::map {

/// A mapping as it is kept under a name, with the headers it was made for, so that it can be offered by itself for the
/// next file with the same header.
struct SavedMap
{
    QStringList headers; ///< one a column; the map's column numbers are positions in it
    domain::ColumnMap map;
    int headerRows = 1;
    QString zone; ///< of times without one; empty: the store's

    bool operator==(const SavedMap &) const = default;
};

[[nodiscard]] QByteArray toJson(const SavedMap &saved);
[[nodiscard]] base::Result<SavedMap> fromJson(const QByteArray &json);

/// The same for sheets with the same header, whatever its case and spacing: 16 bytes of a hash, in hex.
[[nodiscard]] QByteArray headerKey(const QStringList &headers);

} // namespace gensvar::map
