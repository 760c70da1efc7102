// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stubborndisk.h"
#include "windowdriver.h"

#include <QListView>

#include <memory>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using session::Room;
using Mood = test::StubbornDisk::Mood;

/// The disk or the network that the open store lies on fails, or hangs.
class TestStoreFails : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("GENSVAR_THEME", "light");
    }

    void init()
    {
        m_disk = std::make_unique<test::StubbornDisk>();
        m_driver = std::make_unique<uitest::WindowDriver>();
        QVERIFY(QTest::qWaitForWindowExposed(m_driver->window.get()));
        m_driver->importSurvey();
    }
    void cleanup()
    {
        m_disk->set(Mood::Works);
        m_driver.reset();
        m_disk.reset();
    }

    void failsAndWorksAgain()
    {
        m_disk->set(Mood::Fails);
        go(Room::Comments);
        AWAIT_VERIFY(says(u"The comments could not be read."_s));
        AWAIT_VERIFY(says(u"The disk or network failed"_s));
        for (const Room room : {Room::Overview, Room::Names, Room::Comments})
            go(room);
        AWAIT_VERIFY(says(u"The comments could not be read."_s));
        m_disk->set(Mood::Works);
        AWAIT_VERIFY(!says(u"The comments could not be read."_s)); // without anybody asking again
        AWAIT_VERIFY(!says(u"The disk or network failed"_s));
        AWAIT_VERIFY(m_driver->window->findChild<QListView *>(u"comments"_s)->model()->rowCount() > 0);
        QCOMPARE(m_driver->session->store().responses, 240); // a disk that fails makes no store empty
    }

    void hangsAndAnswersAgain()
    {
        m_disk->set(Mood::Hangs);
        AWAIT_VERIFY(m_disk->waiting() > 0);
        for (const Room room : {Room::Comments, Room::Names, Room::Sources, Room::Compare, Room::TakenOut,
                                Room::History, Room::Settings, Room::Overview})
            go(room); // none of them waits, or this would never end
        AWAIT_VERIFY(says(u"has not answered for a while"_s));
        QVERIFY(m_disk->waiting() > 0);
        m_disk->set(Mood::Works);
        AWAIT_VERIFY(!says(u"has not answered for a while"_s));
        go(Room::Comments);
        auto *list = m_driver->window->findChild<QListView *>(u"comments"_s);
        AWAIT_VERIFY(list->model()->rowCount() > 0);
    }

    /// What is no longer to be opened is not waited for, nor is what the window had open.
    void leavesAStoreThatHangs()
    {
        const QString other = m_driver->folder.filePath(u"other.gensvar"_s);
        const QString third = m_driver->folder.filePath(u"third.gensvar"_s);
        m_disk->set(Mood::Hangs);
        m_driver->session->create(other);
        AWAIT_VERIFY(m_disk->waiting() > 0);
        m_driver->session->create(third);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(m_disk->waiting() > 0); // or it has been waited for
        m_driver->window.reset();
        QVERIFY(m_disk->waiting() > 0);
        m_disk->set(Mood::Works);
        AWAIT_VERIFY(m_driver->session->isOpen() && m_driver->session->store().path == third);
    }

    /// Looking for the stores of lately keeps nobody waiting, and what is gone is not offered.
    void offersWhatIsThere()
    {
        const QString gone = m_driver->folder.filePath(u"gone.gensvar"_s);
        const QString here = m_driver->session->store().path;
        m_driver->memory->addRecentStore(gone);
        QCOMPARE(m_driver->memory->recentStores(), QStringList({gone, here}));
        m_driver->session->close();
        m_driver->session->open(gone);
        AWAIT_VERIFY(m_driver->button(u"programme.gensvar"_s));
        AWAIT_VERIFY(!m_driver->button(u"gone.gensvar"_s));
        m_driver->window->openLast(); // of last time, or of the time before
        AWAIT_VERIFY(m_driver->session->isOpen());
        QCOMPARE(m_driver->session->store().path, here);
        QVERIFY(!says(u"There is no store"_s));
    }

private:
    void go(Room room) const
    {
        session::View view = m_driver->session->views().current().in(room);
        // another filter each time, so that nothing is known of it yet
        view = view.with(models::PeriodChoice::ownDays({2026, 1, 1 + int(room)}, {2026, 12, 31}));
        m_driver->session->views().go(view);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool says(const QString &part) const { return m_driver->labelsWith(part) > 0; }

    std::unique_ptr<test::StubbornDisk> m_disk;
    std::unique_ptr<uitest::WindowDriver> m_driver;
};

QTEST_MAIN(TestStoreFails)
#include "tst_storefails.moc"
