// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/calendar.h"
#include "flow/catchup.h"
#include "flow/codes.h"
#include "flow/connection.h"
#include "flow/importflow.h"
#include "flow/question.h"
#include "metrics/designeffect.h"
#include "metrics/difference.h"
#include "metrics/figure.h"
#include "rollup/clustersample.h"
#include "rollup/codes.h"
#include "support/madestore.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace gensvar;
using namespace gensvar::flow;
using domain::Axis;
using domain::Comparison;
using domain::Dimension;
using domain::Period;
using domain::Scope;
using domain::Snapshot;
using metrics::Trinomial;
using rollup::ClusterSample;
using test::Answer;
using test::MadeStore;
using namespace Qt::Literals::StringLiterals;

static const QDateTime now(QDate(2026, 6, 10), QTime(12, 0), Qt::UTC);

/// Intervals and tests where the same customers answered several times.
class TestDependence : public QObject
{
    Q_OBJECT

private slots:
    void independentAnswersStayAsTheyAre();
    void repeatedAnswersWidenTheInterval();
    void accountsAreBeforeCustomers();
    void mergedAccountsAreOne();
    void agreesWithThePlainestWay_data();
    void agreesWithThePlainestWay();
    void followsEachChange();
    void anImportIsFollowedAtOnce();
    void isKeptAndChecked();
    void aDamagedSampleIsReadAnew();
    void manyCustomersAreSampled();
    void saysThatMuchIsWaiting();
};

static Snapshot asked(MadeStore &store, const Scope &scope, std::shared_ptr<ColumnCache> cache = makeColumnCache())
{
    const auto connection = Connection::open(store.path(), OpenMode::Read, {}, [] { return now; });
    if (!connection)
        qFatal("%s", qPrintable(connection.error().code));
    const auto snapshot = Question(**connection, std::move(cache)).ask(scope);
    if (!snapshot)
        qFatal("%s", qPrintable(snapshot.error().code));
    return *snapshot;
}

static void caughtUp(MadeStore &store)
{
    const auto connection = Connection::open(store.path(), OpenMode::Write, {}, [] { return now; });
    if (!connection || !catchUp(**connection))
        qFatal("could not catch up");
}

/// Customers with a tendency each, so that their answers go together.
static QList<Answer> answersOf(int customers, int each, quint32 seed, QDate from = QDate(2025, 1, 1), int days = 365)
{
    QRandomGenerator random(seed);
    QList<Answer> answers;
    for (int customer = 1; customer <= customers; ++customer) {
        const int tendency = random.bounded(11);
        for (int i = 0; i < each; ++i) {
            Answer answer;
            answer.on = from.addDays(random.bounded(days));
            answer.score = random.bounded(4) > 0 ? tendency : random.bounded(11);
            answer.customer = customer;
            answers.append(answer);
        }
    }
    return answers;
}

void TestDependence::independentAnswersStayAsTheyAre()
{
    MadeStore store(now);
    store.add(answersOf(500, 1, 1));
    const Snapshot snapshot = asked(store, {});
    QCOMPARE(snapshot.figure->designEffect, 1.0);
    QCOMPARE(*snapshot.figure, *metrics::figureOf(snapshot.total));
}

void TestDependence::repeatedAnswersWidenTheInterval()
{
    // Four times the same answer is one answer: the interval is that of a quarter of them.
    MadeStore store(now);
    QList<Answer> answers;
    for (int customer = 1; customer <= 300; ++customer) {
        Answer answer;
        answer.on = QDate(2025, 3, 1);
        answer.score = customer % 3 == 0 ? 10 : customer % 3 == 1 ? 8 : 2;
        answer.customer = customer;
        answers.append(QList<Answer>(4, answer));
    }
    store.add(answers);
    const Snapshot snapshot = asked(store, {});
    QVERIFY(std::abs(snapshot.figure->designEffect - 4) < 0.02);
    QCOMPARE(snapshot.figure->nps, 0.0);
    const domain::Figure quarter = metrics::figureOf(Trinomial{300, 100, 100});
    QVERIFY(std::abs(snapshot.figure->low - quarter.low) < 0.05);
    QVERIFY(std::abs(snapshot.figure->high - quarter.high) < 0.05);
}

void TestDependence::accountsAreBeforeCustomers()
{
    MadeStore store(now);
    const qint64 account = store.value(Dimension::Account, u"Alfa AB"_s);
    const qint64 other = store.value(Dimension::Account, u"Beta AS"_s);
    QList<Answer> answers;
    for (int i = 0; i < 60; ++i) {
        Answer answer;
        answer.on = QDate(2025, 3, 1);
        answer.score = i % 2 == 0 ? 10 : 0;
        answer.customer = i + 1;
        answer.values[Dimension::Account] = i % 2 == 0 ? account : other;
        answers.append(answer);
    }
    store.add(answers);
    QVERIFY(asked(store, {}).figure->designEffect > 20); // two accounts, of one mind each
}

