// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/clusters.h"
#include "flow/dependence.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <unordered_set>

using namespace gensvar;
using namespace gensvar::flow;
using metrics::Trinomial;
using rollup::ClusteredAnswer;
using rollup::ClusterSample;
using namespace Qt::Literals::StringLiterals;

/// Design effects told from a part of very many answers.
class TestClusters : public QObject
{
    Q_OBJECT

private slots:
    void ofAllAnswersNothingIsLeftOut();
    void eachClusterIsWholeOrAPart();
    void tellsThePopulation_data();
    void tellsThePopulation();
    void tellsManyOverlappingWindows();
    void mergedClustersAreToldByParts();
};

/// `count` answers, all on different days of four years; `clusterOf` tells whom each is from. Each cluster leans to
/// one side as much as `lean` says, from 0 to 1.
static std::vector<ClusteredAnswer> population(int count, double lean, const std::function<quint64(double)> &clusterOf)
{
    QRandomGenerator random(3);
    std::vector<ClusteredAnswer> answers;
    for (int i = 1; i <= count; ++i) {
        ClusteredAnswer answer;
        answer.id = quint32(i);
        answer.cluster = clusterOf(random.generateDouble()) + 1;
        answer.day = qint32(random.bounded(1461));
        answer.department = quint32(random.bounded(1, 6));
        const bool isOwn = random.generateDouble() < lean;
        const int own = int((answer.cluster * 2654435761U >> 7) % 3);
        answer.score = std::array<qint8, 3>{2, 8, 10}[size_t(isOwn ? own : random.bounded(3))];
        answers.push_back(answer);
    }
    return answers;
}

static std::vector<ClusteredAnswer> sampled(const std::vector<ClusteredAnswer> &answers, double share)
{
    std::vector<ClusteredAnswer> sample;
    std::copy_if(answers.begin(), answers.end(), std::back_inserter(sample), [share](const ClusteredAnswer &answer) {
        return ClusterSample::placeOfCluster(answer.cluster) < share || ClusterSample::placeOfAnswer(answer.id) < share;
    });
    return sample;
}

static domain::Tally tallyOf(const std::vector<ClusteredAnswer> &answers)
{
    domain::Tally tally;
    for (const ClusteredAnswer &answer : answers)
        ++tally.scores[size_t(answer.score)];
    return tally;
}

static constexpr DaySpan always{0, 1460};

static double told(const Clusters &clusters, const domain::Tally &tally)
{
    const Selection selection;
    const std::vector<Window> windows{{{}, always, {}}};
    return Dependence(clusters, {selection, windows, always, {}}, nullptr, nullptr).ofWhole(tally);
}

void TestClusters::ofAllAnswersNothingIsLeftOut()
{
    const auto answers = population(1000, 0.5, [](double at) { return quint64(at * 100); });
    const Clusters clusters = clustersOf(answers, 1);
    QCOMPARE(clusters.answers.size(), answers.size());
    QCOMPARE(clusters.inParts, size_t(0));
    QCOMPARE(clusters.share, 1.0);
}

void TestClusters::eachClusterIsWholeOrAPart()
{
    const auto answers = population(50'000, 0.9, [](double at) { return quint64(at < 0.5 ? at * 8 : at * 20'000); });
    const Clusters clusters = clustersOf(sampled(answers, 0.25), 0.25);
    QVERIFY(clusters.inParts > 1000);
    std::unordered_set<quint64> seen;
    for (size_t i = 0; i < clusters.answers.size(); ++i) {
        const ClusteredAnswer &answer = clusters.answers[i];
        const bool isNew = i == 0 || clusters.answers[i - 1].cluster != answer.cluster;
        QVERIFY(!isNew || seen.insert(answer.cluster).second); // each cluster in one run
        if (i < clusters.inParts) {
            QVERIFY(ClusterSample::placeOfAnswer(answer.id) >= 0.25 / 4);
            QVERIFY(ClusterSample::placeOfAnswer(answer.id) < 0.25);
        } else {
            QVERIFY(ClusterSample::placeOfCluster(answer.cluster) < clusters.share);
        }
    }
}

