// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importrecord.h"

#include "store/bulkstatement.h"
#include "store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

base::Result<domain::ImportId> beginImportRecord(sqlite3 *database, const ImportTarget &target, domain::SourceId source)
{
    auto insert = BulkStatement::prepare(
        database,
        "INSERT INTO import (source_id, file, format, header_key, fields, imported_at, imported_by, rows, added,"
        " updated, unchanged, rejected, unscored, report) VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, '{}')"
        " RETURNING id");
    if (!insert)
        return base::failure(insert);
    const std::string file = target.file.toStdString();
    const std::string format = target.format.toStdString();
    const std::string by = target.by.toStdString();
    insert->bind(1, source.value());
    insert->bind(2, std::string_view(file));
    insert->bind(3, std::string_view(format));
    // Not by bindBlob, which takes an empty one for NULL.
    const std::string_view key(target.headerKey.constData(), size_t(target.headerKey.size()));
    insert->bindBlob(4, key.empty() ? std::string_view("\0", 1) : key);
    insert->bind(5, qint64(target.fields));
    insert->bind(6, target.at.toMSecsSinceEpoch());
    insert->bind(7, std::string_view(by));
    const auto row = insert->step();
    if (!row)
        return base::failure(row);
    return domain::ImportId(insert->integer(0));
}

base::Result<void> endImportRecord(sqlite3 *database, domain::ImportId import, const ImportCounts &counts,
                                   qint64 rejected, const QByteArray &report)
{
    auto update = BulkStatement::prepare(database,
                                         "UPDATE import SET rows = ?2 + ?3 + ?4 + ?5, added = ?2, updated = ?3,"
                                         " unchanged = ?4, rejected = ?5, unscored = ?6, report = ?7 WHERE id = ?1");
    if (!update)
        return base::failure(update);
    update->bind(1, import.value());
    update->bind(2, counts.added);
    update->bind(3, counts.updated);
    update->bind(4, counts.unchanged);
    update->bind(5, rejected);
    update->bind(6, counts.unscored);
    update->bind(7, std::string_view(report.constData(), size_t(report.size())));
    return update->run();
}

static std::string jsonText(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

base::Result<void> keepRejectedRows(sqlite3 *database, domain::ImportId import, const QList<domain::Issue> &issues,
                                    const QDateTime &until)
{
    auto insert = BulkStatement::prepare(database,
                                         "INSERT INTO rejected_row (import_id, row, field, value, code, args, cells,"
                                         " expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return base::failure(insert);
    for (const domain::Issue &issue : issues) {
        const std::string column = issue.column.toStdString();
        const std::string value = issue.value.toStdString();
        const std::string code = issue.reason.code.toStdString();
        const std::string args = jsonText(QJsonArray::fromVariantList(issue.reason.args));
        const std::string cells = jsonText(QJsonArray::fromStringList(issue.cells));
        insert->bind(1, import.value());
        insert->bind(2, issue.row);
        insert->bind(3, std::string_view(column));
        insert->bind(4, std::string_view(value));
        insert->bind(5, std::string_view(code));
        insert->bind(6, std::string_view(args));
        insert->bind(7, std::string_view(cells));
        insert->bind(8, until.toMSecsSinceEpoch());
        if (const auto kept = insert->run(); !kept)
            return kept;
    }
    return {};
}

static QJsonArray arrayOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

base::Result<KeptRows> keptRows(Database &database, domain::ImportId import)
{
    KeptRows kept;
    Query record(database, u"SELECT report FROM import WHERE id = ?"_s);
    for (record.bind(import).run(); record.next();) {
        const QJsonObject report = QJsonDocument::fromJson(record.text(0).toUtf8()).object();
        kept.headers = report.value(importHeaders).toVariant().toStringList();
    }
    if (const auto done = record.result(); !done)
        return base::failure(done);
    Query query(database,
                u"SELECT row, field, value, code, args, cells FROM rejected_row WHERE import_id = ? ORDER BY id"_s);
    for (query.bind(import).run(); query.next();) {
        domain::Issue issue;
        issue.row = query.integer(0);
        issue.column = query.text(1);
        issue.value = query.text(2);
        issue.reason.code = query.text(3);
        issue.reason.args = arrayOf(query.text(4)).toVariantList();
        issue.cells = QVariant(arrayOf(query.text(5)).toVariantList()).toStringList();
        kept.issues.append(issue);
    }
    if (const auto done = query.result(); !done)
        return base::failure(done);
    return kept;
}

base::Result<QList<domain::ImportRecord>> importRecords(Database &database)
{
    Query query(database,
                u"SELECT import.id, file, source.name, imported_at, imported_by, rows, added, updated, unchanged,"
                " rejected, unscored, undone_at IS NOT NULL FROM import JOIN source ON source.id = source_id"
                " ORDER BY import.id DESC"_s);
    QList<domain::ImportRecord> records;
    for (query.run(); query.next();) {
        records.append({domain::ImportId(query.integer(0)), query.text(1), query.text(2),
                        QDateTime::fromMSecsSinceEpoch(query.integer(3), QTimeZone::utc()), query.text(4),
                        query.integer(5), query.integer(6), query.integer(7), query.integer(8), query.integer(9),
                        query.integer(10), query.integer(11) != 0});
    }
    if (const auto done = query.result(); !done)
        return base::failure(done);
    return records;
}

} // namespace gensvar::store