void TestDependence::mergedAccountsAreOne()
{
    MadeStore store(now);
    const qint64 account = store.value(Dimension::Account, u"Alfa AB"_s);
    const qint64 same = store.value(Dimension::Account, u"Alfa"_s, account);
    QList<Answer> answers;
    for (int i = 0; i < 40; ++i) {
        Answer answer;
        answer.on = QDate(2025, 3, 1);
        answer.score = i < 2 ? 0 : 10;
        if (i < 2)
            answer.values[Dimension::Account] = i == 0 ? account : same;
        answers.append(answer);
    }
    store.add(answers);
    QVERIFY(asked(store, {}).figure->designEffect > 1.1);
}

/// All in memory, and each figure counted by itself.
struct Plainly
{
    const QList<Answer> &answers;
    const Scope &scope;
    QList<std::optional<QString>> keys;
    std::function<bool(const Answer &)> isIn;

    struct Side
    {
        domain::Tally tally;
        std::map<qint64, Trinomial> clusters; // the unknown by negative numbers
        [[nodiscard]] double effect() const
        {
            std::vector<Trinomial> all;
            for (const auto &[cluster, counts] : clusters)
                all.push_back(counts);
            const double effect = metrics::designEffect(all);
            return effect > metrics::designEffectThatCounts ? effect : 1;
        }
    };
    [[nodiscard]] Side of(const DateSpan &days) const
    {
        Side side;
        qint64 unknown = 0;
        for (const Answer &answer : answers) {
            if (answer.on < days.from || answer.on > days.to || answer.score < 0 || !isIn(answer))
                continue;
            ++side.tally.scores[size_t(answer.score)];
            Trinomial &cluster = side.clusters[answer.customer ? answer.customer : --unknown];
            cluster = cluster + Trinomial{1, answer.score > 8 ? 1.0 : 0.0, answer.score < 7 ? 1.0 : 0.0};
        }
        return side;
    }
    [[nodiscard]] static double shared(const Side &one, const Side &other)
    {
        std::set<qint64> either;
        int both = 0;
        for (const auto *side : {&one, &other}) {
            for (const auto &[cluster, counts] : side->clusters) {
                if (cluster > 0)
                    either.insert(cluster);
            }
        }
        for (const qint64 cluster : either)
            both += one.clusters.contains(cluster) && other.clusters.contains(cluster) ? 1 : 0;
        return either.empty() ? 0 : both / double(either.size());
    }
};

void TestDependence::agreesWithThePlainestWay_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<int>("rolling");
    QTest::addColumn<int>("comparison");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("filter");
    QTest::newRow("total") << 0 << 0 << 1 << QString() << QString();
    QTest::newRow("months of departments") << 3 << 0 << 1 << u"department"_s << QString();
    QTest::newRow("trailing windows") << 2 << 90 << 2 << u"department"_s << QString();
    QTest::newRow("of a channel") << 4 << 0 << 1 << u"department"_s << u"channel=Web"_s;
    QTest::newRow("by what only columns hold") << 4 << 0 << 2 << u"product"_s << QString();
    QTest::newRow("of what only columns hold") << 0 << 0 << 0 << u"department"_s << u"product=Car"_s;
    QTest::newRow("of some scores") << 5 << 0 << 1 << QString() << u"score=5-9"_s;
}

