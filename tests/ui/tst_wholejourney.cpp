// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys.h"
#include "patience.h"
#include "programme.h"
#include "quarter.h"
#include "sight.h"
#include "witness.h"

#include "models/previewmodel.h"
#include "session/session.h"
#include "shell/front.h"
#include "shell/mainwindow.h"
#include "shell/memory.h"

#include <QComboBox>
#include <QFileDialog>
#include <QListView>
#include <QTableView>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using domain::Axis;
using domain::Dimension;
using session::Room;
using session::Session;
using uitest::focused;
using uitest::goToRow;
using uitest::nameOf;
using uitest::press;
using uitest::type;
using uitest::walkTo;
using uitest::Witness;
using Counts = Witness::Counts;

/// From a workbook to figures and back to an empty file, by keyboard alone. At each station another reader of the store
/// tells what is in it, and the window is asked what it says.
class TestWholeJourney : public QObject
{
    Q_OBJECT

private slots:
    void byKeyboardAlone();

private:
    void opensAWorkbook();
    void correctsAColumn();
    void addsWhatIsTheSameForAll();
    void imports();
    void seesTheFigures();
    void filters();
    void opensAPoint();
    void opensACellAndARow();
    void searches();
    void readsTheCustomersCard();
    void excludesAndTakesItBack();
    void renames();
    void mergesAndPartsAgain();
    void undoesTheRenaming();
    void erasesAPerson();
    void speaksAnotherLanguage();
    void undoesTheImport();

    [[nodiscard]] shell::MainWindow &window() const { return m_front->window(); }
    [[nodiscard]] const session::View &view() const { return m_session->views().current(); }
    [[nodiscard]] bool isInComments() const { return view().room == Room::Comments; }
    [[nodiscard]] bool says(const QString &text) const { return uitest::says(window(), text); }
    template <typename Control> [[nodiscard]] Control *shown(const QString &name) const
    {
        return uitest::shown<Control>(window(), name);
    }
    [[nodiscard]] const QListView *comments() const { return shown<QListView>(u"Comments"_s); }
    [[nodiscard]] QString told(const QString &control) const { return uitest::told(window(), control); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Witness m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<shell::Memory> m_memory;
    std::unique_ptr<shell::Front> m_front;
};

static const auto skador = domain::Condition{Axis::of(Dimension::Department), {u"Skador"_s}};

void TestWholeJourney::byKeyboardAlone()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    qputenv("GENSVAR_THEME", "light");
    m_folder = std::make_unique<QTemporaryDir>();
    m_store.path = m_folder->filePath(u"programme.gensvar"_s);
    qputenv("GENSVAR_STORE", m_store.path.toUtf8());
    m_session = std::make_unique<Session>(uitest::clock());
    m_memory = std::make_unique<shell::Memory>(m_folder->filePath(u"settings.ini"_s));
    m_front = std::make_unique<shell::Front>(*m_session, *m_memory);
    window().openLast();
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    using Journey = TestWholeJourney;
    for (const auto station :
         {&Journey::opensAWorkbook, &Journey::correctsAColumn, &Journey::addsWhatIsTheSameForAll, &Journey::imports,
          &Journey::seesTheFigures, &Journey::filters, &Journey::opensAPoint, &Journey::opensACellAndARow,
          &Journey::searches, &Journey::readsTheCustomersCard, &Journey::excludesAndTakesItBack, &Journey::renames,
          &Journey::mergesAndPartsAgain, &Journey::undoesTheRenaming, &Journey::erasesAPerson,
          &Journey::speaksAnotherLanguage, &Journey::undoesTheImport}) {
        (this->*station)();
        if (QTest::currentTestFailed())
            return; // each begins where the one before ends
    }
}

