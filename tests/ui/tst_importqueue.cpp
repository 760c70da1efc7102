// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"
#include "workbook.h"

#include "models/importqueue.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <memory>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using models::ImportQueue;

/// Several files, or sheets of one, that are imported together.
class TestImportQueue : public QObject
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

    void tellsWhereOneIs()
    {
        m_driver->drop({month("july", 7), month("august", 8), month("september", 9)});
        AWAIT_VERIFY(ready());
        QVERIFY(label(u"File 1 of 3: july.csv"_s));
        QVERIFY(label(u"Waiting: august.csv, september.csv"_s));
        m_driver->button(u"Skip this file"_s)->click();
        AWAIT_VERIFY(label(u"File 2 of 3: august.csv"_s));
        QVERIFY(label(u"Waiting: september.csv"_s));
    }

    void importsAlikeFilesInOneGo()
    {
        const QString other =
            uitest::writeFile(m_driver->folder, u"other.csv"_s, "Datum;Betyg\n2026-05-02;9\n2026-05-03;2\n");
        m_driver->drop({month("july", 7), month("august", 8), other, month("september", 9)});
        AWAIT_VERIFY(ready());
        m_driver->importButton()->click();
        AWAIT_VERIFY(m_driver->button(u"Import the other 2 alike"_s));
        m_driver->button(u"Import the other 2 alike"_s)->click();
        AWAIT_VERIFY(ready()); // the one that differs is looked at by itself
        QVERIFY(label(u"File 3 of 4: other.csv"_s));
        AWAIT_COMPARE(m_driver->session->store().responses, 9);
        m_driver->importButton()->click();
        AWAIT_VERIFY(m_driver->button(u"Result of all files"_s));
        m_driver->button(u"Result of all files"_s)->click();
        AWAIT_VERIFY(label(u"4 of 4 file"_s));
        QVERIFY(label(u"In all 11 added"_s));
        const auto *table = m_driver->named<QTableView>(u"Files and what became of each"_s);
        QCOMPARE(table->model()->rowCount(), 4);
        QCOMPARE(table->model()->index(1, ImportQueue::Outcome).data().toString(), u"imported"_s);
        QCOMPARE(table->model()->index(1, ImportQueue::Added).data().toString(), u"3"_s);
        m_driver->button(u"Show the figures"_s)->click();
        QCOMPARE(m_driver->session->views().current().room, session::Room::Overview);
    }

    void tellsWhatFailedBesideTheRest()
    {
        const QString broken =
            uitest::writeFile(m_driver->folder, u"letter.xlsx"_s, QByteArray("PK\3\4 not a spreadsheet", 23));
        m_driver->drop({broken, month("july", 7)});
        AWAIT_VERIFY(m_driver->button(u"Next file"_s));
        QVERIFY(label(u"letter.xlsx was not imported"_s));
        m_driver->button(u"Next file"_s)->click();
        AWAIT_VERIFY(ready());
        m_driver->importButton()->click();
        AWAIT_VERIFY(m_driver->button(u"Result of all files"_s));
        m_driver->button(u"Result of all files"_s)->click();
        AWAIT_VERIFY(label(u"1 of 2 file"_s));
        auto *table = m_driver->named<QTableView>(u"Files and what became of each"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        AWAIT_VERIFY(label(u"letter.xlsx was not imported"_s));
        QTest::keyClick(m_driver->window->focusWidget(), Qt::Key_Escape);
        AWAIT_VERIFY(label(u"1 of 2 file"_s));
    }

    void leavesTheOthersOut()
    {
        m_driver->drop({month("july", 7), month("august", 8), month("september", 9)});
        AWAIT_VERIFY(ready());
        m_driver->button(u"Leave the others out"_s)->click();
        m_driver->importButton()->click();
        AWAIT_VERIFY(m_driver->button(u"Result of all files"_s));
        m_driver->button(u"Result of all files"_s)->click();
        AWAIT_VERIFY(label(u"1 of 3 file"_s));
        AWAIT_COMPARE(m_driver->session->store().responses, 3);
    }

    void takesAllSheetsOfAFile()
    {
        m_driver->drop(
            uitest::writeFile(m_driver->folder, u"quarters.ods"_s,
                              uitest::workbookOf({{"Q2", "2026-02"}, {"Q3", "2026-03"}, {"Q4", "2026-04"}})));
        AWAIT_VERIFY(m_driver->button(u"One after the other"_s));
        QCOMPARE(m_driver->named<QComboBox>(u"Sheet"_s)->currentIndex(), -1); // none is chosen for the person
        QVERIFY(!ready());
        m_driver->button(u"One after the other"_s)->click();
        AWAIT_VERIFY(ready());
        QVERIFY(label(u"File 1 of 3: quarters.ods, sheet Q2"_s));
        m_driver->importButton()->click();
        AWAIT_VERIFY(m_driver->button(u"Import the other 2 alike"_s));
        m_driver->button(u"Import the other 2 alike"_s)->click();
        AWAIT_VERIFY(label(u"3 of 3 file"_s));
        AWAIT_COMPARE(m_driver->session->store().responses, 6);
    }

    void nothingToTakeIsNoImport()
    {
        m_driver->drop(uitest::writeFile(m_driver->folder, u"july.csv"_s,
                                         "responded_at,score,comment\n2031-07-01,9,Ahead of time\n2031-07-02,3,\n"));
        AWAIT_VERIFY(label(u"not one could be taken"_s));
        QVERIFY(m_driver->importButton() && !m_driver->importButton()->isEnabled());
        QVERIFY(m_driver->importButton()->toolTip().contains(u"not one could be taken"_s));
    }

private:
    [[nodiscard]] QString month(const QByteArray &name, int number) const
    {
        QByteArray text("responded_at,score,department,customer_id\n");
        for (int day = 1; day <= 3; ++day)
            text += QDate(2026, number, day).toString(Qt::ISODate).toUtf8() + ',' + QByteArray::number(day * 3)
                + ",Sales,C" + QByteArray::number(day) + '\n';
        return uitest::writeFile(m_driver->folder, QString::fromUtf8(name) + u".csv"_s, text);
    }

    [[nodiscard]] bool ready() const { return m_driver->importButton() && m_driver->importButton()->isEnabled(); }

    [[nodiscard]] bool label(const QString &part) const { return m_driver->labelsWith(part) > 0; }

    std::unique_ptr<uitest::WindowDriver> m_driver;
};

QTEST_MAIN(TestImportQueue)
#include "tst_importqueue.moc"
