// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "programme.h"

#include "flow/connection.h"
#include "flow/copyflow.h"
#include "flow/exclusionflow.h"
#include "keeping/choicepopup.h"
#include "keeping/likequestion.h"
#include "keeping/namespage.h"
#include "keeping/undostrip.h"
#include "models/changelistmodel.h"
#include "models/nametablemodel.h"
#include "session/session.h"
#include "shell/mainwindow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <memory>
#include <semaphore>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using models::ChangeListModel;
using models::NameTableModel;
using session::Room;
using session::Session;

namespace {

/// 60 responses of four departments, of which two are one; one of the customers has a phone.
QByteArray departmentsText()
{
    QByteArray text("responded_at,score,department,kind,customer_id,customer_name,email,phone,comment\n");
    static constexpr std::array departments{"Kundservice", "kundservice", "Motor claims", "Home claims", "Kundservice"};
    for (int i = 0; i < 60; ++i) {
        const QByteArray number = QByteArray::number(i % 20);
        text += QDate(2026, 3, 1).addDays(i).toString(Qt::ISODate).toUtf8() + ',' + QByteArray::number(i % 11) + ','
            + departments[size_t(i % 5)] + ",transactional,C" + number + ",Customer Number" + number + ",c" + number
            + "@example.org," + (i % 20 == 3 ? "+46 70 123 45 67" : "") + ",It went well\n";
    }
    return text;
}

} // namespace