void TestWholeJourney::opensAWorkbook()
{
    QVERIFY(says(u"What do your customers say?"_s));
    QVERIFY(!QFile::exists(m_store.path));
    const QString file = uitest::writeFile(*m_folder, u"Kundundersökning Q3.xlsx"_s, uitest::quarterWorkbook());
    QVERIFY(walkTo(u"Open a spreadsheet"_s));
    press(Qt::Key_Return);
    AWAIT_VERIFY(qobject_cast<QFileDialog *>(QApplication::activeWindow()));
    type(file);
    press(Qt::Key_Return);
    AWAIT_VERIFY(!window().findChild<QFileDialog *>());
    window().activateWindow(); // which a system with more than one window does by itself
    AWAIT_COMPARE(nameOf(focused()), u"Import 120 rows"_s);
    AWAIT_COMPARE(told(u"What the import does"_s), u"120 added, 0 updated, 0 unchanged, 1 left out"_s);
    QVERIFY(says(u"7 of 8 columns are understood"_s) && says(u"Row 125, “11”: The score must be"_s));
    QCOMPARE(m_store.responses(), 0);
}

void TestWholeJourney::correctsAColumn()
{
    const auto field = u"Field of the column “Ärende”"_s;
    QVERIFY(walkTo(field));
    QCOMPARE(shown<QComboBox>(field)->currentText(), u"Keep: Ärende"_s);
    press(Qt::Key_Space);
    type(u"Touch"_s);
    press(Qt::Key_Return);
    AWAIT_VERIFY(says(u"8 of 8 columns are understood"_s));
    QCOMPARE(nameOf(focused()), field);
    QCOMPARE(shown<QComboBox>(field)->currentText(), u"Touchpoint"_s);
    QVERIFY(told(field).endsWith(u"set by you"_s));
    const auto *rows = shown<QTableView>(u"The first rows as they will be read"_s)->model();
    QCOMPARE(rows->index(1, 3).data(models::PreviewModel::FieldRole).toInt(), int(domain::Field::Touchpoint));
    QCOMPARE(rows->index(1, 3).data().toString(), u"Telefon"_s);
    QCOMPARE(m_store.responses(), 0);
}

