// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/columncache.h"
#include "flow/connection.h"
#include "flow/exclusionflow.h"
#include "flow/importflow.h"
#include "flow/question.h"
#include "metrics/reconciliation.h"
#include "support/madestore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace gensvar;
using namespace gensvar::flow;
using domain::bit;
using domain::Cause;
using domain::Causes;
using domain::Exclusion;
using domain::PlatformLedger;
using metrics::Counted;
using test::Answer;
using test::MadeStore;
using namespace Qt::Literals::StringLiterals;

/// Of what a platform's figure may be made.
class TestPlatform : public QObject
{
    Q_OBJECT

private slots:
    void takenOutByReason_data();
    void takenOutByReason();
    void daysByUtcAtBothEdges();
    void withoutATimeOfDay();
    void withoutAScore();
    void theSameCustomerAgain();
    void mergedCustomersAreOne();
    void dismissedInAnExport();
    void theSameExportTwice();
    void notFinished();
    void leftOutUnderAFilter();
    void anUndoneImportIsNothing();
    void allCombinations();
    void namesWhatMoves();
    void namesTheSameAnswersOfACustomer();
    void emptyStore();
    void soonInALargeStore();
};

static domain::Scope october()
{
    domain::Scope scope;
    scope.from = QDate(2026, 10, 1);
    scope.to = QDate(2026, 10, 31);
    return scope;
}

static PlatformLedger ledgerOf(const QString &store, const domain::Scope &scope)
{
    auto connection = Connection::open(store, OpenMode::Read);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().code));
    const auto ledger = Question(**connection, makeColumnCache()).platform(scope);
    if (!ledger)
        qFatal("%s", qPrintable(ledger.error().code));
    return *ledger;
}

static Counted with(const PlatformLedger &ledger, Causes causes)
{
    return metrics::countedWith(ledger.parts, causes);
}

static Answer at(const QDate &day, int score, Exclusion exclusion = Exclusion::None)
{
    Answer made{day, score};
    made.exclusion = exclusion;
    if (score < 0)
        made.comment = u"Tack"_s;
    return made;
}

/// When a response came in, in UTC.
static void setMoment(MadeStore &store, qint64 id, const QString &utc)
{
    const QDateTime moment = QDateTime::fromString(utc + u'Z', Qt::ISODate);
    store.sql(u"UPDATE response SET responded_at = %1 WHERE id = %2"_s.arg(moment.toMSecsSinceEpoch()).arg(id));
}

void TestPlatform::takenOutByReason_data()
{
    QTest::addColumn<int>("exclusion");
    QTest::addColumn<int>("cause");
    QTest::newRow("test") << int(Exclusion::Test) << int(Cause::TestsCounted);
    QTest::newRow("own staff") << int(Exclusion::OwnStaff) << int(Cause::OwnStaffCounted);
    QTest::newRow("duplicate") << int(Exclusion::Duplicate) << int(Cause::DuplicatesCounted);
    QTest::newRow("wrong person") << int(Exclusion::WrongPerson) << int(Cause::WrongPersonsCounted);
}

void TestPlatform::takenOutByReason()
{
    QFETCH(int, exclusion);
    QFETCH(int, cause);
    MadeStore store;
    store.add({at({2026, 10, 5}, 10), at({2026, 10, 6}, 3, Exclusion(exclusion)),
               at({2026, 11, 6}, 3, Exclusion(exclusion)), at({2026, 10, 7}, -1, Exclusion(exclusion))});
    const PlatformLedger ledger = ledgerOf(store.path(), october());
    QCOMPARE(with(ledger, 0), (Counted{1, 1, 0}));
    QCOMPARE(with(ledger, bit(Cause(cause))), (Counted{2, 1, 1}));
    QCOMPARE(with(ledger, bit(Cause(cause)) | bit(Cause::UnscoredCounted)), (Counted{3, 1, 1}));
    QCOMPARE(metrics::causesIn(ledger.parts), bit(Cause(cause)) | bit(Cause::UnscoredCounted));
}

