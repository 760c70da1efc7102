// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "models/colleaguetablemodel.h"
#include "models/nametablemodel.h"
#include "models/roles.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <memory>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using models::ColleagueTableModel;
using models::NameTableModel;

namespace {

/// 60 responses of four departments, of which two look like one.
QByteArray departments()
{
    QByteArray text("responded_at,score,department,customer_id\n");
    static constexpr std::array names{"Kundservice", "kundservice", "Motor claims", "Home claims", "Kundservice"};
    for (int i = 0; i < 200; ++i)
        text += QDate(2026, 3, 1).addDays(i).toString(Qt::ISODate).toUtf8() + ',' + QByteArray::number(i % 11) + ','
            + names[size_t(i % (i < 100 ? 5 : 3))] + ",C" + QByteArray::number(i) + '\n';
    return text;
}

} // namespace

/// The responsible people, what is sorted, and what was said about like names, through the window.
class TestColleagueList : public QObject
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
        m_driver->importSurvey(departments());
        m_driver->session->views().go(m_driver->session->views().current().in(session::Room::Names));
        AWAIT_COMPARE(names()->model()->rowCount(), 4);
    }
    void cleanup() { m_driver.reset(); }

    void isEmptyAtFirst()
    {
        showPeople();
        AWAIT_VERIFY(label(u"Nobody is responsible for anything yet"_s));
    }

    void changesAndRemovesWithTheWayBack()
    {
        giveTo(u"Home claims"_s, u"Anna Ek anna@example.org"_s);
        showPeople();
        AWAIT_COMPARE(people()->model()->rowCount(), 1);
        QCOMPARE(cell(ColleagueTableModel::AnswersFor), u"Home claims"_s);
        people()->setCurrentIndex(people()->model()->index(0, 0));
        people()->setFocus();
        QTest::keyClick(people(), Qt::Key_F2);
        auto *editor = people()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(u"Anna Berg"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        AWAIT_COMPARE(cell(ColleagueTableModel::Name), u"Anna Berg"_s);
        QCOMPARE(cell(ColleagueTableModel::Email), u"anna@example.org"_s);
        AWAIT_VERIFY(m_driver->button(u"Undo"_s));
        m_driver->button(u"Undo"_s)->click();
        AWAIT_COMPARE(cell(ColleagueTableModel::Name), u"Anna Ek"_s);
        people()->setCurrentIndex(people()->model()->index(0, 0));
        people()->setFocus();
        QTest::keyClick(people(), Qt::Key_Delete);
        AWAIT_VERIFY(label(u"Nobody is responsible for anything yet"_s));
        AWAIT_VERIFY(m_driver->button(u"Undo"_s));
        m_driver->button(u"Undo"_s)->click();
        AWAIT_COMPARE(people()->model()->rowCount(), 1);
        QCOMPARE(cell(ColleagueTableModel::AnswersFor), u"Home claims"_s);
    }

    void sortsByItsHeadings()
    {
        auto *header = names()->horizontalHeader();
        header->setSortIndicator(NameTableModel::Name, Qt::AscendingOrder);
        QCOMPARE(nameAt(0), u"Home claims"_s);
        header->setSortIndicator(NameTableModel::Responses, Qt::DescendingOrder);
        QCOMPARE(nameAt(0), u"Kundservice"_s);
        header->setSortIndicator(NameTableModel::Nps, Qt::AscendingOrder);
        QCOMPARE(nameAt(3), u"Home claims"_s); // too few responses: last in every order, and grey
        header->setSortIndicator(NameTableModel::Nps, Qt::DescendingOrder);
        QCOMPARE(nameAt(3), u"Home claims"_s);
        QVERIFY(names()->model()->index(3, NameTableModel::Nps).data(models::faintRole).toBool());
        QVERIFY(!names()->model()->index(0, NameTableModel::Nps).data(models::faintRole).toBool());
    }

    void sortsByTheKeyboard()
    {
        auto *header = names()->horizontalHeader();
        header->setSortIndicator(-1, Qt::AscendingOrder);
        QCOMPARE(header->focusPolicy(), Qt::TabFocus);
        header->setFocus(Qt::TabFocusReason);
        QTest::keyClick(header, Qt::Key_Home);
        for (int i = 0; i < NameTableModel::Responses; ++i)
            QTest::keyClick(header, Qt::Key_Right);
        QTest::keyClick(header, Qt::Key_Return);
        QCOMPARE(header->sortIndicatorSection(), int(NameTableModel::Responses));
        const QString first = nameAt(0);
        QTest::keyClick(header, Qt::Key_Space);
        QCOMPARE(header->sortIndicatorSection(), int(NameTableModel::Responses));
        QVERIFY(nameAt(0) != first);
        QVERIFY(!header->accessibleDescription().isEmpty());
        QTest::keyClick(header, Qt::Key_Return); // as a third click: in groups again
        QCOMPARE(header->sortIndicatorSection(), -1);
    }

    void keepsThatTwoNamesAreTwo()
    {
        AWAIT_VERIFY(m_driver->button(u"They are two"_s));
        m_driver->button(u"They are two"_s)->click();
        const QString path = m_driver->session->store().path;
        m_driver->session->close();
        const QSignalSpy opened(m_driver->session.get(), &session::Session::opened);
        m_driver->session->open(path);
        AWAIT_COMPARE(opened.size(), 1);
        m_driver->session->views().go(m_driver->session->views().current().in(session::Room::Names));
        AWAIT_COMPARE(names()->model()->rowCount(), 4);
        AWAIT_VERIFY(!m_driver->session->isAsking());
        QVERIFY(!m_driver->button(u"They are two"_s));
    }

private:
    [[nodiscard]] QTableView *names() const { return m_driver->named<QTableView>(u"Names"_s); }
    [[nodiscard]] QTableView *people() const { return m_driver->named<QTableView>(u"Responsible people"_s); }
    [[nodiscard]] QString cell(int column) const { return people()->model()->index(0, column).data().toString(); }
    [[nodiscard]] QString nameAt(int row) const
    {
        return names()->model()->index(row, NameTableModel::Name).data(Qt::EditRole).toString();
    }

    void showPeople() const
    {
        auto *lists = m_driver->named<QListWidget>(u"What the names are of"_s);
        lists->setCurrentRow(lists->count() - 1);
    }

    void giveTo(const QString &name, const QString &person) const
    {
        for (int row = 0; row < names()->model()->rowCount(); ++row) {
            if (nameAt(row) == name)
                names()->setCurrentIndex(names()->model()->index(row, 0));
        }
        m_driver->button(u"Responsible…"_s)->click();
        QLineEdit *find = nullptr;
        for (auto *line : m_driver->window->findChildren<QLineEdit *>()) {
            if (line->isVisible() && line->accessibleName() == u"Responsible person"_s)
                find = line;
        }
        QVERIFY(find);
        QTest::keyClicks(find, person);
        QTest::keyClick(find, Qt::Key_Return);
        AWAIT_VERIFY(m_driver->button(u"Undo"_s));
    }

    [[nodiscard]] bool label(const QString &part) const { return m_driver->labelsWith(part) > 0; }

    std::unique_ptr<uitest::WindowDriver> m_driver;
};

QTEST_MAIN(TestColleagueList)
#include "tst_colleaguelist.moc"
