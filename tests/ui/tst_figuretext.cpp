// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chartspec.h"
#include "models/figuretext.h"
#include "models/periodchoice.h"

#include <QTest>

using namespace gensvar;
using namespace gensvar::models;
using namespace Qt::Literals::StringLiterals;
using Preset = PeriodChoice::Preset;

/// How figures, days and periods are written.
class TestFigureText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void numbersHaveATrueMinus()
    {
        QCOMPARE(numberText(-18.75, 1), u"−18.8"_s);
        QCOMPARE(numberText(32.5), u"33"_s); // half away from zero
        QCOMPARE(numberText(-32.5), u"−33"_s);
        QCOMPARE(numberText(-0.3), u"0"_s); // no minus before nothing
        QCOMPARE(signedText(32.8, 1), u"+32.8"_s);
        QCOMPARE(signedText(-0.01, 1), u"0.0"_s);
        QCOMPARE(changeText(5.6), u"▲ 6"_s);
        QCOMPARE(changeText(-9.2), u"▼ 9"_s);
        QCOMPARE(changeText(0.4), u"0"_s);
    }

    void sharesAlwaysSubtractToNps()
    {
        domain::Tally plain; // 60 − 20 of 100 = 40
        plain.scores[9] = 60;
        plain.scores[7] = 20;
        plain.scores[3] = 20;
        QCOMPARE(decimalsOf(plain), 0);
        domain::Tally odd; // 121 − 39 of 250: 48 % − 16 % beside 33
        odd.scores[10] = 121;
        odd.scores[8] = 90;
        odd.scores[0] = 39;
        QCOMPARE(decimalsOf(odd), 1);
        QCOMPARE(npsText(odd, {32.8, 20, 40}), u"32.8"_s);
        QCOMPARE(sumText(odd, {32.8, 20, 40}), u"121 − 39 of 250 = +32.8"_s);
        QCOMPARE(decimalsOf({}), 0);
    }

    void intervalsAreNoPlusMinus() { QCOMPARE(intervalText({31, -3.4, 35.6}), u"(−3 to 36)"_s); }

    void periods()
    {
        const QDate today(2026, 11, 15);
        const auto days = [today](Preset preset) { return daysText(daysOf({preset}, today)); };
        QCOMPARE(days(Preset::Last12Months), u"Nov 25 – Oct 26"_s);
        QCOMPARE(days(Preset::ThisMonth), u"November 2026"_s);
        QCOMPARE(days(Preset::LastQuarter), u"Q3 2026"_s);
        QCOMPARE(days(Preset::LastYear), u"2025"_s);
        QCOMPARE(days(Preset::AllTime), QString());
        QCOMPARE(choiceText(PeriodChoice::ownDays(QDate(2026, 10, 1), QDate(2026, 10, 31))), u"October 2026"_s);
        QCOMPARE(choiceText(PeriodChoice::ownDays(QDate(2026, 11, 9), QDate(2026, 11, 15))), u"week 46, 2026"_s);
        QCOMPARE(choiceText(PeriodChoice::ownDays(QDate(2026, 3, 2), QDate(2026, 3, 5))), u"2 Mar 2026 – 5 Mar 2026"_s);
    }

    void axesHaveRoundTicks()
    {
        QCOMPARE(npsTicks(13, 47), QList<double>({10, 20, 30, 40, 50}));
        QCOMPARE(npsTicks(-100, 100), QList<double>({-100, -50, 0, 50, 100}));
        QCOMPARE(npsTicks(40, 40), QList<double>({40, 45}));
    }
};

QTEST_GUILESS_MAIN(TestFigureText)
#include "tst_figuretext.moc"