/// In Stockholm midnight is at 22:00 UTC before 1 October, and at 23:00 UTC at the end of October 2026.
void TestPlatform::daysByUtcAtBothEdges()
{
    MadeStore store;
    store.add({at({2026, 10, 1}, 10), at({2026, 10, 1}, 9), at({2026, 10, 15}, 9), at({2026, 10, 31}, 2),
               at({2026, 11, 1}, 1), at({2026, 11, 1}, 8), at({2026, 9, 30}, 5)});
    setMoment(store, 1, u"2026-09-30T23:59:59"_s); // September there
    setMoment(store, 2, u"2026-10-01T00:00:00"_s);
    setMoment(store, 4, u"2026-10-31T12:00:00"_s);
    setMoment(store, 5, u"2026-10-31T23:30:00"_s); // October there
    setMoment(store, 6, u"2026-11-01T00:00:00"_s);
    setMoment(store, 7, u"2026-09-30T10:00:00"_s);
    const PlatformLedger ledger = ledgerOf(store.path(), october());
    QCOMPARE(with(ledger, 0), (Counted{4, 3, 1}));
    QCOMPARE(with(ledger, bit(Cause::DaysInUtc)), (Counted{4, 2, 2}));
    QCOMPARE(ledger.atEdges, 3);
    QCOMPARE(ledger.atEdgesWithoutTime, 0);
    domain::Scope open = october();
    open.to.reset();
    QCOMPARE(with(ledgerOf(store.path(), open), bit(Cause::DaysInUtc)), (Counted{5, 2, 2}));
    domain::Scope day; // both edges on one day
    day.from = day.to = QDate(2026, 10, 1);
    QCOMPARE(with(ledgerOf(store.path(), day), 0), (Counted{2, 2, 0}));
    QCOMPARE(with(ledgerOf(store.path(), day), bit(Cause::DaysInUtc)), (Counted{1, 1, 0}));
}

void TestPlatform::withoutATimeOfDay()
{
    MadeStore store;
    store.add({at({2026, 10, 1}, 10), at({2026, 10, 31}, 9), at({2026, 9, 30}, 9)});
    const PlatformLedger ledger = ledgerOf(store.path(), october());
    QCOMPARE(metrics::causesIn(ledger.parts), Causes(0));
    QCOMPARE(ledger.atEdges, 2);
    QCOMPARE(ledger.atEdgesWithoutTime, 2);
    QCOMPARE(ledgerOf(store.path(), {}).atEdges, 0);
}

void TestPlatform::withoutAScore()
{
    MadeStore store;
    store.add({at({2026, 10, 5}, 10), at({2026, 10, 6}, -1), at({2026, 9, 6}, -1)});
    const PlatformLedger ledger = ledgerOf(store.path(), october());
    QCOMPARE(with(ledger, bit(Cause::UnscoredCounted)), (Counted{2, 1, 0}));
    QCOMPARE(ledger.figure.total.responses(), 1);
}

static Answer of(qint64 customer, QDate day, int score)
{
    Answer made{day, score};
    made.customer = customer;
    return made;
}

void TestPlatform::theSameCustomerAgain()
{
    MadeStore store;
    store.add({of(1, {2026, 10, 5}, 10), of(1, {2026, 10, 5}, 3), of(1, {2026, 10, 5}, 10), of(1, {2026, 10, 9}, 10),
               of(2, {2026, 9, 5}, 2), of(2, {2026, 10, 5}, 2), of(0, {2026, 10, 5}, 2), of(0, {2026, 10, 5}, 2)});
    const PlatformLedger ledger = ledgerOf(store.path(), october());
    QCOMPARE(with(ledger, 0), (Counted{7, 3, 4}));
    QCOMPARE(with(ledger, bit(Cause::SameAnswerOnce)), (Counted{6, 2, 4}));
    QCOMPARE(with(ledger, bit(Cause::LastAnswerOnly)), (Counted{4, 1, 3}));
    QCOMPARE(with(ledger, bit(Cause::LastAnswerOnly) | bit(Cause::SameAnswerOnce)), (Counted{4, 1, 3}));
}

