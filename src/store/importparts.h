// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"

#include <map>
#include <vector>

struct sqlite3;

namespace gensvar::store {

/// What an import tells of each response that it holds; an empty cell tells that there is nothing.
struct ImportParts
{
    quint32 fields = 0;             ///< bit n: Field n
    std::vector<qint64> attributes; ///< their ids, ascending
    bool operator==(const ImportParts &) const = default;
};

/// By import, those of a source.
using PartsByImport = std::map<qint64, ImportParts>;

/// Within the caller's transaction, as are the others.
[[nodiscard]] base::Result<PartsByImport> importParts(sqlite3 *database, domain::SourceId source);
[[nodiscard]] base::Result<void> keepImportAttributes(sqlite3 *database, domain::ImportId import,
                                                      const std::vector<qint64> &attributes);

} // namespace gensvar::store
