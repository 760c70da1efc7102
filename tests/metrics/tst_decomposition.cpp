// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/decomposition.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace gensvar::metrics;

class TestDecomposition : public QObject
{
    Q_OBJECT

private slots:
    void onlyScoresChanged();
    void onlyTheMixChanged();
    void absentGroupsHaveNoScoreEffect();
    void nothingToCompare();
    void contributionsAddUp();
};

void TestDecomposition::onlyScoresChanged()
{
    const std::vector<GroupPair> groups{{{100, 40, 20}, {100, 60, 20}}, {{100, 30, 30}, {100, 30, 30}}};
    const auto parts = decompose(groups);
    QCOMPARE(parts[0].score, 10.0); // half of 20 points
    QCOMPARE(parts[1].score, 0.0);
    QCOMPARE(parts[0].mix + parts[1].mix, 0.0);
}

void TestDecomposition::onlyTheMixChanged()
{
    const std::vector<GroupPair> groups{{{100, 80, 0}, {300, 240, 0}}, {{100, 0, 80}, {100, 0, 80}}};
    const auto parts = decompose(groups);
    QCOMPARE(parts[0].score, 0.0);
    QCOMPARE(parts[1].score, 0.0);
    QCOMPARE(parts[0].mix + parts[1].mix, 40.0); // from 0 to 40
    QVERIFY(parts[0].mix > 0 && parts[1].mix > 0);
}

void TestDecomposition::absentGroupsHaveNoScoreEffect()
{
    const std::vector<GroupPair> groups{{{100, 50, 20}, {100, 50, 20}}, {{}, {50, 50, 0}}, {{30, 0, 30}, {}}, {{}, {}}};
    const auto parts = decompose(groups);
    QCOMPARE(parts.size(), size_t(4));
    for (const Contribution &part : parts)
        QCOMPARE(part.score, 0.0);
    QCOMPARE(parts[3].mix, 0.0);
}

void TestDecomposition::nothingToCompare()
{
    const std::vector<GroupPair> groups{{{}, {10, 5, 5}}};
    QVERIFY(decompose(groups).empty());
    QVERIFY(decompose({}).empty());
}

void TestDecomposition::contributionsAddUp()
{
    QRandomGenerator random(1955);
    const auto draw = [&random]() -> Trinomial {
        if (random.bounded(5) == 0)
            return {};
        const int n = 1 + random.bounded(500);
        const int promoters = random.bounded(n + 1);
        return {double(n), double(promoters), double(random.bounded(n - promoters + 1))};
    };
    for (int round = 0; round < 500; ++round) {
        std::vector<GroupPair> groups(1 + size_t(random.bounded(20)));
        Trinomial before;
        Trinomial after;
        for (GroupPair &group : groups) {
            group = {draw(), draw()};
            before = before + group.before;
            after = after + group.after;
        }
        double sum = 0;
        for (const Contribution &part : decompose(groups))
            sum += part.score + part.mix;
        const double change = before.n > 0 && after.n > 0 ? after.nps() - before.nps() : 0;
        QVERIFY2(std::abs(sum - change) < 1e-9, qPrintable(QString::number(sum - change)));
    }
}

QTEST_GUILESS_MAIN(TestDecomposition)
#include "tst_decomposition.moc"
