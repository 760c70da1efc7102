// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "charts/trendchart.h"
#include "parts/grouptable.h"
#include "parts/tile.h"

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using session::Room;

/// From a dropped file to its figures, and on from them; the way of the keyboard is in tst_wholejourney.
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

private:
    std::unique_ptr<uitest::WindowDriver> m_driver;
};

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