void TestDependence::agreesWithThePlainestWay()
{
    QFETCH(int, period);
    QFETCH(int, rolling);
    QFETCH(int, comparison);
    QFETCH(QString, by);
    QFETCH(QString, filter);
    MadeStore store(now);
    std::map<Dimension, std::map<qint64, QString>> names;
    const auto make = [&](Dimension dimension, const QString &name) {
        names[dimension][store.value(dimension, name)] = name;
    };
    make(Dimension::Department, u"Claims"_s);
    make(Dimension::Department, u"Support"_s);
    make(Dimension::Channel, u"Web"_s);
    make(Dimension::Channel, u"Phone"_s);
    make(Dimension::Product, u"Car"_s);
    make(Dimension::Product, u"Home"_s);
    QList<Answer> answers = answersOf(400, 6, 3, QDate(2024, 1, 1), 800);
    QRandomGenerator random(5);
    for (Answer &answer : answers) {
        for (auto &[dimension, all] : names)
            answer.values[dimension] = 1 + random.bounded(2);
        if (random.bounded(5) == 0)
            answer.customer = 0;
        if (random.bounded(20) == 0)
            answer.score = -1;
    }
    store.add(answers);

    Scope scope;
    scope.period = Period(period);
    scope.rollingDays = rolling;
    scope.comparison = Comparison(comparison);
    if (!by.isEmpty())
        scope.by = {*Axis::named(by)};
    if (!filter.isEmpty())
        scope.filter = {{*Axis::named(filter.section(u'=', 0, 0)), {filter.section(u'=', 1)}}};
    const Snapshot snapshot = asked(store, scope);
    QVERIFY(!snapshot.groups.isEmpty());
    int widened = 0;
    for (const domain::Group &group : snapshot.groups) {
        const auto isIn = [&](const Answer &answer) {
            const auto name = [&](Dimension dimension) { return names.at(dimension).at(answer.value(dimension)); };
            if (!filter.isEmpty() && scope.filter.first().axis.type == Axis::Type::Score
                && (answer.score < 5 || answer.score > 9))
                return false;
            if (!filter.isEmpty() && scope.filter.first().axis.type == Axis::Type::Dimension
                && name(scope.filter.first().axis.dimension) != scope.filter.first().values.first())
                return false;
            return scope.by.isEmpty() || name(scope.by.first().dimension) == group.keys.first();
        };
        const Plainly plainly{answers, scope, group.keys, isIn};
        const DateSpan span{*snapshot.from, *snapshot.to};
        const DateSpan named{group.periodStart, group.periodEnd};
        DateSpan days = scope.period == Period::Total
            ? span
            : DateSpan{std::max(named.from, span.from), std::min(named.to, span.to)};
        if (rolling > 0)
            days = {named.to.addDays(1 - rolling), named.to};
        const auto side = plainly.of(days);
        QCOMPARE(group.tally.scores, side.tally.scores);
        QVERIFY(std::abs(group.figure->designEffect - side.effect()) < 1e-9);
        const auto figure = metrics::figureOf(side.tally, side.effect());
        QVERIFY(std::abs(group.figure->low - figure->low) < 1e-9);
        widened += group.figure->designEffect > 1;
        if (!group.change)
            continue;
        DateSpan compared = scope.period == Period::Total ? *comparedSpan(span, scope.comparison)
                                                          : *comparedPeriod(scope.period, named, scope.comparison);
        if (rolling > 0)
            compared = {named.to.addYears(-1).addDays(1 - rolling), named.to.addYears(-1)};
        const auto before = plainly.of(compared);
        QCOMPARE(group.change->before.scores, before.tally.scores);
        QVERIFY(std::abs(group.change->figureBefore.designEffect - before.effect()) < 1e-9);
        QVERIFY(std::abs(group.change->sharedCustomers - Plainly::shared(side, before)) < 1e-9);
        const double p = metrics::testDifference(Trinomial::of(side.tally).thinned(side.effect()),
                                                 Trinomial::of(before.tally).thinned(before.effect()))
                             .pValue;
        QVERIFY(std::abs(group.change->pValue - p) < 1e-9);
    }
    QVERIFY(widened > 0); // or nothing was tried
}

void TestDependence::followsEachChange()
{
    MadeStore store(now);
    const auto cache = makeColumnCache();
    store.add(answersOf(200, 1, 1));
    QCOMPARE(asked(store, {}, cache).figure->designEffect, 1.0);
    store.add(answersOf(200, 5, 1));
    const double more = asked(store, {}, cache).figure->designEffect;
    QVERIFY(more > 1.5);
    QCOMPARE(asked(store, {}).figure->designEffect, more); // as one who had not seen the store before
    caughtUp(store);
    QCOMPARE(asked(store, {}).figure->designEffect, more);
    QCOMPARE(asked(store, {}, cache).figure->designEffect, more);
}

