// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "programme.h"

#include "charts/trendchart.h"
#include "models/commentmodel.h"
#include "models/importlistmodel.h"
#include "parts/filterchip.h"
#include "parts/grouptable.h"
#include "parts/theme.h"
#include "parts/tile.h"
#include "session/session.h"
#include "shell/look.h"
#include "shell/mainwindow.h"
#include "shell/translations.h"
#include "support/zipof.h"

#include <QAreaSeries>
#include <QChartView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
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

/// The text of a label or button that has less room than it needs; empty where all fit.
QString firstCut(const QWidget &window)
{
    for (const auto *text : window.findChildren<QLabel *>()) {
        if (!text->isVisible() || text->text().isEmpty() || text->toolTip() == text->text()
            || text->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const int needed = text->wordWrap() ? text->heightForWidth(text->width()) : text->sizeHint().width();
        if (needed > (text->wordWrap() ? text->height() : text->width()) + 1)
            return text->text();
    }
    for (const auto *button : window.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->width() + 1 < button->sizeHint().width())
            return button->text();
    }
    return {};
}

/// A workbook of two sheets with answers, Q3 and Q4.
QByteArray twoSheets()
{
    QByteArray tables;
    for (const QByteArray sheet : {"Q3", "Q4"}) {
        tables += "<table:table table:name=\"" + sheet + "\">";
        for (const QByteArrayList &row : {QByteArrayList{"responded_at", "score"}, QByteArrayList{"2026-09-03", "0"},
                                          QByteArrayList{"2026-09-04", "10"}}) {
            tables += "<table:table-row>";
            for (const QByteArray &cell : row)
                tables +=
                    "<table:table-cell office:value-type=\"string\"><text:p>" + cell + "</text:p></table:table-cell>";
            tables += "</table:table-row>";
        }
        tables += "</table:table>";
    }
    return test::zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                        {"content.xml",
                         "<?xml version=\"1.0\"?><office:document-content "
                         "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                         "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                         "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
                         "<office:spreadsheet>"
                             + tables + "</office:spreadsheet></office:body></office:document-content>"}});
}

} // namespace

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
        AWAIT_VERIFY(importButton() && importButton()->isEnabled());
        QVERIFY(importButton()->hasFocus());
        QCOMPARE(importButton()->text().contains(u"240"_s), true);
        importButton()->click();
        AWAIT_VERIFY(button(u"Show the figures"_s));
        AWAIT_COMPARE(m_session->store().responses, 240);
        button(u"Show the figures"_s)->click();
        auto *departments = shown<parts::GroupTable>(u"Department"_s);
        AWAIT_COMPARE(departments->model()->rowCount(), 2);
        QCOMPARE(departments->model()->index(0, 0).data().toString(), u"Sales"_s); // the better one first
        QCOMPARE(shown<charts::TrendChart>(u"NPS over time"_s)->spec().points.size(), 13);
        QVERIFY(shown<parts::Tile>(u"NPS"_s)->accessibleDescription().contains(u"120"_s));
    }

    /// Enter that comes before the window shows what it was started with is not for the doors of the empty start.
    void anEarlyEnterOpensNoDialog()
    {
        m_window->openFiles({uitest::writeFile(*m_folder, u"survey.csv"_s, uitest::surveyText())});
        QVERIFY(m_session->isOpening());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QVERIFY(!m_window->findChild<QFileDialog *>());
        AWAIT_VERIFY(importButton() && importButton()->hasFocus());
    }

    void whatWasImportedIsAmongTheFigures()
    {
        importSurvey();
        m_session->views().go(
            m_session->views().current().with(domain::Axis::of(domain::Dimension::Kind), {u"transactional"_s}));
        QVERIFY(chip(u"Kind"_s)->isSet());
        drop(uitest::writeFile(*m_folder, u"later.csv"_s, "Date;NPS\n2026-05-02;9\n2026-05-03;2\n2026-05-04;10\n"));
        AWAIT_VERIFY(importButton() && importButton()->isEnabled());
        importButton()->click();
        AWAIT_VERIFY(button(u"Show the figures"_s));
        button(u"Show the figures"_s)->click();
        QVERIFY(!chip(u"Kind"_s)->isSet());
        AWAIT_VERIFY(shown<parts::Tile>(u"NPS"_s)->accessibleDescription().contains(u"123"_s));
        // Of years ago: the last 12 months would show none of it.
        drop(uitest::writeFile(*m_folder, u"earlier.csv"_s, "Dag;NPS\n2019-05-02;9\n2019-05-03;2\n2019-05-04;10\n"));
        AWAIT_VERIFY(importButton() && importButton()->isEnabled());
        importButton()->click();
        AWAIT_VERIFY(button(u"Show the figures"_s));
        button(u"Show the figures"_s)->click();
        AWAIT_VERIFY(shown<parts::Tile>(u"NPS"_s)->accessibleDescription().contains(u"246"_s));
    }

    void drillsDownAndComesBack()
    {
        importSurvey();
        auto *departments = shown<parts::GroupTable>(u"Department"_s);
        AWAIT_COMPARE(departments->model()->rowCount(), 2);
        departments->setCurrentIndex(departments->model()->index(1, 0));
        departments->setFocus();
        QTest::keyClick(departments, Qt::Key_Return);
        QCOMPARE(m_session->views().current().room, Room::Comments);
        auto *list = shown<QListView>(u"Comments"_s);
        AWAIT_VERIFY(list->model()->rowCount() > 0);
        QVERIFY(list->hasFocus()); // ready for the arrows
        QCOMPARE(list->selectionModel()->selectedIndexes(), QModelIndexList{list->currentIndex()});
        const int support = list->model()->rowCount();
        const auto first = list->model()->index(0, 0).data(models::CommentModel::CommentRole).value<domain::Comment>();
        QCOMPARE(first.department, u"Support"_s);
        QVERIFY(chip(u"Department"_s)->isSet());

        // clear that part of the filter with a key, and go back
        QTest::keyClick(chip(u"Department"_s), Qt::Key_Delete);
        QVERIFY(!chip(u"Department"_s)->isSet());
        AWAIT_VERIFY(list->model()->rowCount() > support);
        m_session->views().back();
        AWAIT_COMPARE(list->model()->rowCount(), support);
        m_session->views().back();
        QCOMPARE(m_session->views().current().room, Room::Overview);
    }

    void scoresCanBeTakenOutOfTheFilter()
    {
        importSurvey();
        auto *shares = shown<parts::SharesTile>(u"Promoters, passives, detractors"_s);
        AWAIT_VERIFY(!shares->accessibleDescription().isEmpty());
        QVERIFY(!chip(u"Score"_s)->isVisible());
        shares->setFocus(Qt::TabFocusReason);
        for (const int key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Return}) // the detractors
            QTest::keyClick(shares, Qt::Key(key));
        QCOMPARE(m_session->views().current().room, Room::Comments);
        QVERIFY(chip(u"Score"_s)->isVisible());
        QCOMPARE(chip(u"Score"_s)->text(), u"score 0–6"_s);
        QTest::keyClick(chip(u"Score"_s), Qt::Key_Delete);
        QVERIFY(!chip(u"Score"_s)->isVisible());
    }

    void aPointOfTheTrendIsADoor()
    {
        importSurvey();
        auto *trend = shown<charts::TrendChart>(u"NPS over time"_s);
        AWAIT_COMPARE(trend->spec().points.size(), 13);
        trend->setFocus(Qt::TabFocusReason);
        QTest::keyClick(trend, Qt::Key_Home);
        QTest::keyClick(trend, Qt::Key_Return);
        QCOMPARE(m_session->views().current().room, Room::Comments);
        QCOMPARE(m_session->views().current().period,
                 models::PeriodChoice::ownDays(QDate(2025, 11, 1), QDate(2025, 11, 30)));
    }

    void wearsAnotherThemeOnEachPage()
    {
        importSurvey();
        AWAIT_VERIFY(searchIsComplete());
        AWAIT_COMPARE(shown<charts::TrendChart>(u"NPS over time"_s)->spec().points.size(), 13);
        const auto band = [this] {
            for (auto *view : m_window->findChildren<QChartView *>()) {
                for (const QAbstractSeries *series : view->chart()->series()) {
                    if (const auto *area = qobject_cast<const QAreaSeries *>(series))
                        return area->brush().color();
                }
            }
            return QColor();
        };
        for (const Room room : {Room::Overview, Room::Comments, Room::Sources}) {
            m_session->views().go(m_session->views().current().in(room));
            if (room == Room::Comments) {
                auto *list = shown<QListView>(u"Comments"_s);
                AWAIT_VERIFY(list->model()->rowCount() > 0);
                list->setCurrentIndex(list->model()->index(0, 0)); // and the pane shows it
                QCoreApplication::processEvents();
            }
            for (const parts::Theme *theme : {&parts::darkTheme(), &parts::lightTheme()}) {
                shell::dress(*qApp, *theme);
                QCoreApplication::processEvents();
                QCOMPARE(band(), theme->band);
                QVERIFY(!m_window->grab().isNull());
            }
        }
    }

    void searchesTheComments()
    {
        importSurvey();
        m_session->views().go(m_session->views().current().in(Room::Comments));
        auto *list = shown<QListView>(u"Comments"_s);
        AWAIT_VERIFY(list->model()->rowCount() > 0);
        const int all = list->model()->rowCount();
        auto *search = shown<QLineEdit>(u"Search the comments"_s);
        AWAIT_VERIFY(searchIsComplete()); // it catches up in the background after an import
        QTest::keyClicks(search, u"wait*"_s);
        AWAIT_VERIFY(list->model()->rowCount() > 0 && list->model()->rowCount() < all);
        const auto first = list->model()->index(0, 0).data(models::CommentModel::CommentRole).value<domain::Comment>();
        QVERIFY(first.text.contains(u"wait"_s));
        search->clear();
        AWAIT_COMPARE(list->model()->rowCount(), all);
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
        AWAIT_VERIFY(answer(u"Day first"_s));
        QVERIFY(!answer(u"Day first"_s)->isChecked() && !answer(u"Month first"_s)->isChecked());
        QCOMPARE(answer(u"Day first"_s)->text(),
                 u"Day first: 3 September 2026\nThe rows are of 3 September 2026 to 5 September 2026"_s);
        QCOMPARE(answer(u"Month first"_s)->text(),
                 u"Month first: 9 March 2026\nThe rows are of 9 March 2026 to 9 May 2026"_s);
        QVERIFY(!importButton()->isEnabled());
        answer(u"Day first"_s)->click();
        AWAIT_VERIFY(importButton()->isEnabled());
        importButton()->click();
        AWAIT_COMPARE(m_session->store().responses, 3);
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
        AWAIT_VERIFY(said());
        QVERIFY(!m_session->isOpen());
    }

    void anUnreadableFileIsToldOnce()
    {
        drop(uitest::writeFile(*m_folder, u"letter.xlsx"_s, QByteArray("PK\3\4 not a spreadsheet", 23)));
        AWAIT_VERIFY(button(u"Back"_s));
        QCOMPARE(labelsWith(u"damaged"_s) + labelsWith(u"neither a spreadsheet"_s), 1);
        QCOMPARE(labelsWith(u"letter.xlsx"_s), 1);
        QCOMPARE(labelsWith(u"Reading the file"_s), 0);
        QVERIFY(!importButton());
        button(u"Back"_s)->click();
        AWAIT_VERIFY(button(u"Import a file…"_s));
    }

    void aNewSourceMendsWhatTheOldOneHindered()
    {
        const auto file = [this](const QString &name, int shift, const QByteArray &month) {
            QByteArray text("response_id,responded_at,score,customer_id\n");
            for (int i = 0; i < 40; ++i)
                text += QByteArray::number(i) + ",2026-" + month + "-01," + QByteArray::number((i + shift) % 11) + ','
                    + month + QByteArray::number(i) + '\n';
            return uitest::writeFile(*m_folder, name, text);
        };
        QVERIFY(QDir(m_folder->path()).mkpath(u"a"_s));
        drop(file(u"survey.csv"_s, 0, "09"));
        AWAIT_VERIFY(importButton() && importButton()->isEnabled());
        importButton()->click();
        AWAIT_VERIFY(button(u"Show the figures"_s));
        drop(file(u"a/survey.csv"_s, 4, "10"));
        AWAIT_VERIFY(labelsWith(u"another survey"_s) > 0);
        QCOMPARE(labelsWith(u"another survey"_s), 1);
        QVERIFY(!importButton()->isEnabled());
        auto *source = shown<QLineEdit>(u"Source"_s);
        source->setFocus();
        QTest::keyClicks(source, u"Second survey"_s);
        QTest::keyClick(source, Qt::Key_Return);
        AWAIT_VERIFY(importButton()->isEnabled());
        AWAIT_COMPARE(labelsWith(u"another survey"_s), 0);
    }

    void asksWhichSheet()
    {
        drop(uitest::writeFile(*m_folder, u"quarters.ods"_s, twoSheets()));
        AWAIT_VERIFY(labelsWith(u"Several sheets"_s) == 1);
        QVERIFY(!importButton()->isEnabled());
        auto *sheets = shown<QComboBox>(u"Sheet"_s);
        QVERIFY(sheets->isVisible());
        QCOMPARE(sheets->count(), 2);
        sheets->setCurrentIndex(1);
        emit sheets->activated(1);
        AWAIT_VERIFY(importButton()->isEnabled());
        QCOMPARE(labelsWith(u"Several sheets"_s), 0);
    }

    void asksHowSureAndWhy()
    {
        drop(uitest::writeFile(*m_folder, u"survey.csv"_s, uitest::surveyText()));
        AWAIT_VERIFY(importButton() && importButton()->isEnabled());
        for (const QComboBox *field : choosers()) {
            QVERIFY2(field->toolTip().contains(u": "_s), qPrintable(field->accessibleName())); // "certain: …"
            QCOMPARE(field->accessibleDescription(), field->toolTip());
        }
    }

    void leavesOutAColumnAndNamesTheSource()
    {
        drop(uitest::writeFile(*m_folder, u"survey.csv"_s, uitest::surveyText()));
        AWAIT_VERIFY(importButton() && importButton()->isEnabled());
        auto *chooser = chooserOf(u"customer_name"_s);
        chooser->setCurrentIndex(chooser->findText(u"Leave out"_s));
        emit chooser->activated(chooser->currentIndex());
        AWAIT_VERIFY(chooserOf(u"customer_name"_s) && chooserOf(u"customer_name"_s) != chooser);
        AWAIT_VERIFY(importButton()->isEnabled());
        QCOMPARE(chooserOf(u"customer_name"_s)->currentText(), u"Leave out"_s);
        auto *source = shown<QLineEdit>(u"Source"_s);
        source->setFocus();
        QTest::keyClicks(source, u"Phone survey"_s);
        importButton()->click();
        AWAIT_COMPARE(m_session->isOpen() ? m_session->store().responses : 0, 240);
        const auto comments = m_session->comments({});
        AWAIT_VERIFY(comments.isFinished());
        QCOMPARE(comments.result()->comments.first().source, u"Phone survey"_s);
        QVERIFY(comments.result()->comments.first().customerName.isEmpty());
    }

    void remembersAMapping()
    {
        const QByteArray first("Answered;Score;Office\n2026-10-01;9;A\n2026-10-02;8;B\n2026-10-03;0;A\n");
        drop(uitest::writeFile(*m_folder, u"first.csv"_s, first));
        AWAIT_VERIFY(importButton() && importButton()->isEnabled());
        auto *chooser = chooserOf(u"Office"_s);
        chooser->setCurrentIndex(chooser->findText(u"Touchpoint"_s));
        emit chooser->activated(chooser->currentIndex());
        AWAIT_VERIFY(chooserOf(u"Office"_s) != chooser && importButton()->isEnabled());
        qobject_cast<QAbstractButton *>(button(u"&Remember"_s))->setChecked(true);
        importButton()->click();
        AWAIT_VERIFY(button(u"Show the figures"_s));
        drop(uitest::writeFile(*m_folder, u"second.csv"_s,
                               "Answered;Score;Office\n2026-11-01;9;A\n2026-11-02;8;B\n2026-11-03;0;A\n"));
        AWAIT_VERIFY(importButton() && importButton()->isEnabled());
        QCOMPARE(chooserOf(u"Office"_s)->currentText(), u"Touchpoint"_s);
    }

    void savesTheRowsLeftOut()
    {
        QByteArray text = uitest::surveyText();
        text += "2026-10-01,11,Sales,Contact,transactional,C1,Eve,Out of scale\n";
        drop(uitest::writeFile(*m_folder, u"survey.csv"_s, text));
        AWAIT_VERIFY(importButton() && importButton()->isEnabled());
        importButton()->click();
        AWAIT_VERIFY(button(u"&Save these rows"_s));
        button(u"&Save these rows"_s)->click();
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = m_folder->filePath(u"left out.csv"_s);
        emit dialog->fileSelected(path);
        dialog->close();
        AWAIT_VERIFY(QFileInfo::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Out of scale"));
    }

    void undoesAnImport()
    {
        importSurvey();
        m_session->views().go(m_session->views().current().in(Room::Sources));
        auto *imports = shown<QTableView>(u"Imports"_s);
        AWAIT_COMPARE(imports->model()->rowCount(), 1);
        imports->setFocus();
        QTest::keyClick(imports, Qt::Key_Down);
        imports->selectRow(0);
        AWAIT_VERIFY(button(u"Undo this import"_s)->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        AWAIT_COMPARE(m_session->store().responses, 0);
        AWAIT_COMPARE(imports->model()->index(0, models::ImportListModel::State).data().toString(), u"undone"_s);
        QVERIFY(!button(u"Undo this import"_s)->isEnabled()); // once is enough
    }

    void anImportEndsBeforeTheWindow()
    {
        importSurvey();
        QByteArray more = uitest::surveyText();
        for (int i = 0; i < 200'000; ++i)
            more += "2026-10-01,9,Sales,Contact,transactional,D" + QByteArray::number(i) + ",,\n";
        domain::ImportRequest request;
        request.file = uitest::writeFile(*m_folder, u"more.csv"_s, more);
        const auto importing = m_session->import(request);
        QVERIFY(!m_window->close()); // asks first
        QVERIFY(m_window->isVisible());
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box);
        QAbstractButton *stop = nullptr;
        for (QAbstractButton *one : box->buttons()) {
            if (box->buttonRole(one) == QMessageBox::AcceptRole)
                stop = one;
        }
        QVERIFY(stop);
        const QString store = m_session->store().path;
        stop->click();
        AWAIT_VERIFY(!m_window->isVisible());
        cleanup();
        Session after(uitest::clock());
        const QSignalSpy opened(&after, &Session::opened);
        after.open(store);
        AWAIT_COMPARE(opened.size(), 1);
        QCOMPARE(after.store().responses, 240);
    }

    void anotherStoreWaitsForAnAnswer()
    {
        importSurvey();
        QByteArray more = uitest::surveyText();
        for (int i = 0; i < 200'000; ++i)
            more += "2026-10-01,9,Sales,Contact,transactional,D" + QByteArray::number(i) + ",,\n";
        drop(uitest::writeFile(*m_folder, u"more.csv"_s, more));
        AWAIT_VERIFY(importButton() && importButton()->isEnabled());
        importButton()->click();
        QVERIFY(m_session->isWorking());
        const QString other = m_folder->filePath(u"other.gensvar"_s);
        {
            Session maker(uitest::clock());
            const QSignalSpy opened(&maker, &Session::opened);
            maker.create(other);
            AWAIT_COMPARE(opened.size(), 1);
        }
        if (!m_session->isWorking())
            QSKIP("the import was done before the other store was made");
        m_window->openFiles({other});
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box);
        for (QAbstractButton *one : box->buttons()) {
            if (box->buttonRole(one) == QMessageBox::AcceptRole)
                one->click();
        }
        AWAIT_COMPARE(m_session->store().path, other);
        QCOMPARE(m_session->store().responses, 0);
        drop(uitest::writeFile(*m_folder, u"survey.csv"_s, uitest::surveyText()));
        AWAIT_VERIFY(importButton() && importButton()->isEnabled()); // the form of the old store is forgotten
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
        const auto window = std::make_unique<shell::MainWindow>(*m_session, *m_memory);
        window->resize(1280, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->openFiles({uitest::writeFile(*m_folder, u"survey.csv"_s, uitest::surveyText())});
        AWAIT_VERIFY(m_session->isOpen());
        const auto isRead = [&] {
            const auto labels = window->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [](const QLabel *one) { return one->text().contains("are understood"_L1); });
        };
        AWAIT_VERIFY(isRead());
        for (const Room room : {Room::Sources, Room::Overview, Room::Comments}) {
            m_session->views().go(m_session->views().current().in(room));
            AWAIT_COMPARE(firstCut(*window), QString()); // once what is read in the background has its place
            QVERIFY2(window->width() <= 1280 && window->height() <= 800, "the window grows with its words");
        }
        QCoreApplication::removeTranslator(&longer);
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
    /// How many labels show a text.
    int labelsWith(const QString &text) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return int(std::count_if(labels.begin(), labels.end(),
                                 [&](const QLabel *one) { return one->isVisible() && one->text().contains(text); }));
    }

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
        AWAIT_VERIFY(importButton() && importButton()->isEnabled());
        importButton()->click();
        AWAIT_VERIFY(button(u"Show the figures"_s));
        AWAIT_COMPARE(m_session->store().responses, 240);
        button(u"Show the figures"_s)->click();
    }

    QList<QComboBox *> choosers() const
    {
        QList<QComboBox *> found;
        for (auto *one : m_window->findChildren<QComboBox *>()) {
            if (one->isVisible() && one->accessibleName().startsWith(u"Field of the column"_s))
                found.append(one);
        }
        return found;
    }

    QComboBox *chooserOf(const QString &heading) const
    {
        for (auto *one : choosers()) {
            if (one->accessibleName().contains(heading))
                return one;
        }
        return nullptr;
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

    /// The form's: "Import 240 rows", not "Import a file…".
    QAbstractButton *importButton() const
    {
        for (auto *one : m_window->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text().startsWith(u"Import"_s) && !one->text().endsWith(u'…'))
                return one;
        }
        return nullptr;
    }

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