void TestPlatform::mergedCustomersAreOne()
{
    MadeStore store;
    store.add({of(1, {2026, 10, 5}, 10), of(2, {2026, 10, 7}, 3)});
    store.sql(u"UPDATE customer SET merged_into = 2 WHERE id = 1"_s);
    QCOMPARE(with(ledgerOf(store.path(), october()), bit(Cause::LastAnswerOnly)), (Counted{1, 0, 1}));
    store.sql(u"UPDATE customer SET merged_into = 1 WHERE id = 2"_s); // a damaged store: a circle
    QCOMPARE(with(ledgerOf(store.path(), october()), 0), (Counted{2, 1, 1}));
}

namespace {

/// A store that files are imported into.
class Importing
{
public:
    Importing()
    {
        auto made = Connection::open(path(), OpenMode::Create, QTimeZone("Europe/Stockholm"),
                                     [] { return QDateTime(QDate(2026, 11, 15), QTime(12, 0), Qt::UTC); });
        if (!made)
            qFatal("%s", qPrintable(made.error().code));
        m_connection = std::move(*made);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"programme.gensvar"_s); }
    domain::ImportReport import(const QByteArray &text, const QString &name = u"export.csv"_s)
    {
        domain::ImportRequest request;
        request.file = m_folder.filePath(name);
        request.source = u"Platform"_s;
        QFile file(request.file);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        file.close();
        const auto report = ImportFlow(*m_connection).run(request, {});
        if (!report)
            qFatal("%s", qPrintable(report.error().code));
        return *report;
    }
    [[nodiscard]] Connection &connection() { return *m_connection; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

} // namespace

/// Three dismissed, one of them in November, one score that is none, one without a date, and one too early.
static QByteArray exportText()
{
    return "response_id,responded_at,score,comment,department\n"
           "a,2026-10-02,10,,Sales\n"
           "b,2026-10-03,9,Fine,Support\n"
           "c,2026-10-04,3,,Sales\n"
           "d,2026-10-05,,,Sales\n"
           "e,2026-10-06,,,Sales\n"
           "f,2026-11-02,,,Sales\n"
           "g,2026-10-07,11,,Sales\n"
           "h,,10,,Sales\n"
           "i,1980-01-01,2,,Sales\n";
}

void TestPlatform::dismissedInAnExport()
{
    Importing store;
    const auto report = store.import(exportText());
    QCOMPARE(report.rejected, 6);
    const PlatformLedger ledger = ledgerOf(store.path(), october());
    QCOMPARE(with(ledger, 0), (Counted{3, 2, 1}));
    QCOMPARE(with(ledger, bit(Cause::DismissedCounted)), (Counted{5, 2, 1}));
    QCOMPARE(with(ledger, bit(Cause::UnreadScoresCounted)), (Counted{4, 2, 1}));
    QCOMPARE(ledger.leftOutElsewhere, 2); // without a day
    const PlatformLedger everything = ledgerOf(store.path(), {});
    QCOMPARE(with(everything, bit(Cause::DismissedCounted)), (Counted{6, 2, 1}));
    QCOMPARE(with(everything, bit(Cause::UndatedCounted)), (Counted{5, 3, 2}));
    QCOMPARE(everything.leftOutElsewhere, 0);
    QCOMPARE(everything.lastFile, u"export.csv"_s);
    QCOMPARE(everything.lastDay, QDate(2026, 10, 4));
}

void TestPlatform::theSameExportTwice()
{
    Importing store;
    store.import(exportText());
    store.import(exportText() + "j,2026-10-09,,,Sales\nk,2026-10-09,7,,Sales\n", u"again.csv"_s);
    QCOMPARE(with(ledgerOf(store.path(), october()), bit(Cause::DismissedCounted)), (Counted{7, 2, 1}));
}

void TestPlatform::notFinished()
{
    Importing store;
    store.import("response_id,responded_at,score,Finished\n"
                 "a,2026-10-02,10,Yes\n"
                 "b,2026-10-03,9,No\n"
                 "c,2026-10-04,3,No\n"
                 "d,2026-10-05,8,Yes\n");
    const PlatformLedger ledger = ledgerOf(store.path(), october());
    QCOMPARE(ledger.unfinishedBy, u"Finished"_s);
    QCOMPARE(ledger.unfinishedValues, QStringList(u"No"_s));
    QCOMPARE(with(ledger, bit(Cause::FinishedOnly)), (Counted{2, 1, 0}));
}

void TestPlatform::leftOutUnderAFilter()
{
    Importing store;
    store.import(exportText());
    domain::Scope scope = october();
    scope.filter = {{domain::Axis::of(domain::Dimension::Department), {u"Sales"_s}}};
    const PlatformLedger ledger = ledgerOf(store.path(), scope);
    QCOMPARE(with(ledger, bit(Cause::DismissedCounted)), (Counted{2, 1, 1}));
    QVERIFY(!ledger.leftOutAsked);
    QCOMPARE(ledger.leftOutElsewhere, 6);
}

void TestPlatform::anUndoneImportIsNothing()
{
    Importing store;
    const auto report = store.import(exportText());
    QVERIFY(ImportFlow(store.connection()).undo(report.id, {}));
    const PlatformLedger ledger = ledgerOf(store.path(), {});
    QCOMPARE(metrics::causesIn(ledger.parts), Causes(0));
    QCOMPARE(with(ledger, 0), Counted());
    QVERIFY(!ledger.lastImport.isValid());
}

/// Every answer looked at for itself, under all combinations.
void TestPlatform::allCombinations()
{
    MadeStore store;
    QRandomGenerator random(3);
    QList<Answer> answers;
    QList<qint64> moments;
    for (int i = 0; i < 800; ++i) {
        const qint64 moment =
            QDateTime(QDate(2026, 9, 28), QTime(0, 0), Qt::UTC).addSecs(random.bounded(36 * 86400)).toMSecsSinceEpoch();
        const QDate day = QDateTime::fromMSecsSinceEpoch(moment, QTimeZone("Europe/Stockholm")).date();
        Answer answer = at(day, random.bounded(12) - 1, Exclusion(random.bounded(10) ? 0 : random.bounded(1, 5)));
        answers.append(answer);
        moments.append(moment);
    }
    store.add(answers);
    for (int i = 0; i < answers.size(); ++i)
        store.sql(u"UPDATE response SET responded_at = %1 WHERE id = %2"_s.arg(moments[i]).arg(i + 1));
    const PlatformLedger ledger = ledgerOf(store.path(), october());
    const QList<Cause> reasons{Cause::TestsCounted, Cause::OwnStaffCounted, Cause::DuplicatesCounted,
                               Cause::WrongPersonsCounted};
    const Causes all = metrics::causesIn(ledger.parts);
    QCOMPARE(all, Causes(0b1111) | bit(Cause::UnscoredCounted) | bit(Cause::DaysInUtc));
    for (Causes causes = 0; causes <= all; ++causes) {
        if ((causes & all) != causes)
            continue;
        Counted plain;
        for (int i = 0; i < answers.size(); ++i) {
            const Answer &answer = answers[i];
            const QDate day = causes & bit(Cause::DaysInUtc)
                ? QDateTime::fromMSecsSinceEpoch(moments[i], QTimeZone::utc()).date()
                : answer.on;
            const bool counts = day >= QDate(2026, 10, 1) && day <= QDate(2026, 10, 31)
                && (answer.exclusion == Exclusion::None || causes & bit(reasons[int(answer.exclusion) - 1]))
                && (answer.score >= 0 || causes & bit(Cause::UnscoredCounted));
            plain.responses += counts;
            plain.promoters += counts && answer.score >= 9;
            plain.detractors += counts && answer.score >= 0 && answer.score <= 6;
        }
        QCOMPARE(with(ledger, causes), plain);
    }
}

static QList<qint64> moved(const QString &store, Cause cause, const domain::Scope &scope)
{
    auto connection = Connection::open(store, OpenMode::Read);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().code));
    Question question(**connection, makeColumnCache());
    const auto found = question.movedBy(cause, scope);
    if (!found)
        qFatal("%s", qPrintable(found.error().code));
    const auto read = question.read(*found);
    if (!read || read->size() != found->size())
        qFatal("not all are read");
    QList<qint64> ids;
    for (qsizetype i = 0; i < found->size(); ++i) {
        if (read->at(i).id != found->at(i))
            qFatal("another order");
        ids.append(found->at(i).value());
    }
    return ids;
}

