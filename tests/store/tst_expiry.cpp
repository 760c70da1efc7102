// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup/delta.h"
#include "rollup/rollup.h"
#include "store/checkup.h"
#include "store/database.h"
#include "store/expiry.h"
#include "store/importundo.h"
#include "store/query.h"
#include "store/remains.h"
#include "store/responsewriter.h"
#include "store/searchindex.h"
#include "support/drawnbatch.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using domain::Field;

/// Rejected rows and earlier contents are kept for a while, and undoing tells what it cannot bring back.
class TestExpiry : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void earlierContentsGoAfterTheirTime();
    void nothingOfThemIsInTheFile();
    void undoLeavesWhatItCannotBringBack();
    void undoOfAnEarlierImportLeavesTheLater();
    void undoBetweenLeavesTheLast();
    void undoNeedsOnlyTheLastThatSaidAll();
    void undoWithinTheTimeRestores();
    void whatAnUndoToldAnewIsKeptAsLong();
    void rejectedRowsGo();
    void aShorterTimeHoldsAtOnce();

private:
    domain::ImportId import(int day, const QString &picture, quint32 fields = all);
    [[nodiscard]] domain::UndoReport undo(domain::ImportId id);
    [[nodiscard]] QString drawn() const;
    [[nodiscard]] qint64 number(const QString &sql) const
    {
        return store::Query(*m_database, sql).number().value().value_or(-1);
    }
    void verifyWhole();

    static constexpr quint32 few =
        1u << quint32(Field::ResponseId) | 1u << quint32(Field::RespondedAt) | 1u << quint32(Field::Score);
    static constexpr quint32 all = few | 1u << quint32(Field::Comment) | 1u << quint32(Field::Department)
        | 1u << quint32(Field::CustomerId) | 1u << quint32(Field::Email) | 1u << quint32(Field::CustomerName);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
};

void TestExpiry::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    store::OpenOptions options;
    options.clock = [] { return QDateTime(QDate(2026, 12, 1), QTime(12, 0), Qt::UTC); };
    auto opened = store::Database::open(m_folder->filePath(u"a.gensvar"_s), store::Access::Create, options);
    QVERIFY(opened);
    m_database = std::move(*opened);
}

// On the so many-th day of the year.
domain::ImportId TestExpiry::import(int day, const QString &picture, quint32 fields)
{
    store::ImportTarget target;
    target.source = u"Survey"_s;
    target.headerKey = "key";
    target.fields = fields;
    target.expectedRows = picture.count(u'\n') + 1;
    target.at = QDateTime(QDate(2026, 1, 1).addDays(day), QTime(12, 0), Qt::UTC);
    rollup::Delta sums;
    auto writer = store::ResponseWriter::begin(*m_database, target, sums);
    if (!writer || !(*writer)->add(test::drawnBatch(picture)) || !(*writer)->finish())
        qFatal("the import failed");
    domain::Issue issue;
    issue.row = 9;
    issue.cells = QStringList{u"Avvisad rad"_s};
    const auto id = (*writer)->commit(1, {issue}, "{}");
    if (!id || !store::indexComments(*m_database, {}, {}))
        qFatal("the import could not be kept");
    return *id;
}

domain::UndoReport TestExpiry::undo(domain::ImportId id)
{
    rollup::Delta sums;
    const auto report = store::undoImport(*m_database, id, sums, {}, {});
    if (!report)
        qFatal("%s", qPrintable(report.error().code));
    return *report;
}

QString TestExpiry::drawn() const
{
    store::Query query(*m_database,
                       u"SELECT external_id, score, ifnull(comment, ''), ifnull(contact.name, '') FROM response"
                       " LEFT JOIN contact ON contact.id = contact_id ORDER BY external_id"_s);
    QStringList lines;
    for (query.run(); query.next();)
        lines.append(QStringList{query.text(0), query.text(1), query.text(2), query.text(3)}.join(u'|'));
    return lines.join(u'\n');
}

void TestExpiry::verifyWhole()
{
    store::Checkup checkup(*m_database);
    const auto checked = checkup.run({});
    QVERIFY(checked);
    QVERIFY2(checked->problems.isEmpty(),
             checked->problems.isEmpty() ? "" : qPrintable(checked->problems.first().code));
    QVERIFY(rollup::verify(*m_database)->isEmpty());
}

