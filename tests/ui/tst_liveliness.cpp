// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "programme.h"

#include "session/session.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <utility>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using session::Room;
using session::Session;

/// An application that knows how long it was kept by one event: nothing else can be handled meanwhile. Held to a limit
/// is what the thread computes itself, since a busy machine stretches the time on the clock; that is told beside it.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // Another thread's, or a part of what is measured already.
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        QElapsedTimer onTheClock;
        onTheClock.start();
        const double before = computed();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        m_computed = std::max(m_computed, computed() - before);
        m_onTheClock = std::max(m_onTheClock, double(onTheClock.nsecsElapsed()) / 1e6);
        return done;
    }

    /// The longest event since the last call, in milliseconds.
    double takeLongest(const char *what)
    {
        qInfo("%-14s computes %6.1f ms, on the clock %6.1f ms", what, m_computed, m_onTheClock);
        m_onTheClock = 0;
        return std::exchange(m_computed, 0);
    }

private:
    static double computed()
    {
#ifdef CLOCK_THREAD_CPUTIME_ID
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
#else
        return 0;
#endif
    }

    int m_depth = 0;
    double m_computed = 0;
    double m_onTheClock = 0;
};

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

        auto &watch = static_cast<WatchedApplication &>(*qApp);
        watch.takeLongest("the window");
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
        QVERIFY(watch.takeLongest("opening") < limit);

        using Preset = models::PeriodChoice::Preset;
        for (const Preset preset : {Preset::AllTime, Preset::LastYear, Preset::LastMonth, Preset::Last12Months}) {
            asEvent([&] { session.views().go(session.views().current().with(models::PeriodChoice{preset})); });
            settle(session);
        }
        QVERIFY(watch.takeLongest("other periods") < limit);
        asEvent(
            [&] { session.views().go(session.views().current().with(domain::Axis::of(domain::Dimension::Kind), {})); });
        settle(session);
        QVERIFY(watch.takeLongest("all kinds") < limit);

        asEvent([&] { session.views().go(session.views().current().in(Room::Comments)); });
        settle(session);
        QVERIFY(watch.takeLongest("comments") < limit);
        auto *list = window.findChild<QListView *>(u"comments"_s);
        QVERIFY(list);
        AWAIT_VERIFY(list->model()->rowCount() > 0);
        for (int i = 1; i <= 20; ++i) {
            asEvent([&] { list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() / 20 * i); });
            settle(session);
        }
        QVERIFY(watch.takeLongest("scrolling") < limit);
        for (int i = 0; i < 40; ++i) { // the pane and the customer's card follow
            asEvent([&] { QTest::keyClick(list, Qt::Key_Down); });
            settle(session);
        }
        QVERIFY(watch.takeLongest("reading on") < limit);
        session::View view = session.views().current();
        view.search = u"app"_s;
        asEvent([&] { session.views().amend(view); });
        settle(session);
        QVERIFY(watch.takeLongest("searching") < limit);

        if (const QString file = qEnvironmentVariable("GENSVAR_LARGE_FILE"); !file.isEmpty()) {
            domain::ImportRequest request;
            request.file = file;
            asEvent([&] { session.import(request); });
            AWAIT_VERIFY(
                !session.isWorking()
                || (session.work()->progress.stage == base::Stage::Writing && session.work()->progress.done > 500));
            QVERIFY(watch.takeLongest("importing") < limit);
            asEvent([&] { session.cancelWork(); });
            AWAIT_VERIFY(!session.isWorking());
            QVERIFY(watch.takeLongest("cancelling") < limit);
        }
    }

private:
    static constexpr double limit = 150; ///< generous, for sanitizers; 50 is what is aimed at

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
