// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/commentsnippet.h"
#include "session/viewstack.h"
#include "session/visits.h"
#include "session/workmeter.h"

#include <QSignalSpy>
#include <QTest>

using namespace gensvar;
using namespace gensvar::session;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using domain::Axis;
using domain::Dimension;

/// The views seen, how long work takes, what a row shows of a comment.
class TestViews : public QObject
{
    Q_OBJECT

private slots:
    void goesBackAndForward()
    {
        ViewStack views;
        const QSignalSpy changed(&views, &ViewStack::changed);
        const View support = View().with(Axis::of(Dimension::Department), {u"Support"_s});
        views.go(support);
        views.go(support); // nowhere new
        views.go(support.in(Room::Comments));
        QCOMPARE(changed.size(), 2);
        views.back();
        QCOMPARE(views.current(), support);
        QVERIFY(views.canGoForward());
        views.amend(support.with({models::PeriodChoice::Preset::LastMonth}));
        QVERIFY(views.canGoForward()); // no step of its own
        views.go(View().in(Room::Sources));
        QVERIFY(!views.canGoForward()); // what was ahead is gone
        views.back();
        views.back();
        QCOMPARE(views.current(), View());
        views.back();
        QVERIFY(!views.canGoBack());
    }

    /// What was searched for counts for no figure of another page, and must not be told beneath one.
    void aSearchStaysWithTheComments()
    {
        View view = View().in(Room::Comments);
        view.search = u"wait"_s;
        QCOMPARE(view.in(Room::Comments).search, u"wait"_s);
        QCOMPARE(viewFromText(viewToText(view))->search, u"wait"_s);
        QVERIFY(view.in(Room::Overview).search.isEmpty());
        view.room = Room::Overview; // as an earlier version may have kept it
        QVERIFY(viewFromText(viewToText(view))->search.isEmpty());
    }

    void filtersByAxis()
    {
        const Axis department = Axis::of(Dimension::Department);
        View view = View().with(department, {u"A"_s, u"B"_s}).with(Axis::ofScore(), {u"0-6"_s});
        QCOMPARE(view.filterOf(department), QStringList({u"A"_s, u"B"_s}));
        QCOMPARE(view.scope(QDate(2026, 11, 15)).filter.size(), 2);
        view = view.with(department, {});
        QCOMPARE(view.filter.size(), 1);
    }

    void measuresWork()
    {
        WorkMeter meter;
        const auto at = [](qint64 done) { return base::Progress{base::Stage::Writing, done, 1000, done}; };
        Work work = meter.measure({}, at(0), 0ms);
        QVERIFY(!work.left); // too early to tell
        work = meter.measure(work, at(250), 1000ms);
        QCOMPARE(work.rowsPerSecond, 250.0);
        QCOMPARE(work.left->count(), 4);
        QCOMPARE(*work.share(), 0.25);
        work = meter.measure(work, {base::Stage::Indexing, 0, 10, 0}, 5000ms); // another stage starts anew
        QVERIFY(!work.left);
    }

    void showsTheHit()
    {
        const text::SearchQuery wait(u"wait*"_s);
        const auto near = comments::snippet(u"A long\n wait"_s, wait, 100);
        QCOMPARE(near.text, u"A long wait"_s);
        QCOMPARE(near.hits, QList<text::Span>({{7, 4}}));
        const QString far = u"word "_s.repeated(60) + u"waiting"_s;
        const auto moved = comments::snippet(far, wait, 100);
        QVERIFY(moved.text.startsWith(u"… "_s));
        QCOMPARE(moved.text.mid(moved.hits[0].start, moved.hits[0].length), u"waiting"_s);
        QCOMPARE(comments::markedUp(u"<wait>"_s, wait, u"#fff"_s),
                 u"&lt;<span style=\"background-color:#fff\">wait</span>&gt;"_s);
    }
};

QTEST_GUILESS_MAIN(TestViews)
#include "tst_views.moc"
