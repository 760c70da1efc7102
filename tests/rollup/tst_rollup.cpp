// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup/codes.h"
#include "rollup/delta.h"
#include "rollup/rollup.h"
#include "rollup/tallypack.h"
#include "store/rollupstore.h"
#include "support/madestore.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gensvar;
using namespace gensvar::rollup;
using domain::Dimension;
using store::RollupStore;
using store::RollupTable;
using test::Answer;
using test::MadeStore;

class TestRollup : public QObject
{
    Q_OBJECT

private slots:
    void countsAsTold();
    void agreesWithARecountWhateverHappens();
    void emptyRowsGo();
    void belowZeroIsRefused();
    void damageIsFoundAndMended();
};

static QString drawn(const domain::Tally &tally)
{
    QStringList parts;
    for (size_t score = 0; score < tally.scores.size(); ++score) {
        if (tally.scores[score] != 0)
            parts.append(QStringLiteral("%1:%2").arg(score).arg(tally.scores[score]));
    }
    return QStringLiteral("%1 unscored %2 comments %3 excluded %4")
        .arg(parts.join(u' '))
        .arg(tally.unscored)
        .arg(tally.comments)
        .arg(tally.excluded);
}

/// A rollup as text: a line a tally.
static QStringList drawn(store::Database &database, RollupTable table)
{
    const LabelParts parts = table == RollupTable::Month ? LabelParts::Two : LabelParts::One;
    QStringList lines;
    const auto visit = [&](const store::RollupKey &key, QByteArrayView bytes) {
        const auto tallies = unpackTallies(bytes, parts);
        for (const auto &[label, tally] : *tallies) {
            lines.append(QStringLiteral("%1/%2/%3 %4 %5.%6 %7")
                             .arg(key.kind)
                             .arg(key.value)
                             .arg(key.touchpoint)
                             .arg(key.month)
                             .arg(label.first)
                             .arg(label.second)
                             .arg(drawn(tally)));
        }
    };
    (void)RollupStore(database).each(table, -1000, 100000, visit);
    return lines;
}

void TestRollup::countsAsTold()
{
    MadeStore store;
    const qint64 department = store.value(Dimension::Department, QStringLiteral("Support"));
    const qint64 channel = store.value(Dimension::Channel, QStringLiteral("Chat"));
    const Answer answer{QDate(2026, 3, 31),
                        9,
                        domain::Kind::Transactional,
                        {{Dimension::Department, department}, {Dimension::Channel, channel}}};
    Answer commented = answer;
    commented.comment = QStringLiteral("Bra");
    Answer unscored = commented;
    unscored.score = -1;
    Answer excluded = commented;
    excluded.exclusion = domain::Exclusion::Test;
    store.add({answer, answer, commented, unscored, excluded, Answer{QDate(1969, 12, 31), 0}});

    QCOMPARE(drawn(store.database(), RollupTable::Department),
             (QStringList{QStringLiteral("0/0/0 -1 31.0 0:1 unscored 0 comments 0 excluded 0"),
                          QStringLiteral("2/1/0 674 31.0 9:3 unscored 1 comments 2 excluded 1")}));
    QCOMPARE(drawn(store.database(), RollupTable::Touchpoint),
             (QStringList{QStringLiteral("0/0/0 -1 31.0 0:1 unscored 0 comments 0 excluded 0"),
                          QStringLiteral("2/0/0 674 31.0 9:3 unscored 1 comments 2 excluded 1")}));
    QCOMPARE(drawn(store.database(), RollupTable::Month),
             (QStringList{QStringLiteral("0/0/0 -1 0.0 0:1 unscored 0 comments 0 excluded 0"),
                          QStringLiteral("2/1/0 674 1.0 9:3 unscored 1 comments 2 excluded 1")}));
}

