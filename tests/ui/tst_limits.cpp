// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "models/sheet.h"
#include "parts/heatlegend.h"
#include "parts/heatmap.h"
#include "parts/picture.h"
#include "parts/takeaway.h"

#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>

#include <memory>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;

/// What a picture cuts, and what cannot be told yet, is said.
class TestLimits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("GENSVAR_THEME", "light");
    }

    void aPictureTellsWhatItCuts()
    {
        QStandardItemModel rows(312, 2);
        QTableView table;
        table.setModel(&rows);
        const parts::Taken taken = parts::takenFrom(table, u"Departments"_s);
        QVERIFY2(taken.picture.cut.startsWith(u"The first 200 of 312 row"_s), qPrintable(taken.picture.cut));
        QCOMPARE(taken.sheet.rows.size(), 312); // the table that is saved has all
        rows.setRowCount(200);
        QVERIFY(parts::pictureOf(table).cut.isEmpty());
    }

    void fewPeriodsHaveNoSignals()
    {
        uitest::WindowDriver driver;
        QVERIFY(QTest::qWaitForWindowExposed(driver.window.get()));
        QByteArray text("responded_at,score,department\n");
        for (int i = 0; i < 60; ++i)
            text += QDate(2026, 5, 1).addDays(i * 3).toString(Qt::ISODate).toUtf8() + ',' + QByteArray::number(i % 11)
                + ",Sales\n";
        driver.importSurvey(text);
        AWAIT_VERIFY(hints(driver, u"signals need 12 period"_s));
    }

    void manyPeriodsHave()
    {
        uitest::WindowDriver driver;
        QVERIFY(QTest::qWaitForWindowExposed(driver.window.get()));
        driver.importSurvey();
        AWAIT_VERIFY(hints(driver, u"a ring marks a signal"_s));
        QVERIFY(!hints(driver, u"signals need"_s));
        const auto *heat = driver.named<parts::HeatMap>(u"Department × touchpoint"_s);
        QVERIFY(heat);
        AWAIT_VERIFY(!heat->cells().allText().isEmpty());
        QVERIFY(heat->picture().cut.isEmpty());
    }

private:
    /// Whether a label says so, by itself or where one looks closer.
    static bool hints(const uitest::WindowDriver &driver, const QString &text)
    {
        for (const auto *label : driver.window->findChildren<QLabel *>()) {
            if (label->isVisible() && (label->text().contains(text) || label->toolTip().contains(text)))
                return true;
        }
        return false;
    }
};

QTEST_MAIN(TestLimits)
#include "tst_limits.moc"
