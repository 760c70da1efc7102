// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/figure.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace gensvar;
using metrics::figureOf;
using metrics::Trinomial;

class TestFigure : public QObject
{
    Q_OBJECT

private slots:
    void figures_data();
    void figures();
    void noResponsesNoFigure();
    void unscoredAndExcludedTakeNoPart();
    void designEffectWidens();
    void coverage_data();
    void coverage();
    void referenceCases();
};

void TestFigure::figures_data()
{
    QTest::addColumn<qint64>("promoters");
    QTest::addColumn<qint64>("passives");
    QTest::addColumn<qint64>("detractors");
    QTest::addColumn<double>("nps");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");

    const auto row = [](qint64 p, qint64 n, qint64 d, double nps, double low, double high) {
        QTest::addRow("%lld-%lld-%lld", p, n, d) << p << n << d << nps << low << high;
    };
    row(60, 40, 20, 100.0 / 3, 19.332825, 45.707826);
    row(9, 6, 5, 20, -15.396693, 50.179302);
    row(5, 0, 5, 0, -51.127394, 51.127394);
    row(0, 5, 0, 0, -30.005698, 30.005698);
    row(200, 150, 50, 37.5, 30.417792, 44.023895);
    row(65, 19, 17, 47.524752, 31.393096, 60.914596);
    row(10, 0, 0, 100, 47.503552, 100);
    row(0, 0, 30, -100, -100, -78.697724);
    row(0, 0, 1, -100, -98.498649, 48.498649);
    row(450000, 300000, 250000, 20, 19.840712, 20.159168);
}

/// To the places that the references print.
static bool isNear(double value, double expected, double within = 1.1e-6)
{
    return std::abs(value - expected) < within;
}

static domain::Tally tallyOf(qint64 promoters, qint64 passives, qint64 detractors)
{
    domain::Tally tally;
    tally.scores[9] = promoters / 2;
    tally.scores[10] = promoters - promoters / 2;
    tally.scores[7] = passives / 3;
    tally.scores[8] = passives - passives / 3;
    tally.scores[0] = detractors / 4;
    tally.scores[6] = detractors - detractors / 4;
    return tally;
}

void TestFigure::figures()
{
    QFETCH(qint64, promoters);
    QFETCH(qint64, passives);
    QFETCH(qint64, detractors);
    QFETCH(double, nps);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto figure = figureOf(tallyOf(promoters, passives, detractors));
    QVERIFY(figure);
    QVERIFY2(isNear(figure->nps, nps), qPrintable(QString::number(figure->nps, 'f', 9)));
    QVERIFY2(isNear(figure->low, low), qPrintable(QString::number(figure->low, 'f', 9)));
    QVERIFY2(isNear(figure->high, high), qPrintable(QString::number(figure->high, 'f', 9)));
}

void TestFigure::noResponsesNoFigure()
{
    QVERIFY(!figureOf(domain::Tally{}));
}

void TestFigure::unscoredAndExcludedTakeNoPart()
{
    domain::Tally tally = tallyOf(9, 6, 5);
    tally.unscored = 100;
    tally.comments = 50;
    tally.excluded = 7;
    QVERIFY(figureOf(tally) == figureOf(tallyOf(9, 6, 5)));
}

void TestFigure::designEffectWidens()
{
    const auto plain = figureOf(tallyOf(90, 60, 50));
    const auto clustered = figureOf(tallyOf(90, 60, 50), 2);
    const auto half = figureOf(tallyOf(45, 30, 25));
    QCOMPARE(clustered->nps, plain->nps);
    QVERIFY(isNear(clustered->low, half->low, 1e-9));
    QVERIFY(isNear(clustered->high, half->high, 1e-9));
}

void TestFigure::coverage_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("lowest"); // of all the trinomials tried

    QTest::newRow("10") << 10 << 0.91;
    QTest::newRow("20") << 20 << 0.92;
    QTest::newRow("50") << 50 << 0.94;
}

/// The chance that the interval covers the true value, by adding up all outcomes of n answers.
static double coverageOf(int n, double promoter, double detractor)
{
    const double passive = 1 - promoter - detractor;
    const double truth = 100 * (promoter - detractor);
    double covered = 0;
    for (int p = 0; p <= n; ++p) {
        for (int d = 0; d <= n - p; ++d) {
            const domain::Figure figure = figureOf(Trinomial{double(n), double(p), double(d)});
            if (truth < figure.low || truth > figure.high)
                continue;
            covered +=
                std::exp(std::lgamma(n + 1) - std::lgamma(p + 1) - std::lgamma(d + 1) - std::lgamma(n - p - d + 1)
                         + p * std::log(promoter) + d * std::log(detractor) + (n - p - d) * std::log(passive));
        }
    }
    return covered;
}

void TestFigure::coverage()
{
    QFETCH(int, n);
    QFETCH(double, lowest);
    double sum = 0;
    double least = 1;
    int count = 0;
    for (int p = 2; p <= 18; ++p) { // shares of promoters and detractors in steps of 5 %, each at least 10 %
        for (int d = 2; p + d <= 18; ++d) {
            const double covered = coverageOf(n, p / 20.0, d / 20.0);
            sum += covered;
            least = std::min(least, covered);
            ++count;
        }
    }
    QVERIFY2(std::abs(sum / count - 0.95) < 0.01, qPrintable(QString::number(sum / count)));
    QVERIFY2(least > lowest, qPrintable(QString::number(least)));
}

void TestFigure::referenceCases()
{
    QFile file(QStringLiteral(GENSVAR_SHARED_DATA "/stats/nps-statistics.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The reference cases are not on this machine.");
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll())["one_sample"_L1].toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &one : cases) {
        const auto figure =
            figureOf(tallyOf(one["promoters"_L1].toInt(), one["passives"_L1].toInt(), one["detractors"_L1].toInt()));
        const QByteArray name = one["id"_L1].toString().toUtf8();
        QVERIFY2(isNear(figure->nps, one["nps"_L1].toDouble()), name);
        QVERIFY2(isNear(figure->low, one["adjusted_wald_95_clamped"_L1][0].toDouble()), name);
        QVERIFY2(isNear(figure->high, one["adjusted_wald_95_clamped"_L1][1].toDouble()), name);
    }
}

QTEST_GUILESS_MAIN(TestFigure)
#include "tst_figure.moc"