static Answer randomAnswer(QRandomGenerator &random, const std::array<qint64, 4> &counts)
{
    using enum Dimension;
    Answer answer;
    answer.on = QDate(2024, 1, 1).addDays(random.bounded(800));
    answer.score = random.bounded(12) - 1;
    answer.kind = domain::Kind(random.bounded(domain::kindCount));
    answer.comment = answer.score < 0 || random.bounded(2) == 0 ? QStringLiteral("ord") : QString();
    answer.exclusion = random.bounded(20) == 0 ? domain::Exclusion::Test : domain::Exclusion::None;
    size_t i = 0;
    for (const Dimension dimension : {Department, Touchpoint, Channel, Segment}) {
        if (const qint64 value = random.bounded(int(counts[i++]) + 1))
            answer.values[dimension] = value;
    }
    return answer;
}

void TestRollup::agreesWithARecountWhateverHappens()
{
    MadeStore store;
    QRandomGenerator random(1);
    const std::array<qint64, 4> counts{7, 5, 3, 4};
    size_t at = 0;
    for (const Dimension dimension :
         {Dimension::Department, Dimension::Touchpoint, Dimension::Channel, Dimension::Segment}) {
        for (qint64 i = 0; i < counts[at]; ++i)
            store.value(dimension, QString::number(i));
        ++at;
    }
    QList<Answer> inStore;
    for (int round = 0; round < 4; ++round) {
        QList<Answer> more;
        for (int i = 0; i < 300; ++i)
            more.append(randomAnswer(random, counts));
        store.add(more);
        inStore += more;
        QVERIFY(verify(store.database())->isEmpty());

        // Some go, some change.
        Delta delta;
        auto transaction = store::Transaction::begin(store.database());
        for (int i = 0; i < 100; ++i) {
            const qsizetype index = random.bounded(int(inStore.size()));
            if (inStore[index].id < 0)
                continue; // gone already
            delta.add(MadeStore::counted(inStore[index]), -1);
            store.sql(QStringLiteral("DELETE FROM response WHERE id = %1").arg(index + 1));
            inStore[index].id = -1;
        }
        QVERIFY(delta.apply(store.database()));
        QVERIFY(transaction->commit());
        QVERIFY(verify(store.database())->isEmpty());
    }

    const QStringList kept = drawn(store.database(), RollupTable::Month);
    QVERIFY(rebuild(store.database()));
    QCOMPARE(drawn(store.database(), RollupTable::Month), kept);
    QVERIFY(verify(store.database())->isEmpty());
}

void TestRollup::emptyRowsGo()
{
    MadeStore store;
    const Answer answer{QDate(2026, 3, 31), 9, domain::Kind::Product};
    store.add({answer});
    Delta delta;
    QVERIFY(delta.isEmpty());
    delta.add(MadeStore::counted(answer), -1);
    QVERIFY(!delta.isEmpty());
    QVERIFY(delta.apply(store.database()));
    for (const RollupTable table : {RollupTable::Department, RollupTable::Touchpoint, RollupTable::Month})
        QVERIFY(drawn(store.database(), table).isEmpty());
    delta.clear();
    QVERIFY(delta.isEmpty());
}

void TestRollup::belowZeroIsRefused()
{
    MadeStore store;
    Delta delta;
    delta.add({}, -1);
    const auto applied = delta.apply(store.database());
    QVERIFY(!applied && applied.error().is(code::rollupDamaged));
}

void TestRollup::damageIsFoundAndMended()
{
    MadeStore store;
    store.add({{QDate(2026, 3, 31), 9}, {QDate(2026, 4, 1), 9}, {QDate(2026, 5, 1), 2}});
    store.sql(QStringLiteral("UPDATE rollup_department SET tallies = x'ff' WHERE month = 674"));
    store.sql(QStringLiteral("DELETE FROM rollup_month WHERE month > 674"));
    const auto problems = verify(store.database());
    QVERIFY(problems);
    QCOMPARE(*problems,
             (QList<base::Error>{base::Error(code::rollupDiffers, {QStringLiteral("rollup_department"), 1LL}),
                                 base::Error(code::rollupDiffers, {QStringLiteral("rollup_month"), 2LL})}));
    QVERIFY(rebuild(store.database()));
    QVERIFY(verify(store.database())->isEmpty());
}

QTEST_GUILESS_MAIN(TestRollup)
#include "tst_rollup.moc"
