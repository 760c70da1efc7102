// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"
#include "workbook.h"

#include "base/codes.h"
#include "intake/importform.h"
#include "intake/importsummary.h"
#include "intake/previewtable.h"
#include "models/importlistmodel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>

#include <memory>
#include <semaphore>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using session::Room;

/// A file before it is imported, what became of it, and its undoing, through the window.
class TestImportForm : public QObject
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

    void cleanup()
    {
        if (m_goOn)
            m_goOn->release(); // where a test failed before it did
        m_driver.reset();
        m_goOn.reset();
    }

    void showsScoresAsTheyAreRead()
    {
        QByteArray text("answered;score\n");
        for (int i = 0; i <= 10; ++i)
            text += "2026-09-" + QByteArray::number(10 + i) + ';' + QByteArray::number(i)
                + (i == 10      ? " - Mycket troligt"
                       : i == 0 ? " - Inte alls troligt"
                                : "")
                + '\n';
        m_driver->drop(uitest::writeFile(m_driver->folder, u"labelled.csv"_s, text + "2026-09-22;12\n"));
        AWAIT_VERIFY(m_driver->importButton());
        const auto *table = m_driver->window->findChild<intake::PreviewTable *>();
        QVERIFY(table);
        const auto *model = table->model();
        AWAIT_COMPARE(model->rowCount(), 12);
        QCOMPARE(model->index(0, 1).data().toString(), u"0"_s);
        QCOMPARE(model->index(10, 1).data().toString(), u"10"_s);
        QCOMPARE(model->index(11, 1).data().toString(), u"12"_s); // left out, and shown as it stands
    }

    void tellsBeforehandWhatHasNoScore()
    {
        m_driver->drop(
            uitest::writeFile(m_driver->folder, u"words.csv"_s,
                              "answered;score;comment\n2026-09-03;9;Good\n2026-09-04;0;Bad\n2026-09-05;;Only words\n"));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        const auto *summary = m_driver->window->findChild<intake::ImportForm *>()->findChild<intake::ImportSummary *>();
        AWAIT_COMPARE(summary->accessibleDescription(),
                      u"3 added, 0 updated, 0 unchanged, 0 left out · new responses, 1 without a score"_s);
    }

    void asksHowDatesAreRead()
    {
        m_driver->drop(
            uitest::writeFile(m_driver->folder, u"dates.csv"_s,
                              "Answered;Score;Comment\n03/09/2026;9;Good\n04/09/2026;10;\n05/09/2026;2;Bad\n"));
        const auto answer = [this](const QString &begin) -> QRadioButton * {
            for (auto *radio : m_driver->window->findChildren<QRadioButton *>()) {
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
        QVERIFY(!m_driver->importButton()->isEnabled());
        answer(u"Day first"_s)->click();
        AWAIT_VERIFY(m_driver->importButton()->isEnabled());
        m_driver->importButton()->click();
        AWAIT_COMPARE(m_driver->session->store().responses, 3);
    }

    void anUnreadableFileIsToldOnce()
    {
        m_driver->drop(
            uitest::writeFile(m_driver->folder, u"letter.xlsx"_s, QByteArray("PK\3\4 not a spreadsheet", 23)));
        AWAIT_VERIFY(m_driver->button(u"Back"_s));
        QCOMPARE(m_driver->labelsWith(u"damaged"_s) + m_driver->labelsWith(u"neither a spreadsheet"_s), 1);
        QCOMPARE(m_driver->labelsWith(u"letter.xlsx"_s), 1);
        QCOMPARE(m_driver->labelsWith(u"Reading the file"_s), 0);
        QVERIFY(!m_driver->importButton());
        m_driver->button(u"Back"_s)->click();
        AWAIT_VERIFY(m_driver->button(u"Import a file…"_s));
    }

    void aNewSourceMendsWhatTheOldOneHindered()
    {
        const auto file = [this](const QString &name, int shift, const QByteArray &month) {
            QByteArray text("response_id,responded_at,score,customer_id\n");
            for (int i = 0; i < 40; ++i)
                text += QByteArray::number(i) + ",2026-" + month + "-01," + QByteArray::number((i + shift) % 11) + ','
                    + month + QByteArray::number(i) + '\n';
            return uitest::writeFile(m_driver->folder, name, text);
        };
        QVERIFY(QDir(m_driver->folder.path()).mkpath(u"a"_s));
        m_driver->drop(file(u"survey.csv"_s, 0, "09"));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        m_driver->importButton()->click();
        AWAIT_VERIFY(m_driver->button(u"Show the figures"_s));
        m_driver->drop(file(u"a/survey.csv"_s, 4, "10"));
        AWAIT_VERIFY(m_driver->labelsWith(u"another survey"_s) > 0);
        QCOMPARE(m_driver->labelsWith(u"another survey"_s), 1);
        QVERIFY(!m_driver->importButton()->isEnabled());
        auto *source = m_driver->shown<QLineEdit>(u"Source"_s);
        source->setFocus();
        QTest::keyClicks(source, u"Second survey"_s);
        QTest::keyClick(source, Qt::Key_Return);
        AWAIT_VERIFY(m_driver->importButton()->isEnabled());
        AWAIT_COMPARE(m_driver->labelsWith(u"another survey"_s), 0);
    }

    void asksWhichSheet()
    {
        m_driver->drop(uitest::writeFile(m_driver->folder, u"quarters.ods"_s,
                                         uitest::workbookOf({{"Q3", "2026-09"}, {"Q4", "2026-09"}})));
        AWAIT_VERIFY(m_driver->labelsWith(u"Several sheets"_s) == 1);
        QVERIFY(!m_driver->importButton()->isEnabled());
        auto *sheets = m_driver->shown<QComboBox>(u"Sheet"_s);
        QVERIFY(sheets->isVisible());
        QCOMPARE(sheets->count(), 2);
        sheets->setCurrentIndex(1);
        emit sheets->activated(1);
        AWAIT_VERIFY(m_driver->importButton()->isEnabled());
        QCOMPARE(m_driver->labelsWith(u"Several sheets"_s), 0);
    }

    void keepsWhatWasSetForASheet()
    {
        m_driver->drop(uitest::writeFile(m_driver->folder, u"quarters.ods"_s,
                                         uitest::workbookOf({{"Q3", "2026-09"}, {"Q4", "2026-09"}})));
        AWAIT_VERIFY(m_driver->labelsWith(u"Several sheets"_s) == 1);
        const auto choose = [this](int sheet) {
            auto *sheets = m_driver->shown<QComboBox>(u"Sheet"_s);
            sheets->setCurrentIndex(sheet);
            emit sheets->activated(sheet);
        };
        choose(0);
        AWAIT_VERIFY(m_driver->importButton()->isEnabled());
        auto *chooser = chooserOf(u"score"_s);
        chooser->setCurrentIndex(chooser->findText(u"Leave out"_s));
        emit chooser->activated(chooser->currentIndex());
        AWAIT_VERIFY(chooserOf(u"score"_s) != chooser && !m_driver->importButton()->isEnabled());
        choose(1);
        AWAIT_VERIFY(m_driver->importButton()->isEnabled());
        choose(0);
        AWAIT_COMPARE(chooserOf(u"score"_s)->currentText(), u"Leave out"_s);
        QTest::keyClick(m_driver->window->focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_driver->labelsWith(u"Esc once more"_s), 1);
    }

    void takesAnotherNumberOfHeaderRows()
    {
        m_driver->drop(uitest::writeFile(m_driver->folder, u"survey.csv"_s,
                                         "Date;NPS;Words\nday;points;said\n2026-05-02;9;Good\n2026-05-03;2;Bad\n"));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        const auto *rows = m_driver->window->findChild<intake::PreviewTable *>()->model();
        auto *count = m_driver->shown<QComboBox>(u"Header rows"_s);
        const auto choose = [count](int value) {
            count->setCurrentIndex(count->findData(value));
            emit count->activated(count->currentIndex());
        };
        choose(1);
        AWAIT_COMPARE(rows->rowCount(), 3);
        choose(2);
        AWAIT_COMPARE(rows->rowCount(), 2);
        auto *delimiter = m_driver->shown<QComboBox>(u"Delimiter"_s);
        delimiter->setCurrentIndex(delimiter->findData(u","_s));
        emit delimiter->activated(delimiter->currentIndex());
        AWAIT_COMPARE(rows->columnCount(), 1);
        emit delimiter->activated((delimiter->setCurrentIndex(0), 0));
        AWAIT_COMPARE(rows->columnCount(), 3); // as found
    }

    void showsDatesAsTheyAreReadAndInAnotherOrder()
    {
        m_driver->drop(uitest::writeFile(m_driver->folder, u"dotted.csv"_s,
                                         "Date;NPS\n02.05.2026 14:05;9\n03.06.2026;2\n31.06.2026;3\n"));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        const auto *table = m_driver->window->findChild<intake::PreviewTable *>();
        const auto day = [table](int row) { return table->model()->index(row, 0).data().toString(); };
        QCOMPARE(day(0), u"2026-05-02 14:05:00"_s);
        QCOMPARE(day(1), u"2026-06-03"_s);
        QCOMPARE(day(2), u"31.06.2026"_s); // no such day: as it stands
        AWAIT_VERIFY(table->model()->index(2, 0).data(models::PreviewModel::DoubtRole).toBool());
        auto *order = m_driver->shown<QComboBox>(u"Dates"_s);
        QVERIFY(order);
        QCOMPARE(order->currentText(), u"found: day first"_s);
        QCOMPARE(order->count(), 3); // years of four digits show where they stand
        const auto choose = [order](int at) {
            order->setCurrentIndex(at);
            emit order->activated(at);
        };
        choose(order->findText(u"month first"_s));
        AWAIT_COMPARE(day(0), u"2026-02-05 14:05:00"_s);
        choose(0);
        AWAIT_COMPARE(day(0), u"2026-05-02 14:05:00"_s);
    }

    void offersNoOrderWhereDatesTellIt()
    {
        m_driver->drop(uitest::writeFile(m_driver->folder, u"iso.csv"_s, "Date;NPS\n2026-05-02;9\n"));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        QVERIFY(m_driver->shown<QComboBox>(u"Header rows"_s)->isVisible());
        QVERIFY(!m_driver->shown<QComboBox>(u"Dates"_s)->isVisible());
    }

    void asksWhetherTheseAreScoresFrom0To10()
    {
        QByteArray text("Answered;Score\n");
        for (int i = 0; i < 400; ++i)
            text += "2026-10-01;" + QByteArray::number(2 + i % 9) + '\n';
        m_driver->drop(uitest::writeFile(m_driver->folder, u"nozero.csv"_s, text));
        AWAIT_VERIFY(m_driver->button(u"Use it as the score"_s));
        QVERIFY(!m_driver->importButton()->isEnabled());
        m_driver->button(u"Use it as the score"_s)->click();
        AWAIT_VERIFY(m_driver->importButton()->isEnabled());
        QVERIFY(!m_driver->button(u"Use it as the score"_s));
    }

    void escapeLosesNothingAtOnce()
    {
        QByteArray text = uitest::surveyText();
        text += "2026-10-01,11,Sales,Contact,transactional,C1,Eve,Out of scale\n";
        m_driver->drop(uitest::writeFile(m_driver->folder, u"survey.csv"_s, text));
        AWAIT_VERIFY(m_driver->button(u"Show the 1 row"_s));
        auto *chooser = chooserOf(u"customer_name"_s);
        chooser->setCurrentIndex(chooser->findText(u"Leave out"_s));
        emit chooser->activated(chooser->currentIndex());
        AWAIT_VERIFY(chooserOf(u"customer_name"_s) != chooser && m_driver->button(u"Show the 1 row"_s));
        m_driver->button(u"Show the 1 row"_s)->click();
        const auto escape = [this] { QTest::keyClick(m_driver->importButton(), Qt::Key_Escape); };
        escape(); // from the rows left out to the preview
        QVERIFY(m_driver->button(u"Show the 1 row"_s));
        escape(); // is asked back
        QVERIFY(m_driver->importButton());
        QCOMPARE(m_driver->labelsWith(u"Esc once more"_s), 1);
        escape();
        QVERIFY(!m_driver->importButton());
    }

    void canBeImportedAfterACancelInAnotherLanguage()
    {
        m_driver->drop(uitest::writeFile(m_driver->folder, u"survey.csv"_s, uitest::surveyText()));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        auto *form = m_driver->window->findChild<intake::ImportForm *>();
        m_goOn = std::make_shared<std::counting_semaphore<>>(0);
        (void)m_driver->session->work([] { return u"Counting sheep"_s; },
                                      [goOn = m_goOn](flow::Connection &, const base::CancelToken &,
                                                      const base::ProgressSink &) -> base::Result<void> {
                                          goOn->acquire();
                                          return base::failure(base::code::cancelled);
                                      });
        form->setEnabled(false); // as while its own import goes on
        intake::ImportForm other(*m_driver->session);
        other.setEnabled(false);
        other.takeOver(*form); // another language makes the form anew
        other.setVisible(true);
        auto *import = [&other]() -> QAbstractButton * {
            for (auto *one : other.findChildren<QAbstractButton *>()) {
                if (one->text().startsWith(u"Import"_s))
                    return one;
            }
            return nullptr;
        }();
        AWAIT_VERIFY(other.findChild<intake::PreviewTable *>()->model()->rowCount() > 0);
        m_goOn->release();
        AWAIT_VERIFY(!m_driver->session->isWorking());
        other.setEnabled(true);
        AWAIT_VERIFY(import->isEnabled());
    }

    void asksHowSureAndWhy()
    {
        m_driver->drop(uitest::writeFile(m_driver->folder, u"survey.csv"_s, uitest::surveyText()));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        for (const QComboBox *field : choosers()) {
            QVERIFY2(field->toolTip().contains(u": "_s), qPrintable(field->accessibleName())); // "certain: …"
            QVERIFY(field->accessibleDescription().endsWith(field->toolTip()));
        }
    }

    void aFieldThatTheUserSetIsSaidToBeHis()
    {
        m_driver->drop(uitest::writeFile(m_driver->folder, u"survey.csv"_s, uitest::surveyText()));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        auto *chooser = chooserOf(u"customer_name"_s);
        QVERIFY(chooser->toolTip().startsWith(u"certain"_s));
        chooser->setCurrentIndex(chooser->findData(int(domain::Field::Segment)));
        emit chooser->activated(chooser->currentIndex());
        AWAIT_VERIFY(chooserOf(u"customer_name"_s) && chooserOf(u"customer_name"_s) != chooser);
        QCOMPARE(chooserOf(u"customer_name"_s)->toolTip(), u"set by you"_s);
        chooser = chooserOf(u"customer_name"_s);
        chooser->setCurrentIndex(chooser->findText(u"Leave out"_s));
        emit chooser->activated(chooser->currentIndex());
        AWAIT_VERIFY(chooserOf(u"customer_name"_s) && chooserOf(u"customer_name"_s) != chooser);
        QCOMPARE(chooserOf(u"customer_name"_s)->toolTip(), u"set by you"_s);
    }

    void leavesOutAColumnAndNamesTheSource()
    {
        m_driver->drop(uitest::writeFile(m_driver->folder, u"survey.csv"_s, uitest::surveyText()));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        auto *chooser = chooserOf(u"customer_name"_s);
        chooser->setCurrentIndex(chooser->findText(u"Leave out"_s));
        emit chooser->activated(chooser->currentIndex());
        AWAIT_VERIFY(chooserOf(u"customer_name"_s) && chooserOf(u"customer_name"_s) != chooser);
        AWAIT_VERIFY(m_driver->importButton()->isEnabled());
        QCOMPARE(chooserOf(u"customer_name"_s)->currentText(), u"Leave out"_s);
        auto *source = m_driver->shown<QLineEdit>(u"Source"_s);
        source->setFocus();
        QTest::keyClicks(source, u"Phone survey"_s);
        m_driver->importButton()->click();
        AWAIT_COMPARE(m_driver->session->isOpen() ? m_driver->session->store().responses : 0, 240);
        const auto comments = m_driver->session->comments({});
        AWAIT_VERIFY(comments.isFinished());
        QCOMPARE(comments.result()->comments.first().source, u"Phone survey"_s);
        QVERIFY(comments.result()->comments.first().customerName.isEmpty());
    }

    void remembersAMapping()
    {
        const QByteArray first("Answered;Score;Office\n2026-10-01;9;A\n2026-10-02;8;B\n2026-10-03;0;A\n");
        m_driver->drop(uitest::writeFile(m_driver->folder, u"first.csv"_s, first));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        auto *chooser = chooserOf(u"Office"_s);
        chooser->setCurrentIndex(chooser->findText(u"Touchpoint"_s));
        emit chooser->activated(chooser->currentIndex());
        AWAIT_VERIFY(chooserOf(u"Office"_s) != chooser && m_driver->importButton()->isEnabled());
        qobject_cast<QAbstractButton *>(m_driver->button(u"&Remember"_s))->setChecked(true);
        m_driver->importButton()->click();
        AWAIT_VERIFY(m_driver->button(u"Show the figures"_s));
        m_driver->drop(uitest::writeFile(m_driver->folder, u"second.csv"_s,
                                         "Answered;Score;Office\n2026-11-01;9;A\n2026-11-02;8;B\n2026-11-03;0;A\n"));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        QCOMPARE(chooserOf(u"Office"_s)->currentText(), u"Touchpoint"_s);
    }

    void savesTheRowsLeftOut()
    {
        QByteArray text = uitest::surveyText();
        text += "2026-10-01,11,Sales,Contact,transactional,C1,Eve,Out of scale\n";
        m_driver->drop(uitest::writeFile(m_driver->folder, u"survey.csv"_s, text));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        m_driver->importButton()->click();
        AWAIT_VERIFY(m_driver->button(u"&Save these rows"_s));
        m_driver->button(u"&Save these rows"_s)->click();
        auto *dialog = m_driver->window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = m_driver->folder.filePath(u"left out.csv"_s);
        emit dialog->fileSelected(path);
        dialog->close();
        AWAIT_VERIFY(QFileInfo::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Out of scale"));
    }

    void undoesAnImport()
    {
        m_driver->importSurvey();
        m_driver->session->views().go(m_driver->session->views().current().in(Room::Sources));
        auto *imports = m_driver->shown<QTableView>(u"Imports"_s);
        AWAIT_COMPARE(imports->model()->rowCount(), 1);
        imports->setFocus();
        QTest::keyClick(imports, Qt::Key_Down);
        imports->selectRow(0);
        AWAIT_VERIFY(m_driver->button(u"Undo this import"_s)->isEnabled());
        QTest::keyClick(m_driver->window.get(), Qt::Key_Z, Qt::ControlModifier);
        AWAIT_COMPARE(m_driver->session->store().responses, 0);
        AWAIT_COMPARE(imports->model()->index(0, models::ImportListModel::State).data().toString(), u"undone"_s);
        QVERIFY(!m_driver->button(u"Undo this import"_s)->isEnabled()); // once is enough
    }

private:
    QList<QComboBox *> choosers() const
    {
        QList<QComboBox *> found;
        for (auto *one : m_driver->window->findChildren<QComboBox *>()) {
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

    std::unique_ptr<uitest::WindowDriver> m_driver;
    std::shared_ptr<std::counting_semaphore<>> m_goOn;
};

QTEST_MAIN(TestImportForm)
#include "tst_importform.moc"
