// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup/delta.h"
#include "store/changestore.h"
#include "store/changeundo.h"
#include "store/codes.h"
#include "store/dimensionstore.h"
#include "support/madestore.h"

#include <QTest>

using namespace gensvar;
using namespace gensvar::store;
using namespace Qt::Literals::StringLiterals;
using domain::Dimension;
using domain::ValueId;
using test::MadeStore;

namespace {

// A dimension as it is meant, a line a value that came in: "key: name (group)".
QStringList drawn(const Database &database, Dimension dimension = Dimension::Department)
{
    const auto table = DimensionTable::load(database, dimension);
    QStringList lines;
    for (const DimensionValue &value : table->values()) {
        if (value.isGroup())
            continue;
        const ValueId group = table->group(value.id);
        lines.append(value.key + u": "_s + table->name(value.id)
                     + (group.isNull() ? QString() : u" ("_s + table->name(group) + u')'));
    }
    return lines;
}

base::Result<qint64> undo(MadeStore &store, qint64 change)
{
    rollup::Delta counts;
    return ChangeUndo(store.database(), counts).undo(change);
}

QString codeOf(const base::Result<qint64> &result)
{
    return result ? u"done"_s : result.error().code;
}

} // namespace

class TestNaming : public QObject
{
    Q_OBJECT

private slots:
    void mergesManyIntoOne();
    void mergesFollowEachOther();
    void groupsHoldGroups();
    void circlesAreRefused();
    void namesAreUnique();
    void undoPutsBack();
    void aNewGroupIsOneChange();
    void undoOfWhatChangedSince();
    void namesFindWhatTheyMean();
    void everyDimensionHasTheShape();
};

void TestNaming::mergesManyIntoOne()
{
    MadeStore store;
    const ValueId swedish(store.value(Dimension::Department, u"Kundservice"_s));
    const ValueId danish(store.value(Dimension::Department, u"kundeservice "_s));
    const ValueId english(store.value(Dimension::Department, u"Customer service"_s));
    DimensionStore departments(store.database(), Dimension::Department);
    store.database().setActor(u"Anna"_s);

    QVERIFY(departments.merge({danish, english, swedish}, swedish));
    QCOMPARE(drawn(store.database()),
             QStringList(
                 {u"Kundservice: Kundservice"_s, u"kundeservice : Kundservice"_s, u"Customer service: Kundservice"_s}));
    const auto table = DimensionTable::load(store.database(), Dimension::Department);
    QCOMPARE(table->under(swedish), QList({swedish, danish, english}));
    QCOMPARE(table->find(danish)->revision, 2);
    QCOMPARE(table->find(swedish)->revision, 1);
    QCOMPARE(ChangeStore(store.database()).log(1)->first().by, u"Anna"_s);

    QCOMPARE(codeOf(departments.merge({danish}, swedish)), u"done"_s);
    QCOMPARE(*departments.merge({danish}, swedish), 0); // nothing to change, nothing logged
    QVERIFY(departments.unmerge({danish}));
    QCOMPARE(drawn(store.database()).at(1), u"kundeservice : kundeservice "_s);
}

void TestNaming::mergesFollowEachOther()
{
    MadeStore store;
    const ValueId a(store.value(Dimension::Department, u"A"_s));
    const ValueId b(store.value(Dimension::Department, u"B"_s));
    const ValueId c(store.value(Dimension::Department, u"C"_s));
    DimensionStore departments(store.database(), Dimension::Department);
    QVERIFY(departments.merge({a}, b));
    QVERIFY(departments.merge({b}, c));
    QCOMPARE(drawn(store.database()), QStringList({u"A: C"_s, u"B: C"_s, u"C: C"_s}));
    // Into one that is merged itself means into what that one became.
    QVERIFY(departments.unmerge({a}));
    QVERIFY(departments.merge({a}, b));
    QCOMPARE(DimensionTable::load(store.database(), Dimension::Department)->find(a)->mergedInto, c);
}