void TestClusters::tellsThePopulation_data()
{
    QTest::addColumn<QString>("sizes");
    QTest::addColumn<double>("lean");
    QTest::addColumn<double>("within"); // relative
    QTest::newRow("alike small customers") << u"small"_s << 0.6 << 0.03;
    QTest::newRow("many alike accounts") << u"alike"_s << 0.6 << 0.1;
    QTest::newRow("accounts of very different size") << u"uneven"_s << 0.6 << 0.1;
    QTest::newRow("uneven accounts of little tendency") << u"uneven"_s << 0.2 << 0.3;
    QTest::newRow("alike accounts without a tendency") << u"alike"_s << 0.0 << 0.1;
    QTest::newRow("small customers without a tendency") << u"small"_s << 0.0 << 0.05;
}

void TestClusters::tellsThePopulation()
{
    QFETCH(QString, sizes);
    QFETCH(double, lean);
    QFETCH(double, within);
    const auto answers = population(400'000, lean, [&](double at) {
        if (sizes == "small"_L1)
            return quint64(at * 100'000);
        if (sizes == "alike"_L1)
            return quint64(at * 1000);
        return quint64(std::pow(3000.0, at)) - 1; // the k-th has a part of about 1/k
    });
    std::unordered_map<quint64, Trinomial> all;
    for (const ClusteredAnswer &answer : answers) {
        Trinomial &cluster = all[answer.cluster];
        cluster = cluster + Trinomial{1, answer.score > 8 ? 1.0 : 0.0, answer.score < 7 ? 1.0 : 0.0};
    }
    std::vector<Trinomial> plain;
    for (const auto &[cluster, counts] : all)
        plain.push_back(counts);
    const double truth = metrics::designEffect(plain);
    const double estimate = told(clustersOf(sampled(answers, 0.125), 0.125), tallyOf(answers));
    QVERIFY2(std::abs(estimate / truth - 1) < within, qPrintable(u"%1 for %2"_s.arg(estimate).arg(truth)));
}

void TestClusters::tellsManyOverlappingWindows()
{
    // A trailing year for each day is more than can be counted: what is told of a day is that of another near it.
    const auto answers = population(400'000, 0.6, [](double at) { return quint64(std::pow(3000.0, at)) - 1; });
    const Clusters clusters = clustersOf(sampled(answers, 0.125), 0.125);
    std::vector<Window> windows;
    for (qint32 last = 364; last < 1460; ++last)
        windows.push_back({{}, {last - 364, last}, {}});
    const Selection selection;
    const Dependence dependence(clusters, {selection, windows, always, {}}, nullptr, nullptr);
    for (const size_t window : {size_t(0), size_t(500), size_t(1000)}) {
        std::vector<ClusteredAnswer> year;
        std::copy_if(answers.begin(), answers.end(), std::back_inserter(year), [&](const ClusteredAnswer &answer) {
            return answer.day >= windows[window].days.first && answer.day <= windows[window].days.last;
        });
        const double truth = told(clustersOf(year, 1), tallyOf(year));
        const double estimate = dependence.ofGroup({0, window}, tallyOf(year));
        QVERIFY2(std::abs(estimate / truth - 1) < 0.25, qPrintable(u"%1 for %2"_s.arg(estimate).arg(truth)));
    }
}

void TestClusters::mergedClustersAreToldByParts()
{
    // A thousand accounts under two names each: by name they would be known whole or not.
    const auto answers = population(400'000, 0.0, [](double at) { return quint64(at * 2000); });
    std::unordered_map<quint64, quint64> merged;
    for (quint64 cluster = 1001; cluster <= 2000; ++cluster)
        merged.emplace(cluster, cluster - 1000);
    const Clusters clusters = clustersOf(sampled(answers, 0.125), 0.125, merged);
    QCOMPARE(clusters.inParts, clusters.answers.size());
    for (const ClusteredAnswer &answer : clusters.answers)
        QVERIFY(answer.cluster <= 1000);
}

QTEST_GUILESS_MAIN(TestClusters)
#include "tst_clusters.moc"
