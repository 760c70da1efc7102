// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup/rollup.h"
#include "store/checkup.h"
#include "store/membership.h"
#include "store/searchindex.h"
#include "store/setting.h"
#include "support/madestore.h"

#include <QTest>

using namespace gensvar;
using namespace gensvar::store;
using namespace Qt::Literals::StringLiterals;
using test::Answer;
using test::MadeStore;

namespace {

// A store as an import leaves it: membership, mark and next id are right.
void fill(MadeStore &store)
{
    QList<Answer> answers;
    for (int i = 0; i < 40; ++i) {
        Answer answer{QDate(2026, 1, 1).addDays(i), i % 11};
        if (i % 3 != 0)
            answer.comment = u"Ordet ÅÄÖ nr %1, l’été naïve — x_y"_s.arg(i);
        answers.append(answer);
    }
    store.add(answers);
    Membership members;
    for (qint64 id = 1; id <= 40; ++id)
        members.add(id);
    if (!members.write(store.database().handle(), domain::ImportId(1)))
        qFatal("the membership could not be written");
    if (!indexComments(store.database(), {}, {}))
        qFatal("the comments could not be indexed");
}

QStringList problems(Database &database)
{
    const auto checked = Checkup(database).run({});
    if (!checked)
        return {u"failed: "_s + checked.error().code + u' ' + checked.error().args.value(0).toString()};
    QStringList codes;
    for (const base::Error &problem : checked->problems)
        codes.append(problem.code);
    return codes;
}

// With the rollups, which the store itself does not know.
QStringList allProblems(Database &database)
{
    QStringList codes = problems(database);
    const auto rollups = rollup::verify(database);
    for (const base::Error &problem : rollups.value_or(QList{base::Error(base::Code("unread"))}))
        codes.append(problem.code);
    return codes;
}

base::Result<void> mend(Database &database)
{
    auto transaction = Transaction::begin(database);
    auto done = Checkup(database).repair();
    if (done)
        done = rollup::rebuild(database);
    if (done)
        done = transaction->commit();
    return done ? indexComments(database, {}, {}) : done;
}

} // namespace

class TestCheckup : public QObject
{
    Q_OBJECT

private slots:
    void aGoodStoreIsGood();
    void laggingSearchIsNoProblem();
    void problemsAreFound_data();
    void problemsAreFound();
    void damageIsTold();
    void stopsWhenAsked();
};

void TestCheckup::aGoodStoreIsGood()
{
    MadeStore store;
    QCOMPARE(problems(store.database()), QStringList());
    fill(store);
    QCOMPARE(problems(store.database()), QStringList());
    // A reader can check as well, and writes nothing.
    auto reader = Database::open(store.path(), Access::Read);
    QVERIFY(reader);
    QCOMPARE(problems(**reader), QStringList());
    QVERIFY(!(*reader)->exec(u"DELETE FROM response"_s));
}

void TestCheckup::laggingSearchIsNoProblem()
{
    MadeStore store;
    fill(store);
    Answer late{QDate(2026, 4, 1), 9};
    late.comment = u"Sent"_s;
    store.add({late});
    Membership members = *Membership::read(store.database().handle(), domain::ImportId(1));
    members.add(41);
    QVERIFY(members.write(store.database().handle(), domain::ImportId(1)));
    const auto checked = Checkup(store.database()).run({});
    QVERIFY(checked);
    QVERIFY(checked->problems.isEmpty());
    QCOMPARE(checked->searchPending, 1);
}

void TestCheckup::problemsAreFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<bool>("isMended");
    QTest::newRow("a comment changed behind the index")
        << u"UPDATE response SET comment = 'annat' WHERE id = 2"_s << QStringList{u"search_differs"_s} << true;
    QTest::newRow("a comment moved to another day")
        << u"UPDATE response SET day = day + 400 WHERE id = 2"_s
        << QStringList{u"search_differs"_s, u"rollup_differs"_s, u"rollup_differs"_s, u"rollup_differs"_s} << true;
    QTest::newRow("a score changed behind the rollups")
        << u"UPDATE response SET score = 10 - score WHERE id = 2"_s
        << QStringList{u"rollup_differs"_s, u"rollup_differs"_s, u"rollup_differs"_s} << true;
    QTest::newRow("a mark that lies") << u"UPDATE response SET has_comment = 0 WHERE id = 2"_s
                                      << QStringList{u"comment_mark_wrong"_s, u"search_differs"_s, u"rollup_differs"_s,
                                                     u"rollup_differs"_s, u"rollup_differs"_s}
                                      << true;
    QTest::newRow("an id that will come again") << u"UPDATE setting SET value = 3 WHERE name = 'next_response_id'"_s
                                                << QStringList{u"ids_run_out"_s, u"search_differs"_s} << true;
    QTest::newRow("membership lost") << u"DELETE FROM import_member"_s << QStringList{u"members_differ"_s} << false;
    QTest::newRow("a key that leads nowhere")
        << u"UPDATE response SET survey_id = 9 WHERE id = 3"_s << QStringList{u"keys_dangle"_s} << false;
}

void TestCheckup::problemsAreFound()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, codes);
    QFETCH(bool, isMended);
    MadeStore store;
    fill(store);
    store.sql(u"PRAGMA foreign_keys = OFF"_s);
    store.sql(sql);
    QCOMPARE(allProblems(store.database()), codes);
    QVERIFY(mend(store.database()));
    QCOMPARE(allProblems(store.database()), isMended ? QStringList() : codes);
}

void TestCheckup::damageIsTold()
{
    MadeStore store;
    fill(store);
    store.sql(u"PRAGMA writable_schema = ON"_s);
    store.sql(u"UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'contact') "
              "WHERE name = 'customer'"_s);
    auto other = Database::open(store.path(), Access::Read);
    if (!other)
        QCOMPARE(other.error().code, u"store_damaged"_s);
    else
        QVERIFY(problems(**other).contains(u"integrity_broken"_s));
}

void TestCheckup::stopsWhenAsked()
{
    MadeStore store;
    fill(store);
    base::CancelToken cancel;
    cancel.cancel();
    const auto checked = Checkup(store.database()).run(cancel);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, u"cancelled"_s);
}

QTEST_GUILESS_MAIN(TestCheckup)
#include "tst_checkup.moc"