void TestWholeJourney::addsWhatIsTheSameForAll()
{
    QVERIFY(walkTo(u"Add a value for all rows…"_s));
    press(Qt::Key_Space);
    AWAIT_COMPARE(nameOf(focused()), u"Field"_s);
    type(u"Kind"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    QVERIFY(walkTo(u"Add"_s));
    press(Qt::Key_Return);
    AWAIT_COMPARE(told(u"Kind"_s), u"Kind: Transactional. Press Delete to clear it."_s);
    AWAIT_COMPARE(told(u"What the import does"_s), u"120 added, 0 updated, 0 unchanged, 1 left out"_s);
    QCOMPARE(nameOf(focused()), u"Add a value for all rows…"_s); // for the next one
}

void TestWholeJourney::imports()
{
    QVERIFY(walkTo(u"Import 120 rows"_s));
    press(Qt::Key_Return);
    AWAIT_COMPARE(nameOf(focused()), u"Show the figures"_s);
    QVERIFY(says(u"Kundundersökning Q3.xlsx is imported"_s) && says(u"from 1 Dec 2025 to 10 Nov 2026"_s));
    QCOMPARE(m_store.tally(), uitest::tallyOf(uitest::quarterRows()));
    QCOMPARE(m_store.tally({{Axis::of(Dimension::Kind), {u"transactional"_s}}}), m_store.tally());
    QCOMPARE(m_store.countsOf(Dimension::Touchpoint), (Counts{{u"Besök"_s, 60}, {u"Telefon"_s, 60}}));
    QCOMPARE(m_store.countsOf(Dimension::Department),
             (Counts{{u"Kundservice"_s, 30}, {u"Motor"_s, 40}, {u"Skador"_s, 40}, {u"kundservice"_s, 10}}));
}

void TestWholeJourney::seesTheFigures()
{
    AWAIT_VERIFY(view().period.isSet()); // the session has seen the change and chosen what to look at
    press(Qt::Key_Return);
    AWAIT_COMPARE(nameOf(focused()), u"NPS"_s);
    press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(nameOf(focused()), u"Period"_s);
    press(Qt::Key_Delete);
    AWAIT_VERIFY(uitest::tellsFigure(told(u"NPS"_s), uitest::tallyOf(uitest::quarterRows())));
    QCOMPARE(shown<QTableView>(u"Department"_s)->model()->rowCount(), 4);
}

void TestWholeJourney::filters()
{
    QVERIFY(walkTo(u"Department"_s));
    press(Qt::Key_Space);
    AWAIT_VERIFY(QApplication::activePopupWidget());
    type(u"Sk"_s);
    press(Qt::Key_Space);
    press(Qt::Key_Escape);
    QCOMPARE(view().filter, QList{skador});
    QCOMPARE(told(u"Department"_s), u"Department: Skador. Press Delete to clear it."_s);
    AWAIT_VERIFY(uitest::tellsFigure(told(u"NPS"_s), uitest::tallyOf(uitest::rowsOf(u"Skador"_s))));
    QCOMPARE(m_store.tally({skador}), uitest::tallyOf(uitest::rowsOf(u"Skador"_s)));
}

void TestWholeJourney::opensAPoint()
{
    QVERIFY(walkTo(u"NPS over time"_s));
    // a key that comes while figures are exchanged may be nobody's, here and below
    AWAIT_VERIFY(isInComments() || (press(Qt::Key_Home), press(Qt::Key_Return), isInComments()));
    QCOMPARE(view().period, models::PeriodChoice::ownDays(QDate(2025, 12, 1), QDate(2025, 12, 31)));
    AWAIT_VERIFY(says(u"Skador, December 2025"_s));
    domain::CommentQuery december;
    december.scope.from = QDate(2025, 12, 1);
    december.scope.to = QDate(2025, 12, 31);
    december.scope.filter = {skador};
    AWAIT_COMPARE(comments()->model()->rowCount(), m_store.commentsOf(december));
    AWAIT_VERIFY(says(u"Lång väntan i telefonen"_s) && says(u"Kund Nummer8"_s));
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(view().room, Room::Overview);
    AWAIT_COMPARE(nameOf(focused()), u"NPS over time"_s); // where it was left
}

void TestWholeJourney::opensACellAndARow()
{
    QVERIFY(walkTo(u"Department × touchpoint"_s));
    AWAIT_VERIFY(isInComments() || (press(Qt::Key_Return), isInComments()));
    domain::CommentQuery cell;
    cell.scope.filter = view().filter;
    QCOMPARE(cell.scope.filter.size(), 2); // the touchpoint, too
    AWAIT_COMPARE(comments()->model()->rowCount(), m_store.commentsOf(cell));
    press(Qt::Key_Left, Qt::AltModifier);
    AWAIT_COMPARE(nameOf(focused()), u"Department × touchpoint"_s);
    QVERIFY(walkTo(u"Department"_s, Qt::Key_Backtab));
    AWAIT_VERIFY(isInComments() || (goToRow(u"Skador"_s) && (press(Qt::Key_Return), isInComments())));
    AWAIT_COMPARE(comments()->model()->rowCount(), uitest::tallyOf(uitest::rowsOf(u"Skador"_s)).comments);
    QVERIFY(comments()->hasFocus()); // ready for the arrows
    QCOMPARE(comments()->selectionModel()->selectedIndexes(), QModelIndexList{comments()->currentIndex()});
}

void TestWholeJourney::searches()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"telefon*"_s);
    domain::CommentQuery found;
    found.scope.filter = {skador};
    found.search = u"telefon*"_s;
    AWAIT_VERIFY(m_store.commentsOf(found) == 5); // the index catches up after an import
    AWAIT_VERIFY(says(u"5 of 10 contain “telefon…”"_s));
    QCOMPARE(comments()->model()->rowCount(), 5);
    AWAIT_VERIFY(says(u"Lång väntan i <span style=\"background-color:"_s)); // the hit is marked
    press(Qt::Key_Return);
    QVERIFY(comments()->hasFocus());
}