/// As many as the ledger counts, whatever the way of counting.
void TestPlatform::namesWhatMoves()
{
    MadeStore store;
    store.add({at({2026, 10, 1}, 10), at({2026, 10, 1}, 9), at({2026, 10, 15}, -1), at({2026, 10, 31}, 2),
               at({2026, 11, 1}, 1), at({2026, 11, 1}, 8), at({2026, 10, 20}, 3, Exclusion::Test),
               at({2026, 11, 1}, 3, Exclusion::Test)});
    setMoment(store, 1, u"2026-09-30T23:59:59"_s); // September there
    setMoment(store, 5, u"2026-10-31T23:30:00"_s); // October there
    setMoment(store, 6, u"2026-11-01T00:00:00"_s);
    setMoment(store, 8, u"2026-10-31T23:10:00"_s); // October there, and taken out
    QCOMPARE(moved(store.path(), Cause::DaysInUtc, october()), (QList<qint64>{5, 1}));
    QCOMPARE(moved(store.path(), Cause::TestsCounted, october()), QList<qint64>{7});
    QCOMPARE(moved(store.path(), Cause::UnscoredCounted, october()), QList<qint64>{3});
    QCOMPARE(moved(store.path(), Cause::DaysInUtc, {}), QList<qint64>());
    QCOMPARE(moved(store.path(), Cause::DismissedCounted, october()), QList<qint64>());
    const PlatformLedger ledger = ledgerOf(store.path(), october());
    for (int i = 0; i < domain::causeCount; ++i) {
        const metrics::Moved told = metrics::movedBy(ledger.parts, Cause(i));
        QCOMPARE(moved(store.path(), Cause(i), october()).size(), told.in + told.out);
    }
}

