// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/controlchart.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace gensvar::metrics;

class TestControlChart : public QObject
{
    Q_OBJECT

private slots:
    void tooLittleForABaseline();
    void centreAndLimits();
    void aJumpIsSeenAtOnce();
    void aShiftIsSeenAsARun();
    void periodsWithoutAnswersAreGaps();
    void falseAlarms_data();
    void falseAlarms();
};

/// n answers, of which the shares are as near as whole numbers come.
static Trinomial answers(int n, double promoters, double detractors)
{
    return {double(n), std::round(n * promoters), std::round(n * detractors)};
}

void TestControlChart::tooLittleForABaseline()
{
    QVERIFY(!controlChart({}));
    QVERIFY(!controlChart(std::vector<Trinomial>(11, answers(100, 0.5, 0.2))));
    QVERIFY(controlChart(std::vector<Trinomial>(12, answers(100, 0.5, 0.2))));
    QVERIFY(!controlChart(std::vector<Trinomial>(12, answers(100, 1, 0)))); // all alike
    std::vector<Trinomial> gaps(24, Trinomial{});
    for (size_t i = 0; i < 11; ++i)
        gaps[i] = answers(100, 0.5, 0.2);
    QVERIFY(!controlChart(gaps));
}

void TestControlChart::centreAndLimits()
{
    std::vector<Trinomial> periods(30, answers(100, 0.5, 0.2));
    periods[29] = answers(400, 0.5, 0.2);
    const auto chart = controlChart(periods);
    QVERIFY(chart);
    QCOMPARE(chart->baseline, size_t(24));
    QCOMPARE(chart->centre, 30.0);
    QCOMPARE(chart->sigmaZ, 1.0); // no variation at all is not taken as less than chance
    const double sigma = 100 * std::sqrt((0.7 - 0.09) / 100);
    QVERIFY(std::abs(chart->points[0].high - (30 + 3 * sigma)) < 1e-9);
    QVERIFY(std::abs(chart->points[29].low - (30 - 3 * sigma / 2)) < 1e-9);
}

void TestControlChart::aJumpIsSeenAtOnce()
{
    std::vector<Trinomial> periods(24, answers(200, 0.5, 0.2));
    periods.push_back(answers(200, 0.3, 0.4));
    periods.push_back(answers(200, 0.5, 0.2));
    const auto chart = controlChart(periods);
    QCOMPARE(chart->points[24].signal, Signal::BeyondLimits);
    QCOMPARE(chart->points[25].signal, Signal::None);
}

void TestControlChart::aShiftIsSeenAsARun()
{
    std::vector<Trinomial> periods(24, answers(200, 0.5, 0.2));
    for (int i = 0; i < 10; ++i)
        periods.push_back(answers(200, 0.53, 0.19));
    const auto chart = controlChart(periods);
    for (size_t i = 24; i < 34; ++i)
        QCOMPARE(chart->points[i].signal, i < 32 ? Signal::None : Signal::Run);
}

void TestControlChart::periodsWithoutAnswersAreGaps()
{
    std::vector<Trinomial> periods(30, answers(100, 0.5, 0.2));
    periods[3] = {};
    const auto chart = controlChart(periods);
    QVERIFY(!chart->points[3].nps);
    QCOMPARE(chart->points[3].signal, Signal::None);
}

void TestControlChart::falseAlarms_data()
{
    QTest::addColumn<double>("between"); // standard deviation of the shares between periods, beyond chance
    QTest::newRow("chance within the periods alone") << 0.0;
    QTest::newRow("periods that vary more than that") << 0.05;
}

void TestControlChart::falseAlarms()
{
    // Nothing changes over 24 + 24 periods: how many of the later ones signal?
    QFETCH(double, between);
    QRandomGenerator random(1924);
    const auto normal = [&] {
        return std::sqrt(-2 * std::log(1 - random.generateDouble())) * std::cos(6.283185307 * random.generateDouble());
    };
    int periodsSeen = 0;
    int alarms = 0; // a run is one
    for (int round = 0; round < 300; ++round) {
        std::vector<Trinomial> periods;
        for (int i = 0; i < 48; ++i) {
            const double promoters = std::clamp(0.5 + between * normal(), 0.1, 0.7);
            Trinomial period;
            for (int k = 60 + random.bounded(80); k > 0; --k) {
                const double at = random.generateDouble();
                period = period + Trinomial{1, at < promoters ? 1.0 : 0.0, at > 0.8 ? 1.0 : 0.0};
            }
            periods.push_back(period);
        }
        const auto chart = controlChart(periods);
        for (size_t i = 24; i < 48; ++i) {
            ++periodsSeen;
            const Signal signal = chart->points[i].signal;
            alarms += signal != Signal::None && chart->points[i - 1].signal != signal ? 1 : 0;
        }
    }
    QVERIFY2(alarms <= 0.01 * periodsSeen, qPrintable(QString::number(double(alarms) / periodsSeen)));
}

QTEST_GUILESS_MAIN(TestControlChart)
#include "tst_controlchart.moc"
