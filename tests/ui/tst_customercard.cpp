// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "programme.h"

#include "comments/answerdoor.h"
#include "comments/commentpane.h"
#include "comments/scorehistory.h"
#include "comments/undonotice.h"
#include "session/session.h"
#include "shell/mainwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using session::Room;
using session::Session;

/// A comment in the list, who wrote it, and all they said: through the window, with mouse and keys.
class TestCustomerCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void showsWhoAnswered();
    void showsWhereNobodyIsKnown();
    void theirAnswersAreDoors();
    void pointsAreDoors();
    void excludesAndTakesItBack();
    void leadsToErasingThePerson();
    void everyKeyHasItsPlace();
    void remembersTheSplit();

private:
    void openWindow();
    [[nodiscard]] QListView *list() const { return m_window->findChild<QListView *>(u"comments"_s); }
    [[nodiscard]] comments::CommentPane *pane() const { return m_window->findChild<comments::CommentPane *>(); }
    [[nodiscard]] QLineEdit *search() const;
    [[nodiscard]] bool says(const QString &text) const;
    [[nodiscard]] QList<comments::AnswerDoor *> doors() const;
    [[nodiscard]] QAbstractButton *button(const QString &begin) const;
    void choose(const QString &comment);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<shell::Memory> m_memory;
    std::unique_ptr<shell::MainWindow> m_window;
};

/// Karin answered four times, of two kinds; of her account three others did. One answer is nobody's.
static QByteArray answers()
{
    return "responded_at,score,department,touchpoint,kind,customer_id,customer_name,email,phone,account,"
           "account_manager,comment,Weather\n"
           "2025-03-02,9,Sales,,relational,C1,Karin H,,,Hedlunds Bygg,,Always quick,\n"
           "2026-11-02,2,Support,Contact,transactional,C1,Karin Hedlund,karin@hedlund.example,+46 70 555 01 42,"
           "Hedlunds Bygg,Johan Ek,Nobody called me back,Sunny\n"
           "2026-03-02,8,Sales,,relational,C1,Karin Hedlund,,,Hedlunds Bygg,,Content with most of it,\n"
           "2025-10-02,7,Claims,Claim settled,transactional,C1,Karin Hedlund,,,Hedlunds Bygg,,,\n"
           "2026-10-05,8,Sales,Contact,transactional,C2,Nils,,,Hedlunds Bygg,,Fine,\n"
           "2026-10-04,9,Sales,Contact,transactional,C3,Ola,,,Hedlunds Bygg,,,\n"
           "2026-10-03,6,Sales,Contact,transactional,C4,Per,,,Hedlunds Bygg,,,\n"
           "2026-10-02,10,Sales,Contact,transactional,,,,,,,Said by nobody,\n";
}

void TestCustomerCard::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    qputenv("GENSVAR_THEME", "light");
}

void TestCustomerCard::openWindow()
{
    m_window.reset();
    m_session = std::make_unique<Session>(uitest::clock());
    m_window = std::make_unique<shell::MainWindow>(*m_session, *m_memory);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCustomerCard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("GENSVAR_STORE", m_folder->filePath(u"programme.gensvar"_s).toUtf8());
    m_memory = std::make_unique<shell::Memory>(m_folder->filePath(u"settings.ini"_s));
    openWindow();
    m_session->create(m_folder->filePath(u"programme.gensvar"_s));
    AWAIT_VERIFY(m_session->isOpen());
    domain::ImportRequest request;
    request.file = uitest::writeFile(*m_folder, u"survey.csv"_s, answers());
    m_session->import(request);
    AWAIT_VERIFY(!m_session->isWorking());
    AWAIT_COMPARE(m_session->store().responses, 8);
    session::View all;
    all.room = Room::Comments;
    // the first responses of a store choose what to look at, which may come after ours
    AWAIT_VERIFY((m_session->views().go(all), list()->model()->rowCount() == 5));
    AWAIT_VERIFY(list()->currentIndex().isValid());
    list()->setFocus();
}

void TestCustomerCard::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_memory.reset();
}

