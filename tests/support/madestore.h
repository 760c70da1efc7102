// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dimension.h"
#include "rollup/delta.h"
#include "store/countedresponse.h"
#include "store/database.h"
#include "store/query.h"
#include "store/setting.h"
#include "store/transaction.h"

#include <QDate>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace gensvar::test {

/// A response to put into a store: what the figures know of it.
struct Answer
{
    QDate on;
    int score = -1;
    domain::Kind kind = domain::Kind::NotTold;
    std::map<domain::Dimension, qint64> values{}; ///< ids of MadeStore::value(); left out: none
    domain::Exclusion exclusion = domain::Exclusion::None;
    QString comment{};       ///< empty: none
    QByteArray attributes{}; ///< packed
    qint64 id = 0;           ///< 0: the next
    qint64 customer = 0;     ///< any number: who has given the answer; 0: not told

    [[nodiscard]] qint64 value(domain::Dimension dimension) const
    {
        const auto found = values.find(dimension);
        return found == values.end() ? 0 : found->second;
    }
};

/// A real store in a temporary folder, filled past the import. Failing to is a failure of the test.
class MadeStore
{
public:
    explicit MadeStore(QDateTime now = QDateTime(QDate(2026, 9, 15), QTime(12, 0), Qt::UTC))
    {
        store::OpenOptions options;
        options.clock = [now] { return now; };
        options.zone = QTimeZone("Europe/Stockholm");
        options.folderProbe = [](const QString &) { return store::Folder(); };
        auto opened = store::Database::open(path(), store::Access::Create, options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().code));
        m_database = std::move(*opened);
        sql(QStringLiteral("PRAGMA synchronous = OFF")); // a test's store need not outlive a power cut
        sql(QStringLiteral("INSERT INTO source (id, key, name, uid, changed_at, changed_by)"
                           " VALUES (1, 'Made', 'Made', 'u', 0, '')"));
        sql(QStringLiteral(
            "INSERT INTO import (id, source_id, file, format, header_key, fields, imported_at, imported_by,"
            " rows, added, updated, unchanged, rejected, unscored, report)"
            " VALUES (1, 1, 'made.csv', 'csv', x'00', 0, 0, '', 0, 0, 0, 0, 0, 0, '{}')"));
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("made.gensvar")); }
    [[nodiscard]] store::Database &database() { return *m_database; }

    void sql(const QString &statement)
    {
        if (const auto done = m_database->exec(statement); !done)
            qFatal("%s: %s", qPrintable(statement), qPrintable(done.error().args.value(0).toString()));
    }

    /// Makes a value of a dimension; its id.
    qint64 value(domain::Dimension dimension, const QString &name, qint64 mergedInto = 0, qint64 parent = 0)
    {
        store::Query insert(*m_database,
                            QStringLiteral("INSERT INTO %1 (key, name, merged_into, parent, uid, changed_at,"
                                           " changed_by) VALUES (?, ?, ?, ?, ?, 0, '') RETURNING id")
                                .arg(domain::dimensionName(dimension)));
        insert.bind(name).bind(name);
        mergedInto ? insert.bind(mergedInto) : insert.bindNull();
        parent ? insert.bind(parent) : insert.bindNull();
        insert.bind(QString::number(++m_uid));
        const auto id = insert.number();
        if (!id || !*id)
            qFatal("a value could not be made");
        return **id;
    }

    /// Puts answers in, in one transaction with their rollups and a row of change. The first id given.
    qint64 add(const QList<Answer> &answers)
    {
        auto transaction = store::Transaction::begin(*m_database);
        store::Query insert(*m_database, insertSql());
        rollup::Delta delta;
        const qint64 first = m_nextId;
        store::NewChange change;
        change.what = store::change::import;
        for (const Answer &answer : answers) {
            const qint64 id = answer.id ? answer.id : m_nextId++;
            if (answer.customer != 0 && !m_customers.contains(answer.customer)) {
                sql(QStringLiteral("INSERT INTO customer (id, key_kind, key) VALUES (%1, 1, 'c%1')")
                        .arg(answer.customer));
                sql(QStringLiteral("INSERT INTO contact (id, customer_id) VALUES (%1, %1)").arg(answer.customer));
                m_customers.insert(answer.customer);
            }
            bind(insert, answer, id);
            if (const auto done = insert.exec(); !done)
                qFatal("%s", qPrintable(done.error().args.value(0).toString()));
            delta.add(counted(answer), 1);
            if (change.firstId.isNull() || id < change.firstId.value())
                change.firstId = domain::ResponseId(id);
            change.lastId = std::max(change.lastId, domain::ResponseId(id));
        }
        sql(QStringLiteral("UPDATE setting SET value = max(value, %1) WHERE name = 'next_response_id'")
                .arg(change.lastId.value() + 1));
        if (const auto done = delta.apply(*m_database); !done)
            qFatal("%s", qPrintable(done.error().code));
        if (!store::SettingStore(*m_database).set(store::setting::nextResponseId, m_nextId)
            || !transaction->commit(change))
            qFatal("the change could not be committed");
        return first;
    }

    static store::CountedResponse counted(const Answer &answer)
    {
        store::CountedResponse response;
        response.day = qint32(QDate(1970, 1, 1).daysTo(answer.on));
        response.kind = answer.kind;
        response.score = qint8(answer.score);
        response.hasComment = !answer.comment.isEmpty();
        response.excluded = answer.exclusion != domain::Exclusion::None;
        response.department = answer.value(domain::Dimension::Department);
        response.touchpoint = answer.value(domain::Dimension::Touchpoint);
        response.channel = answer.value(domain::Dimension::Channel);
        response.segment = answer.value(domain::Dimension::Segment);
        return response;
    }

private:
    static QString insertSql()
    {
        return QStringLiteral(
            "INSERT INTO response (id, source_id, day, score, kind, department_id, touchpoint_id, channel_id, "
            "segment_id,"
            " survey_id, product_id, language_id, account_id, account_manager_id, contact_id, excluded, has_comment, "
            "import_id,"
            " fingerprint, external_id, attributes, comment)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0, ?, ?, ?)");
    }

    static void bind(store::Query &insert, const Answer &answer, qint64 id)
    {
        using enum domain::Dimension;
        const qint64 source = answer.value(Source);
        insert.bind(id).bind(source ? source : 1).bind(QDate(1970, 1, 1).daysTo(answer.on));
        answer.score >= 0 ? insert.bind(answer.score) : insert.bindNull();
        insert.bind(int(answer.kind));
        for (const domain::Dimension dimension :
             {Department, Touchpoint, Channel, Segment, Survey, Product, Language, Account, AccountManager}) {
            const qint64 value = answer.value(dimension);
            value ? insert.bind(value) : insert.bindNull();
        }
        answer.customer != 0 ? insert.bind(answer.customer) : insert.bindNull(); // a contact each, of the same number
        insert.bind(int(answer.exclusion)).bind(answer.comment.isEmpty() ? 0 : 1).bind(QStringLiteral("r%1").arg(id));
        answer.attributes.isEmpty() ? insert.bindNull() : insert.bind(answer.attributes);
        answer.comment.isEmpty() ? insert.bindNull() : insert.bind(answer.comment);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    qint64 m_nextId = 1;
    int m_uid = 0;
    QSet<qint64> m_customers;
};

} // namespace gensvar::test
