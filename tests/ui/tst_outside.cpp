// SPDX-License-Identifier: GPL-3.0-or-later
#include "printedwords.h"
#include "windowdriver.h"

#include "parts/theme.h"
#include "print/printpanel.h"
#include "session/upkeep.h"
#include "shell/look.h"

#include <QApplication>
#include <QCheckBox>

using namespace gensvar;
using namespace gensvar::uitest;
using namespace Qt::Literals::StringLiterals;
using session::Room;

/// What readers outside the team get on paper.
class TestOutside : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("GENSVAR_THEME", "light");
        shell::dress(*qApp, parts::lightTheme());
    }

    /// Support is below the minimum, Sales would tell it, and so is each month; the whole is not.
    void outsideTheTeamFewAreWithheld()
    {
        uitest::WindowDriver driver;
        driver.importSurvey();
        (void)session::setPrivacyMinimum(*driver.session, {60, 10});
        AWAIT_COMPARE(driver.session->store().privacy.figures, 60);
        const parts::Handout handout = handedOut(driver, Room::Overview);
        const QString own = wordsIn(composed(handout));
        QVERIFY(own.contains(u"n 120"_s) && !own.contains(u"withheld"_s));
        const print::Booklet booklet = composed(handout, layoutOf(QPageSize::A4), {true, true});
        const QString outside = wordsIn(booklet);
        QVERIFY2(outside.contains(u"n 120"_s) && outside.contains(u"withheld"_s), qPrintable(outside));
        QVERIFY(outside.contains(u"For readers outside the team"_s));
        QVERIFY(outside.contains(u"Withheld: figures of fewer than 60"_s));
        for (const QString &count : {u" 80 "_s, u"0) 40 "_s, u" 20 "_s})
            QVERIFY2(!outside.contains(count), qPrintable(count + u" in "_s + outside));
        QVERIFY(own.contains(u" 80 "_s) && outside.contains(u"Support withheld"_s));

        (void)session::setPrivacyMinimum(*driver.session, {121, 10});
        AWAIT_COMPARE(driver.session->store().privacy.figures, 121);
        const QString nothing =
            wordsIn(composed(handedOut(driver, Room::Overview), layoutOf(QPageSize::A4), {true, true}));
        QVERIFY2(!nothing.contains(u"120"_s) && nothing.contains(u"Withheld"_s), qPrintable(nothing));
    }

    void outsideTheTeamCommentsAreOfEnoughResponses()
    {
        uitest::WindowDriver driver;
        driver.importSurvey();
        AWAIT_VERIFY(driver.session->views().current().period.isSet());
        const auto printed = [&](int least) {
            (void)session::setPrivacyMinimum(*driver.session, {5, least});
            AWAIT_COMPARE(driver.session->store().privacy.comments, least);
        };
        const auto outside = [&] {
            return wordsIn(composed(handedOut(driver, Room::Comments), layoutOf(QPageSize::A4), {true, true}));
        };
        printed(120);
        QString words = outside();
        QVERIFY2(words.contains(u"All went well"_s) && !words.contains(u"Customer "_s), qPrintable(words));
        QVERIFY2(words.contains(u"Oct 2026"_s) && !words.contains(u"Purchase"_s), qPrintable(words));
        printed(121);
        words = outside();
        QVERIFY2(words.contains(u"These comments are of fewer than 121"_s), qPrintable(words));
        QVERIFY(!words.contains(u"All went well"_s));
        QVERIFY(wordsIn(composed(handedOut(driver))).contains(u"All went well"_s)); // the team's own
    }

    void namesAreWithoutFigures()
    {
        uitest::WindowDriver driver;
        driver.importSurvey();
        const parts::Handout handout = handedOut(driver, Room::Names);
        QVERIFY(wordsIn(composed(handout)).contains(u"NPS"_s));
        const QString words = wordsIn(composed(handout, layoutOf(QPageSize::A4), {true, true}));
        QVERIFY2(words.contains(u"Support"_s) && !words.contains(u"NPS"_s), qPrintable(words));
    }

    void theChoiceIsThereWhereItMeansSomething()
    {
        parts::Handout handout;
        handout.blocks.append(parts::PrintedWords{u"Words"_s});
        {
            const print::PrintPanel panel(handout, {}, nullptr);
            QVERIFY(!panel.choices().isOutside && panel.choices().withNames);
        }
        handout.namesCustomers = true;
        handout.outside = std::make_shared<const parts::Handout>(parts::outsideOf(handout));
        print::PrintPanel panel(handout, {}, nullptr);
        QCheckBox *outside = nullptr;
        for (auto *box : panel.findChildren<QCheckBox *>()) {
            if (box->text() == u"For readers outside the team"_s)
                outside = box;
        }
        QVERIFY(outside && !outside->isChecked());
        outside->click();
        QVERIFY(panel.choices().isOutside && !panel.choices().withNames);
        outside->click();
        QVERIFY(!panel.choices().isOutside && panel.choices().withNames);
    }
};

QTEST_MAIN(TestOutside)
#include "tst_outside.moc"