void TestWholeJourney::readsTheCustomersCard()
{
    press(Qt::Key_Return);
    QCOMPARE(nameOf(focused()), u"The comment in full"_s);
    AWAIT_VERIFY(says(u"Kund Nummer24"_s) && says(u"mailto:k24@example.org"_s) && says(u"5 Oct 2026"_s));
    AWAIT_COMPARE(told(u"Scores over time"_s), u"9 on 5 Feb 2026, 9 on 5 Jun 2026, 9 on 5 Oct 2026"_s);
    QVERIFY(walkTo(u"Score 9, 5 Jun 2026*"_s));
    press(Qt::Key_Return);
    AWAIT_VERIFY(says(u"5 Jun 2026"_s) && says(u"Other answers"_s)); // two, of which one is later
    press(Qt::Key_Escape);                                           // of another department, it was read aside
    AWAIT_VERIFY(says(u"5 Oct 2026"_s) && comments()->hasFocus());
}

void TestWholeJourney::excludesAndTakesItBack()
{
    press(Qt::Key_Return);
    QVERIFY(walkTo(u"Exclude…"_s));
    press(Qt::Key_Return);
    QCOMPARE(nameOf(focused()), u"Why it is not to be counted"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    type(u"Our own"_s);
    press(Qt::Key_Return);
    AWAIT_VERIFY(says(u"The response of Kund Nummer24 is not counted any more."_s));
    QCOMPARE(m_store.tally().excluded, 1);
    QCOMPARE(m_store.tally().responses(), 119);
    AWAIT_VERIFY(says(u"4 of 9 contain"_s) && says(u"of 39 ="_s)); // the figure's sum
    press(Qt::Key_Z, Qt::ControlModifier);
    AWAIT_VERIFY(says(u"It is undone."_s));
    QCOMPARE(m_store.tally(), uitest::tallyOf(uitest::quarterRows()));
    AWAIT_VERIFY(says(u"5 of 10 contain"_s));
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape); // the search is over
    AWAIT_COMPARE(comments()->model()->rowCount(), 10);
}

void TestWholeJourney::renames()
{
    press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(walkTo(u"Department"_s));
    press(Qt::Key_Delete);
    QVERIFY(view().filter.isEmpty());
    AWAIT_COMPARE(comments()->model()->rowCount(), 30);
    press(Qt::Key_Left, Qt::AltModifier);
    AWAIT_COMPARE(comments()->model()->rowCount(), 10); // the filter is back
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(walkTo(u"Comments"_s));
    press(Qt::Key_3, Qt::ControlModifier);
    AWAIT_COMPARE(nameOf(focused()), u"Imports"_s);
    press(Qt::Key_Tab, Qt::ControlModifier);
    AWAIT_COMPARE(nameOf(focused()), u"Names"_s);
    QVERIFY(goToRow(u"Skador"_s));
    press(Qt::Key_F2);
    type(u"Skadecenter"_s);
    press(Qt::Key_Return);
    AWAIT_VERIFY(says(u"“Skador” is called “Skadecenter” now."_s));
    QCOMPARE(m_store.countsOf(Dimension::Department).value(u"Skadecenter"_s), 40);
    QVERIFY(!m_store.countsOf(Dimension::Department).contains(u"Skador"_s));
    AWAIT_COMPARE(nameOf(focused()), u"Names"_s);
}

void TestWholeJourney::mergesAndPartsAgain()
{
    AWAIT_VERIFY(!m_session->isAsking());
    QVERIFY(goToRow(u"kundservice"_s));
    QVERIFY(walkTo(u"Merge into…"_s, Qt::Key_Backtab));
    press(Qt::Key_Return);
    type(u"kundservice"_s);
    press(Qt::Key_Return);
    AWAIT_VERIFY(says(u"“kundservice” and “Kundservice” are one now: “Kundservice”."_s));
    QCOMPARE(m_store.countsOf(Dimension::Department),
             (Counts{{u"Kundservice"_s, 40}, {u"Motor"_s, 40}, {u"Skadecenter"_s, 40}}));
    AWAIT_COMPARE(shown<QTableView>(u"Names"_s)->model()->rowCount(), 3);
    press(Qt::Key_Z, Qt::ControlModifier);
    AWAIT_VERIFY(says(u"It is undone."_s));
    AWAIT_COMPARE(shown<QTableView>(u"Names"_s)->model()->rowCount(), 4);
    QCOMPARE(m_store.countsOf(Dimension::Department).value(u"kundservice"_s), 10);
}

