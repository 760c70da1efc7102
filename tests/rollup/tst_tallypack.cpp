// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup/tallypack.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gensvar;
using namespace gensvar::rollup;

class TestTallyPack : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsNoBytes();
    void smallCountsAreSmall();
    void emptyTalliesAreLeftOut();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void damageIsFound();
};

void TestTallyPack::nothingIsNoBytes()
{
    QVERIFY(packTallies({}, LabelParts::One).isEmpty());
    QVERIFY(unpackTallies({}, LabelParts::Two)->empty());
}

void TestTallyPack::smallCountsAreSmall()
{
    domain::Tally tally;
    tally.scores[9] = 1;
    tally.scores[10] = 100;
    // day, mask in two bytes, two counts
    QCOMPARE(packTallies({{{31, 0}, tally}}, LabelParts::One).size(), 5);
}

void TestTallyPack::emptyTalliesAreLeftOut()
{
    QVERIFY(packTallies({{{3, 0}, {}}}, LabelParts::One).isEmpty());
}

void TestTallyPack::comesBackAsItWas_data()
{
    QTest::addColumn<bool>("twoParts");
    QTest::addColumn<int>("bits"); // of the largest number
    for (const int bits : {1, 7, 8, 20, 40, 62}) {
        QTest::addRow("one part, %d bits", bits) << false << bits;
        QTest::addRow("two parts, %d bits", bits) << true << bits;
    }
}

static TallyMap randomTallies(QRandomGenerator &random, bool twoParts, int bits)
{
    const quint64 mask = (quint64(1) << bits) - 1;
    const auto draw = [&]() -> qint64 { return random.bounded(2) == 0 ? 0 : qint64(random.generate64() & mask); };
    TallyMap tallies;
    for (int i = random.bounded(40); i > 0; --i) {
        domain::Tally tally;
        for (qint64 &count : tally.scores)
            count = draw();
        tally.unscored = draw();
        tally.comments = draw();
        tally.excluded = draw();
        if (!tally.isZero())
            tallies[{quint32(random.generate64() & mask), twoParts ? quint32(random.generate64() & mask) : 0}] = tally;
    }
    return tallies;
}

void TestTallyPack::comesBackAsItWas()
{
    QFETCH(bool, twoParts);
    QFETCH(int, bits);
    const LabelParts parts = twoParts ? LabelParts::Two : LabelParts::One;
    QRandomGenerator random(17);
    for (int round = 0; round < 200; ++round) {
        const TallyMap tallies = randomTallies(random, twoParts, bits);
        const QByteArray bytes = packTallies(tallies, parts);
        const auto back = unpackTallies(bytes, parts);
        QVERIFY(back);
        QVERIFY(*back == tallies);
    }
}

void TestTallyPack::damageIsFound()
{
    domain::Tally tally;
    tally.scores[10] = 300;
    const QByteArray bytes = packTallies({{{4, 5}, tally}}, LabelParts::Two);
    for (qsizetype length = 1; length < bytes.size(); ++length)
        QVERIFY(!unpackTallies(QByteArrayView(bytes).first(length), LabelParts::Two));
    QVERIFY(!unpackTallies(QByteArray("\x01\x00", 2), LabelParts::One));                     // a tally of nothing
    QVERIFY(!unpackTallies(QByteArray("\x01\xff\xff\x7f\x01", 5), LabelParts::One));         // counts that do not exist
    QVERIFY(!unpackTallies(QByteArray(20, '\xff'), LabelParts::One));                        // a number without an end
    QVERIFY(!unpackTallies(QByteArray("\xff\xff\xff\xff\x7f\x01\x01", 7), LabelParts::One)); // a label above 32 bits
}

QTEST_GUILESS_MAIN(TestTallyPack)
#include "tst_tallypack.moc"
