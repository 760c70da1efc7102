// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

#include <memory>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using session::Room;

/// "Go to or do" (Ctrl+K): customers and files.
class TestGoTo : public QObject
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
        m_driver->importSurvey();
    }
    void cleanup() { m_driver.reset(); }

    void findsACustomerAndShowsTheirCard()
    {
        openPopup();
        QTest::keyClicks(field(), u"customer 42"_s);
        AWAIT_VERIFY(line(u"Customer 42"_s) >= 0);
        list()->setCurrentRow(line(u"Customer 42"_s));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_driver->session->views().current().room, Room::Comments);
        AWAIT_VERIFY(label(u"Customer 42"_s));
    }

    void findsByTheWholeId()
    {
        openPopup();
        QTest::keyClicks(field(), u"c7"_s);
        AWAIT_VERIFY(line(u"Customer 7  ·  C7"_s) >= 0);
        QTest::keyClicks(field(), u"xyz"_s); // what was found for other letters goes
        QCOMPARE(line(u"Customer 7  ·  C7"_s), -1);
    }

    void saysThatThereMayBeMore()
    {
        openPopup();
        QTest::keyClicks(field(), u"customer"_s);
        AWAIT_VERIFY(list()->count() >= session::Session::mostFound);
        QStringList told;
        for (int row = 0; row < list()->count(); ++row)
            told.append(list()->item(row)->data(Qt::AccessibleDescriptionRole).toString());
        QCOMPARE(told.count(u"Customer; there may be more"_s), 1);
    }

    /// What lies deep in a page is found by what it does.
    void goesToATask_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Room>("room");
        QTest::addColumn<QString>("focused");
        QTest::newRow("erase") << u"erase"_s << Room::TakenOut
                               << u"The person to erase: e-mail, phone, customer id or name"_s;
        QTest::newRow("person") << u"person"_s << Room::TakenOut
                                << u"The person to erase: e-mail, phone, customer id or name"_s;
        QTest::newRow("back up") << u"back up"_s << Room::Settings
                                 << u"Make a backup on each day that something changes"_s;
        QTest::newRow("privacy") << u"privacy"_s << Room::Settings << u"Fewest responses of a figure"_s;
    }
    void goesToATask()
    {
        QFETCH(const QString, typed);
        QFETCH(const Room, room);
        QFETCH(const QString, focused);
        openPopup();
        QTest::keyClicks(field(), typed);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_driver->session->views().current().room, room);
        const QWidget *at = m_driver->window->focusWidget();
        QVERIFY(at);
        QCOMPARE(at->accessibleName(), focused);
    }

    void opensAnotherFile()
    {
        const QString first = m_driver->session->store().path;
        const QString other = m_driver->folder.filePath(u"other programme.gensvar"_s);
        const QSignalSpy opened(m_driver->session.get(), &session::Session::opened);
        m_driver->session->create(other);
        AWAIT_COMPARE(opened.size(), 1);
        openPopup();
        QTest::keyClicks(field(), QFileInfo(first).fileName());
        QVERIFY(line(QFileInfo(first).fileName()) >= 0);
        QTest::keyClick(field(), Qt::Key_Return);
        AWAIT_COMPARE(m_driver->session->store().path, first);
    }

private:
    void openPopup() const
    {
        QTest::keyClick(m_driver->window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(field());
    }
    [[nodiscard]] QLineEdit *field() const { return m_driver->named<QLineEdit>(u"Go to or do"_s); }
    [[nodiscard]] QListWidget *list() const { return m_driver->named<QListWidget>(u"Places and actions"_s); }
    [[nodiscard]] int line(const QString &begin) const
    {
        for (int row = 0; list() && row < list()->count(); ++row) {
            if (list()->item(row)->text().startsWith(begin))
                return row;
        }
        return -1;
    }
    [[nodiscard]] bool label(const QString &part) const { return m_driver->labelsWith(part) > 0; }

    std::unique_ptr<uitest::WindowDriver> m_driver;
};

QTEST_MAIN(TestGoTo)
#include "tst_goto.moc"