void TestExpiry::earlierContentsGoAfterTheirTime()
{
    import(0, u"R1|2026-01-01|9|bra|Sales|K1||Ann"_s);
    import(1, u"R1|2026-01-01|8|bra nog|Sales|K2||Bo"_s);
    import(91, u"R1|2026-01-01|8|bra nog|Sales|K2||Bo"_s); // to the hour 90 days later
    QCOMPARE(number(u"SELECT count(*) FROM response_version WHERE comment = 'bra'"_s), 1);
    import(92, u"R1|2026-01-01|8|bra nog|Sales|K2||Bo"_s);
    QCOMPARE(number(u"SELECT count(*) FROM response_version WHERE fingerprint = -1 AND comment IS NULL"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM contact"_s), 1); // Ann's, whom nothing else speaks of, went
    QCOMPARE(number(u"SELECT count(*) FROM customer"_s), 1);
    verifyWhole();
}

void TestExpiry::nothingOfThemIsInTheFile()
{
    import(0, u"R1|2026-01-01|9|Hantverksmässigt svar|Sales|K-4711|anna@ek.example|Anna Ekdahl"_s);
    import(1, u"R1|2026-01-01|8|||||"_s);
    import(100, u"R2|2026-01-01|8"_s, few);
    QVERIFY(m_database->checkpoint());
    for (const QByteArray &trace : {QByteArray("Hantverksm"), QByteArray("anna@ek"), QByteArray("Ekdahl")})
        QVERIFY2(!store::holdsAnyOf(m_database->path(), {trace}), trace.constData());
}

void TestExpiry::undoLeavesWhatItCannotBringBack()
{
    import(0, u"R1|2026-01-01|9|bra|Sales\nR2|2026-01-01|3"_s);
    const auto second = import(1, u"R1|2026-01-01|2|inte bra|Sales\nR3|2026-01-01|7"_s);
    import(100, u"R9|2026-01-01|8"_s);
    const domain::UndoReport report = undo(second);
    QCOMPARE(report.expired, 1);
    QCOMPARE(report.removed, 1);
    QCOMPARE(report.restored + report.keptByLater, 0);
    QCOMPARE(drawn(), u"R1|2|inte bra|\nR2|3||\nR9|8||"_s);
    verifyWhole();
    QCOMPARE(undo(domain::ImportId(1)).removed, 2); // it answers for R1 now
    QCOMPARE(drawn(), u"R9|8||"_s);
    verifyWhole();
}

void TestExpiry::undoOfAnEarlierImportLeavesTheLater()
{
    const auto first = import(0, u"R1|2026-01-01|9|bra|Sales"_s);
    import(1, u"R1|2026-01-01|2"_s, few); // the comment is still the first one's
    import(100, u"R9|2026-01-01|8"_s);
    const domain::UndoReport report = undo(first);
    QCOMPARE(report.keptByLater, 1); // all that remains is what the second file told, which is there
    QCOMPARE(report.expired, 0);
    QCOMPARE(drawn(), u"R1|2||\nR9|8||"_s);
    verifyWhole();
}

void TestExpiry::undoBetweenLeavesTheLast()
{
    import(0, u"R1|2026-01-01|9|bra|Sales"_s);
    const auto second = import(1, u"R1|2026-01-01|2"_s, few);
    import(2, u"R1|2026-01-01|3"_s, few);
    import(100, u"R9|2026-01-01|8"_s);
    QCOMPARE(undo(second).expired, 1); // the comment cannot be told anew
    QCOMPARE(drawn(), u"R1|3|bra|\nR9|8||"_s);
    verifyWhole();
    QCOMPARE(undo(domain::ImportId(3)).expired, 1);
    QCOMPARE(drawn(), u"R1|3|bra|\nR9|8||"_s);
    verifyWhole();
}

void TestExpiry::undoNeedsOnlyTheLastThatSaidAll()
{
    import(0, u"R1|2026-01-01|9|bra"_s);
    import(1, u"R1|2026-01-01|5|bra nog"_s);
    const auto third = import(60, u"R1|2026-01-01|2|inte bra"_s);
    import(100, u"R9|2026-01-01|8"_s);
    QCOMPARE(number(u"SELECT count(*) FROM response_version WHERE fingerprint = -1"_s), 1);
    const domain::UndoReport report = undo(third);
    QCOMPARE(report.restored, 1);
    QCOMPARE(drawn(), u"R1|5|bra nog|\nR9|8||"_s);
    verifyWhole();
}

void TestExpiry::undoWithinTheTimeRestores()
{
    import(0, u"R1|2026-01-01|9|bra|Sales|K1||Ann"_s);
    const QString before = drawn();
    const auto second = import(1, u"R1|2026-01-01|2|inte bra|Sales|K2||Bo"_s);
    import(60, u"R1|2026-01-01|2|inte bra|Sales|K2||Bo"_s);
    QCOMPARE(undo(second).keptByLater, 1);
    QCOMPARE(undo(domain::ImportId(3)).restored, 1);
    QCOMPARE(drawn(), before);
    verifyWhole();
}

// An import that only repeated tells what it had, once another is undone.
void TestExpiry::whatAnUndoToldAnewIsKeptAsLong()
{
    const auto first = import(0, u"R1|2026-01-01|9|bra|Sales"_s);
    import(1, u"R1|2026-01-01|9|bra"_s, few | 1u << quint32(Field::Comment));
    const auto third = import(2, u"R1|2026-01-01|5"_s, few);
    QCOMPARE(undo(first).expired, 0);
    import(4, u"R9|2026-01-01|8"_s);
    QCOMPARE(undo(third).restored, 1);
    QCOMPARE(drawn(), u"R1|9|bra|\nR9|8||"_s);
    verifyWhole();
}

void TestExpiry::rejectedRowsGo()
{
    import(0, u"R1|2026-01-01|9"_s);
    import(89, u"R1|2026-01-01|9"_s);
    QCOMPARE(number(u"SELECT count(*) FROM rejected_row"_s), 2);
    import(91, u"R1|2026-01-01|9"_s);
    QCOMPARE(number(u"SELECT count(*) FROM rejected_row"_s), 2);
    QCOMPARE(number(u"SELECT min(import_id) FROM rejected_row"_s), 2);
}

void TestExpiry::aShorterTimeHoldsAtOnce()
{
    QCOMPARE(*store::keepDays(*m_database), 90);
    import(300, u"R1|2026-01-01|9|bra"_s);
    import(301, u"R1|2026-01-01|8|bra nog"_s);
    QVERIFY(store::setKeepDays(*m_database, 30)); // on 1 December, the 334th day
    QCOMPARE(*store::keepDays(*m_database), 30);
    QCOMPARE(number(u"SELECT count(*) FROM response_version WHERE fingerprint = -1"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM rejected_row"_s), 0);
    verifyWhole();
}

QTEST_GUILESS_MAIN(TestExpiry)
#include "tst_expiry.moc"
