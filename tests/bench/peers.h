// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process.h"

#include <QString>

namespace gensvar::bench {

class Files;

/// The programs that are measured against. None is needed: a missing one is said in the table.
class Peers
{
public:
    explicit Peers(const Files &files);

    /// Loads a CSV with the sqlite3 command line as dependencies' section says: flat typed table, three indexes, FTS5.
    [[nodiscard]] Finished sqlite(const QString &csv) const;
    /// Opens a spreadsheet and counts its rows.
    [[nodiscard]] Finished sheetJs(const QString &file) const;
    [[nodiscard]] Finished libreOffice(const QString &file, const QString &format) const;
    /// Loads a CSV and answers the dashboard's questions: median milliseconds by name.
    [[nodiscard]] Finished duckDb(const QString &csv) const;

    [[nodiscard]] bool hasSqlite() const { return !m_sqlite.isEmpty(); }
    [[nodiscard]] bool hasLibreOffice() const { return !m_office.isEmpty(); }
    /// Whether an npm package is there; it is fetched into the work folder the first time.
    [[nodiscard]] bool hasPackage(const QString &name) const;

private:
    const Files &m_files;
    QString m_sqlite;
    QString m_office;
    QString m_node;
    QString m_npm;
};

} // namespace gensvar::bench