void TestPlatform::namesTheSameAnswersOfACustomer()
{
    MadeStore store;
    store.add({of(1, {2026, 10, 5}, 10), of(1, {2026, 10, 5}, 3), of(1, {2026, 10, 5}, 10), of(1, {2026, 10, 9}, 10),
               of(2, {2026, 9, 5}, 2), of(2, {2026, 10, 5}, 2), of(0, {2026, 10, 5}, 2)});
    QCOMPARE(moved(store.path(), Cause::SameAnswerOnce, october()), QList<qint64>{1}); // the later one counts
    QCOMPARE(moved(store.path(), Cause::LastAnswerOnly, october()), (QList<qint64>{3, 2, 1}));
    domain::Scope nobody = october();
    nobody.filter = {{domain::Axis::ofScore(), {u"7"_s}}};
    QCOMPARE(moved(store.path(), Cause::LastAnswerOnly, nobody), QList<qint64>());
    QCOMPARE(moved(store.path(), Cause::LastAnswerOnly, {}), (QList<qint64>{3, 2, 1, 5}));
}

void TestPlatform::emptyStore()
{
    MadeStore store;
    const PlatformLedger ledger = ledgerOf(store.path(), october());
    QVERIFY(!ledger.figure.figure && metrics::causesIn(ledger.parts) == 0);
    QVERIFY(!ledger.lastDay.isValid());
}

/// 300,000 responses of 60,000 customers: the second time, when the columns are in memory, in a fifth of a second.
void TestPlatform::soonInALargeStore()
{
    MadeStore store;
    QList<Answer> answers;
    for (int i = 0; i < 300'000; ++i)
        answers.append(of(1 + i * 7 % 60'000, QDate(2025, 1, 1).addDays(i / 430), i * 7 % 11));
    store.add(answers);
    auto connection = Connection::open(store.path(), OpenMode::Read);
    QVERIFY(connection);
    Question question(**connection, makeColumnCache());
    domain::Scope scope;
    scope.from = QDate(2025, 1, 2);
    scope.to = QDate(2026, 8, 1);
    for (const domain::Scope &each : {scope, october(), domain::Scope()}) {
        QVERIFY(question.platform(each));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(question.platform(each));
        qInfo("%lld ms", clock.elapsed());
        QVERIFY(clock.elapsed() < 2000); // ten times what it takes
        clock.restart();
        const auto again = question.movedBy(Cause::LastAnswerOnly, each);
        qInfo("%lld ms for %lld responses by name", clock.elapsed(), qint64(again->size()));
        QVERIFY(clock.elapsed() < 2000);
    }
}

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