void TestDependence::anImportIsFollowedAtOnce()
{
    // Of new responses in the same transaction; of others, and undone, by catching up.
    QByteArray text = "response_id,responded_at,score,customer_id,account\n";
    const auto add = [&](int first, int last) {
        for (int i = first; i < last; ++i) {
            text += "R" + QByteArray::number(i) + ",2026-03-02," + QByteArray::number(i % 11) + ",C"
                + QByteArray::number(i % 40) + (i % 7 == 0 ? ",Alfa AB\n" : ",\n");
        }
    };
    QTemporaryDir folder;
    const QString path = folder.filePath(u"made.gensvar"_s);
    const auto store = Connection::open(path, OpenMode::Create, QTimeZone("UTC"), [] { return now; });
    ImportFlow flow(**store);
    const auto run = [&] {
        domain::ImportRequest request;
        request.file = folder.filePath(u"made.csv"_s);
        QFile file(request.file);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
        file.close();
        if (const auto done = flow.run(request, {}); !done)
            qFatal("%s", qPrintable(done.error().code));
    };
    auto &database = (*store)->database();
    const auto waiting = [&] { return (*ClusterSample::kept(database)->behind(database)).value_or(0); };
    const auto isTrue = [&] { return rollup::verifyClusters(database, {}, {})->isEmpty(); };

    add(0, 100);
    run();
    QCOMPARE(waiting(), 0);
    QCOMPARE(ClusterSample::kept(database)->answers().size(), size_t(100));
    QVERIFY(isTrue());
    add(100, 150); // 100 as they were, 50 new
    run();
    QCOMPARE(waiting(), 0);
    QCOMPARE(ClusterSample::kept(database)->answers().size(), size_t(150));
    QVERIFY(isTrue());
    text.replace("R3,2026-03-02,3", "R3,2026-03-02,7");
    run();
    QVERIFY(waiting() > 0);
    QVERIFY(flow.index({}));
    QCOMPARE(waiting(), 0);
    QVERIFY(isTrue());
    QVERIFY(flow.undo(domain::ImportId(2), {}));
    QCOMPARE(waiting(), 0);
    QVERIFY(isTrue());
}

void TestDependence::isKeptAndChecked()
{
    MadeStore store(now);
    store.add(answersOf(200, 3, 1));
    caughtUp(store);
    const auto kept = ClusterSample::kept(store.database());
    QVERIFY(kept);
    QCOMPARE(kept->answers().size(), size_t(600));
    QCOMPARE(kept->share(), 1.0);
    QVERIFY(!*kept->behind(store.database()) || **kept->behind(store.database()) == 0);
    QVERIFY(rollup::verifyClusters(store.database(), {}, {})->isEmpty());
    store.sql(u"UPDATE response SET contact_id = 2 WHERE id = 1"_s); // past every change
    const auto problems = rollup::verifyClusters(store.database(), {}, {});
    QCOMPARE(problems->size(), 1);
    QVERIFY(problems->first().is(rollup::code::clustersDiffer));
}

void TestDependence::aDamagedSampleIsReadAnew()
{
    MadeStore store(now);
    store.add(answersOf(200, 5, 1));
    caughtUp(store);
    const double effect = asked(store, {}).figure->designEffect;
    for (const QString &damage :
         {u"UPDATE cluster_sample SET answers = x'ffffff'"_s, u"UPDATE cluster_sample SET chunk = -7"_s,
          u"UPDATE setting SET value = 99 WHERE name = 'clusters_thinned'"_s}) {
        store.sql(damage);
        QCOMPARE(asked(store, {}).figure->designEffect, effect);
        caughtUp(store);
        QCOMPARE(ClusterSample::kept(store.database())->answers().size(), size_t(1000));
    }
}

void TestDependence::manyCustomersAreSampled()
{
    MadeStore store(now);
    QList<Answer> answers = answersOf(44'000, 3, 9);
    store.add(answers);
    caughtUp(store);
    const auto kept = ClusterSample::kept(store.database());
    QCOMPARE(kept->share(), 0.5);
    QVERIFY(kept->answers().size() <= ClusterSample::mostAnswers);
    QVERIFY(rollup::verifyClusters(store.database(), {}, {})->isEmpty());

    Scope scope;
    scope.comparison = Comparison::Previous;
    scope.from = QDate(2025, 7, 1);
    scope.to = QDate(2025, 12, 31);
    const Snapshot snapshot = asked(store, scope);
    const Plainly plainly{answers, scope, {}, [](const Answer &) { return true; }};
    const auto side = plainly.of({*scope.from, *scope.to});
    const auto before = plainly.of(*comparedSpan({*scope.from, *scope.to}, Comparison::Previous));
    QCOMPARE(snapshot.customersShare, 0.5);
    QVERIFY(std::abs(snapshot.figure->designEffect / side.effect() - 1) < 0.05);
    QVERIFY(std::abs(snapshot.change->sharedCustomers - Plainly::shared(side, before)) < 0.02);
}

void TestDependence::saysThatMuchIsWaiting()
{
    MadeStore store(now);
    QList<Answer> answers = answersOf(200, 5, 9);
    answers.last().id = 150'000; // what an import of that many touches
    store.add(answers);
    const Snapshot waiting = asked(store, {});
    QCOMPARE(waiting.warnings.size(), 1);
    QVERIFY(waiting.warnings.first().is(code::customersPending));
    QCOMPARE(waiting.figure->designEffect, 1.0);
    caughtUp(store);
    const Snapshot ready = asked(store, {});
    QVERIFY(ready.warnings.isEmpty());
    QVERIFY(ready.figure->designEffect > 1.1);
}

QTEST_GUILESS_MAIN(TestDependence)
#include "tst_dependence.moc"
