// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/difference.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace gensvar::metrics;

class TestDifference : public QObject
{
    Q_OBJECT

private slots:
    void sameFiguresTellNothing();
    void signIsNowMinusBefore();
    void allAlikeDoesNotDivideByZero();
    void levelIsHeld_data();
    void levelIsHeld();
    void benjaminiHochbergOfThePaper();
    void benjaminiHochbergEdges();
    void falseDiscoveries();
    void referenceCases();
};

void TestDifference::sameFiguresTellNothing()
{
    const Trinomial counts{20, 4, 10};
    QCOMPARE(testDifference(counts, counts).z, 0.0);
    QCOMPARE(testDifference(counts, counts).pValue, 1.0);
    const Interval interval = differenceInterval(counts, counts);
    QCOMPARE(interval.low, -interval.high);
}

void TestDifference::signIsNowMinusBefore()
{
    const Trinomial better{100, 60, 20};
    const Trinomial worse{100, 40, 30};
    QVERIFY(testDifference(better, worse).z > 0);
    QVERIFY(testDifference(worse, better).z < 0);
    QCOMPARE(testDifference(better, worse).pValue, testDifference(worse, better).pValue);
}

void TestDifference::allAlikeDoesNotDivideByZero()
{
    const Trinomial alike{10, 10, 0};
    QCOMPARE(testDifference(alike, alike).pValue, 1.0);
    QVERIFY(testDifference(alike, Trinomial{10, 0, 10}).pValue < 0.001);
}

void TestDifference::levelIsHeld_data()
{
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("before");
    QTest::newRow("10 and 10") << 10 << 10;
    QTest::newRow("20 and 20") << 20 << 20;
    QTest::newRow("10 and 60") << 10 << 60;
}

struct Outcome
{
    Trinomial counts;
    double chance;
};

static std::vector<Outcome> outcomesOf(int n, double promoter, double detractor)
{
    const double passive = 1 - promoter - detractor;
    std::vector<Outcome> outcomes;
    for (int p = 0; p <= n; ++p) {
        for (int d = 0; d <= n - p; ++d) {
            const double ways =
                std::lgamma(n + 1) - std::lgamma(p + 1) - std::lgamma(d + 1) - std::lgamma(n - p - d + 1);
            const double chance =
                std::exp(ways + p * std::log(promoter) + d * std::log(detractor) + (n - p - d) * std::log(passive));
            if (chance > 1e-9)
                outcomes.push_back({Trinomial{double(n), double(p), double(d)}, chance});
        }
    }
    return outcomes;
}

void TestDifference::levelIsHeld()
{
    QFETCH(int, now);
    QFETCH(int, before);
    for (const auto &[promoter, detractor] : {std::pair{0.5, 0.2}, {0.4, 0.4}, {0.7, 0.1}, {0.2, 0.5}}) {
        double alarms = 0;
        const auto earlier = outcomesOf(before, promoter, detractor);
        for (const Outcome &a : outcomesOf(now, promoter, detractor)) {
            for (const Outcome &b : earlier)
                alarms += testDifference(a.counts, b.counts).pValue <= 0.05 ? a.chance * b.chance : 0;
        }
        QVERIFY2(alarms <= 0.060, qPrintable(QString::number(alarms)));
        QVERIFY2(alarms >= 0.02, qPrintable(QString::number(alarms)));
    }
}

void TestDifference::benjaminiHochbergOfThePaper()
{
    // The 15 p-values of the paper's example (section 3.2): the four smallest stand, where Bonferroni keeps three.
    const std::vector<double> pValues{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                      0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000};
    const auto stands = benjaminiHochberg(pValues);
    for (size_t i = 0; i < pValues.size(); ++i)
        QCOMPARE(bool(stands[i]), i < 4);
}

void TestDifference::benjaminiHochbergEdges()
{
    QVERIFY(benjaminiHochberg({}).empty());
    QVERIFY(benjaminiHochberg({0.05})[0]);
    QVERIFY(!benjaminiHochberg({0.0501})[0]);
    // One that fails by itself stands when a larger rank passes.
    const auto stands = benjaminiHochberg({0.04, 0.045});
    QVERIFY(stands[0] && stands[1]);
    const auto fails = benjaminiHochberg({0.9, 0.03});
    QVERIFY(!fails[0] && !fails[1]);
}

void TestDifference::falseDiscoveries()
{
    // 12 departments of 60 answers in two periods, nothing changing: in how many comparisons does any verdict stand?
    QRandomGenerator random(20260921);
    const auto draw = [&random] {
        Trinomial counts;
        for (int i = 0; i < 60; ++i) {
            const double at = random.generateDouble();
            counts = counts + Trinomial{1, at < 0.45 ? 1.0 : 0.0, at > 0.8 ? 1.0 : 0.0};
        }
        return counts;
    };
    int alarms = 0;
    const int rounds = 2000;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> pValues;
        for (int department = 0; department < 12; ++department)
            pValues.push_back(testDifference(draw(), draw()).pValue);
        const auto stands = benjaminiHochberg(pValues);
        alarms += std::find(stands.begin(), stands.end(), true) != stands.end() ? 1 : 0;
    }
    QVERIFY2(alarms < 0.065 * rounds, qPrintable(QString::number(alarms)));
    QVERIFY2(alarms > 0.02 * rounds, qPrintable(QString::number(alarms)));
}

static Trinomial countsOf(const QJsonValue &side)
{
    return {side["n"_L1].toDouble(), side["promoters"_L1].toDouble(), side["detractors"_L1].toDouble()};
}

void TestDifference::referenceCases()
{
    QFile file(QStringLiteral(GENSVAR_SHARED_DATA "/stats/nps-statistics.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The reference cases are not on this machine.");
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll())["two_sample"_L1].toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &one : cases) {
        const QByteArray name = one["id"_L1].toString().toUtf8();
        const Trinomial x = countsOf(one["x"_L1]);
        const Trinomial y = countsOf(one["y"_L1]);
        const DifferenceTest test = testDifference(x, y);
        const QJsonValue pooled = one["pooled_adjusted"_L1];
        QVERIFY2(std::abs(test.z - pooled["z"_L1].toDouble()) < 1.1e-6, name);
        QVERIFY2(std::abs(test.pValue - pooled["p_two_sided"_L1].toDouble()) < 1.1e-10, name);

        Interval interval = differenceInterval(x, y);
        if (interval.low + interval.high < 0) // the references have the absolute difference
            interval = {-interval.high, -interval.low};
        const QJsonValue ends = one["adjusted_wald"_L1]["ci95"_L1];
        QVERIFY2(std::abs(interval.low - ends[0].toDouble()) < 1.1e-6, name);
        QVERIFY2(std::abs(interval.high - ends[1].toDouble()) < 1.1e-6, name);
    }
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
