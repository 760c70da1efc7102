// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme.h"

#include "charts/trendchart.h"
#include "models/commentmodel.h"
#include "parts/filterchip.h"
#include "parts/grouptable.h"
#include "parts/tile.h"
#include "session/session.h"
#include "shell/mainwindow.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using session::Room;
using session::Session;

/// The first window, driven as a person would: from a file to figures, comments and back.
class TestWindow : public QObject
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
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("GENSVAR_STORE", m_folder->filePath(u"programme.gensvar"_s).toUtf8());
        m_session = std::make_unique<Session>(uitest::clock());
        m_memory = std::make_unique<shell::Memory>(m_folder->filePath(u"settings.ini"_s));
        m_window = std::make_unique<shell::MainWindow>(*m_session, *m_memory);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_memory.reset();
        m_session.reset();
    }

    void beginsWithDoors()
    {
        QVERIFY(button(u"Open a spreadsheet"_s));
        QVERIFY(!button(u"Connect a survey platform"_s)->isEnabled());
        QVERIFY(!m_session->isOpen());
    }

    void fromADroppedFileToTheFigures()
    {
        drop(uitest::writeFile(*m_folder, u"survey.csv"_s, uitest::surveyText()));
        QTRY_VERIFY(importButton() && importButton()->isEnabled());
        QCOMPARE(importButton()->text().contains(u"240"_s), true);
        importButton()->click();
        QTRY_VERIFY(button(u"Show the figures"_s));
        QTRY_COMPARE(m_session->store().responses, 240);
        button(u"Show the figures"_s)->click();
        auto *departments = shown<parts::GroupTable>(u"Department"_s);
        QTRY_COMPARE(departments->model()->rowCount(), 2);
        QCOMPARE(departments->model()->index(0, 0).data().toString(), u"Sales"_s); // the better one first
        QCOMPARE(shown<charts::TrendChart>(u"NPS over time"_s)->spec().points.size(), 13);
        QVERIFY(shown<parts::Tile>(u"NPS"_s)->accessibleDescription().contains(u"120"_s));
    }

    void drillsDownAndComesBack()
    {
        importSurvey();
        auto *departments = shown<parts::GroupTable>(u"Department"_s);
        QTRY_COMPARE(departments->model()->rowCount(), 2);
        departments->setCurrentIndex(departments->model()->index(1, 0));
        QTest::keyClick(departments, Qt::Key_Return);
        QCOMPARE(m_session->views().current().room, Room::Comments);
        auto *list = shown<QListView>(u"Comments"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        const int support = list->model()->rowCount();
        const auto first = list->model()->index(0, 0).data(models::CommentModel::CommentRole).value<domain::Comment>();
        QCOMPARE(first.department, u"Support"_s);
        QVERIFY(chip(u"Department"_s)->isSet());

        // clear that part of the filter with a key, and go back
        QTest::keyClick(chip(u"Department"_s), Qt::Key_Delete);
        QVERIFY(!chip(u"Department"_s)->isSet());
        QTRY_VERIFY(list->model()->rowCount() > support);
        m_session->views().back();
        QTRY_COMPARE(list->model()->rowCount(), support);
        m_session->views().back();
        QCOMPARE(m_session->views().current().room, Room::Overview);
    }

    void aPointOfTheTrendIsADoor()
    {
        importSurvey();
        auto *trend = shown<charts::TrendChart>(u"NPS over time"_s);
        QTRY_COMPARE(trend->spec().points.size(), 13);
        trend->setFocus(Qt::TabFocusReason);
        QTest::keyClick(trend, Qt::Key_Home);
        QTest::keyClick(trend, Qt::Key_Return);
        QCOMPARE(m_session->views().current().room, Room::Comments);
        QCOMPARE(m_session->views().current().period,
                 models::PeriodChoice::ownDays(QDate(2025, 11, 1), QDate(2025, 11, 30)));
    }

    void searchesTheComments()
    {
        importSurvey();
        m_session->views().go(m_session->views().current().in(Room::Comments));
        auto *list = shown<QListView>(u"Comments"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        const int all = list->model()->rowCount();
        auto *search = shown<QLineEdit>(u"Search the comments"_s);
        QTRY_VERIFY(searchIsComplete()); // it catches up in the background after an import
        QTest::keyClicks(search, u"wait*"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0 && list->model()->rowCount() < all);
        const auto first = list->model()->index(0, 0).data(models::CommentModel::CommentRole).value<domain::Comment>();
        QVERIFY(first.text.contains(u"wait"_s));
        search->clear();
        QTRY_COMPARE(list->model()->rowCount(), all);
    }

    void asksHowDatesAreRead()
    {
        drop(uitest::writeFile(*m_folder, u"dates.csv"_s,
                               "Answered;Score;Comment\n03/09/2026;9;Good\n04/09/2026;10;\n05/09/2026;2;Bad\n"));
        const auto answer = [this](const QString &begin) -> QRadioButton * {
            for (auto *radio : m_window->findChildren<QRadioButton *>()) {
                if (radio->isVisible() && radio->text().startsWith(begin))
                    return radio;
            }
            return nullptr;
        };
        QTRY_VERIFY(answer(u"Day first"_s));
        QVERIFY(!answer(u"Day first"_s)->isChecked() && !answer(u"Month first"_s)->isChecked());
        QCOMPARE(answer(u"Day first"_s)->text(), u"Day first: 3 September 2026"_s);
        QVERIFY(!importButton()->isEnabled());
        answer(u"Day first"_s)->click();
        QTRY_VERIFY(importButton()->isEnabled());
        importButton()->click();
        QTRY_COMPARE(m_session->store().responses, 3);
    }

    void tellsWhatCannotBeOpened()
    {
        const QString path = uitest::writeFile(*m_folder, u"letter.gensvar"_s, "Dear sir\n");
        m_window->openFiles({path});
        const auto said = [this] {
            for (auto *text : m_window->findChildren<QLabel *>()) {
                if (text->isVisible() && text->text().contains(u"letter.gensvar"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(said());
        QVERIFY(!m_session->isOpen());
    }

    void everyControlHasAName()
    {
        importSurvey();
        for (const Room room : {Room::Overview, Room::Comments, Room::Sources}) {
            m_session->views().go(m_session->views().current().in(room));
            for (auto *widget : m_window->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                    continue;
                const auto *control = qobject_cast<QAbstractButton *>(widget);
                const bool named = !widget->accessibleName().isEmpty() || (control && !control->text().isEmpty());
                if (qobject_cast<QLabel *>(widget))
                    continue; // its text is its name
                QVERIFY2(named || widget->objectName().startsWith(u"qt_"_s),
                         qPrintable(u"a %1 in a %2 has no name"_s.arg(
                             QLatin1StringView(widget->metaObject()->className()),
                             QLatin1StringView(widget->parentWidget()->metaObject()->className()))));
            }
        }
    }

private:
    void drop(const QString &file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }

    void importSurvey()
    {
        drop(uitest::writeFile(*m_folder, u"survey.csv"_s, uitest::surveyText()));
        QTRY_VERIFY(importButton() && importButton()->isEnabled());
        importButton()->click();
        QTRY_VERIFY(button(u"Show the figures"_s));
        QTRY_COMPARE(m_session->store().responses, 240);
        button(u"Show the figures"_s)->click();
    }

    bool searchIsComplete() const
    {
        domain::CommentQuery query;
        query.search = u"wait"_s;
        auto page = m_session->comments(query);
        page.waitForFinished();
        return page.result() && page.result()->searchComplete;
    }

    QAbstractButton *button(const QString &begin) const
    {
        for (auto *one : m_window->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text().startsWith(begin))
                return one;
        }
        return nullptr;
    }

    QAbstractButton *importButton() const { return button(u"Import"_s); }

    parts::FilterChip *chip(const QString &name) const
    {
        for (auto *one : m_window->findChildren<parts::FilterChip *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    template <typename Widget> Widget *shown(const QString &name) const
    {
        for (auto *one : m_window->findChildren<Widget *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no %s", qPrintable(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<shell::Memory> m_memory;
    std::unique_ptr<shell::MainWindow> m_window;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
