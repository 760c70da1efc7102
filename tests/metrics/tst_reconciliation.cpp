// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/reconciliation.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace gensvar::metrics;
using gensvar::domain::bit;
using gensvar::domain::Cause;
using gensvar::domain::Causes;
using gensvar::domain::CountedIf;

/// Which ways of counting lead to a platform's figure.
class TestReconciliation : public QObject
{
    Q_OBJECT

private slots:
    void everyAnswerCountsByItsOwn();
    void roundsToTheDecimalsTyped_data();
    void roundsToTheDecimalsTyped();
    void whatAgreesNeedsNoCause();
    void theSmallestOfThem();
    void severalThatFit();
    void onlyTheNumberOfResponses();
    void nothingExplains();
    void noneWithoutResponses();
    void triesAllOfThirteen();
};

static constexpr Causes tests = bit(Cause::TestsCounted);
static constexpr Causes staff = bit(Cause::OwnStaffCounted);
static constexpr Causes utc = bit(Cause::DaysInUtc);
static constexpr Causes last = bit(Cause::LastAnswerOnly);

/// Against the plainest way: each answer looked at for itself.
void TestReconciliation::everyAnswerCountsByItsOwn()
{
    QRandomGenerator random(7);
    std::vector<CountedIf> answers;
    for (int i = 0; i < 500; ++i) {
        CountedIf one{0, 0, 1, 0, 0};
        for (int cause = 0; cause < 8; ++cause) {
            if (random.bounded(6) == 0)
                (random.bounded(2) ? one.needs : one.leaves) |= Causes(1) << cause;
        }
        const int score = random.bounded(12);
        one.promoters = score == 9 || score == 10;
        one.detractors = score <= 6;
        answers.push_back(one);
    }
    std::vector<CountedIf> parts; // the same, summed up
    for (const CountedIf &one : answers) {
        const auto same = std::ranges::find_if(
            parts, [&](const CountedIf &part) { return part.needs == one.needs && part.leaves == one.leaves; });
        if (same == parts.end()) {
            parts.push_back(one);
            continue;
        }
        ++same->responses;
        same->promoters += one.promoters;
        same->detractors += one.detractors;
    }
    for (Causes causes = 0; causes < 256; ++causes) {
        Counted plain;
        for (const CountedIf &one : answers) {
            bool counts = true;
            for (Causes cause = 1; cause < 256; cause <<= 1) {
                counts = counts && !(one.needs & cause && !(causes & cause));
                counts = counts && !(one.leaves & cause && causes & cause);
            }
            plain.responses += counts;
            plain.promoters += counts ? one.promoters : 0;
            plain.detractors += counts ? one.detractors : 0;
        }
        QCOMPARE(countedWith(parts, causes), plain);
    }
}

void TestReconciliation::roundsToTheDecimalsTyped_data()
{
    QTest::addColumn<double>("nps");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<bool>("agree");
    // 5 − 2 of 16 = 18.75
    QTest::newRow("whole") << 19.0 << 0 << true;
    QTest::newRow("whole, cut") << 18.0 << 0 << false;
    QTest::newRow("a half up") << 18.8 << 1 << true;
    QTest::newRow("a half down") << 18.7 << 1 << true;
    QTest::newRow("beside") << 18.9 << 1 << false;
    QTest::newRow("in full") << 18.75 << 2 << true;
    QTest::newRow("another") << 18.76 << 2 << false;
}

void TestReconciliation::roundsToTheDecimalsTyped()
{
    QFETCH(double, nps);
    QFETCH(int, decimals);
    QTEST(agrees({16, 5, 2}, {nps, decimals, {}}), "agree");
    QVERIFY(!agrees({16, 5, 2}, {nps, decimals, 15}));
}

void TestReconciliation::whatAgreesNeedsNoCause()
{
    const std::vector<CountedIf> parts{{0, 0, 100, 60, 20}, {tests, 0, 10, 0, 10}};
    const Explanation explanation = explain(parts, {40.0, 0, 100});
    QCOMPARE(explanation.fitting, std::vector<Causes>({0}));
    QCOMPARE(explanation.nearest, Causes(0));
}

void TestReconciliation::theSmallestOfThem()
{
    const std::vector<CountedIf> parts{
        {0, 0, 100, 60, 20}, {tests, 0, 10, 0, 10}, {utc, 0, 3, 3, 0}, {0, utc, 2, 0, 2}, {0, last, 7, 1, 4}};
    // as counted here 61 − 26 of 109; with tests and UTC 64 − 34 of 120
    const Explanation explanation = explain(parts, {25.0, 1, 120});
    QCOMPARE(explanation.fitting, std::vector<Causes>({tests | utc}));
    QCOMPARE(countedWith(parts, tests | utc), (Counted{120, 64, 34}));
}

void TestReconciliation::severalThatFit()
{
    const std::vector<CountedIf> parts{{0, 0, 100, 60, 20}, {tests, 0, 5, 5, 0}, {staff, 0, 5, 5, 0}};
    const Explanation explanation = explain(parts, {{}, 0, 105});
    QCOMPARE(explanation.fitting, std::vector<Causes>({tests, staff})); // and not both together
}

void TestReconciliation::onlyTheNumberOfResponses()
{
    const std::vector<CountedIf> parts{{0, 0, 100, 60, 20}, {tests, 0, 5, 5, 0}, {0, last, 8, 0, 0}};
    QCOMPARE(explain(parts, {{}, 0, 105}).fitting, std::vector<Causes>({tests | last}));
    QCOMPARE(explain(parts, {{}, 0, 100}).fitting, std::vector<Causes>({last}));
}

void TestReconciliation::nothingExplains()
{
    const std::vector<CountedIf> parts{{0, 0, 100, 60, 20}, {tests, 0, 5, 5, 0}, {staff, 0, 1, 0, 1}};
    const Explanation explanation = explain(parts, {40.0, 0, 107});
    QVERIFY(explanation.fitting.empty());
    QCOMPARE(explanation.nearest, tests | staff);
    QCOMPARE(explain(parts, {-100.0, 0, {}}).nearest, staff);
}

void TestReconciliation::noneWithoutResponses()
{
    QVERIFY(agrees({}, {{}, 0, 0}));
    QVERIFY(!agrees({}, {12.0, 0, {}}));
    QCOMPARE(explain({}, {12.0, 0, 3}).nearest, Causes(0));
    QCOMPARE(causesIn(std::vector<CountedIf>{{tests, 0, 0, 0, 0}, {utc, last, 1, 0, 0}}), utc | last);
}

void TestReconciliation::triesAllOfThirteen()
{
    std::vector<CountedIf> parts{{0, 0, 1000, 500, 300}};
    for (int cause = 0; cause < gensvar::domain::causeCount; ++cause)
        parts.push_back({Causes(1) << cause, 0, qint64(1) << cause, 0, 0}); // each sum can be had in one way
    const Causes wanted = 0b1010010011001;
    const Explanation explanation = explain(parts, {{}, 0, 1000 + qint64(wanted)});
    QCOMPARE(explanation.fitting, std::vector<Causes>({wanted}));
    QVERIFY(explain(parts, {{}, 0, 1000 + 0b1111111}).fitting.empty()); // seven are too many to tell anything
    QCOMPARE(explain(parts, {{}, 0, 1000 + 0b1111111}).nearest, Causes(0b10000000));
}

QTEST_GUILESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
