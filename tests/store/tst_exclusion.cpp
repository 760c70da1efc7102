// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup/delta.h"
#include "rollup/rollup.h"
#include "store/changestore.h"
#include "store/changeundo.h"
#include "store/exclusionstore.h"
#include "store/idpack.h"
#include "store/touched.h"
#include "support/madestore.h"

#include <QTest>

using namespace gensvar;
using namespace gensvar::store;
using namespace Qt::Literals::StringLiterals;
using domain::Exclusion;
using domain::ResponseId;
using test::Answer;
using test::MadeStore;

namespace {

QList<ResponseId> ids(qint64 first, qint64 last)
{
    QList<ResponseId> all;
    for (qint64 id = first; id <= last; ++id)
        all.append(ResponseId(id));
    return all;
}

// The exclusions of all responses as one text: "0011".
QString drawn(MadeStore &store)
{
    QString text;
    Query query(store.database(), u"SELECT excluded FROM response ORDER BY id"_s);
    for (query.run(); query.next();)
        text += query.text(0);
    return text;
}

void fill(MadeStore &store, int responses)
{
    QList<Answer> answers;
    for (int i = 0; i < responses; ++i)
        answers.append({QDate(2026, 1, 1).addDays(i % 60), i % 11});
    store.add(answers);
}

base::Result<ExclusionResult> exclude(MadeStore &store, const QList<ResponseId> &which, Exclusion reason,
                                      const QString &note)
{
    rollup::Delta counts;
    return ExclusionStore(store.database(), counts).exclude(which, reason, note);
}

base::Result<ExclusionResult> include(MadeStore &store, const QList<ResponseId> &which)
{
    rollup::Delta counts;
    return ExclusionStore(store.database(), counts).include(which);
}

base::Result<qint64> undo(MadeStore &store, qint64 change)
{
    rollup::Delta counts;
    return ChangeUndo(store.database(), counts).undo(change);
}

bool rollupsAreTrue(MadeStore &store)
{
    const auto problems = rollup::verify(store.database());
    return problems && problems->isEmpty();
}

} // namespace

class TestExclusion : public QObject
{
    Q_OBJECT

private slots:
    void packsIds();
    void touchesOnlyThese();
    void excludesAndIncludes();
    void takesAnyNumber();
    void undoPutsBackWhatItWas();
    void nothingStaysOfAFailure();
};

void TestExclusion::packsIds()
{
    const QList<ResponseId> some{ResponseId(1), ResponseId(2), ResponseId(300), ResponseId(qint64(1) << 35)};
    QCOMPARE(unpackIds(packIds(some)), some);
    QVERIFY(unpackIds(packIds({})).isEmpty());
    QTest::ignoreMessage(QtWarningMsg, "qUncompress: Input data is corrupted");
    QVERIFY(unpackIds(u"not base64 at all"_s).isEmpty());
    QVERIFY(packIds(ids(1, 100'000)).size() < 400);
}

void TestExclusion::excludesAndIncludes()
{
    MadeStore store;
    fill(store, 4);
    const auto out =
        exclude(store, {ResponseId(3), ResponseId(2), ResponseId(3), ResponseId(99)}, Exclusion::Test, u"our own"_s);
    QVERIFY(out);
    QCOMPARE(out->responses, 2);
    QCOMPARE(drawn(store), u"0110"_s);
    QVERIFY(rollupsAreTrue(store));
    const Change logged = *ChangeStore(store.database()).find(out->seq).value();
    QCOMPARE(logged.what, QString(change::exclude));
    QCOMPARE(logged.firstId.value(), 2);
    QCOMPARE(logged.lastId.value(), 3);
    QCOMPARE(logged.detail.value("note"_L1).toString(), u"our own"_s);

    QCOMPARE(exclude(store, ids(2, 3), Exclusion::Test, {})->seq, 0); // as they are already
    QCOMPARE(exclude(store, ids(3, 4), Exclusion::OwnStaff, {})->responses, 2);
    QCOMPARE(drawn(store), u"0122"_s);
    QCOMPARE(include(store, ids(1, 4))->responses, 3);
    QCOMPARE(drawn(store), u"0000"_s);
    QVERIFY(rollupsAreTrue(store));
}

void TestExclusion::takesAnyNumber()
{
    MadeStore store;
    fill(store, 20'000);
    const auto out = exclude(store, ids(1, 20'000), Exclusion::Duplicate, {});
    QVERIFY(out);
    QCOMPARE(out->responses, 20'000);
    QVERIFY(rollupsAreTrue(store));
    QCOMPARE(include(store, {})->responses, 0);
}

void TestExclusion::undoPutsBackWhatItWas()
{
    MadeStore store;
    fill(store, 4);
    QVERIFY(exclude(store, ids(1, 1), Exclusion::Test, {}));
    const auto second = exclude(store, ids(1, 3), Exclusion::WrongPerson, {});
    QVERIFY(include(store, ids(3, 3))); // since then
    QCOMPARE(drawn(store), u"4400"_s);
    QVERIFY(undo(store, second->seq));
    QCOMPARE(drawn(store), u"1000"_s);
    QVERIFY(rollupsAreTrue(store));
}

void TestExclusion::nothingStaysOfAFailure()
{
    MadeStore store;
    fill(store, 4);
    store.sql(u"DELETE FROM rollup_month"_s); // the counts would go below zero
    QVERIFY(!exclude(store, ids(1, 2), Exclusion::Test, {}));
    QCOMPARE(drawn(store), u"0000"_s);
    QCOMPARE(ChangeStore(store.database()).log(10)->size(), 1);
    QVERIFY(!exclude(store, ids(1, 2), Exclusion::Test, {})); // the connection is still good
}

void TestExclusion::touchesOnlyThese()
{
    // Two far apart are not all that lies between them: what follows the store would read all of it again.
    MadeStore store;
    fill(store, 500);
    const auto before = ChangeStore(store.database()).lastSeq();
    QVERIFY(exclude(store, {ResponseId(3), ResponseId(4), ResponseId(490)}, Exclusion::Test, {}));
    const auto touched = touchedSince(store.database(), *before);
    QVERIFY(!touched->everything);
    QCOMPARE(touched->ids, 3);
    QCOMPARE(touched->spans.size(), size_t(2));
    QCOMPARE(touched->spans.back().first, 490);
    QCOMPARE(touchedSince(store.database(), 0)->ids, 500);
}

QTEST_GUILESS_MAIN(TestExclusion)
#include "tst_exclusion.moc"
