// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup/delta.h"
#include "store/changestore.h"
#include "store/changeundo.h"
#include "store/codes.h"
#include "store/colleaguestore.h"
#include "store/dimensionstore.h"
#include "support/madestore.h"

#include <QJsonDocument>
#include <QTest>

using namespace gensvar;
using namespace gensvar::store;
using namespace Qt::Literals::StringLiterals;
using domain::Colleague;
using domain::Dimension;
using domain::ValueId;
using test::MadeStore;

namespace {

// Who answers for a value; empty: nobody.
QString answers(MadeStore &store, ValueId value)
{
    const ColleagueStore people(store.database());
    const auto responsible = people.responsible(Dimension::Department);
    const auto all = people.colleagues();
    const auto id = responsible->value(value);
    for (const Colleague &colleague : *all) {
        if (colleague.id == id)
            return colleague.name;
    }
    return {};
}

base::Result<qint64> undo(MadeStore &store, qint64 change)
{
    rollup::Delta counts;
    return ChangeUndo(store.database(), counts).undo(change);
}

} // namespace

/// Who answers for a department.
class TestColleagues : public QObject
{
    Q_OBJECT

private slots:
    void isSetClearedAndUndone()
    {
        MadeStore store;
        const ValueId support(store.value(Dimension::Department, u"Support"_s));
        ColleagueStore people(store.database());
        const auto anna = people.setResponsible(Dimension::Department, support, {{}, u"  Anna  Ek "_s, u"a@ek.se"_s});
        QVERIFY(anna && *anna > 0);
        QCOMPARE(answers(store, support), u"Anna Ek"_s);
        QCOMPARE(people.colleagues()->first().email, u"a@ek.se"_s);
        const auto nobody = people.setResponsible(Dimension::Department, support, {});
        QVERIFY(*nobody > 0);
        QCOMPARE(answers(store, support), QString());
        QCOMPARE(*people.setResponsible(Dimension::Department, support, {}), 0);
        QVERIFY(undo(store, *nobody));
        QCOMPARE(answers(store, support), u"Anna Ek"_s);
        QVERIFY(undo(store, *anna));
        QCOMPARE(answers(store, support), QString());
        QCOMPARE(people.colleagues()->size(), 1); // stays to be chosen again
    }

    void sameNameIsTheSamePerson()
    {
        MadeStore store;
        const ValueId support(store.value(Dimension::Department, u"Support"_s));
        const ValueId sales(store.value(Dimension::Department, u"Sales"_s));
        const ValueId claims(store.value(Dimension::Department, u"Claims"_s));
        ColleagueStore people(store.database());
        QVERIFY(people.setResponsible(Dimension::Department, support, {{}, u"Anna Ek"_s, u"a@ek.se"_s}));
        QVERIFY(people.setResponsible(Dimension::Department, sales, {{}, u"anna ek"_s, {}}));
        QCOMPARE(people.colleagues()->size(), 1);
        QVERIFY(people.setResponsible(Dimension::Department, claims, {{}, u"Anna Ek"_s, u"anna@other.se"_s}));
        QCOMPARE(people.colleagues()->size(), 2); // two of one name
    }

    void followsAMerge()
    {
        MadeStore store;
        const ValueId support(store.value(Dimension::Department, u"Support"_s));
        const ValueId slip(store.value(Dimension::Department, u"Suport"_s));
        QVERIFY(DimensionStore(store.database(), Dimension::Department).merge({slip}, support));
        QVERIFY(ColleagueStore(store.database()).setResponsible(Dimension::Department, slip, {{}, u"Anna"_s, {}}));
        QCOMPARE(answers(store, support), u"Anna"_s);
    }

    void laterChangeStandsInTheWay()
    {
        MadeStore store;
        const ValueId support(store.value(Dimension::Department, u"Support"_s));
        ColleagueStore people(store.database());
        const auto first = people.setResponsible(Dimension::Department, support, {{}, u"Anna"_s, {}});
        QVERIFY(people.setResponsible(Dimension::Department, support, {{}, u"Nils"_s, {}}));
        const auto undone = undo(store, *first);
        QVERIFY(!undone);
        QVERIFY(undone.error().is(code::undoSuperseded));
        QVERIFY(people.setResponsible(Dimension::Department, ValueId(99), {{}, u"Nils"_s, {}})
                    .error()
                    .is(code::valueUnknown));
    }

    // The next group gets the number of the one that is gone, and nobody of its people.
    void goesWithItsGroup()
    {
        MadeStore store;
        DimensionStore departments(store.database(), Dimension::Department);
        const auto group = departments.addGroup(u"Division"_s);
        const auto made = ChangeStore(store.database()).lastSeq();
        QVERIFY(ColleagueStore(store.database()).setResponsible(Dimension::Department, *group, {{}, u"Anna"_s, {}}));
        QVERIFY(undo(store, *made));
        const auto again = departments.addGroup(u"Other"_s);
        QCOMPARE(*again, *group);
        QCOMPARE(answers(store, *again), QString());
    }

    void logTellsNoName()
    {
        MadeStore store;
        const ValueId support(store.value(Dimension::Department, u"Support"_s));
        QVERIFY(ColleagueStore(store.database()).setResponsible(Dimension::Department, support, {{}, u"Anna"_s, {}}));
        const auto log = ChangeStore(store.database()).log(10, 0, {u"responsible"_s});
        QCOMPARE(log->size(), 1);
        QVERIFY(!QString::fromUtf8(QJsonDocument(log->first().detail).toJson()).contains(u"Anna"_s));
        QVERIFY(ChangeStore(store.database()).log(10, 0, {u"merge"_s})->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestColleagues)
#include "tst_colleagues.moc"
