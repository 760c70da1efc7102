// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "base/codes.h"
#include "intake/importform.h"
#include "intake/importsummary.h"
#include "intake/previewtable.h"
#include "parts/dayfield.h"

#include <QApplication>
#include <QTableView>

#include <memory>
#include <semaphore>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using session::Room;

/// What an import will do is told before anything is written, and the keyboard is brought to what is to be done.
class TestImportForecast : public QObject
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
        m_driver->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_driver->window.get()));
    }

    void cleanup()
    {
        if (m_goOn)
            m_goOn->release(100); // where a test failed before it did
        m_driver.reset();
        m_goOn.reset();
    }

    void importWaitsForTheCount()
    {
        m_driver->importSurvey();
        holdUpTheWriter();
        m_driver->drop(file(u"later.csv"_s));
        AWAIT_VERIFY(isRead());
        QCOMPARE(m_driver->button(u"Import"_s)->isEnabled(), false);
        QVERIFY(m_driver->labelsWith(u"Import waits until it is counted"_s) == 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // asks for nothing
        m_goOn->release();
        AWAIT_VERIFY(m_driver->importButton()->isEnabled());
        QVERIFY(m_driver->button(u"Import 2 row"_s));
        QVERIFY(m_driver->importButton()->hasFocus());
        QCOMPARE(m_driver->session->store().responses, 240);
    }

    void aCountThatGaveWayIsBegunAnew()
    {
        m_driver->importSurvey();
        holdUpTheWriter();
        m_driver->drop(file(u"later.csv"_s));
        AWAIT_VERIFY(isRead());
        (void)m_driver->session->command([](flow::Connection &) { return base::Result<void>(); });
        m_goOn->release();
        AWAIT_VERIFY(m_driver->importButton()->isEnabled());
    }

    void isCountedAnewAfterACancel()
    {
        m_driver->importSurvey();
        holdUpTheWriter();
        m_driver->drop(file(u"later.csv"_s));
        AWAIT_VERIFY(isRead());
        auto *form = m_driver->window->findChild<intake::ImportForm *>();
        form->setEnabled(false); // as while its own import goes on
        const auto import = m_driver->session->work(
            [] { return u"Importing"_s; },
            [goOn = m_goOn](flow::Connection &, const base::CancelToken &, const base::ProgressSink &) {
                goOn->acquire();
                return base::Result<void>(base::failure(base::code::cancelled));
            });
        m_goOn->release(2);
        AWAIT_VERIFY(!m_driver->session->isWorking());
        form->setEnabled(true);
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        QCOMPARE(form->findChild<intake::ImportSummary *>()->accessibleDescription(),
                 u"2 added, 0 updated, 0 unchanged, 0 left out"_s);
    }

    void theSameFileAgainIsNothingNew()
    {
        m_driver->importSurvey();
        m_driver->drop(m_driver->folder.filePath(u"survey.csv"_s));
        AWAIT_VERIFY(m_driver->button(u"Nothing new to import"_s));
        QVERIFY(!m_driver->button(u"Nothing new to import"_s)->isEnabled());
        QCOMPARE(m_driver->labelsWith(u"There is nothing new to import"_s), 1);
        QVERIFY(m_driver->button(u"Cancel"_s)->hasFocus());
        AWAIT_COMPARE(m_driver->labelsWith(u"A file of this name was imported on 15 Nov"_s), 1);
    }

    void whatIsUpdatedIsImported()
    {
        m_driver->drop(file(u"first.csv"_s, "9"));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        m_driver->importButton()->click();
        AWAIT_VERIFY(m_driver->button(u"Show the figures"_s));
        m_driver->drop(file(u"first.csv"_s, "8"));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        QVERIFY(m_driver->button(u"Import 1 row"_s)); // the other one is here as it is
    }

    void aSkippedFileLeadsToTheQuestionOfTheNext()
    {
        QByteArray inDoubt("Answered;Score\n");
        for (int i = 0; i < 400; ++i)
            inDoubt += "2026-10-01;" + QByteArray::number(2 + i % 9) + '\n';
        m_driver->drop(QStringList{file(u"first.csv"_s), uitest::writeFile(m_driver->folder, u"nozero.csv"_s, inDoubt),
                                   file(u"last.csv"_s)});
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        QVERIFY(m_driver->importButton()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        AWAIT_VERIFY(m_driver->button(u"Use it as the score"_s));
        QVERIFY(m_driver->button(u"Use it as the score"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        QVERIFY(m_driver->importButton()->hasFocus());
        for (int i = 0; i < 2; ++i) // it was answered, so that Esc asks back
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        AWAIT_VERIFY(m_driver->labelsWith(u"File 3 of 3: last.csv"_s) == 1);
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        QVERIFY(m_driver->importButton()->hasFocus());
    }

    void laterImportsBeginAtImportToo()
    {
        m_driver->importSurvey();
        m_driver->session->views().go(m_driver->session->views().current().in(Room::Sources));
        auto *imports = m_driver->shown<QTableView>(u"Imports"_s);
        AWAIT_COMPARE(imports->model()->rowCount(), 1);
        imports->setFocus();
        m_driver->drop(file(u"later.csv"_s));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        QVERIFY(m_driver->importButton()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        AWAIT_VERIFY(m_driver->button(u"Show the figures"_s));
        QVERIFY(m_driver->button(u"Show the figures"_s)->hasFocus());
    }

    void asksForTheDayThatNoColumnTells()
    {
        m_driver->drop(uitest::writeFile(m_driver->folder, u"days.csv"_s, "Score;Comment\n9;Good\n10;\n2;Bad\n"));
        AWAIT_VERIFY(m_driver->button(u"Use this day for all rows"_s));
        auto *day = m_driver->shown<parts::DayField>(u"Day of all responses"_s);
        QVERIFY(day->hasFocus());
        QCOMPARE(day->date(), QDate(2026, 11, 15));
        QVERIFY(!m_driver->importButton()->isEnabled());
        day->setDate(QDate(2026, 10, 31));
        m_driver->button(u"Use this day for all rows"_s)->click();
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        QVERIFY(m_driver->importButton()->hasFocus());
        QVERIFY(!m_driver->button(u"Use this day for all rows"_s));
        m_driver->importButton()->click();
        AWAIT_VERIFY(m_driver->labelsWith(u"from 31 Oct 2026"_s) == 1);
    }

    void theNextFileComesBeforeTheFigures()
    {
        m_driver->drop(QStringList{file(u"first.csv"_s),
                                   uitest::writeFile(m_driver->folder, u"other.csv"_s, "Dag;NPS\n2026-05-02;9\n")});
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        AWAIT_VERIFY(m_driver->button(u"Next file"_s));
        QVERIFY(m_driver->button(u"Next file"_s)->hasFocus());
        QVERIFY(m_driver->button(u"Next file"_s)->property("primary").toBool());
        QVERIFY(!m_driver->button(u"Show the figures"_s)->property("primary").toBool());
    }

private:
    /// Two responses, of which the first has this score.
    [[nodiscard]] QString file(const QString &name, const QByteArray &score = "9") const
    {
        return uitest::writeFile(m_driver->folder, name,
                                 "Date;NPS;response_id\n2026-05-02;" + score + ";A1\n2026-05-03;2;A2\n");
    }

    [[nodiscard]] bool isRead() const
    {
        const auto *table = m_driver->window->findChild<intake::PreviewTable *>();
        return table && table->isVisible() && table->model()->rowCount() > 0;
    }

    void holdUpTheWriter()
    {
        m_goOn = std::make_shared<std::counting_semaphore<>>(0);
        (void)m_driver->session->command([goOn = m_goOn](flow::Connection &) {
            goOn->acquire();
            return base::Result<void>();
        });
    }

    std::unique_ptr<uitest::WindowDriver> m_driver;
    std::shared_ptr<std::counting_semaphore<>> m_goOn;
};

QTEST_MAIN(TestImportForecast)
#include "tst_importforecast.moc"