void TestWholeJourney::undoesTheRenaming()
{
    press(Qt::Key_PageDown, Qt::ControlModifier);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(view().room, Room::History);
    QVERIFY(walkTo(u"Changes"_s));
    AWAIT_VERIFY(shown<QTableView>(u"Changes"_s)->model()->rowCount() > 1);
    QVERIFY(goToRow(u"Skadecenter"_s));
    QVERIFY(walkTo(u"Undo this change"_s, Qt::Key_Backtab));
    press(Qt::Key_Return);
    AWAIT_VERIFY(says(u"It is undone: "_s));
    QCOMPARE(m_store.countsOf(Dimension::Department),
             (Counts{{u"Kundservice"_s, 30}, {u"Motor"_s, 40}, {u"Skador"_s, 40}, {u"kundservice"_s, 10}}));
}

void TestWholeJourney::erasesAPerson()
{
    press(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(view().room, Room::TakenOut);
    QVERIFY(walkTo(u"The person to erase*"_s));
    type(u"k8@example.org"_s);
    press(Qt::Key_Return);
    AWAIT_VERIFY(says(u"3 responses become anonymous. 3 comments go"_s) && says(u"This cannot be undone."_s));
    QCOMPARE(m_store.personsCalled(u"k8@example.org"_s), 1);
    QVERIFY(walkTo(u"Erase for good"_s));
    press(Qt::Key_Return);
    AWAIT_VERIFY(says(u"The person is erased. 3 responses are anonymous now."_s));
    QCOMPARE(m_store.personsCalled(u"k8@example.org"_s), 0);
    domain::Tally left = uitest::tallyOf(uitest::quarterRows());
    left.comments -= 3;
    QCOMPARE(m_store.tally(), left); // the figures stand
}

void TestWholeJourney::speaksAnotherLanguage()
{
    press(Qt::Key_7, Qt::ControlModifier);
    QVERIFY(walkTo(u"Language"_s));
    const session::View before = view();
    type(u"s"_s); // svenska
    AWAIT_VERIFY(says(u"Inställningar"_s));
    QCOMPARE(view(), before);
    QCOMPARE(nameOf(focused()), u"Språk"_s); // the new window has the keyboard
    press(Qt::Key_1, Qt::ControlModifier);
    AWAIT_VERIFY(told(u"NPS"_s).startsWith(u"20, "_s) && told(u"NPS"_s).contains(u"120 svar"_s));
    press(Qt::Key_7, Qt::ControlModifier);
    AWAIT_COMPARE(nameOf(focused()), u"Språk"_s);
    type(u"e"_s);

    AWAIT_VERIFY(says(u"Settings"_s));
    QCOMPARE(m_store.tally().responses(), 120);
}

void TestWholeJourney::undoesTheImport()
{
    press(Qt::Key_3, Qt::ControlModifier);
    AWAIT_COMPARE(nameOf(focused()), u"Imports"_s);
    press(Qt::Key_Z, Qt::ControlModifier); // of nothing chosen
    QVERIFY(!m_session->isWorking());
    press(Qt::Key_Space);
    press(Qt::Key_Z, Qt::ControlModifier);
    AWAIT_VERIFY(says(u"The import of Kundundersökning Q3.xlsx is undone. 120 responses are gone."_s));
    QVERIFY(m_store.tally().isZero());
    QCOMPARE(m_store.responses(), 0);
    press(Qt::Key_1, Qt::ControlModifier);
    AWAIT_VERIFY(says(u"No responses yet"_s));
    QVERIFY(says(u"The filter appears here with the first responses."_s));
    AWAIT_COMPARE(nameOf(focused()), u"Import a file…"_s); // what to do next
}

QTEST_MAIN(TestWholeJourney)
#include "tst_wholejourney.moc"
