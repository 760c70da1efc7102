// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "programme.h"

#include "base/codes.h"
#include "comments/undonotice.h"
#include "parts/density.h"
#include "session/backups.h"
#include "session/keeping.h"
#include "session/session.h"
#include "session/visits.h"
#include "settings/datafoldersection.h"
#include "shell/front.h"
#include "shell/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using domain::Axis;
using domain::Dimension;
using session::Room;
using session::Session;
using session::View;

/// The page of settings: each control does what it says at once, and another language leaves the work as it is.
class TestSettings : public QObject
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
        begin();
    }

    void cleanup() { end(); }

    void isReachedWithNoFileOpen()
    {
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(shown<QComboBox>(u"Language"_s));
        QVERIFY(!shown<QSpinBox>(u"Fewest responses of a figure"_s));
    }

    void remembersViewsAsText()
    {
        View view = View().in(Room::Comments).with(Axis::of(Dimension::Department), {u"Support"_s, QString()});
        view = view.with(Axis::ofAttribute(u"Butik"_s), {u"A \"1\""_s}).with(Axis::ofScore(), {u"0-6"_s});
        view.period = models::PeriodChoice::ownDays(QDate(2026, 1, 2), QDate(2026, 2, 3));
        view.search = u"wait"_s;
        view.step = domain::Period::Week;
        QCOMPARE(session::viewFromText(session::viewToText(view)), view);
        QCOMPARE(session::viewFromText(session::viewToText(View())), View());
        QVERIFY(!session::viewFromText(u"no view"_s));
    }

    void theLanguageChangesInAnImportPreview()
    {
        window().openFiles({uitest::writeFile(*m_folder, u"survey.csv"_s, uitest::surveyText())});
        AWAIT_VERIFY(primary() && primary()->isEnabled());
        auto *source = shown<QLineEdit>(u"Source"_s);
        source->setText(u"Phone survey"_s);
        emit source->editingFinished();
        const QPointer<QWidget> before = &window();
        const QRect place = before->geometry();
        const View view = m_session->views().current();
        m_memory->preferences().setLanguage(u"sv"_s);
        AWAIT_VERIFY(!before);
        QCOMPARE(window().geometry(), place);
        QCOMPARE(m_session->views().current(), view);
        QCOMPARE(m_session->language().locale().language(), QLocale::Swedish);
        QCOMPARE(QLocale().language(), QLocale::Swedish);
        AWAIT_VERIFY(primary() && primary()->isEnabled()); // the same file, to be imported
        bool named = false;
        for (const auto *line : window().findChildren<QLineEdit *>())
            named = named || (line->isVisible() && line->text() == u"Phone survey"_s);
        QVERIFY(named);
        primary()->click();
        AWAIT_COMPARE(m_session->store().responses, 240);
    }

    void theLanguageChangesWhileAnImportRuns()
    {
        QByteArray more = uitest::surveyText();
        for (int i = 0; i < 150'000; ++i)
            more += "2026-10-01,9,Sales,Contact,transactional,D" + QByteArray::number(i) + ",,\n";
        window().openFiles({uitest::writeFile(*m_folder, u"more.csv"_s, more)});
        AWAIT_VERIFY(primary() && primary()->isEnabled());
        primary()->click();
        QVERIFY(m_session->isWorking());
        const QPointer<QWidget> before = &window();
        m_memory->preferences().setLanguage(u"nl"_s);
        AWAIT_VERIFY(!before);
        AWAIT_VERIFY(!m_session->isWorking());
        AWAIT_COMPARE(m_session->store().responses, 150'240);
        // the new window has got the result: the form is gone, and the import is told of
        AWAIT_VERIFY(labelsWith(u"more.csv"_s) > 0 && !shown<QLineEdit>(u"Source"_s));
    }

    void aLanguageAsTheSystemComesBack()
    {
        const QLocale system;
        for (const QString &code : session::Preferences::languages()) {
            const QPointer<QWidget> before = &window();
            m_memory->preferences().setLanguage(code);
            AWAIT_VERIFY(!before);
            QCOMPARE(QLocale().language(), QLocale(code).language());
        }
        m_memory->preferences().setLanguage({});
        AWAIT_COMPARE(QLocale(), system);
    }

    void rowsBecomeCompactAtOnce()
    {
        importSurvey();
        AWAIT_VERIFY(shown<QTableView>(u"Department"_s));
        auto *departments = shown<QTableView>(u"Department"_s);
        AWAIT_VERIFY(departments->model()->rowCount() == 2);
        QCOMPARE(departments->rowHeight(0), 32);
        openSettings();
        shown<QCheckBox>(u"Compact rows in tables"_s)->click();
        QCOMPARE(departments->rowHeight(0), 28);
        m_memory->preferences().setFirstDayOfWeek(Qt::Sunday);
        QCOMPARE(parts::firstDayOfWeek(), Qt::Sunday);
        m_memory->preferences().setCompactRows(false);
        m_memory->preferences().setFirstDayOfWeek(0);
        QCOMPARE(departments->rowHeight(0), 32);
        QCOMPARE(parts::firstDayOfWeek(), Qt::Monday);
    }

    void figuresOfFewAreMarked()
    {
        importSurvey();
        openSettings();
        auto *least = shown<QSpinBox>(u"Fewest responses of a figure"_s);
        AWAIT_COMPARE(least->value(), 30);
        least->setValue(200);
        emit least->editingFinished();
        AWAIT_COMPARE(m_session->store().minResponses, 200);
        const auto seen = m_session->panorama({});
        AWAIT_VERIFY(seen.isFinished());
        QCOMPARE(seen.result()->total.scope.minResponses, 200);
        QVERIFY(seen.result()->departments.groups.first().small);
    }

    void whatIsWithheldIsOfTheFile()
    {
        importSurvey();
        openSettings();
        auto *figures = shown<QSpinBox>(u"Fewest responses for readers outside"_s);
        auto *comments = shown<QSpinBox>(u"Fewest for comments to be read outside"_s);
        AWAIT_COMPARE(figures->value(), 5);
        QCOMPARE(comments->value(), 10);
        figures->setValue(8);
        emit figures->editingFinished();
        AWAIT_COMPARE(m_session->store().privacy.figures, 8);
        comments->setValue(25);
        emit comments->editingFinished();
        AWAIT_COMPARE(m_session->store().privacy.comments, 25);
        QCOMPARE(m_session->store().privacy.figures, 8);
        const auto log = session::Keeping(*m_session).log(1, 0, {});
        AWAIT_VERIFY(log.isFinished());
        QCOMPARE(log.result()->first().what, u"privacy_minimum"_s);
        QCOMPARE(log.result()->first().detail.privacyComments, 25);
    }

    void keepsForAnotherTime()
    {
        importSurvey();
        openSettings();
        auto *days = shown<QSpinBox>(u"Keep what was for"_s);
        AWAIT_COMPARE(days->value(), 90);
        days->setValue(30);
        emit days->editingFinished();
        AWAIT_COMPARE(m_session->store().keepDays, 30);
    }

    void dataFolderIsChosenAndGivenBack()
    {
        openSettings();
        auto *section = window().findChild<settings::DataFolderSection *>();
        const QString usual = session::Preferences::usualDataFolder();
        QCOMPARE(m_memory->preferences().dataFolder(), usual);
        const QString folder = m_folder->filePath(u"Survéys"_s);
        section->take(folder); // which is not there
        AWAIT_VERIFY(labelsWith(u"Survéys"_s) > 0);
        QCOMPARE(m_memory->preferences().dataFolder(), usual);
        QVERIFY(QDir().mkpath(folder));
        section->take(folder);
        AWAIT_COMPARE(m_memory->preferences().dataFolder(), folder);
        QVERIFY(QDir(folder).isEmpty()); // what it was tried with is gone
        QCOMPARE(m_memory->sampleStore(), folder + "/sample.gensvar"_L1);
        const QString shared = m_folder->filePath(u"Dropbox"_s);
        QVERIFY(QDir().mkpath(shared));
        section->take(shared); // taken, and warned of
        AWAIT_COMPARE(m_memory->preferences().dataFolder(), shared);
        AWAIT_VERIFY(labelsWith(u"(Dropbox)"_s) > 0);
        button(u"Use the usual one"_s)->click();
        QCOMPARE(m_memory->preferences().dataFolder(), usual);
        QVERIFY(!button(u"Use the usual one"_s));
    }

    void countsDaysInAnotherZone()
    {
        importSurvey();
        openSettings();
        auto *zone = shown<QComboBox>(u"Days are counted in"_s);
        zone->setCurrentIndex(zone->findData(u"Asia/Tokyo"_s));
        emit zone->activated(zone->currentIndex());
        AWAIT_VERIFY(m_session->isOpen() && m_session->store().zone == QTimeZone("Asia/Tokyo"));
        QCOMPARE(m_session->views().current().room, Room::Settings); // where one was
    }

    void backsUpByItselfAndRestores()
    {
        importSurvey();
        const QDir backups(m_folder->filePath(u"programme.backups"_s));
        AWAIT_VERIFY(backups.entryList({u"*.gensvar"_s}).size() == 1);
        QCOMPARE(backups.entryList({u"*.gensvar"_s}).first(), u"programme 2026-11-15.gensvar"_s);
        window().openFiles({uitest::writeFile(*m_folder, u"later.csv"_s, "Date;NPS\n2026-05-02;9\n2026-05-03;2\n")});
        AWAIT_VERIFY(primary() && primary()->isEnabled());
        primary()->click();
        AWAIT_COMPARE(m_session->store().responses, 242);
        m_session->views().go(m_session->views().current().in(Room::Comments));
        auto *notice = window().findChild<comments::UndoNotice *>();
        notice->say(u"The response of Nils is not counted any more."_s, 1);
        QVERIFY(notice->isVisible());
        openSettings();
        auto *list = shown<QTableView>(u"Backups"_s);
        AWAIT_VERIFY(list->model()->rowCount() == 1 && button(u"Restore…"_s)->isEnabled());
        const int words = list->fontMetrics().horizontalAdvance(list->model()->index(0, 1).data().toString());
        QVERIFY(list->columnWidth(1) > words); // is not cut
        button(u"Restore…"_s)->click();
        button(u"In place of this file"_s)->click();
        AWAIT_VERIFY(m_session->isOpen() && !m_session->isWorking() && m_session->store().responses == 240);
        QCOMPARE(m_session->store().path, m_folder->filePath(u"programme.gensvar"_s));
        AWAIT_VERIFY(list->model()->rowCount() == 2); // what it was before is among them
        AWAIT_VERIFY(says(u"The file is as it was on "_s));
        m_session->views().go(m_session->views().current().in(Room::Comments));
        QVERIFY(!notice->isVisible()); // its change is another one here
        openSettings();
        AWAIT_VERIFY(button(u"Restore…"_s)->isEnabled());
        list->setCurrentIndex(list->model()->index(1, 0)); // the day's own was made today by the system's clock
        button(u"Restore…"_s)->click();
        button(u"As a file beside this one"_s)->click();
        AWAIT_VERIFY(m_session->isOpen() && m_session->store().responses == 242);
        QVERIFY(m_session->store().path != m_folder->filePath(u"programme.gensvar"_s));
        openSettings();
        AWAIT_VERIFY(says(u"This is the file as it was on "_s));
    }

    void theFocusComesBackToWhatMadeABackup()
    {
        importSurvey();
        openSettings();
        auto *list = shown<QTableView>(u"Backups"_s);
        AWAIT_VERIFY(list->model()->rowCount() == 1 && button(u"Restore…"_s)->isEnabled());
        auto *make = button(u"Make one now"_s);
        make->setFocus();
        QTest::keyClick(make, Qt::Key_Space);
        AWAIT_COMPARE(list->model()->rowCount(), 2);
        AWAIT_VERIFY(make->hasFocus());
    }

    void opensWithTheViewLastLeftOrChosen()
    {
        importSurvey();
        const View support = View().with(Axis::of(Dimension::Department), {u"Support"_s}).in(Room::Comments);
        m_session->views().go(support);
        end();
        begin();
        window().openFiles({m_folder->filePath(u"programme.gensvar"_s)});
        AWAIT_VERIFY(m_session->isOpen());
        QCOMPARE(m_session->views().current(), support);
        const View sales = View().with(Axis::of(Dimension::Department), {u"Sales"_s});
        m_session->views().go(sales);
        QTest::keyClick(&window(), Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
        m_session->views().go(support);
        end();
        begin();
        window().openFiles({m_folder->filePath(u"programme.gensvar"_s)});
        AWAIT_VERIFY(m_session->isOpen());
        QCOMPARE(m_session->views().current(), sales);
        openSettings();
        auto *clear = button(u"Clear the start view"_s);
        AWAIT_VERIFY(clear->isEnabled());
        clear->click();
        QVERIFY(!m_session->chosenStart());
    }

private:
    void begin()
    {
        m_session = std::make_unique<Session>(uitest::clock());
        m_memory = std::make_unique<shell::Memory>(m_folder->filePath(u"settings.ini"_s));
        m_front = std::make_unique<shell::Front>(*m_session, *m_memory);
        window().resize(1280, 800);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }

    void end()
    {
        m_front.reset();
        m_session.reset();
        m_memory.reset();
    }

    shell::MainWindow &window() const { return m_front->window(); }

    void openSettings() { m_session->views().go(m_session->views().current().in(Room::Settings)); }

    void importSurvey()
    {
        window().openFiles({uitest::writeFile(*m_folder, u"survey.csv"_s, uitest::surveyText())});
        AWAIT_VERIFY(primary() && primary()->isEnabled());
        primary()->click();
        AWAIT_VERIFY(m_session->store().responses == 240);
        AWAIT_VERIFY(button(u"Show the figures"_s));
        button(u"Show the figures"_s)->click();
    }

    /// The one thing to do next, in whatever language.
    QPushButton *primary() const
    {
        for (auto *one : window().findChildren<QPushButton *>()) {
            if (one->isVisible() && one->property("primary").toBool())
                return one;
        }
        return nullptr;
    }

    bool says(const QString &begin) const
    {
        const auto labels = window().findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *one) { return one->isVisible() && one->text().startsWith(begin); });
    }

    QAbstractButton *button(const QString &begin) const
    {
        for (auto *one : window().findChildren<QAbstractButton *>()) {
            if (one->isVisible() && (one->text().remove(u'&').startsWith(begin) || one->accessibleName() == begin))
                return one;
        }
        return nullptr;
    }

    template <typename Widget> Widget *shown(const QString &name) const
    {
        for (auto *one : window().findChildren<Widget *>()) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    int labelsWith(const QString &text) const
    {
        const auto labels = window().findChildren<QLabel *>();
        return int(std::count_if(labels.begin(), labels.end(),
                                 [&](const QLabel *one) { return one->isVisible() && one->text().contains(text); }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<shell::Memory> m_memory;
    std::unique_ptr<shell::Front> m_front;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
