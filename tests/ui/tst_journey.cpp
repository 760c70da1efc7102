// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "charts/trendchart.h"
#include "models/commentmodel.h"
#include "parts/grouptable.h"
#include "parts/tile.h"

#include <QLineEdit>
#include <QListView>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using session::Room;

/// From a file to figures, comments and back, as a person would go.
class TestJourney : public QObject
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
        m_driver = std::make_unique<uitest::WindowDriver>();
        QVERIFY(QTest::qWaitForWindowExposed(m_driver->window.get()));
    }

    void cleanup() { m_driver.reset(); }

    void fromADroppedFileToTheFigures()
    {
        m_driver->drop(uitest::writeFile(m_driver->folder, u"survey.csv"_s, uitest::surveyText()));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        QVERIFY(m_driver->importButton()->hasFocus());
        QCOMPARE(m_driver->importButton()->text().contains(u"240"_s), true);
        m_driver->importButton()->click();
        AWAIT_VERIFY(m_driver->button(u"Show the figures"_s));
        AWAIT_COMPARE(m_driver->session->store().responses, 240);
        m_driver->button(u"Show the figures"_s)->click();
        auto *departments = m_driver->shown<parts::GroupTable>(u"Department"_s);
        AWAIT_COMPARE(departments->model()->rowCount(), 2);
        QCOMPARE(departments->model()->index(0, 0).data().toString(), u"Sales"_s); // the better one first
        QCOMPARE(m_driver->shown<charts::TrendChart>(u"NPS over time"_s)->spec().points.size(), 13);
        QVERIFY(m_driver->shown<parts::Tile>(u"NPS"_s)->accessibleDescription().contains(u"120"_s));
    }

    void whatWasImportedIsAmongTheFigures()
    {
        m_driver->importSurvey();
        m_driver->session->views().go(
            m_driver->session->views().current().with(domain::Axis::of(domain::Dimension::Kind), {u"transactional"_s}));
        QVERIFY(m_driver->chip(u"Kind"_s)->isSet());
        m_driver->drop(uitest::writeFile(m_driver->folder, u"later.csv"_s,
                                         "Date;NPS\n2026-05-02;9\n2026-05-03;2\n2026-05-04;10\n"));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        m_driver->importButton()->click();
        AWAIT_VERIFY(m_driver->button(u"Show the figures"_s));
        m_driver->button(u"Show the figures"_s)->click();
        QVERIFY(!m_driver->chip(u"Kind"_s)->isSet());
        AWAIT_VERIFY(m_driver->shown<parts::Tile>(u"NPS"_s)->accessibleDescription().contains(u"123"_s));
        // Of years ago: the last 12 months would show none of it.
        m_driver->drop(uitest::writeFile(m_driver->folder, u"earlier.csv"_s,
                                         "Dag;NPS\n2019-05-02;9\n2019-05-03;2\n2019-05-04;10\n"));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        m_driver->importButton()->click();
        AWAIT_VERIFY(m_driver->button(u"Show the figures"_s));
        m_driver->button(u"Show the figures"_s)->click();
        AWAIT_VERIFY(m_driver->shown<parts::Tile>(u"NPS"_s)->accessibleDescription().contains(u"246"_s));
    }

    void drillsDownAndComesBack()
    {
        m_driver->importSurvey();
        auto *departments = m_driver->shown<parts::GroupTable>(u"Department"_s);
        AWAIT_COMPARE(departments->model()->rowCount(), 2);
        departments->setCurrentIndex(departments->model()->index(1, 0));
        departments->setFocus();
        QTest::keyClick(departments, Qt::Key_Return);
        QCOMPARE(m_driver->session->views().current().room, Room::Comments);
        auto *list = m_driver->shown<QListView>(u"Comments"_s);
        AWAIT_VERIFY(list->model()->rowCount() > 0);
        QVERIFY(list->hasFocus()); // ready for the arrows
        QCOMPARE(list->selectionModel()->selectedIndexes(), QModelIndexList{list->currentIndex()});
        const int support = list->model()->rowCount();
        const auto first = list->model()->index(0, 0).data(models::CommentModel::CommentRole).value<domain::Comment>();
        QCOMPARE(first.department, u"Support"_s);
        QVERIFY(m_driver->chip(u"Department"_s)->isSet());

        // clear that part of the filter with a key, and go back
        QTest::keyClick(m_driver->chip(u"Department"_s), Qt::Key_Delete);
        QVERIFY(!m_driver->chip(u"Department"_s)->isSet());
        AWAIT_VERIFY(list->model()->rowCount() > support);
        m_driver->session->views().back();
        AWAIT_COMPARE(list->model()->rowCount(), support);
        m_driver->session->views().back();
        QCOMPARE(m_driver->session->views().current().room, Room::Overview);
    }

    void scoresCanBeTakenOutOfTheFilter()
    {
        m_driver->importSurvey();
        auto *shares = m_driver->shown<parts::SharesTile>(u"Promoters, passives, detractors"_s);
        AWAIT_VERIFY(!shares->accessibleDescription().isEmpty());
        QVERIFY(!m_driver->chip(u"Score"_s)->isVisible());
        shares->setFocus(Qt::TabFocusReason);
        for (const int key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Return}) // the detractors
            QTest::keyClick(shares, Qt::Key(key));
        QCOMPARE(m_driver->session->views().current().room, Room::Comments);
        QVERIFY(m_driver->chip(u"Score"_s)->isVisible());
        QCOMPARE(m_driver->chip(u"Score"_s)->text(), u"score 0–6"_s);
        QTest::keyClick(m_driver->chip(u"Score"_s), Qt::Key_Delete);
        QVERIFY(!m_driver->chip(u"Score"_s)->isVisible());
    }

    void aPointOfTheTrendIsADoor()
    {
        m_driver->importSurvey();
        auto *trend = m_driver->shown<charts::TrendChart>(u"NPS over time"_s);
        AWAIT_COMPARE(trend->spec().points.size(), 13);
        trend->setFocus(Qt::TabFocusReason);
        QTest::keyClick(trend, Qt::Key_Home);
        QTest::keyClick(trend, Qt::Key_Return);
        QCOMPARE(m_driver->session->views().current().room, Room::Comments);
        QCOMPARE(m_driver->session->views().current().period,
                 models::PeriodChoice::ownDays(QDate(2025, 11, 1), QDate(2025, 11, 30)));
    }

    void searchesTheComments()
    {
        m_driver->importSurvey();
        m_driver->session->views().go(m_driver->session->views().current().in(Room::Comments));
        auto *list = m_driver->shown<QListView>(u"Comments"_s);
        AWAIT_VERIFY(list->model()->rowCount() > 0);
        const int all = list->model()->rowCount();
        auto *search = m_driver->shown<QLineEdit>(u"Search the comments"_s);
        AWAIT_VERIFY(m_driver->searchIsComplete()); // it catches up in the background after an import
        QTest::keyClicks(search, u"wait*"_s);
        AWAIT_VERIFY(list->model()->rowCount() > 0 && list->model()->rowCount() < all);
        const auto first = list->model()->index(0, 0).data(models::CommentModel::CommentRole).value<domain::Comment>();
        QVERIFY(first.text.contains(u"wait"_s));
        search->clear();
        AWAIT_COMPARE(list->model()->rowCount(), all);
    }

private:
    std::unique_ptr<uitest::WindowDriver> m_driver;
};

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