/// Names, what is taken out, and the history, through the window.
class TestKeeping : public QObject
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
        m_store = m_folder->filePath(u"programme.gensvar"_s);
        qputenv("GENSVAR_STORE", m_store.toUtf8());
        m_session = std::make_unique<Session>(uitest::clock());
        m_memory = std::make_unique<shell::Memory>(m_folder->filePath(u"settings.ini"_s));
        m_window = std::make_unique<shell::MainWindow>(*m_session, *m_memory);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QSignalSpy opened(m_session.get(), &Session::opened);
        m_session->create(m_store);
        AWAIT_COMPARE(opened.size(), 1);
        domain::ImportRequest request;
        request.file = uitest::writeFile(*m_folder, u"answers.csv"_s, departmentsText());
        const auto imported = m_session->import(request);
        AWAIT_VERIFY(imported.isFinished());
        QVERIFY(imported.result());
        AWAIT_VERIFY(!m_session->isWorking());
        AWAIT_COMPARE(m_session->store().responses, 60);
    }

    void cleanup()
    {
        m_window.reset();
        m_memory.reset();
        m_session.reset();
    }

    /// From one page to the next by keyboard: the arrows go on in the table that comes.
    void theKeyboardLandsInTheTable()
    {
        m_session->views().go(m_session->views().current().in(Room::Comments));
        AWAIT_VERIFY(m_window->findChild<QListView *>(u"comments"_s));
        auto *comments = m_window->findChild<QListView *>(u"comments"_s);
        AWAIT_VERIFY(comments->isVisible());
        comments->setFocus();
        for (const auto &[room, name] : {std::pair{Room::Sources, u"Imports"_s}, {Room::Names, u"Names"_s}}) {
            m_session->views().go(m_session->views().current().in(room));
            AWAIT_VERIFY(m_window->focusWidget() && m_window->focusWidget()->isVisible()
                         && m_window->focusWidget()->accessibleName() == name);
        }
    }

    void tabsAreOnTheWayBack()
    {
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(room(), Room::Sources);
        auto *tabs = m_window->findChild<QTabBar *>(u"places"_s);
        QVERIFY(tabs->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(room(), Room::Names);
        QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(room(), Room::TakenOut);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Taken out"_s);
        QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(room(), Room::Names);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(room(), Room::TakenOut);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!tabs->isVisible());
    }

    void renamesInPlaceAndUndoes()
    {
        QTableView *table = names();
        chooseName(table, u"Motor claims"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = table->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(u"Car claims"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        AWAIT_VERIFY(rowOf(table, u"Car claims"_s) >= 0);
        AWAIT_VERIFY(button(u"Undo"_s));
        button(u"Undo"_s)->click();
        AWAIT_VERIFY(rowOf(table, u"Motor claims"_s) >= 0);
        QVERIFY(rowOf(table, u"Car claims"_s) < 0);
    }

    void whatIsTypedOutlastsAnothersChange()
    {
        QTableView *table = names();
        chooseName(table, u"Motor claims"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        QPointer<QLineEdit> editor = table->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(u"Car cl"_s);
        const auto changed =
            session::Keeping(*m_session)
                .rename(domain::Dimension::Department,
                        static_cast<NameTableModel *>(table->model())->row(rowOf(table, u"Home claims"_s)).id,
                        u"House claims"_s);
        AWAIT_VERIFY(changed.isFinished() && !m_session->isAsking());
        QCoreApplication::processEvents();
        QVERIFY(editor && editor->isVisible());
        QCOMPARE(editor->text(), u"Car cl"_s);
        QTest::keyClicks(editor, u"aims"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        AWAIT_VERIFY(rowOf(table, u"Car claims"_s) >= 0 && rowOf(table, u"House claims"_s) >= 0);
        // left without a change, what others changed is shown, too
        chooseName(table, u"Car claims"_s);
        QTest::keyClick(table, Qt::Key_F2);
        const auto again =
            session::Keeping(*m_session)
                .rename(domain::Dimension::Department,
                        static_cast<NameTableModel *>(table->model())->row(rowOf(table, u"House claims"_s)).id,
                        u"Home claims"_s);
        AWAIT_VERIFY(again.isFinished() && !m_session->isAsking());
        QTest::keyClick(table->findChild<QLineEdit *>(), Qt::Key_Escape);
        AWAIT_VERIFY(rowOf(table, u"Home claims"_s) >= 0);
    }

    void saysWhyNothingCanBeChanged()
    {
        QTableView *table = names();
        table->selectRow(0);
        const auto says = [this](const QString &text) {
            return std::ranges::any_of(m_window->findChildren<QLabel *>(), [&text](const QLabel *label) {
                return label->isVisible() && label->toolTip().contains(text);
            });
        };
        QVERIFY(says(u"each change here can be undone"_s));
        const auto goOn = std::make_shared<std::counting_semaphore<>>(0);
        (void)m_session->command([goOn](flow::Connection &) {
            goOn->acquire();
            return base::Result<void>();
        });
        domain::ImportRequest request;
        request.file = m_folder->filePath(u"answers.csv"_s);
        (void)m_session->import(request); // waits behind it
        QVERIFY(says(u"names can be changed when it is done"_s));
        QVERIFY(!button(u"Rename"_s)->isEnabled());
        goOn->release();
        AWAIT_VERIFY(says(u"each change here can be undone"_s));
        AWAIT_VERIFY(button(u"Rename"_s)->isEnabled());
    }

    void asksAboutLikeNames()
    {
        QTableView *table = names();
        AWAIT_VERIFY(button(u"Merge them"_s));
        QCOMPARE(cell(table, u"Kundservice"_s, NameTableModel::Responses), u"24"_s);
        button(u"Merge them"_s)->click();
        AWAIT_VERIFY(rowOf(table, u"kundservice"_s) < 0);
        AWAIT_COMPARE(cell(table, u"Kundservice"_s, NameTableModel::Responses), u"36"_s);
        QCOMPARE(cell(table, u"Kundservice"_s, NameTableModel::Merged), u"kundservice"_s);
        QVERIFY(!button(u"Merge them"_s));
        button(u"Undo"_s)->click();
        AWAIT_VERIFY(button(u"They are two"_s));
        button(u"They are two"_s)->click();
        QVERIFY(!button(u"They are two"_s));
    }

    void mergesWithTheKeyboard()
    {
        QTableView *table = names();
        chooseName(table, u"Home claims"_s);
        button(u"Merge into…"_s)->setFocus();
        QTest::keyClick(button(u"Merge into…"_s), Qt::Key_Space);
        auto *find = popupLine();
        QVERIFY(find);
        QTest::keyClicks(find, u"motor"_s);
        QTest::keyClick(find, Qt::Key_Return);
        AWAIT_VERIFY(rowOf(table, u"Home claims"_s) < 0);
        AWAIT_COMPARE(cell(table, u"Motor claims"_s, NameTableModel::Responses), u"24"_s);
        QCOMPARE(table->selectionModel()->selectedRows().value(0).row(), rowOf(table, u"Motor claims"_s)); // to go on
        QCOMPARE(m_window->focusWidget(), table);
    }

    void groupsAddUp()
    {
        QTableView *table = names();
        chooseName(table, u"Home claims"_s);
        table->selectionModel()->select(table->model()->index(rowOf(table, u"Motor claims"_s), 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        button(u"Group under…"_s)->click();
        QTest::keyClicks(popupLine(), u"Claims"_s);
        QTest::keyClick(popupLine(), Qt::Key_Return);
        AWAIT_VERIFY(rowOf(table, u"Claims"_s) >= 0);
        AWAIT_COMPARE(cell(table, u"Claims"_s, NameTableModel::Responses), u"24"_s);
        QCOMPARE(cell(table, u"Home claims"_s, NameTableModel::Group), u"Claims"_s);
        chooseName(table, u"Home claims"_s);
        button(u"Take apart"_s)->click();
        AWAIT_COMPARE(cell(table, u"Claims"_s, NameTableModel::Responses), u"12"_s);
    }

    void somebodyAnswersForIt()
    {
        QTableView *table = names();
        chooseName(table, u"Home claims"_s);
        button(u"Responsible…"_s)->click();
        QTest::keyClicks(popupLine(), u"Anna Ek anna@example.org"_s);
        QTest::keyClick(popupLine(), Qt::Key_Return);
        AWAIT_COMPARE(cell(table, u"Home claims"_s, NameTableModel::Responsible), u"Anna Ek"_s);
        button(u"Undo"_s)->click();
        AWAIT_COMPARE(cell(table, u"Home claims"_s, NameTableModel::Responsible), QString());
        chooseName(table, u"Motor claims"_s);
        button(u"Responsible…"_s)->click();
        QTest::keyClicks(popupLine(), u"anna"_s); // is in the list by now
        QTest::keyClick(popupLine(), Qt::Key_Return);
        AWAIT_COMPARE(cell(table, u"Motor claims"_s, NameTableModel::Responsible), u"Anna Ek"_s);
    }

    void takesExclusionsBack()
    {
        go(Room::TakenOut);
        AWAIT_VERIFY(label(u"0 response"_s));
        exclude(3);
        AWAIT_VERIFY(label(u"3 response"_s));
        auto *table = tableNamed(u"What is taken out"_s);
        AWAIT_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()->index(0, ChangeListModel::Detail).data().toString().contains(u"Trial run"_s));
        table->setCurrentIndex(table->model()->index(0, 0));
        button(u"Take back in"_s)->click();
        AWAIT_VERIFY(label(u"0 response"_s));
    }

    void erasesAPersonWhoIsFoundByPhone()
    {
        const QString copy = m_folder->filePath(u"copy.gensvar"_s);
        {
            auto connection = flow::Connection::open(m_store, flow::OpenMode::Write);
            QVERIFY(connection);
            QVERIFY(flow::CopyFlow(**connection).save(copy, false, {}));
        }
        go(Room::TakenOut);
        auto *who = lineNamed(u"The person to erase: e-mail, phone, customer id or name"_s);
        who->setFocus();
        QTest::keyClicks(who, u"070-123 45 67"_s);
        QTest::keyClick(who, Qt::Key_Return);
        AWAIT_VERIFY(button(u"Erase for good"_s));
        QVERIFY(label(u"copy.gensvar"_s));
        QVERIFY(label(u"cannot be undone"_s));
        QVERIFY(label(u"3 response"_s));
        button(u"Erase for good"_s)->click();
        AWAIT_VERIFY(label(u"The person is erased."_s));
        QVERIFY(label(u"copy.gensvar"_s));
        QTest::keyClicks(who, u"c3@example.org"_s);
        QTest::keyClick(who, Qt::Key_Return);
        AWAIT_VERIFY(label(u"Nobody in the file is known by"_s));
    }

    void choosesAmongPersons()
    {
        go(Room::TakenOut);
        auto *who = lineNamed(u"The person to erase: e-mail, phone, customer id or name"_s);
        QTest::keyClicks(who, u"number1"_s);
        QTest::keyClick(who, Qt::Key_Return);
        AWAIT_VERIFY(label(u"choose the one"_s));
        QVERIFY(!button(u"Erase for good"_s));
    }

    void historyUndoes()
    {
        QTableView *table = names();
        AWAIT_VERIFY(button(u"Merge them"_s));
        button(u"Merge them"_s)->click();
        AWAIT_VERIFY(rowOf(table, u"kundservice"_s) < 0);
        go(Room::History);
        auto *log = tableNamed(u"Changes"_s);
        AWAIT_VERIFY(log->model()->rowCount() > 1);
        auto *kinds = m_window->findChild<keeping::UndoStrip *>() ? comboNamed(u"Show"_s) : nullptr;
        QVERIFY(kinds);
        kinds->setCurrentIndex(2);
        AWAIT_COMPARE(log->model()->rowCount(), 1);
        log->setCurrentIndex(log->model()->index(0, 0));
        AWAIT_VERIFY(button(u"Undo this change"_s)->isEnabled());
        button(u"Undo this change"_s)->click();
        AWAIT_COMPARE(log->model()->index(0, ChangeListModel::State).data().toString(), u"undone"_s);
        QVERIFY(!button(u"Undo this change"_s)->isEnabled());
    }

private:
    [[nodiscard]] Room room() const { return m_session->views().current().room; }
    void go(Room place) { m_session->views().go(m_session->views().current().in(place)); }

    QTableView *names()
    {
        go(Room::Names);
        auto *table = tableNamed(u"Names"_s);
        [&] { AWAIT_COMPARE(table->model()->rowCount(), 4); }();
        return table;
    }

    [[nodiscard]] static int rowOf(const QTableView *table, const QString &name)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data(Qt::EditRole).toString() == name)
                return row;
        }
        return -1;
    }

    [[nodiscard]] static QString cell(const QTableView *table, const QString &name, int column)
    {
        return table->model()->index(rowOf(table, name), column).data().toString();
    }

    static void chooseName(QTableView *table, const QString &name)
    {
        table->setCurrentIndex(table->model()->index(rowOf(table, name), 0));
    }

    /// Another program takes the first responses out.
    void exclude(qint64 count)
    {
        auto connection = flow::Connection::open(m_store, flow::OpenMode::Write, {}, uitest::clock());
        QVERIFY(connection);
        flow::ExclusionChoice choice;
        for (qint64 id = 1; id <= count; ++id)
            choice.ids.append(domain::ResponseId(id));
        QVERIFY(flow::ExclusionFlow(**connection).exclude(choice, domain::Exclusion::Test, u"Trial run"_s));
    }

    template <typename Widget> [[nodiscard]] Widget *named(const QString &name) const
    {
        for (auto *widget : m_window->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QTableView *tableNamed(const QString &name) const { return named<QTableView>(name); }
    [[nodiscard]] QLineEdit *lineNamed(const QString &name) const { return named<QLineEdit>(name); }
    [[nodiscard]] QComboBox *comboNamed(const QString &name) const { return named<QComboBox>(name); }

    [[nodiscard]] QLineEdit *popupLine() const
    {
        auto *popup = m_window->findChild<keeping::ChoicePopup *>();
        return popup ? popup->findChild<QLineEdit *>() : nullptr;
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *button : m_window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    [[nodiscard]] bool label(const QString &part) const
    {
        for (const auto *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<shell::Memory> m_memory;
    std::unique_ptr<shell::MainWindow> m_window;
};

QTEST_MAIN(TestKeeping)
#include "tst_keeping.moc"
