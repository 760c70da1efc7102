// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecheck.h"
#include "windowdriver.h"

#include "charts/trendchart.h"
#include "parts/theme.h"
#include "shell/look.h"
#include "shell/translations.h"

#include <QAreaSeries>
#include <QChartView>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>

#include <algorithm>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using session::Room;
using session::Session;

namespace {

/// Every text longer by 40 %, as the longest of languages.
class Longer : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int n) const override
    {
        QString longer = QString::fromUtf8(text);
        if (n >= 0)
            longer.replace(u"%Ln"_s, QLocale().toString(n)).replace(u"%n"_s, QString::number(n));
        return longer + u"ą"_s.repeated(int(longer.size()) * 2 / 5);
    }
};

} // namespace

/// The window as a whole: what it opens, what it wears, what it says, what it waits for.
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
        m_driver = std::make_unique<uitest::WindowDriver>();
        QVERIFY(QTest::qWaitForWindowExposed(m_driver->window.get()));
    }

    void cleanup() { m_driver.reset(); }

    void beginsWithDoors()
    {
        QVERIFY(m_driver->button(u"Open a spreadsheet"_s));
        QVERIFY(!m_driver->button(u"Connect a survey platform"_s)->isEnabled());
        QVERIFY(!m_driver->session->isOpen());
        m_driver->button(u"What a file needs to have"_s)->click();
        auto *box = m_driver->window->findChild<QMessageBox *>();
        QVERIFY(box && box->text().contains(u"scores from 0 to 10"_s));
        box->close();
        QVERIFY(m_driver->button(u"Open a .gensvar file"_s));
        m_driver->shown<QAbstractButton>(u"Change the language"_s)->click();
        QCOMPARE(m_driver->session->views().current().room, Room::Settings);
    }

    /// Enter that comes before the window shows what it was started with is not for the doors of the empty start.
    void anEarlyEnterOpensNoDialog()
    {
        m_driver->window->openFiles({uitest::writeFile(m_driver->folder, u"survey.csv"_s, uitest::surveyText())});
        QVERIFY(m_driver->session->isOpening());
        QTest::keyClick(m_driver->window->focusWidget(), Qt::Key_Return);
        QVERIFY(!m_driver->window->findChild<QFileDialog *>());
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->hasFocus());
    }

    /// From the doors over the empty file to its first figures: the keyboard is never sent to the menu beside.
    void theFirstFiguresHaveTheFocus()
    {
        m_driver->window->openLast();
        m_driver->session->create(m_driver->folder.filePath(u"first.gensvar"_s));
        AWAIT_VERIFY(m_driver->session->isOpen() && m_driver->window->focusWidget());
        const auto focused = [this] {
            const QWidget *widget = m_driver->window->focusWidget();
            return widget ? QString::fromLatin1(widget->metaObject()->className()) : QString();
        };
        AWAIT_COMPARE(focused(), u"QPushButton"_s); // "Import a file…"
        m_driver->session->importSample();
        AWAIT_VERIFY(m_driver->session->store().responses > 0);
        AWAIT_COMPARE(focused(), u"gensvar::parts::NpsTile"_s);
    }

    void wearsAnotherThemeOnEachPage()
    {
        m_driver->importSurvey();
        AWAIT_VERIFY(m_driver->searchIsComplete());
        AWAIT_COMPARE(m_driver->shown<charts::TrendChart>(u"NPS over time"_s)->spec().points.size(), 13);
        const auto band = [this] {
            for (auto *view : m_driver->window->findChildren<QChartView *>()) {
                for (const QAbstractSeries *series : view->chart()->series()) {
                    if (const auto *area = qobject_cast<const QAreaSeries *>(series))
                        return area->brush().color();
                }
            }
            return QColor();
        };
        for (const Room room : {Room::Overview, Room::Comments, Room::Sources}) {
            m_driver->session->views().go(m_driver->session->views().current().in(room));
            if (room == Room::Comments) {
                auto *list = m_driver->shown<QListView>(u"Comments"_s);
                AWAIT_VERIFY(list->model()->rowCount() > 0);
                list->setCurrentIndex(list->model()->index(0, 0)); // and the pane shows it
                QCoreApplication::processEvents();
            }
            for (const parts::Theme *theme : {&parts::darkTheme(), &parts::lightTheme()}) {
                shell::dress(*m_driver->window, *theme);
                QCoreApplication::processEvents();
                QCOMPARE(band(), theme->band);
                QVERIFY(!m_driver->window->grab().isNull());
            }
        }
    }

    /// Pages are made when they are gone to; none flashes as a window of its own, or takes the keyboard away by it.
    void pagesAreMadeInTheWindow()
    {
        m_driver->importSurvey();
        AWAIT_VERIFY(m_driver->window->isActiveWindow());
        QSignalSpy focus(qApp, &QGuiApplication::focusWindowChanged);
        for (const Room room : {Room::Overview, Room::Comments, Room::Sources, Room::Names, Room::TakenOut,
                                Room::History, Room::Compare, Room::Settings}) {
            m_driver->session->views().go(m_driver->session->views().current().in(room));
            QCoreApplication::processEvents();
            QVERIFY(m_driver->window->isActiveWindow());
        }
        QCOMPARE(focus.count(), 0);
    }

    void tellsWhatCannotBeOpened()
    {
        const QString path = uitest::writeFile(m_driver->folder, u"letter.gensvar"_s, "Dear sir\n");
        m_driver->window->openFiles({path});
        const auto said = [this] {
            for (auto *text : m_driver->window->findChildren<QLabel *>()) {
                if (text->isVisible() && text->text().contains(u"letter.gensvar"_s))
                    return true;
            }
            return false;
        };
        AWAIT_VERIFY(said());
        QVERIFY(!m_driver->session->isOpen());
    }

    void anImportEndsBeforeTheWindow()
    {
        m_driver->importSurvey();
        QByteArray more = uitest::surveyText();
        for (int i = 0; i < 200'000; ++i)
            more += "2026-10-01,9,Sales,Contact,transactional,D" + QByteArray::number(i) + ",,\n";
        domain::ImportRequest request;
        request.file = uitest::writeFile(m_driver->folder, u"more.csv"_s, more);
        const auto importing = m_driver->session->import(request);
        QVERIFY(!m_driver->window->close()); // asks first
        QVERIFY(m_driver->window->isVisible());
        auto *box = m_driver->window->findChild<QMessageBox *>();
        QVERIFY(box);
        QAbstractButton *stop = nullptr;
        for (QAbstractButton *one : box->buttons()) {
            if (box->buttonRole(one) == QMessageBox::AcceptRole)
                stop = one;
        }
        QVERIFY(stop);
        const QString store = m_driver->session->store().path;
        stop->click();
        AWAIT_VERIFY(!m_driver->window->isVisible());
        m_driver->window.reset();
        m_driver->memory.reset();
        m_driver->session.reset();
        Session after(uitest::clock());
        const QSignalSpy opened(&after, &Session::opened);
        after.open(store);
        AWAIT_COMPARE(opened.size(), 1);
        QCOMPARE(after.store().responses, 240);
    }

    void anotherStoreWaitsForAnAnswer()
    {
        m_driver->importSurvey();
        QByteArray more = uitest::surveyText();
        for (int i = 0; i < 200'000; ++i)
            more += "2026-10-01,9,Sales,Contact,transactional,D" + QByteArray::number(i) + ",,\n";
        m_driver->drop(uitest::writeFile(m_driver->folder, u"more.csv"_s, more));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        m_driver->importButton()->click();
        QVERIFY(m_driver->session->isWorking());
        const QString other = m_driver->folder.filePath(u"other.gensvar"_s);
        {
            Session maker(uitest::clock());
            const QSignalSpy opened(&maker, &Session::opened);
            maker.create(other);
            AWAIT_COMPARE(opened.size(), 1);
        }
        if (!m_driver->session->isWorking())
            QSKIP("the import was done before the other store was made");
        m_driver->window->openFiles({other});
        auto *box = m_driver->window->findChild<QMessageBox *>();
        QVERIFY(box);
        for (QAbstractButton *one : box->buttons()) {
            if (box->buttonRole(one) == QMessageBox::AcceptRole)
                one->click();
        }
        AWAIT_COMPARE(m_driver->session->store().path, other);
        QCOMPARE(m_driver->session->store().responses, 0);
        m_driver->drop(uitest::writeFile(m_driver->folder, u"survey.csv"_s, uitest::surveyText()));
        AWAIT_VERIFY(m_driver->importButton()
                     && m_driver->importButton()->isEnabled()); // the form of the old store is forgotten
    }

    /// Qt has no Swedish nor Norwegian of its own.
    void dialogsSpeakTheLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("cancel");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("folder");
        QTest::newRow("en") << u"en_GB"_s << u"Cancel"_s << u"Files of type:"_s << u"Folder"_s;
        QTest::newRow("sv") << u"sv_SE"_s << u"Avbryt"_s << u"Filer av typen:"_s << u"Mapp"_s;
        QTest::newRow("nb") << u"nb_NO"_s << u"Avbryt"_s << u"Filer av typen:"_s << u"Mappe"_s;
        QTest::newRow("da") << u"da_DK"_s << u"Annuller"_s << u"Filer af type:"_s << u"Mappe"_s;
        QTest::newRow("nl") << u"nl_NL"_s << u"Annuleren"_s << u"Bestanden van type:"_s << u"Map"_s;
    }

    void dialogsSpeakTheLanguage()
    {
        QFETCH(QString, locale);
        QFETCH(QString, cancel);
        QFETCH(QString, type);
        QFETCH(QString, folder);
        QObject translations;
        shell::installTranslations(QLocale(locale), &translations);
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        const auto *kinds = dialog.findChild<QLabel *>(u"fileTypeLabel"_s);
        QVERIFY(kinds);
        QCOMPARE(kinds->text(), type);
        QCOMPARE(QCoreApplication::translate("QAbstractFileIconProvider", "Folder"), folder);
        const auto *buttons = dialog.findChild<QDialogButtonBox *>();
        QVERIFY(buttons);
        QCOMPARE(buttons->button(QDialogButtonBox::Cancel)->text().remove(u'&'), cancel);
    }

    void longWordsFit()
    {
        Longer longer;
        QCoreApplication::installTranslator(&longer);
        const auto window = std::make_unique<shell::MainWindow>(*m_driver->session, *m_driver->memory);
        window->resize(1280, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->openFiles({uitest::writeFile(m_driver->folder, u"survey.csv"_s, uitest::surveyText())});
        AWAIT_VERIFY(m_driver->session->isOpen());
        const auto isRead = [&] {
            const auto labels = window->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [](const QLabel *one) { return one->text().contains("are understood"_L1); });
        };
        AWAIT_VERIFY(isRead());
        for (const Room room : {Room::Sources, Room::Overview, Room::Comments}) {
            m_driver->session->views().go(m_driver->session->views().current().in(room));
            AWAIT_COMPARE(uitest::tightTexts(*window),
                          QStringList()); // once what is read in the background has its place
            QVERIFY2(window->width() <= 1280 && window->height() <= 800, "the window grows with its words");
        }
        QCoreApplication::removeTranslator(&longer);
    }

    void everyControlHasAName()
    {
        m_driver->importSurvey();
        for (const Room room : {Room::Overview, Room::Comments, Room::Sources}) {
            m_driver->session->views().go(m_driver->session->views().current().in(room));
            for (auto *widget : m_driver->window->findChildren<QWidget *>()) {
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
    std::unique_ptr<uitest::WindowDriver> m_driver;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
