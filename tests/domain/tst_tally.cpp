// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/row.h"
#include "domain/tally.h"

#include <QTest>

using namespace gensvar::domain;

class TestTally : public QObject
{
    Q_OBJECT

private slots:
    void groupsOfScores();
    void sumsAndDifferences();
    void batchOwnsItsTexts();
};

void TestTally::groupsOfScores()
{
    Tally tally;
    for (size_t score = 0; score < tally.scores.size(); ++score)
        tally.scores[score] = 1 << score; // each score is seen in the sums
    QCOMPARE(tally.responses(), (1 << 11) - 1);
    QCOMPARE(tally.detractors(), (1 << 7) - 1);
    QCOMPARE(tally.passives(), (1 << 7) + (1 << 8));
    QCOMPARE(tally.promoters(), (1 << 9) + (1 << 10));
}

void TestTally::sumsAndDifferences()
{
    Tally a{{0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 3}, 4, 5, 6};
    const Tally b{{1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9}, 10, 11, 12};
    const Tally sum = a + b;
    QCOMPARE(sum.responses(), 16);
    QCOMPARE(sum.unscored, 14);
    QCOMPARE(sum.comments, 16);
    QCOMPARE(sum.excluded, 18);
    QCOMPARE(sum - b, a);
    a -= a;
    QVERIFY(a.isZero());
    QVERIFY(!b.isZero());
    QVERIFY(!(Tally{{}, 0, 0, 1}.isZero()));
}

void TestTally::batchOwnsItsTexts()
{
    RowBatch batch;
    for (int row = 1; row <= 300; ++row) {
        batch.beginRow(row);
        for (int cell = 0; cell < row % 3; ++cell)
            batch.add({.kind = CellKind::Text, .text = batch.keep(std::to_string(row))});
    }
    QCOMPARE(batch.size(), 300U);
    QCOMPARE(batch.row(0).cells.size(), 1U);
    QCOMPARE(batch.row(2).cells.size(), 0U);
    QCOMPARE(batch.row(298).number, 299);
    QCOMPARE(batch.row(298).cells.size(), 2U);
    QVERIFY(batch.row(298).cells[1].text == "299");
    QVERIFY(batch.row(0).cells[0].text == "1"); // still there after the others
    batch.clear();
    QVERIFY(batch.isEmpty());
}

QTEST_GUILESS_MAIN(TestTally)
#include "tst_tally.moc"