QLineEdit *TestCustomerCard::search() const
{
    for (auto *one : m_window->findChildren<QLineEdit *>()) {
        if (one->accessibleName() == "Search the comments"_L1)
            return one;
    }
    return nullptr;
}

/// Whether the pane does.
bool TestCustomerCard::says(const QString &text) const
{
    const auto labels = pane()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *one) { return one->isVisible() && one->text().contains(text); });
}

QList<comments::AnswerDoor *> TestCustomerCard::doors() const
{
    QList<comments::AnswerDoor *> found = pane()->findChildren<comments::AnswerDoor *>();
    found.removeIf([](const QWidget *one) { return !one->isVisible(); });
    return found;
}

QAbstractButton *TestCustomerCard::button(const QString &begin) const
{
    for (auto *one : m_window->findChildren<QAbstractButton *>()) {
        if (one->isVisible() && one->text().startsWith(begin))
            return one;
    }
    return nullptr;
}

void TestCustomerCard::choose(const QString &comment)
{
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        const QModelIndex index = list()->model()->index(row, 0);
        if (index.data().toString() == comment) {
            list()->scrollTo(index);
            QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
            return;
        }
    }
    QFAIL(qPrintable(comment));
}

void TestCustomerCard::showsWhoAnswered()
{
    choose(u"Nobody called me back"_s);
    AWAIT_COMPARE(doors().size(), 3);
    QVERIFY(says(u"Contact, Support"_s));
    QVERIFY(says(u"Karin Hedlund"_s)); // as she was called last
    QVERIFY(says(u"Hedlunds Bygg"_s) && says(u"answers since 2025"_s));
    QVERIFY(says(u"tel:+46705550142"_s) && says(u"mailto:karin@hedlund.example"_s));
    QVERIFY(says(u"Johan Ek"_s));
    QVERIFY(says(u"3, latest score"_s) && says(u"8, 9"_s));
    AWAIT_VERIFY(says(u"Weather"_s) && says(u"Sunny"_s)); // a column without a field of its own
    QVERIFY(says(u"Earlier answers"_s));
    QVERIFY(doors()[0]->accessibleName().contains(u"Score 8"_s));
    QVERIFY(doors()[2]->accessibleName().contains(u"Always quick"_s));
    const auto *history = pane()->findChild<comments::ScoreHistory *>();
    QVERIFY(history->isVisible());
    QCOMPARE(history->pointCount(), 4);
    QVERIFY(history->accessibleDescription().contains(u"9 on 2 Mar 2025"_s));

    choose(u"Fine"_s); // who answered once
    AWAIT_VERIFY(says(u"only answer"_s));
    QVERIFY(doors().isEmpty() && !history->isVisible());
}

void TestCustomerCard::showsWhereNobodyIsKnown()
{
    choose(u"Said by nobody"_s);
    AWAIT_VERIFY(says(u"Not known who answered"_s));
    QVERIFY(says(u"does not tell who gave it"_s));
    QVERIFY(doors().isEmpty() && !says(u"mailto:"_s));
}

void TestCustomerCard::theirAnswersAreDoors()
{
    choose(u"Nobody called me back"_s);
    AWAIT_COMPARE(doors().size(), 3);
    QTest::mouseClick(doors()[1], Qt::LeftButton); // a score alone: not in the list
    AWAIT_VERIFY(says(u"A score without a comment"_s));
    AWAIT_VERIFY(says(u"Other answers"_s));
    QCOMPARE(doors().size(), 3);
    QVERIFY(button(u"‹ Back"_s));
    QTest::keyClick(pane(), Qt::Key_Escape);
    QVERIFY(says(u"Nobody called me back"_s) && !button(u"‹ Back"_s));
    QVERIFY(list()->hasFocus());

    AWAIT_COMPARE(doors().size(), 3);
    doors()[2]->setFocus();
    QTest::keyClick(doors()[2], Qt::Key_Return); // in the list: chosen there
    QCOMPARE(list()->currentIndex().data().toString(), u"Always quick"_s);
    QVERIFY(says(u"Always quick"_s) && !button(u"‹ Back"_s));
}

