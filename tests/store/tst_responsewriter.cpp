// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup/delta.h"
#include "rollup/rollup.h"
#include "store/attributepack.h"
#include "store/codes.h"
#include "store/database.h"
#include "store/importundo.h"
#include "store/query.h"
#include "store/responsewriter.h"
#include "store/searchindex.h"
#include "support/drawnbatch.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using domain::Field;

namespace {

constexpr quint32 mask(std::initializer_list<Field> fields)
{
    quint32 bits = 0;
    for (const Field field : fields)
        bits |= 1u << quint32(field);
    return bits;
}

constexpr quint32 allDrawn = mask({Field::ResponseId, Field::RespondedAt, Field::Score, Field::Comment,
                                   Field::Department, Field::CustomerId, Field::Email, Field::CustomerName});

} // namespace

/// Responses into the store and out again, and what stays true of it.
class tst_ResponseWriter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;

    domain::ImportId import(const QString &picture, quint32 fields = allDrawn, store::ImportCounts *counts = nullptr,
                            const QStringList &attributes = {})
    {
        store::ImportTarget target;
        target.source = u"Survey"_s;
        target.file = u"survey.csv"_s;
        target.format = u"csv"_s;
        target.headerKey = "key";
        target.fields = fields;
        for (const QString &attribute : attributes)
            target.attributes.insert(8 + quint32(target.attributes.size()), attribute);
        target.expectedRows = picture.count(u'\n') + 1;
        target.at = QDateTime(QDate(2026, 4, 1), QTime(12, 0), Qt::UTC);
        rollup::Delta sums;
        auto writer = store::ResponseWriter::begin(*m_database, target, sums);
        if (!writer)
            qFatal("begin: %s", qPrintable(writer.error().code));
        const auto added = (*writer)->add(test::drawnBatch(picture));
        const auto finished = added ? (*writer)->finish() : added;
        if (!finished) {
            m_error = finished.error();
            return {};
        }
        const auto id = (*writer)->commit(0, {}, "{}");
        if (!id)
            qFatal("commit: %s", qPrintable(id.error().code));
        if (counts)
            *counts = (*writer)->counts();
        return *id;
    }

    base::Result<domain::UndoReport> undo(domain::ImportId id)
    {
        rollup::Delta sums;
        return store::undoImport(*m_database, id, sums, {}, {});
    }

    /// The store's responses as text, one a line in the order of their ids there.
    QString drawn()
    {
        store::Query query(*m_database,
                           u"SELECT external_id, date(day * 86400, 'unixepoch'), score, ifnull(comment, ''),"
                           " ifnull(department.name, ''), ifnull(contact.customer_key, ''), ifnull(contact.name, '')"
                           " FROM response LEFT JOIN department ON department.id = department_id"
                           " LEFT JOIN contact ON contact.id = contact_id ORDER BY external_id"_s);
        QStringList lines;
        for (query.run(); query.next();) {
            QStringList cells;
            for (int i = 0; i < 7; ++i)
                cells.append(query.text(i));
            if (cells.first().startsWith(u'='))
                cells.first() = u"="_s;
            lines.append(cells.join(u'|'));
        }
        return lines.join(u'\n');
    }

    /// The attributes of all responses, as "name=value", in the order of the responses' ids in the store.
    QString drawnAttributes()
    {
        QStringList parts;
        store::Query query(*m_database, u"SELECT attributes FROM response ORDER BY id"_s);
        for (query.run(); query.next();) {
            const QByteArray pack = query.blob(0);
            store::AttributeCursor cursor({pack.constData(), size_t(pack.size())});
            while (const auto told = cursor.next()) {
                const QString value = told->value
                    ? text(u"SELECT value FROM attribute_value WHERE id = %1"_s.arg(told->value))
                    : QString::fromUtf8(told->text.data(), qsizetype(told->text.size()));
                parts.append(text(u"SELECT name FROM attribute WHERE id = %1"_s.arg(told->attribute)) + u'=' + value);
            }
        }
        return parts.join(u' ');
    }

    QString text(const QString &sql)
    {
        store::Query query(*m_database, sql);
        query.run();
        return query.next() ? query.text(0) : QString();
    }

    qint64 number(const QString &sql) { return store::Query(*m_database, sql).number().value().value_or(-1); }

    void verifyWhole()
    {
        QVERIFY(store::indexComments(*m_database, {}, {}));
        const auto problems = rollup::verify(*m_database);
        QVERIFY(problems);
        QVERIFY2(problems->isEmpty(), problems->isEmpty() ? "" : qPrintable(problems->first().code));
        QCOMPARE(number(u"SELECT count(*) FROM search WHERE search MATCH 'bra'"_s),
                 number(u"SELECT count(*) FROM response WHERE lower(comment) LIKE '%bra%'"_s));
        QCOMPARE(number(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
    }

    base::Error m_error;

private slots:
    void init()
    {
        m_error = {};
        m_database.reset();
        QFile::remove(m_folder.filePath(u"a.gensvar"_s));
        auto opened = store::Database::open(m_folder.filePath(u"a.gensvar"_s), store::Access::Create);
        QVERIFY(opened);
        m_database = std::move(*opened);
    }

    void addsEachResponseOnce()
    {
        store::ImportCounts counts;
        import(u"R1|2026-03-01|9|bra|Sales|K1||Ann\nR2|2026-03-02|3||Support|K2||Bo\n|2026-03-02|3\n|2026-03-02|3"_s,
               allDrawn, &counts);
        QCOMPARE(counts.added, 4);
        QCOMPARE(drawn(),
                 u"=|2026-03-02|3||||\n=|2026-03-02|3||||\nR1|2026-03-01|9|bra|Sales|K1|Ann\n"
                 "R2|2026-03-02|3||Support|K2|Bo"_s);
        verifyWhole();
    }

    void findsTheSameResponsesAgain()
    {
        const QString file = u"R1|2026-03-01|9|bra|Sales|K1||Ann\n|2026-03-02|3\n|2026-03-02|3\n|2026-03-02|3"_s;
        import(file);
        const QString before = drawn();
        store::ImportCounts counts;
        import(file, allDrawn, &counts);
        QCOMPARE(counts.unchanged, 4);
        QCOMPARE(counts.added + counts.updated, 0);
        QCOMPARE(drawn(), before);
        verifyWhole();
    }

    void updatesWhatChanged()
    {
        import(u"R1|2026-03-01|9|bra|Sales|K1||Ann"_s);
        QVERIFY(store::indexComments(*m_database, {}, {}));
        store::ImportCounts counts;
        import(u"R1|2026-03-05|4|inte bra alls|Support|K1||Ann"_s, allDrawn, &counts);
        QCOMPARE(counts.updated, 1);
        QCOMPARE(drawn(), u"R1|2026-03-05|4|inte bra alls|Support|K1|Ann"_s);
        verifyWhole();
    }

    void takesTheLaterOfTwoInOneFile()
    {
        store::ImportCounts counts;
        import(u"R1|2026-03-01|9\nR1|2026-03-01|4\nR1|2026-03-01|4"_s, allDrawn, &counts);
        QCOMPARE(counts.added, 1);
        QCOMPARE(counts.updated, 1);
        QCOMPARE(counts.unchanged, 1);
        QCOMPARE(drawn(), u"R1|2026-03-01|4||||"_s);
        verifyWhole();
    }

    void leavesFieldsThatAFileLacks()
    {
        import(u"R1|2026-03-01|9|bra|Sales|K1||Ann"_s);
        store::ImportCounts counts;
        const quint32 fewer = mask({Field::ResponseId, Field::RespondedAt, Field::Score});
        import(u"R1|2026-03-01|9"_s, fewer, &counts);
        QCOMPARE(counts.unchanged, 1);
        import(u"R1|2026-03-01|2"_s, fewer, &counts);
        QCOMPARE(counts.updated, 1);
        QCOMPARE(drawn(), u"R1|2026-03-01|2|bra|Sales|K1|Ann"_s);
        import(u"R1|2026-03-01|2|||||"_s, allDrawn, &counts);
        QCOMPARE(drawn(), u"R1|2026-03-01|2||||"_s); // an empty cell empties
        verifyWhole();
    }

    void refusesAnotherSurveysIds()
    {
        import(u"R1|2026-03-01|9|||K1\nR2|2026-03-01|9|||K2\nR3|2026-03-01|9|||K3"_s);
        const QString before = drawn();
        import(u"R1|2026-04-01|1|||K7\nR2|2026-04-01|1|||K8\nR3|2026-04-01|1|||K9"_s);
        QVERIFY(m_error.is(store::code::anotherSource));
        QCOMPARE(drawn(), before);
        verifyWhole();
    }

    // Each import gives the fields that its file had. What a later one repeated stays when the one is undone that said
    // it first.
    void undoesWhatOthersRepeated()
    {
        const quint32 withDepartment = allDrawn;
        const quint32 without = allDrawn & ~(1U << quint32(domain::Field::Department));
        const QString full = u"R1|2026-03-01|9|bra|Boats"_s;
        const QString plain = u"R1|2026-03-01|9|bra"_s;
        import(plain, without);
        import(full, withDepartment);
        import(plain, without);
        import(full, withDepartment);
        const QString told = drawn();
        QVERIFY(told.contains(u"Boats"_s));
        QVERIFY(undo(domain::ImportId(2)));
        QCOMPARE(drawn(), told);
        QVERIFY(undo(domain::ImportId(4)));
        QVERIFY(!drawn().contains(u"Boats"_s));
        import(full, withDepartment);
        QVERIFY(drawn().contains(u"Boats"_s));
        verifyWhole();
    }

    // The same with columns that have no field of their own.
    void undoesAttributesThatOthersLack()
    {
        const auto full = import(u"R1|2026-03-01|9||||||x|y"_s, allDrawn, nullptr, {u"Shelf"_s, u"Lane"_s});
        import(u"R1|2026-03-01|8||||||z"_s, allDrawn, nullptr, {u"Lane"_s});
        import(u"R1|2026-03-01|7"_s);
        QCOMPARE(drawnAttributes(), u"Shelf=x Lane=z"_s);
        QVERIFY(undo(full));
        QCOMPARE(drawnAttributes(), u"Lane=z"_s);
        QVERIFY(undo(domain::ImportId(2)));
        QCOMPARE(drawnAttributes(), QString());
        QCOMPARE(drawn(), u"R1|2026-03-01|7||||"_s);
        verifyWhole();
    }

    void undoKeepsAttributesThatOthersRepeat()
    {
        const auto first = import(u"R1|2026-03-01|9||||||x"_s, allDrawn, nullptr, {u"Shelf"_s});
        import(u"R1|2026-03-01|9"_s);
        import(u"R1|2026-03-01|9||||||y|x"_s, allDrawn, nullptr, {u"Lane"_s, u"Shelf"_s});
        QVERIFY(undo(first));
        QCOMPARE(drawnAttributes(), u"Shelf=x Lane=y"_s);
        QVERIFY(undo(domain::ImportId(3)));
        QCOMPARE(drawnAttributes(), QString());
        QCOMPARE(drawn(), u"R1|2026-03-01|9||||"_s);
        verifyWhole();
    }

    // Another import's values stay, and those of contents that may come back.
    void undoForgetsValuesThatNobodyHas()
    {
        import(u"R1|2026-03-01|9||||||x"_s, allDrawn, nullptr, {u"Shelf"_s});
        const auto second = import(u"R1|2026-03-01|9||||||y|p\nR2|2026-03-01|9||||||z|q"_s, allDrawn, nullptr,
                                   {u"Shelf"_s, u"Patient"_s});
        QCOMPARE(number(u"SELECT count(*) FROM attribute_value"_s), 5);
        QVERIFY(undo(second));
        QCOMPARE(text(u"SELECT group_concat(value) FROM attribute_value"_s), u"x"_s);
        QCOMPARE(text(u"SELECT group_concat(name) FROM attribute"_s), u"Shelf"_s);
        verifyWhole();
    }

    // A value in the same place under another header is another attribute's.
    void tellsColumnsApartByTheirNames()
    {
        import(u"R1|2026-03-01|9||||||x"_s, allDrawn, nullptr, {u"Shelf"_s});
        store::ImportCounts counts;
        import(u"R1|2026-03-01|9||||||x"_s, allDrawn, &counts, {u"Lane"_s});
        QCOMPARE(counts.updated, 1);
        QCOMPARE(drawnAttributes(), u"Shelf=x Lane=x"_s);
    }

    // A value that earlier responses hold as a text is not coded for later ones: a filter finds all of them by one.
    void anOpenAttributeStaysOpen()
    {
        import(u"R1|2026-03-01|9||||||x"_s, allDrawn, nullptr, {u"Shelf"_s});
        QVERIFY(m_database->exec(u"UPDATE attribute SET is_open = 1"_s));
        import(u"R2|2026-03-01|9||||||y\nR3|2026-03-01|9||||||x"_s, allDrawn, nullptr, {u"Shelf"_s});
        QCOMPARE(drawnAttributes(), u"Shelf=x Shelf=y Shelf=x"_s);
        QCOMPARE(number(u"SELECT count(*) FROM attribute_value"_s), 1);
    }

    void indexingNothingWritesNothing()
    {
        import(u"R1|2026-03-01|9|bra"_s);
        QVERIFY(store::indexComments(*m_database, {}, {}));
        const auto other = store::Database::open(m_database->path(), store::Access::Read);
        QVERIFY(other);
        const auto version = [&] { return store::Query(**other, u"PRAGMA data_version"_s).number()->value_or(-1); };
        const qint64 before = version();
        QVERIFY(store::indexComments(*m_database, {}, {}));
        QCOMPARE(version(), before);
    }

    void takesCorrectedDates()
    {
        QStringList first;
        QStringList later;
        for (int i = 0; i < 40; ++i) {
            first.append(u"R%1|2026-03-01|%2|bra||K%1"_s.arg(i).arg(i % 11));
            later.append(u"R%1|2026-03-02|%2|bra||K%1"_s.arg(i).arg(i % 11));
        }
        import(first.join(u'\n'));
        store::ImportCounts counts;
        import(later.join(u'\n'), allDrawn, &counts);
        QCOMPARE(counts.updated, 40);
        QCOMPARE(counts.otherScores, 0);
    }

    void knowsPeopleAgain()
    {
        import(u"R1|2026-03-01|9|||K1|ann@x.example|Ann\nR2|2026-03-01|9||||ann@x.example|Ann\n"
               "R3|2026-03-01|9||||ANN@x.example|\nR4|2026-03-01|9||||ann@x.example|Bo\n"
               "R5|2026-03-01|9||||info@x.example|Bo\nR6|2026-03-01|9|||K1||Anne"_s);
        // K1 (R1, R6), ann@ as Ann (R2, R3), ann@ as Bo (R4); info@ belongs to nobody.
        QCOMPARE(number(u"SELECT count(*) FROM customer"_s), 3);
        QCOMPARE(number(u"SELECT count(*) FROM contact WHERE customer_id IS NULL"_s), 1);
        import(u"R7|2026-03-02|9||||Ann@X.example|ann"_s);
        QCOMPARE(number(u"SELECT count(*) FROM customer"_s), 3);
        verifyWhole();
    }

    void undoTakesBackWhatAnImportAloneBrought()
    {
        const auto first = import(u"R1|2026-03-01|9|bra|Sales|K1||Ann\nR2|2026-03-02|3"_s);
        const QString before = drawn();
        QVERIFY(store::indexComments(*m_database, {}, {}));
        const auto second = import(u"R2|2026-03-02|8|bra nu|Support\nR3|2026-03-03|10|bra|Sales|K9"_s);
        const auto report = undo(second);
        QVERIFY(report);
        QCOMPARE(report->removed, 1);
        QCOMPARE(report->restored, 1);
        QCOMPARE(drawn(), before);
        QCOMPARE(number(u"SELECT count(*) FROM customer"_s), 1); // K9 went with its response
        verifyWhole();
        const auto again = undo(second);
        QVERIFY(!again && again.error().is(store::code::alreadyUndone));
        QVERIFY(undo(first));
        QCOMPARE(drawn(), QString());
        verifyWhole();
    }

    void undoKeepsWhatALaterImportHolds()
    {
        const auto first = import(u"R1|2026-03-01|9|bra|Sales\nR2|2026-03-01|5"_s);
        import(u"R1|2026-03-01|9|bra|Sales"_s);
        const auto report = undo(first);
        QVERIFY(report);
        QCOMPARE(report->removed, 1);
        QCOMPARE(report->keptByLater, 1);
        QCOMPARE(drawn(), u"R1|2026-03-01|9|bra|Sales||"_s);
        verifyWhole();
    }

    void undoTakesOnlyTheFieldsOfThatImport()
    {
        const auto first = import(u"R1|2026-03-01|9|bra|Sales|K1"_s);
        import(u"R1|2026-03-01|2"_s, mask({Field::ResponseId, Field::RespondedAt, Field::Score}));
        QVERIFY(undo(first));
        QCOMPARE(drawn(), u"R1|2026-03-01|2||||"_s);
        verifyWhole();
    }

    void aDroppedWriterLeavesNothing()
    {
        import(u"R1|2026-03-01|9"_s);
        const QString before = drawn();
        store::ImportTarget target;
        target.source = u"Other"_s;
        target.fields = allDrawn;
        target.at = QDateTime::currentDateTimeUtc();
        {
            rollup::Delta sums;
            auto writer = store::ResponseWriter::begin(*m_database, target, sums);
            QVERIFY(writer);
            QVERIFY((*writer)->add(test::drawnBatch(u"R9|2026-03-01|9|bra|Sales"_s)));
        }
        QCOMPARE(drawn(), before);
        QCOMPARE(number(u"SELECT count(*) FROM source"_s), 1);
        QCOMPARE(number(u"SELECT count(*) FROM import"_s), 1);
        verifyWhole();
    }
};

QTEST_GUILESS_MAIN(tst_ResponseWriter)
#include "tst_responsewriter.moc"
