// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/designeffect.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <vector>

using namespace gensvar::metrics;

class TestDesignEffect : public QObject
{
    Q_OBJECT

private slots:
    void independentAnswersGiveOne();
    void repeatedAnswersCountOnce();
    void cannotBeTold();
    void neverBelowOne();
    void intraclassCorrelation();
};

static Trinomial answer(int x)
{
    return {1, x > 0 ? 1.0 : 0.0, x < 0 ? 1.0 : 0.0};
}

void TestDesignEffect::independentAnswersGiveOne()
{
    const std::vector<Trinomial> clusters{answer(1), answer(1), answer(0), answer(-1), answer(1)};
    QCOMPARE(designEffect(clusters), 1.0);
}

void TestDesignEffect::repeatedAnswersCountOnce()
{
    // Each customer gives the same answer four times: four answers are worth one, but for small-sample factors.
    std::vector<Trinomial> clusters;
    for (int i = 0; i < 300; ++i) {
        const Trinomial one = answer(i % 3 - 1);
        clusters.push_back({4, one.promoters * 4, one.detractors * 4});
    }
    QVERIFY(std::abs(designEffect(clusters) - 4) < 0.02);
}

void TestDesignEffect::cannotBeTold()
{
    QCOMPARE(designEffect({}), 1.0);
    QCOMPARE(designEffect(std::vector<Trinomial>{{10, 5, 5}}), 1.0);
    QCOMPARE(designEffect(std::vector<Trinomial>{{10, 10, 0}, {5, 5, 0}}), 1.0);
}

void TestDesignEffect::neverBelowOne()
{
    // Each customer answers once so and once the opposite.
    QCOMPARE(designEffect(std::vector<Trinomial>(50, Trinomial{2, 1, 1})), 1.0);
}

void TestDesignEffect::intraclassCorrelation()
{
    // Clusters of m with intraclass correlation ρ: the theory says 1 + (m − 1)ρ. An answer is the cluster's own with
    // probability √ρ, else its own draw.
    QRandomGenerator random(7);
    const double rho = 0.25;
    const int size = 5;
    std::vector<Trinomial> clusters;
    for (int i = 0; i < 20000; ++i) {
        const int shared = random.bounded(3) - 1;
        Trinomial cluster;
        for (int k = 0; k < size; ++k)
            cluster = cluster + answer(random.generateDouble() < std::sqrt(rho) ? shared : random.bounded(3) - 1);
        clusters.push_back(cluster);
    }
    const double expected = 1 + (size - 1) * rho;
    QVERIFY2(std::abs(designEffect(clusters) - expected) < 0.05, qPrintable(QString::number(designEffect(clusters))));
}

QTEST_GUILESS_MAIN(TestDesignEffect)
#include "tst_designeffect.moc"
