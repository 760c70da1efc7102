// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/readflow.h"

#include "base/codes.h"
#include "read/codes.h"
#include "read/workbook.h"

#include <algorithm>

namespace gensvar::flow {

ReadFlow::ReadFlow(QString path, std::unique_ptr<read::Workbook> book)
    : m_path(std::move(path))
    , m_book(std::move(book))
{
    for (const read::Sheet &sheet : m_book->sheets())
        m_sheets.append({sheet.name, sheet.visible, sheet.hasRows});
}

ReadFlow::~ReadFlow() = default;

// The readers know their bytes, not always where these came from.
static tl::unexpected<base::Error> inFile(base::Error error, const QString &path, const QString &sheet = {})
{
    if (error.place.file.isEmpty())
        error.place.file = path;
    if (error.place.sheet.isEmpty())
        error.place.sheet = sheet;
    return tl::unexpected<base::Error>(std::move(error));
}

base::Result<std::unique_ptr<ReadFlow>> ReadFlow::open(const QString &path, const QString &encoding, QChar delimiter)
{
    auto book = read::Workbook::open(path, {encoding, delimiter});
    if (!book)
        return inFile(book.error(), path);
    return std::unique_ptr<ReadFlow>(new ReadFlow(path, std::move(*book)));
}

QString ReadFlow::format() const
{
    return read::formatName(m_book->format());
}

QString ReadFlow::encoding() const
{
    return m_book->encoding();
}

QChar ReadFlow::delimiter() const
{
    return m_book->delimiter();
}

base::Result<UsedRange> ReadFlow::usedRange(int sheet, const base::CancelToken &cancel)
{
    UsedRange range;
    const bool isText = m_book->format() == read::Format::Csv;
    int firstColumn = std::numeric_limits<int>::max();
    const auto look = [&](const domain::Row &row) {
        const auto used = [](const domain::Cell &cell) { return cell.kind != domain::CellKind::Empty; };
        const auto first = std::find_if(row.cells.begin(), row.cells.end(), used);
        if (range.firstRow == 0 && (isText || first != row.cells.end()))
            range.firstRow = row.number;
        if (first == row.cells.end())
            return;
        range.lastRow = std::max(range.lastRow, row.number);
        const auto last = std::find_if(row.cells.rbegin(), row.cells.rend(), used);
        firstColumn = std::min(firstColumn, int(first - row.cells.begin()) + 1);
        range.lastColumn = std::max(range.lastColumn, int(row.cells.rend() - last));
    };
    auto read = rows(sheet, isText ? 1 : -1, cancel, look);
    if (!read && read.error().is(read::code::rowsInDisorder)) { // now they are sorted
        range = {};
        firstColumn = std::numeric_limits<int>::max();
        read = rows(sheet, -1, cancel, look);
    }
    if (!read)
        return base::failure(read);
    range.firstColumn = isText || range.lastColumn == 0 ? 1 : firstColumn;
    if (isText)
        range.lastColumn = 0;
    return range;
}

base::Result<void> ReadFlow::rows(int sheet, qint64 limit, const base::CancelToken &cancel, const Sink &sink,
                                  const base::ProgressSink &progress)
{
    const QString name = m_sheets.at(sheet).name;
    const auto reader = m_book->rows(sheet);
    if (!reader)
        return inFile(reader.error(), m_path, name);
    domain::RowBatch batch;
    qint64 done = 0;
    while (limit < 0 || done < limit) {
        if (cancel.isCancelled())
            return base::failure(base::code::cancelled);
        const auto more = (*reader)->next(batch);
        if (!more)
            return inFile(more.error(), m_path, name);
        for (size_t i = 0; i < batch.size() && (limit < 0 || done < limit); ++i, ++done)
            sink(batch.row(i));
        if (progress)
            progress({base::Stage::Reading, qint64((*reader)->fraction() * 1000), 1000, done});
        if (!*more)
            break;
    }
    return {};
}

} // namespace gensvar::flow
