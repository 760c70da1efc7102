// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/columncache.h"
#include "flow/connection.h"
#include "flow/question.h"
#include "questionoracle.h"

#include <QTest>

using namespace gensvar;
using namespace gensvar::flow;
using namespace Qt::Literals::StringLiterals;
using domain::Axis;
using domain::Dimension;
using domain::Scope;
using test::Answer;
using test::MadeStore;

static const QDateTime now(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);

/// Figures of groups: a department under a division counts for it, and the figures add up.
class TestGathering : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aValueCountsForTheHighestGroup_data();
    void aValueCountsForTheHighestGroup();
    void crossesGroups();
    void withoutGatheringEachStandsForItself();
    void groupsCanBeFilteredBy();
    void aRingOfGroupsHangsNothing();

private:
    [[nodiscard]] static QStringList rowsOf(const domain::Snapshot &snapshot);

    MadeStore m_store{now};
    std::unique_ptr<Connection> m_connection;
};

static std::unique_ptr<Connection> connectionTo(const QString &path)
{
    auto opened = Connection::open(path, OpenMode::Read, {}, [] { return now; });
    if (!opened)
        qFatal("%s", qPrintable(opened.error().code));
    return std::move(*opened);
}

static Answer answerOf(int score, qint64 department, qint64 touchpoint)
{
    Answer answer;
    answer.on = QDate(2026, 3, 2);
    answer.score = score;
    answer.values[Dimension::Touchpoint] = touchpoint;
    if (department != 0)
        answer.values[Dimension::Department] = department;
    return answer;
}

void TestGathering::initTestCase()
{
    using enum Dimension;
    const qint64 insurance = m_store.value(Department, u"Insurance"_s);
    const qint64 claims = m_store.value(Department, u"Claims"_s, 0, insurance);
    const qint64 motor = m_store.value(Department, u"Motor"_s, 0, claims);
    const qint64 moter = m_store.value(Department, u"Moter"_s, motor);
    const qint64 home = m_store.value(Department, u"Home"_s, 0, claims);
    const qint64 sales = m_store.value(Department, u"Sales"_s);
    const qint64 call = m_store.value(Touchpoint, u"Call"_s);
    const qint64 store = m_store.value(Touchpoint, u"Store"_s);
    m_store.add({answerOf(10, motor, call), answerOf(9, moter, store), answerOf(0, home, call),
                 answerOf(8, claims, call), answerOf(10, sales, store), answerOf(5, 0, store)});
    m_connection = connectionTo(m_store.path());
}

QStringList TestGathering::rowsOf(const domain::Snapshot &snapshot)
{
    QStringList rows;
    for (const domain::Group &group : snapshot.groups) {
        QStringList keys;
        for (const auto &key : group.keys)
            keys.append(key.value_or(u"-"_s));
        rows.append(u"%1 %2 %3"_s.arg(keys.join(u'/')).arg(group.tally.responses()).arg(qRound(group.figure->nps))
                    + (group.gathers ? u" gathers"_s : QString()));
    }
    return rows;
}

void TestGathering::aValueCountsForTheHighestGroup_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("all") << QStringList()
                         << QStringList({u"Insurance 4 25 gathers"_s, u"Sales 1 100"_s, u"- 1 -100"_s});
    QTest::newRow("a group of groups") << QStringList({u"Insurance"_s}) << QStringList({u"Claims 4 25 gathers"_s});
    QTest::newRow("a group") << QStringList({u"Claims"_s})
                             << QStringList({u"Claims 1 0"_s, u"Home 1 -100"_s, u"Motor 2 100"_s});
    QTest::newRow("a value in it") << QStringList({u"Motor"_s}) << QStringList({u"Motor 2 100"_s});
    QTest::newRow("a merged one") << QStringList({u"Moter"_s}) << QStringList({u"Motor 2 100"_s});
    QTest::newRow("some") << QStringList({u"Home"_s, u"Sales"_s}) << QStringList({u"Home 1 -100"_s, u"Sales 1 100"_s});
}

void TestGathering::aValueCountsForTheHighestGroup()
{
    QFETCH(const QStringList, filter);
    QFETCH(const QStringList, rows);
    Question question(*m_connection, makeColumnCache());
    Scope scope;
    scope.by = {Axis::of(Dimension::Department)};
    scope.gathered = true;
    if (!filter.isEmpty())
        scope.filter = {{Axis::of(Dimension::Department), filter}};
    const auto fromSums = question.ask(scope);
    QVERIFY(fromSums);
    QCOMPARE(rowsOf(*fromSums), rows);
    scope.filter.append({Axis::ofScore(), {u"0-10"_s}}); // no sums are kept of these
    const auto fromColumns = question.ask(scope);
    QVERIFY(fromColumns);
    QCOMPARE(rowsOf(*fromColumns), rows);
}

void TestGathering::crossesGroups()
{
    Question question(*m_connection, makeColumnCache());
    Scope scope;
    scope.by = {Axis::of(Dimension::Department), Axis::of(Dimension::Touchpoint)};
    scope.gathered = true;
    QCOMPARE(rowsOf(*question.ask(scope)),
             QStringList(
                 {u"Insurance/Call 3 0"_s, u"Insurance/Store 1 100"_s, u"Sales/Store 1 100"_s, u"-/Store 1 -100"_s}));
}

void TestGathering::withoutGatheringEachStandsForItself()
{
    Question question(*m_connection, makeColumnCache());
    Scope scope;
    scope.by = {Axis::of(Dimension::Department)};
    QCOMPARE(rowsOf(*question.ask(scope)),
             QStringList({u"Claims 1 0"_s, u"Home 1 -100"_s, u"Motor 2 100"_s, u"Sales 1 100"_s, u"- 1 -100"_s}));
}

void TestGathering::groupsCanBeFilteredBy()
{
    Question question(*m_connection, makeColumnCache());
    const auto values = question.values(Axis::of(Dimension::Department));
    QVERIFY(values);
    QStringList told;
    for (const Question::Value &value : *values)
        told.append(u"%1 %2"_s.arg(value.name).arg(value.responses) + (value.gathers ? u" gathers"_s : QString()));
    told.sort();
    QCOMPARE(told,
             QStringList(
                 {u" 1"_s, u"Claims 4 gathers"_s, u"Home 1"_s, u"Insurance 4 gathers"_s, u"Motor 2"_s, u"Sales 1"_s}));
}

void TestGathering::aRingOfGroupsHangsNothing()
{
    MadeStore damaged(now);
    const qint64 one = damaged.value(Dimension::Department, u"One"_s);
    const qint64 two = damaged.value(Dimension::Department, u"Two"_s, 0, one);
    const qint64 touchpoint = damaged.value(Dimension::Touchpoint, u"Call"_s);
    damaged.sql(u"UPDATE department SET parent = %1 WHERE id = %2"_s.arg(two).arg(one));
    damaged.add({answerOf(10, one, touchpoint), answerOf(9, two, touchpoint)});
    const auto connection = connectionTo(damaged.path());
    Question question(*connection, makeColumnCache());
    Scope scope;
    scope.by = {Axis::of(Dimension::Department)};
    scope.gathered = true;
    const auto answer = question.ask(scope);
    QVERIFY(answer);
    QCOMPARE(answer->total.responses(), 2);
}

QTEST_GUILESS_MAIN(TestGathering)
#include "tst_gathering.moc"