void TestNaming::groupsHoldGroups()
{
    MadeStore store;
    const ValueId north(store.value(Dimension::Department, u"North"_s));
    const ValueId south(store.value(Dimension::Department, u"South"_s));
    DimensionStore departments(store.database(), Dimension::Department);
    const auto shops = departments.addGroup(u"Shops"_s);
    const auto sweden = departments.addGroup(u"Sweden"_s);
    QVERIFY(shops && sweden);
    QVERIFY(departments.group({north, south}, *shops));
    QVERIFY(departments.group({*shops}, *sweden));

    QCOMPARE(drawn(store.database()), QStringList({u"North: North (Shops)"_s, u"South: South (Shops)"_s}));
    const auto table = DimensionTable::load(store.database(), Dimension::Department);
    QCOMPARE(table->under(*sweden), QList({north, south, *shops, *sweden}));
    QCOMPARE(codeOf(departments.group({south}, north)), u"not_a_group"_s);
    QCOMPARE(codeOf(departments.merge({south}, *shops)), u"merge_of_group"_s);
    QVERIFY(departments.ungroup({south}));
    QCOMPARE(drawn(store.database()).last(), u"South: South"_s);
}

void TestNaming::circlesAreRefused()
{
    MadeStore store;
    const ValueId a(store.value(Dimension::Department, u"A"_s));
    const ValueId b(store.value(Dimension::Department, u"B"_s));
    DimensionStore departments(store.database(), Dimension::Department);
    QVERIFY(departments.merge({a}, b));
    QCOMPARE(codeOf(departments.merge({b}, a)), u"merge_circle"_s);

    const ValueId inner = *departments.addGroup(u"Inner"_s);
    const ValueId outer = *departments.addGroup(u"Outer"_s);
    const ValueId other = *departments.addGroup(u"Other"_s);
    QVERIFY(departments.group({inner}, outer));
    QCOMPARE(codeOf(departments.group({outer}, inner)), u"merge_circle"_s);
    QCOMPARE(codeOf(departments.group({outer}, outer)), u"merge_circle"_s);
    // Through a merge: other becomes inner, and outer may not lie in it.
    QVERIFY(departments.merge({other}, inner));
    QCOMPARE(codeOf(departments.group({outer}, other)), u"merge_circle"_s);
    QCOMPARE(codeOf(departments.merge({ValueId(99)}, a)), u"value_unknown"_s);
    QVERIFY(DimensionTable::load(store.database(), Dimension::Department)->circle().isNull());
}

void TestNaming::namesAreUnique()
{
    MadeStore store;
    const ValueId a(store.value(Dimension::Department, u"A"_s));
    store.value(Dimension::Department, u"B"_s);
    DimensionStore departments(store.database(), Dimension::Department);
    QCOMPARE(codeOf(departments.rename(a, u" B "_s)), u"name_taken"_s);
    QCOMPARE(codeOf(departments.rename(a, u"  "_s)), u"name_empty"_s);
    QCOMPARE(codeOf(departments.rename(a, u" Växel "_s)), u"done"_s);
    QCOMPARE(drawn(store.database()).first(), u"A: Växel"_s);
    QCOMPARE(*departments.rename(a, u"Växel"_s), 0);
    QVERIFY(!departments.addGroup(u"B"_s));
}

void TestNaming::undoPutsBack()
{
    MadeStore store;
    const ValueId a(store.value(Dimension::Department, u"A"_s));
    const ValueId b(store.value(Dimension::Department, u"B"_s));
    DimensionStore departments(store.database(), Dimension::Department);

    const qint64 merged = *departments.merge({a}, b);
    const auto by = undo(store, merged);
    QVERIFY(by);
    QCOMPARE(drawn(store.database()), QStringList({u"A: A"_s, u"B: B"_s}));
    QCOMPARE(*ChangeStore(store.database()).find(merged).value()->undoneBy, *by);
    QCOMPARE(codeOf(undo(store, merged)), u"undone_already"_s);
    QCOMPARE(codeOf(undo(store, *by)), u"undo_impossible"_s);
    QCOMPARE(codeOf(undo(store, 999)), u"undo_unknown"_s);

    const qint64 renamed = *departments.rename(a, u"Ny"_s);
    const ValueId group = *departments.addGroup(u"G"_s);
    const qint64 made = *ChangeStore(store.database()).lastSeq();
    const qint64 grouped = *departments.group({a}, group);
    QCOMPARE(codeOf(undo(store, made)), u"undo_superseded"_s); // something lies in it
    QVERIFY(undo(store, grouped));
    QVERIFY(undo(store, made));
    QVERIFY(undo(store, renamed));
    QCOMPARE(drawn(store.database()), QStringList({u"A: A"_s, u"B: B"_s}));
    QCOMPARE(DimensionTable::load(store.database(), Dimension::Department)->values().size(), 2);
}

