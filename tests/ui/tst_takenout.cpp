// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "models/answertablemodel.h"
#include "models/changelistmodel.h"
#include "session/keeping.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <memory>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;

/// Exclusions unfolded to their single responses, through the window.
class TestTakenOut : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("GENSVAR_THEME", "light");
    }

    void takesOneOfSeveralBack()
    {
        uitest::WindowDriver driver;
        QVERIFY(QTest::qWaitForWindowExposed(driver.window.get()));
        driver.importSurvey();
        const QList<domain::ResponseId> ids{domain::ResponseId(1), domain::ResponseId(2), domain::ResponseId(3)};
        const auto excluded = driver.session->exclude({{}, ids}, domain::Exclusion::Test, u"Trial run"_s);
        AWAIT_VERIFY(excluded.isFinished());
        driver.session->views().go(driver.session->views().current().in(session::Room::TakenOut));
        AWAIT_VERIFY(driver.labelsWith(u"3 response(s) count in no figure"_s) == 1);
        auto *acts = driver.shown<QTableView>(u"What is taken out"_s);
        acts->setCurrentIndex(acts->model()->index(0, 0));
        acts->setFocus();
        QTest::keyClick(acts, Qt::Key_Return); // unfolds
        auto *single = driver.shown<QTableView>(u"Responses taken out at once"_s);
        AWAIT_COMPARE(single->model()->rowCount(), 3);
        QVERIFY(single->isVisible());
        QVERIFY(!driver.button(u"Take this one back in"_s)->isEnabled());
        single->setCurrentIndex(single->model()->index(1, 0));
        QVERIFY(driver.button(u"Take this one back in"_s)->isEnabled());
        driver.button(u"Take this one back in"_s)->click();
        AWAIT_COMPARE(single->model()->rowCount(), 2);
        AWAIT_VERIFY(driver.labelsWith(u"2 response(s) count in no figure"_s) == 1);
        AWAIT_VERIFY(driver.button(u"Undo"_s));
        driver.button(u"Undo"_s)->click();
        AWAIT_COMPARE(single->model()->rowCount(), 3);
    }

    void pagesAllOfAnAct()
    {
        uitest::WindowDriver driver;
        QVERIFY(QTest::qWaitForWindowExposed(driver.window.get()));
        driver.importSurvey();
        const int count = 210;
        QVERIFY(driver.session->store().responses >= count);
        QList<domain::ResponseId> ids;
        for (int i = 1; i <= count; ++i)
            ids.append(domain::ResponseId(i));
        const auto excluded = driver.session->exclude({{}, ids}, domain::Exclusion::Test, {});
        AWAIT_VERIFY(excluded.isFinished());
        driver.session->views().go(driver.session->views().current().in(session::Room::TakenOut));
        auto *acts = driver.shown<QTableView>(u"What is taken out"_s);
        AWAIT_COMPARE(acts->model()->rowCount(), 1);
        acts->setCurrentIndex(acts->model()->index(0, 0));
        driver.button(u"Show the single ones"_s)->click();
        auto *single = driver.shown<QTableView>(u"Responses taken out at once"_s);
        AWAIT_COMPARE(single->model()->rowCount(), models::AnswerTableModel::pageSize);
        QCOMPARE(driver.labelsWith(u"210 response(s) of these are still taken out"_s), 1);
        single->scrollToBottom();
        AWAIT_COMPARE(single->model()->rowCount(), count);
        QVERIFY(!single->model()->canFetchMore({}));
    }

    void historyIsCopiedWhole()
    {
        uitest::WindowDriver driver;
        QVERIFY(QTest::qWaitForWindowExposed(driver.window.get()));
        driver.importSurvey();
        constexpr int count = 2 * models::ChangeListModel::pageSize;
        for (int i = 0; i < count; ++i) {
            const auto renamed = session::Keeping(*driver.session)
                                     .rename(domain::Dimension::Department, domain::ValueId(1), u"Name %1"_s.arg(i));
            AWAIT_VERIFY(renamed.isFinished());
        }
        driver.session->views().go(driver.session->views().current().in(session::Room::History));
        auto *changes = driver.shown<QTableView>(u"Changes"_s);
        AWAIT_COMPARE(changes->model()->rowCount(), models::ChangeListModel::pageSize);
        QApplication::clipboard()->clear();
        changes->actions().first()->trigger(); // "Copy as a table"
        AWAIT_COMPARE(changes->model()->rowCount(), count + 1);
        AWAIT_VERIFY(QApplication::clipboard()->text().contains(u"survey.csv"_s)); // the first change
        QVERIFY(QApplication::clipboard()->text().contains(u"Name 199"_s));
        QVERIFY(changes->isColumnHidden(models::ChangeListModel::Who)); // nobody is told in the window
    }

    void saysThatMoreMayBeFound()
    {
        uitest::WindowDriver driver;
        driver.importSurvey(); // 60 customers
        driver.session->views().go(driver.session->views().current().in(session::Room::TakenOut));
        auto *who = driver.shown<QLineEdit>(u"The person to erase: e-mail, phone, customer id or name"_s);
        QVERIFY(who);
        QTest::keyClicks(who, u"Customer"_s);
        QTest::keyClick(who, Qt::Key_Return);
        AWAIT_VERIFY(driver.labelsWith(u"The first 50 person(s) found; there may be more"_s) == 1);
    }
};

QTEST_MAIN(TestTakenOut)
#include "tst_takenout.moc"
