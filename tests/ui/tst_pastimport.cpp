// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "intake/importresult.h"
#include "intake/leftoutrows.h"
#include "models/importlistmodel.h"

#include <QApplication>
#include <QFileDialog>
#include <QTableView>

#include <memory>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using session::Room;

/// What became of an import: at once, and later from the list of imports.
class TestPastImport : public QObject
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
        m_driver->drop(uitest::writeFile(m_driver->folder, u"survey.csv"_s,
                                         uitest::surveyText()
                                             + "2026-10-01,11,Sales,Contact,transactional,C1,Eve,Out of scale\n"));
        AWAIT_VERIFY(m_driver->importButton() && m_driver->importButton()->isEnabled());
        m_driver->importButton()->click();
        AWAIT_VERIFY(m_driver->button(u"Undo this import"_s));
        AWAIT_VERIFY(m_driver->button(u"Undo this import"_s)->isEnabled());
    }

    void cleanup() { m_driver.reset(); }

    void isUndoneWhereItIsShown()
    {
        m_driver->button(u"Undo this import"_s)->click();
        AWAIT_COMPARE(m_driver->labelsWith(u"The import of survey.csv is undone. 240 response"_s), 1);
        AWAIT_COMPARE(m_driver->session->store().responses, 0);
        QVERIFY(!m_driver->button(u"Undo this import"_s) && !m_driver->button(u"Show the figures"_s));
        QVERIFY(m_driver->button(u"List of imports"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        AWAIT_VERIFY(imports() && imports()->isVisible());
    }

    void isOpenedFromTheListWithTheRowsLeftOut()
    {
        QVERIFY(openFromTheList());
        QCOMPARE(m_driver->labelsWith(u"survey.csv is imported"_s), 1);
        const auto *rows = m_driver->named<intake::LeftOutTable>(u"Rows that were left out"_s);
        const auto shown = m_driver->window->findChildren<intake::LeftOutTable *>();
        const bool isListed = std::ranges::any_of(
            shown, [](const auto *one) { return one->isVisible() && one->model()->rowCount() == 1; });
        QVERIFY(rows && isListed);
        m_driver->button(u"&Save these rows"_s)->click();
        auto *dialog = m_driver->window->findChild<QFileDialog *>();
        const QString path = m_driver->folder.filePath(u"left out.csv"_s);
        emit dialog->fileSelected(path);
        dialog->close();
        AWAIT_VERIFY(QFileInfo::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray saved = file.readAll();
        QVERIFY(saved.contains("responded_at,score,department,touchpoint,kind,customer_id,customer_name,comment\r\n"));
        QVERIFY(saved.contains("2026-10-01,11,Sales,Contact,transactional,C1,Eve,Out of scale\r\n"));
        QTest::keyClick(m_driver->window->focusWidget(), Qt::Key_Escape);
        AWAIT_VERIFY(imports()->isVisible());
        QTRY_COMPARE(m_driver->window->focusWidget(), imports()); // the window itself is behind the dialog
    }

    void saysThatTheRowsAreKeptNoMore()
    {
        domain::PastImport past;
        past.report.id = domain::ImportId(1);
        past.report.rows = 4;
        past.report.added = 1;
        past.report.rejected = 3;
        intake::ImportResult result(*m_driver->session);
        result.showPast(past, m_driver->session->language());
        result.setVisible(true);
        const auto says = [&result](const QString &words) {
            const auto labels = result.findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&words](const QLabel *one) { return one->isVisible() && one->text().contains(words); });
        };
        QVERIFY(says(u"They are not kept any more."_s));
        QVERIFY(!says(u"Rows that were left out"_s));
        past.report.issues = {domain::Issue{2, u"score"_s, u"11"_s, {}, {}}};
        result.showPast(past, m_driver->session->language());
        QVERIFY(says(u"2 of the rows that were left out are not kept any more."_s));
        QVERIFY(!says(u"They are not kept any more."_s));
    }

private:
    [[nodiscard]] QTableView *imports() const { return m_driver->named<QTableView>(u"Imports"_s); }

    [[nodiscard]] bool openFromTheList() const
    {
        m_driver->button(u"List of imports"_s)->click();
        if (!QTest::qWaitFor([this] { return imports() && imports()->isVisible() && imports()->model()->rowCount(); },
                             60'000))
            return false;
        imports()->setFocus();
        imports()->setCurrentIndex(imports()->model()->index(0, 0));
        QTest::keyClick(imports(), Qt::Key_Return);
        return QTest::qWaitFor([this] { return !imports()->isVisible(); }, 60'000);
    }

    std::unique_ptr<uitest::WindowDriver> m_driver;
};

QTEST_MAIN(TestPastImport)
#include "tst_pastimport.moc"