void TestNaming::aNewGroupIsOneChange()
{
    MadeStore store;
    const ValueId a(store.value(Dimension::Department, u"A"_s));
    const ValueId b(store.value(Dimension::Department, u"B"_s));
    DimensionStore departments(store.database(), Dimension::Department);
    const qint64 before = *ChangeStore(store.database()).lastSeq();
    const auto grouped = departments.groupAnew({a, b}, u" Claims  "_s);
    QVERIFY(grouped);
    QCOMPARE(*grouped, before + 1);
    QCOMPARE(drawn(store.database()), QStringList({u"A: A (Claims)"_s, u"B: B (Claims)"_s}));
    QVERIFY(undo(store, *grouped));
    QCOMPARE(drawn(store.database()), QStringList({u"A: A"_s, u"B: B"_s}));
    QCOMPARE(DimensionTable::load(store.database(), Dimension::Department)->values().size(), 2); // no empty group

    const qint64 again = *departments.groupAnew({a}, u"Claims"_s);
    const ValueId claims = DimensionTable::load(store.database(), Dimension::Department)->named(u"Claims"_s).first();
    QVERIFY(departments.group({b}, claims));
    QVERIFY(undo(store, again));
    QCOMPARE(drawn(store.database()), QStringList({u"A: A"_s, u"B: B (Claims)"_s})); // something else lies in it

    QCOMPARE(codeOf(departments.groupAnew({a}, u"B"_s)), u"name_taken"_s);
    const qint64 last = *ChangeStore(store.database()).lastSeq();
    QCOMPARE(*departments.groupAnew({}, u"Nothing"_s), 0);
    QCOMPARE(*ChangeStore(store.database()).lastSeq(), last);
    QVERIFY(DimensionTable::load(store.database(), Dimension::Department)->named(u"Nothing"_s).isEmpty());
    QCOMPARE(codeOf(departments.groupAnew({ValueId(99)}, u"New"_s)), u"value_unknown"_s);
    QVERIFY(DimensionTable::load(store.database(), Dimension::Department)->named(u"New"_s).isEmpty()); // all or nothing
}

void TestNaming::undoOfWhatChangedSince()
{
    MadeStore store;
    const ValueId a(store.value(Dimension::Department, u"A"_s));
    const ValueId b(store.value(Dimension::Department, u"B"_s));
    const ValueId c(store.value(Dimension::Department, u"C"_s));
    DimensionStore departments(store.database(), Dimension::Department);
    const qint64 first = *departments.merge({a}, b);
    QVERIFY(departments.unmerge({a}));
    QVERIFY(departments.merge({a}, c));
    QCOMPARE(codeOf(undo(store, first)), u"undo_superseded"_s);
    QCOMPARE(drawn(store.database()).first(), u"A: C"_s);

    const qint64 renamed = *departments.rename(b, u"Beta"_s);
    QVERIFY(departments.rename(c, u"B"_s));
    QCOMPARE(codeOf(undo(store, renamed)), u"name_taken"_s);
}

void TestNaming::namesFindWhatTheyMean()
{
    MadeStore store;
    const ValueId a(store.value(Dimension::Department, u"A"_s));
    const ValueId b(store.value(Dimension::Department, u"B"_s));
    DimensionStore departments(store.database(), Dimension::Department);
    QVERIFY(departments.merge({a}, b));
    QVERIFY(departments.rename(b, u"Beta"_s));
    const auto table = DimensionTable::load(store.database(), Dimension::Department);
    QCOMPARE(table->named(u"A"_s), QList{b}); // merged: what it became
    QCOMPARE(table->named(u"B"_s), QList{b}); // renamed: still found
    QCOMPARE(table->named(u"Beta"_s), QList{b});
    QVERIFY(table->named(u"beta"_s).isEmpty());
    QVERIFY(table->named(QString()).isEmpty());
}

void TestNaming::everyDimensionHasTheShape()
{
    MadeStore store;
    for (const Dimension dimension : domain::allDimensions()) {
        if (dimension == Dimension::Kind)
            continue;
        const ValueId one(store.value(dimension, u"One"_s));
        const ValueId two(store.value(dimension, u"Two"_s));
        DimensionStore values(store.database(), dimension);
        QVERIFY2(values.merge({one}, two), domain::dimensionName(dimension).data());
        QVERIFY(values.group({two}, *values.addGroup(u"Group"_s)));
    }
}

QTEST_GUILESS_MAIN(TestNaming)
#include "tst_naming.moc"
