// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importparts.h"

#include "store/bulkstatement.h"

namespace gensvar::store {

base::Result<PartsByImport> importParts(sqlite3 *database, domain::SourceId source)
{
    auto rows =
        BulkStatement::prepare(database,
                               "SELECT import.id, fields, attribute_id FROM import LEFT JOIN import_attribute"
                               " ON import_id = import.id WHERE source_id = ? ORDER BY import.id, attribute_id");
    if (!rows)
        return base::failure(rows);
    rows->bind(1, source.value());
    PartsByImport imports;
    for (auto row = rows->step(); !row || *row; row = rows->step()) {
        if (!row)
            return base::failure(row);
        ImportParts &parts = imports[rows->integer(0)];
        parts.fields = quint32(rows->integer(1));
        if (!rows->isNull(2))
            parts.attributes.push_back(rows->integer(2));
    }
    return imports;
}

base::Result<void> keepImportAttributes(sqlite3 *database, domain::ImportId import,
                                        const std::vector<qint64> &attributes)
{
    auto insert =
        BulkStatement::prepare(database, "INSERT INTO import_attribute (import_id, attribute_id) VALUES (?, ?)");
    if (!insert)
        return base::failure(insert);
    insert->bind(1, import.value());
    for (const qint64 attribute : attributes) {
        insert->bind(2, attribute);
        if (const auto kept = insert->run(); !kept)
            return kept;
    }
    return {};
}

} // namespace gensvar::store