void TestCustomerCard::pointsAreDoors()
{
    choose(u"Nobody called me back"_s);
    AWAIT_COMPARE(doors().size(), 3);
    auto *history = pane()->findChild<comments::ScoreHistory *>();
    QVERIFY(history->pointAt(0).x() < history->pointAt(3).x());
    QVERIFY(history->pointAt(0).y() < history->pointAt(3).y()); // 9 above 2
    QTest::mouseClick(history, Qt::LeftButton, {}, history->pointAt(0).toPoint());
    QCOMPARE(list()->currentIndex().data().toString(), u"Always quick"_s);
}

void TestCustomerCard::excludesAndTakesItBack()
{
    choose(u"Nobody called me back"_s);
    QTest::mouseClick(button(u"Exclude…"_s), Qt::LeftButton);
    auto *reason = qobject_cast<QComboBox *>(m_window->focusWidget());
    QVERIFY(reason && reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Escape);
    QVERIFY(!reason->isVisible() && button(u"Exclude…"_s)->hasFocus());
    QTest::keyClick(button(u"Exclude…"_s), Qt::Key_Return);
    QTest::keyClick(reason, Qt::Key_Down);
    QTest::keyClick(reason, Qt::Key_Tab);
    QTest::keyClicks(m_window->focusWidget(), u"hers"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    AWAIT_COMPARE(list()->model()->rowCount(), 4);
    AWAIT_VERIFY(button(u"Undo"_s));
    QVERIFY(list()->hasFocus());
    QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
    AWAIT_COMPARE(list()->model()->rowCount(), 5);
    QVERIFY(!button(u"Undo"_s));
}

void TestCustomerCard::leadsToErasingThePerson()
{
    AWAIT_VERIFY(button(u"Erase this person…"_s));
    button(u"Erase this person…"_s)->click();
    QCOMPARE(m_session->views().current().room, Room::TakenOut);
    AWAIT_VERIFY(button(u"Erase for good"_s)); // they are found, and it is said what goes
    m_session->views().back();
    AWAIT_VERIFY(button(u"Erase this person…"_s)); // asked, and nothing done
}

void TestCustomerCard::everyKeyHasItsPlace()
{
    list()->setCurrentIndex(list()->model()->index(0, 0));
    const domain::ResponseId first = pane()->response();
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(!first.isNull() && pane()->response() != first); // the pane follows
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(pane()->response(), first);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(pane()->hasFocus());
    m_window->resize(1280, 600);
    AWAIT_VERIFY(pane()->verticalScrollBar()->maximum() > 0);
    QTest::keyClick(pane(), Qt::Key_Space);
    QVERIFY(pane()->verticalScrollBar()->value() > 0);
    QTest::keyClick(pane(), Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(pane()->verticalScrollBar()->value(), 0);

    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search()->hasFocus());
    QTest::keyClicks(search(), u"quick"_s);
    AWAIT_COMPARE(list()->model()->rowCount(), 1);
    QTest::keyClicks(search(), u"est"_s);
    AWAIT_VERIFY(!list()->isVisible()); // no comment has that word
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(search()->text().isEmpty() && search()->hasFocus());
    AWAIT_COMPARE(list()->model()->rowCount(), 5);
    AWAIT_VERIFY(list()->isVisible());
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
}

void TestCustomerCard::remembersTheSplit()
{
    auto *split = m_window->findChild<QSplitter *>();
    split->setSizes({500, 612});
    const QList<int> sizes = split->sizes();
    m_window->close();
    openWindow();
    m_window->openFiles({m_folder->filePath(u"programme.gensvar"_s)});
    AWAIT_VERIFY(m_session->isOpen());
    m_session->views().go(m_session->views().current().in(Room::Comments));
    AWAIT_COMPARE(m_window->findChild<QSplitter *>()->sizes(), sizes);
}

QTEST_MAIN(TestCustomerCard)
#include "tst_customercard.moc"
