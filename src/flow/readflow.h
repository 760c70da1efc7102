// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/row.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace gensvar::read {
class Workbook;
}

namespace gensvar::flow {

/// A sheet as its file names it. Text files have one without a name.
struct SheetShape
{
    QString name;
    bool visible = true;
    bool hasRows = true; ///< false for a chart sheet
};

/// Where a sheet's cells are, from 1; nothing where it has none.
struct UsedRange
{
    qint64 firstRow = 0;
    qint64 lastRow = 0; ///< not told for text files
    int firstColumn = 1;
    int lastColumn = 0; ///< 0 for text files, whose rows are as long as they are
};

/// Shows a file's rows as the readers see them, before any mapping. Blocks.
class ReadFlow
{
public:
    /// encoding empty and delimiter null: detect.
    [[nodiscard]] static base::Result<std::unique_ptr<ReadFlow>> open(const QString &path, const QString &encoding = {},
                                                                      QChar delimiter = {});
    ~ReadFlow();
    Q_DISABLE_COPY_MOVE(ReadFlow)

    [[nodiscard]] QString format() const;   ///< "csv", "xlsx", "ods", "xls"
    [[nodiscard]] QString encoding() const; ///< empty for spreadsheets
    [[nodiscard]] QChar delimiter() const;  ///< null for spreadsheets
    [[nodiscard]] const QList<SheetShape> &sheets() const { return m_sheets; }

    /// Reads a spreadsheet's sheet once to see where its cells are; text files are not read for it.
    [[nodiscard]] base::Result<UsedRange> usedRange(int sheet, const base::CancelToken &cancel);

    using Sink = std::function<void(const domain::Row &)>;
    /// Hands over the rows from the first used one on; at most limit, all if negative. Cells begin at column A.
    [[nodiscard]] base::Result<void> rows(int sheet, qint64 limit, const base::CancelToken &cancel, const Sink &sink,
                                          const base::ProgressSink &progress = {});

private:
    ReadFlow(QString path, std::unique_ptr<read::Workbook> book);

    QString m_path;
    std::unique_ptr<read::Workbook> m_book;
    QList<SheetShape> m_sheets;
};

} // namespace gensvar::flow
