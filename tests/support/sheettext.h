// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/workbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace gensvar::test {

/// A cell as text: 'quoted text', 9, true, 2026-03-02T09:15:00, error(#N/A) …; text files' unquoted cells as they
/// stand.
inline QString cellText(const domain::Cell &cell)
{
    const QString text = QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
    switch (cell.kind) {
    case domain::CellKind::Empty:
        return QStringLiteral("~");
    case domain::CellKind::Text:
        return (cell.quoted ? u'\'' + text + u'\'' : text) + (cell.tooLong ? QStringLiteral("…") : QString());
    case domain::CellKind::Number:
        return QString::number(cell.number, 'g', 15);
    case domain::CellKind::Bool:
        return cell.number != 0 ? QStringLiteral("true") : QStringLiteral("false");
    case domain::CellKind::DateTime: {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(qint64(cell.number), Qt::UTC);
        return at.toString(cell.dateOnly ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    }
    case domain::CellKind::Time:
        return QTime::fromMSecsSinceStartOfDay(int(cell.number)).toString(QStringLiteral("HH:mm:ss"));
    case domain::CellKind::Duration:
        return QStringLiteral("duration(%1)").arg(cell.number / 1000);
    case domain::CellKind::Error:
        return QStringLiteral("error(%1)").arg(text);
    }
    Q_UNREACHABLE();
}

inline QString errorText(const base::Error &error)
{
    QStringList parts{error.code};
    for (const QVariant &arg : error.args)
        parts << arg.toString();
    return u'!' + parts.join(u' ');
}

/// A sheet's rows, a line each: "1: a | b". A blank row is "2:". An error is "!code args".
inline QStringList rowLines(read::Workbook &workbook, int sheet = 0)
{
    auto reader = workbook.rows(sheet);
    if (!reader)
        return {errorText(reader.error())};
    QStringList lines;
    domain::RowBatch batch;
    for (;;) {
        const auto more = (*reader)->next(batch);
        if (!more)
            return lines << errorText(more.error());
        if (!*more)
            return lines;
        for (size_t i = 0; i < batch.size(); ++i) {
            const domain::Row row = batch.row(i);
            QStringList cells;
            for (const domain::Cell &cell : row.cells)
                cells << cellText(cell);
            lines << QStringLiteral("%1:%2%3").arg(row.number).arg(cells.isEmpty() ? u"" : u" ", cells.join(u" | "));
        }
    }
}

/// A folder for a test's files.
class Files
{
public:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// Opens and prints: the rows of the first sheet, or the error.
inline QStringList readLines(const QString &path, const read::TextOptions &options = {})
{
    auto workbook = read::Workbook::open(path, options);
    return workbook ? rowLines(**workbook) : QStringList{errorText(workbook.error())};
}

/// As an import reads them.
inline QStringList readSpread(const QString &path)
{
    auto workbook = read::Workbook::open(path);
    if (!workbook)
        return {errorText(workbook.error())};
    (*workbook)->spreadMerged();
    return rowLines(**workbook);
}

/// Reads all rows of all sheets and forgets them; the first error, empty where there is none.
inline QString readThrough(const QString &path, const read::TextOptions &options = {})
{
    auto workbook = read::Workbook::open(path, options);
    if (!workbook)
        return errorText(workbook.error());
    domain::RowBatch batch;
    for (int sheet = 0; sheet < (*workbook)->sheets().size(); ++sheet) {
        if (!(*workbook)->sheets().at(sheet).hasRows)
            continue;
        auto reader = (*workbook)->rows(sheet);
        if (!reader)
            return errorText(reader.error());
        for (;;) {
            const auto more = (*reader)->next(batch);
            if (!more)
                return errorText(more.error());
            if (!*more)
                break;
        }
    }
    return {};
}

} // namespace gensvar::test
