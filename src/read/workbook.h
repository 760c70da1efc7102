// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/rowreader.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace gensvar::read {

enum class Format { Csv, Xlsx, Ods, Xls };
/// "csv", "xlsx", "ods", "xls".
[[nodiscard]] QString formatName(Format format);

struct Sheet
{
    QString name; ///< empty for text files
    bool visible = true;
    bool hasRows = true; ///< false for a chart sheet
};

/// What the user says about a text file; what is not said is detected.
struct TextOptions
{
    QString encoding; ///< "utf-8", "utf-16le", "windows-1252", "iso-8859-15", "macintosh" …; empty: detect
    QChar delimiter;  ///< null: detect
};

/// An open spreadsheet or text file. Told apart by content, not by the name's ending. All input is hostile until read:
/// open() and reading refuse what is damaged, locked by a password, or unpacks to more than a spreadsheet can hold.
class Workbook
{
public:
    virtual ~Workbook() = default;
    Workbook() = default;
    Q_DISABLE_COPY_MOVE(Workbook)

    [[nodiscard]] static base::Result<std::unique_ptr<Workbook>> open(const QString &path,
                                                                      const TextOptions &options = {});

    [[nodiscard]] virtual Format format() const = 0;
    [[nodiscard]] virtual QString encoding() const { return {}; } ///< text files: as detected or told, lower case
    [[nodiscard]] virtual QChar delimiter() const { return {}; }  ///< text files
    [[nodiscard]] virtual QList<Sheet> sheets() const = 0;

    /// A new pass over a sheet's rows, from its first used row (Row::number says which) or the text's first record on.
    /// Each row's cells begin at column A. Passes may be made again and again; one that fails with
    /// code::rowsInDisorder is worth another, which sorts the rows if they fit into memory.
    [[nodiscard]] virtual base::Result<std::unique_ptr<RowReader>> rows(int sheet) = 0;
    /// From the next pass on a text in cells that are merged over rows stands in each of these rows, and not in the
    /// first alone. XLSX and ODS.
    void spreadMerged() { m_spreadsMerged = true; }

protected:
    bool m_spreadsMerged = false;
};

} // namespace gensvar::read
