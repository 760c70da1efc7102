// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "models/answertablemodel.h"

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
};

QTEST_MAIN(TestTakenOut)
#include "tst_takenout.moc"
