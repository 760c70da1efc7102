// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/days.h"
#include "say/language.h"

#include <QTest>
#include <QTimeZone>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;

/// A day in each language's own way: its order, its dots.
class TestDays : public QObject
{
    Q_OBJECT

private slots:
    void daysByLanguage_data();
    void daysByLanguage();
    void sentencesWriteTheSame();
};

void TestDays::daysByLanguage_data()
{
    QTest::addColumn<QString>("monthDay");
    QTest::addColumn<QString>("shortDay");
    QTest::addColumn<QString>("longDay");
    QTest::newRow("en_GB") << u"3 Oct"_s << u"3 Oct 2026"_s << u"3 October 2026"_s;
    QTest::newRow("en_US") << u"Oct 3"_s << u"Oct 3, 2026"_s << u"October 3, 2026"_s;
    QTest::newRow("C") << u"3 Oct"_s << u"3 Oct 2026"_s << u"3 October 2026"_s;
    QTest::newRow("sv_SE") << u"3 okt."_s << u"3 okt. 2026"_s << u"3 oktober 2026"_s;
    QTest::newRow("nb_NO") << u"3. okt."_s << u"3. okt. 2026"_s << u"3. oktober 2026"_s;
    QTest::newRow("da_DK") << u"3. okt."_s << u"3. okt. 2026"_s << u"3. oktober 2026"_s;
    QTest::newRow("nl_NL") << u"3 okt."_s << u"3 okt. 2026"_s << u"3 oktober 2026"_s;
    QTest::newRow("de_DE") << u"3. Okt."_s << u"3. Okt. 2026"_s << u"3. Oktober 2026"_s;
    QTest::newRow("es_ES") << u"3 de oct"_s << u"3 de oct de 2026"_s << u"3 de octubre de 2026"_s;
}

void TestDays::daysByLanguage()
{
    const QLocale locale{QString::fromLatin1(QTest::currentDataTag())};
    const QDate day(2026, 10, 3);
    QTEST(say::monthDay(day, locale), "monthDay");
    QTEST(say::shortDay(day, locale), "shortDay");
    QTEST(say::longDay(day, locale), "longDay");
    const QDateTime at(day, QTime(9, 5), QTimeZone::utc());
    QCOMPARE(say::shortInstant(at, locale), QString(say::shortDay(day, locale) + u", 09:05"_s));
}

void TestDays::sentencesWriteTheSame()
{
    const QDate day(2026, 10, 3);
    QCOMPARE(say::Language(QLocale(u"da_DK"_s)).date(day), u"3. oktober 2026"_s);
    QCOMPARE(say::Language(QLocale(u"nb_NO"_s)).date(day), u"3. oktober 2026"_s);
    QCOMPARE(say::Language().date(day), u"2026-10-03"_s);
}

QTEST_GUILESS_MAIN(TestDays)
#include "tst_days.moc"
