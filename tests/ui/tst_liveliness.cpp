// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "programme.h"
#include "watchedapplication.h"

#include "comments/commentlist.h"
#include "session/session.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using session::Room;
using session::Session;
using uitest::WatchedApplication;

/// The window stays alive while it is asked, filled and walked through. GENSVAR_LARGE_STORE and GENSVAR_LARGE_FILE
/// name a store and a file to do it with, in place of a small one.
class TestLiveliness : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("GENSVAR_THEME", "light"); }

    void staysAlive()
    {
        const QTemporaryDir folder;
        qputenv("GENSVAR_STORE", folder.filePath(u"programme.gensvar"_s).toUtf8());
        const QString large = qEnvironmentVariable("GENSVAR_LARGE_STORE");
        Session session(uitest::clock());
        shell::Memory memory(folder.filePath(u"settings.ini"_s));
        shell::MainWindow window(session, memory);
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();

        longest("the window");
        const QSignalSpy opened(&session, &Session::opened);
        if (large.isEmpty())
            session.create(folder.filePath(u"programme.gensvar"_s));
        else
            window.openFiles({large});
        AWAIT_COMPARE(opened.size(), 1);
        if (large.isEmpty()) {
            session.importSample();
            AWAIT_VERIFY(!session.isWorking() && session.store().responses > 0);
        }
        settle(session);
        QVERIFY(longest("opening") < limit);

        using Preset = models::PeriodChoice::Preset;
        for (const Preset preset : {Preset::AllTime, Preset::LastYear, Preset::LastMonth, Preset::Last12Months}) {
            asEvent([&] { session.views().go(session.views().current().with(models::PeriodChoice{preset})); });
            settle(session);
        }
        QVERIFY(longest("other periods") < limit);
        asEvent(
            [&] { session.views().go(session.views().current().with(domain::Axis::of(domain::Dimension::Kind), {})); });
        settle(session);
        QVERIFY(longest("all kinds") < limit);

        asEvent([&] { session.views().go(session.views().current().in(Room::Comments)); });
        settle(session);
        QVERIFY(longest("comments") < limit);
        auto *list = window.findChild<QListView *>(u"comments"_s);
        QVERIFY(list);
        AWAIT_VERIFY(list->model()->rowCount() > 0);
        for (int i = 1; i <= 20; ++i) {
            asEvent([&] { list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() / 20 * i); });
            settle(session);
        }
        QVERIFY(longest("scrolling") < limit);
        for (int i = 0; i < 40; ++i) { // the pane and the customer's card follow
            asEvent([&] { QTest::keyClick(list, Qt::Key_Down); });
            settle(session);
        }
        QVERIFY(longest("reading on") < limit);
        session::View view = session.views().current();
        view.search = u"app"_s;
        asEvent([&] { session.views().amend(view); });
        settle(session);
        QVERIFY(longest("searching") < limit);

        if (const QString file = qEnvironmentVariable("GENSVAR_LARGE_FILE"); !file.isEmpty()) {
            domain::ImportRequest request;
            request.file = file;
            asEvent([&] { session.import(request); });
            AWAIT_VERIFY(
                !session.isWorking()
                || (session.work()->progress.stage == base::Stage::Writing && session.work()->progress.done > 500));
            QVERIFY(longest("importing") < limit);
            asEvent([&] { session.cancelWork(); });
            AWAIT_VERIFY(!session.isWorking());
            QVERIFY(longest("cancelling") < limit);
        }
    }

    /// Laying out half a million rows takes as long as several pictures, and pages of comments come all the time.
    void aPageLeavesTheLayout()
    {
        class CountingList : public comments::CommentList
        {
        public:
            void doItemsLayout() override
            {
                ++layouts;
                CommentList::doItemsLayout();
            }
            int layouts = 0;
        };
        QStringListModel model(QStringList(1000, u"pending"_s));
        CountingList list;
        list.setUniformItemSizes(true);
        list.setModel(&model);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QCoreApplication::processEvents();
        const int before = list.layouts;
        QVERIFY(before > 0);
        model.setData(model.index(500), u"here"_s);
        list.scrollTo(model.index(500));
        QCoreApplication::processEvents();
        QCOMPARE(list.layouts, before);
        QVERIFY(list.viewport()->rect().intersects(list.visualRect(model.index(500))));
    }

private:
    static constexpr double limit = 150; ///< generous, for sanitizers; 50 is what is aimed at

    /// What the longest event since the last call computes, ms: held to a limit in place of the time on the clock,
    /// which a busy machine stretches.
    static double longest(const char *what)
    {
        const uitest::Kept kept = static_cast<WatchedApplication &>(*qApp).takeLongest();
        qInfo("%-14s computes %6.1f ms, on the clock %6.1f ms", what, kept.computed, kept.onTheClock);
        return kept.computed;
    }

    /// What a click would do.
    template <typename Act> static void asEvent(Act act)
    {
        QMetaObject::invokeMethod(qApp, act, Qt::QueuedConnection);
        QCoreApplication::processEvents();
    }

    /// Until the readers have answered what was asked, and what the answers led to; each is drawn.
    static void settle(Session &session)
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            AWAIT_VERIFY(!session.isAsking());
        }
        QCoreApplication::processEvents();
    }
};

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    TestLiveliness test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_liveliness.moc"
