// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "base/codes.h"
#include "comments/commentpane.h"
#include "flow/rejectsfile.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>

#include <memory>
#include <semaphore>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using session::Room;

/// What the window says of long work, while it goes on and when it is over; and how it shows texts that are longer than
/// anybody thought of.
class TestLongWork : public QObject
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
        m_driver->session->create(m_driver->folder.filePath(u"programme.gensvar"_s));
        AWAIT_VERIFY(m_driver->session->isOpen());
    }

    void cleanup()
    {
        if (m_goOn)
            m_goOn->release(); // where a test failed before it did
        m_driver.reset();
        m_goOn.reset();
    }

    void saysWhatCameOfItUntilItIsSeen_data()
    {
        QTest::addColumn<bool>("cancels");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("done") << false << u"Counting sheep: done"_s;
        QTest::newRow("cancelled") << true << u"Counting sheep: cancelled, and nothing has changed"_s;
    }
    void saysWhatCameOfItUntilItIsSeen()
    {
        QFETCH(const bool, cancels);
        QFETCH(const QString, outcome);
        go(Room::Sources);
        begin([] { return u"Counting sheep"_s; });
        go(Room::Overview);
        if (cancels)
            m_driver->session->cancelWork();
        m_goOn->release();
        AWAIT_VERIFY(says(outcome));
        go(Room::Comments);
        QVERIFY(says(outcome)); // it has not been seen where it is shown
        m_driver->button(u"Show"_s)->click();
        QCOMPARE(m_driver->session->views().current().room, Room::Sources);
        QVERIFY(!says(outcome));
    }

    void aTitleFollowsTheLanguage()
    {
        auto words = std::make_shared<QString>(u"Counting sheep"_s);
        begin([words] { return *words; });
        *words = u"Räknar får"_s;
        go(Room::Sources);
        m_goOn->release();
        AWAIT_VERIFY(says(u"Räknar får: done"_s));
    }

    void settingsTellTheZoneWhileWorkGoesOn()
    {
        begin([] { return u"Counting sheep"_s; });
        go(Room::Settings);
        const auto *zone = m_driver->named<QComboBox>(u"Days are counted in"_s);
        QVERIFY(zone);
        const QString shown = zone->currentText();
        m_goOn->release();
        AWAIT_VERIFY(!m_driver->session->isWorking());
        QCOMPARE(shown, QString::fromLatin1(m_driver->session->store().zone.id()));
    }

    void longWordsStayWithinThePane()
    {
        const QByteArray letters(200, 'W');
        const QByteArray row = "2026-11-02,2,D" + letters + ",T" + letters + ",C1,N" + letters + ",A" + letters;
        const QByteArray survey = "responded_at,score,department,touchpoint,customer_id,customer_name,Weather,comment\n"
            + row + ',' + letters + "\n2026-11-01,9,Sales,Shop,C2,Nils,Sunny,Fine\n";
        m_driver->importSurvey(survey);
        session::View all;
        go(Room::Comments, all);
        auto *list = m_driver->window->findChild<QListView *>(u"comments"_s);
        AWAIT_COMPARE((go(Room::Comments, all), list->model()->rowCount()), 2);
        list->setCurrentIndex(list->model()->index(0, 0));
        auto *pane = m_driver->window->findChild<comments::CommentPane *>();
        AWAIT_VERIFY(saysWithin(pane, u"Weather"_s));
        QCoreApplication::sendPostedEvents();
        QTRY_VERIFY(pane->widget()->width() <= pane->viewport()->width());
        QVERIFY(pane->widget()->minimumSizeHint().width() <= pane->viewport()->width());
    }

    void leftOutRowsSuitTheLanguagesSpreadsheets()
    {
        const QString path = m_driver->folder.filePath(u"leftout.csv"_s);
        const auto language = say::Language::fromFolder(QLocale(u"sv_SE"_s), u":/translations"_s).inWindow();
        flow::RejectsFile file(path, {u"Betyg"_s, u"Kommentar"_s}, language);
        QVERIFY(file.open());
        domain::Issue issue;
        issue.row = 7;
        issue.cells = {u"elva; tolv"_s, u"Bra, tack"_s};
        file.add(issue);
        issue.cells = {u"3.5"_s, u"3.5"_s}; // a number, and a text that looks like one
        issue.numbers = {0};
        file.add(issue);
        issue.cells = {u"-1"_s, u"-1"_s};
        file.add(issue);
        QVERIFY(file.commit());
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(written.readAll()).split(u"\r\n"_s);
        QCOMPARE(lines[0].count(u';'), 3);
        QVERIFY(lines[0].endsWith(u";Betyg;Kommentar"_s));
        QVERIFY(!lines[0].contains(u"reason"_s));
        QVERIFY2(lines[1].startsWith(u"7;"_s) && lines[1].endsWith(u";\"elva; tolv\";Bra, tack"_s),
                 qPrintable(lines[1]));
        QVERIFY2(lines[2].endsWith(u";3,5;3.5"_s), qPrintable(lines[2]));
        QVERIFY2(lines[3].endsWith(u";-1;'-1"_s), qPrintable(lines[3])); // no formula
    }

private:
    /// Work that goes on until m_goOn is released.
    void begin(session::Work::Title title)
    {
        m_goOn = std::make_shared<std::counting_semaphore<>>(0);
        (void)m_driver->session->work(std::move(title),
                                      [goOn = m_goOn](flow::Connection &, const base::CancelToken &cancel,
                                                      const base::ProgressSink &) -> base::Result<void> {
                                          goOn->acquire();
                                          if (cancel.isCancelled())
                                              return base::failure(base::code::cancelled);
                                          return {};
                                      });
    }

    void go(Room room, const session::View &view = {}) const { m_driver->session->views().go(view.in(room)); }

    [[nodiscard]] static bool saysWithin(const QWidget *within, const QString &text)
    {
        for (const auto *label : within->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }
    [[nodiscard]] bool says(const QString &text) const { return saysWithin(m_driver->window.get(), text); }

    std::unique_ptr<uitest::WindowDriver> m_driver;
    std::shared_ptr<std::counting_semaphore<>> m_goOn;
};

QTEST_MAIN(TestLongWork)
#include "tst_longwork.moc"
