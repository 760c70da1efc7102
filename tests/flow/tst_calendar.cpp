// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/calendar.h"
#include "flow/windows.h"

#include <QTest>

using namespace gensvar;
using namespace gensvar::flow;
using domain::Comparison;
using domain::Period;
using namespace Qt::Literals::StringLiterals;

class TestCalendar : public QObject
{
    Q_OBJECT

private slots:
    void periods_data();
    void periods();
    void spans_data();
    void spans();
    void partsAreComparedWithTheSameParts();
    void windowsAreCutToTheQuestion();
    void rollingWindowsReachBack();
    void cuts();
};

static QDate date(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

static QString drawn(const std::optional<DateSpan> &span)
{
    return span ? span->from.toString(Qt::ISODate) + ".."_L1 + span->to.toString(Qt::ISODate) : u"none"_s;
}

static QString drawn(const DaySpan &days)
{
    const QDate epoch(1970, 1, 1);
    return drawn(DateSpan{epoch.addDays(days.first), epoch.addDays(days.last)});
}

void TestCalendar::periods_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("around");
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QString>("lastYear");

    const auto row = [](const char *name, Period period, const char *day, const char *around, const char *previous,
                        const char *lastYear) {
        QTest::newRow(name) << period << QString::fromLatin1(day) << QString::fromLatin1(around)
                            << QString::fromLatin1(previous) << QString::fromLatin1(lastYear);
    };
    row("day", Period::Day, "2026-03-01", "2026-03-01..2026-03-01", "2026-02-28..2026-02-28", "2025-03-01..2025-03-01");
    row("leap day", Period::Day, "2024-02-29", "2024-02-29..2024-02-29", "2024-02-28..2024-02-28", "none");
    row("ISO week over the year's end", Period::Week, "2026-01-01", "2025-12-29..2026-01-04", "2025-12-22..2025-12-28",
        "2024-12-30..2025-01-05");
    row("week 9", Period::Week, "2026-03-01", "2026-02-23..2026-03-01", "2026-02-16..2026-02-22",
        "2025-02-24..2025-03-02");
    row("week 53 has none a year before", Period::Week, "2026-12-31", "2026-12-28..2027-01-03",
        "2026-12-21..2026-12-27", "none");
    row("month", Period::Month, "2024-03-31", "2024-03-01..2024-03-31", "2024-02-01..2024-02-29",
        "2023-03-01..2023-03-31");
    row("leap February", Period::Month, "2024-02-10", "2024-02-01..2024-02-29", "2024-01-01..2024-01-31",
        "2023-02-01..2023-02-28");
    row("quarter", Period::Quarter, "2026-02-10", "2026-01-01..2026-03-31", "2025-10-01..2025-12-31",
        "2025-01-01..2025-03-31");
    row("year", Period::Year, "2026-02-10", "2026-01-01..2026-12-31", "2025-01-01..2025-12-31",
        "2025-01-01..2025-12-31");
}

void TestCalendar::periods()
{
    QFETCH(Period, period);
    QFETCH(QString, day);
    const DateSpan around = periodAround(period, date(day));
    QTEST(drawn(around), "around");
    QTEST(drawn(comparedPeriod(period, around, Comparison::Previous)), "previous");
    QTEST(drawn(comparedPeriod(period, around, Comparison::LastYear)), "lastYear");
}

void TestCalendar::spans_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QString>("lastYear");

    QTest::newRow("any days") << u"2026-03-10"_s << u"2026-03-19"_s << u"2026-02-28..2026-03-09"_s
                              << u"2025-03-10..2025-03-19"_s;
    QTest::newRow("a month") << u"2026-03-01"_s << u"2026-03-31"_s << u"2026-02-01..2026-02-28"_s
                             << u"2025-03-01..2025-03-31"_s;
    QTest::newRow("a quarter") << u"2026-01-01"_s << u"2026-03-31"_s << u"2025-10-01..2025-12-31"_s
                               << u"2025-01-01..2025-03-31"_s;
    QTest::newRow("a year") << u"2025-01-01"_s << u"2025-12-31"_s << u"2024-01-01..2024-12-31"_s
                            << u"2024-01-01..2024-12-31"_s;
    QTest::newRow("from January to a leap February")
        << u"2024-01-01"_s << u"2024-02-29"_s << u"2023-11-01..2023-12-31"_s << u"2023-01-01..2023-02-28"_s;
    QTest::newRow("more than a year") << u"2024-01-15"_s << u"2025-01-15"_s << u"2023-01-13..2024-01-14"_s << u"none"_s;
    QTest::newRow("thirteen months") << u"2024-01-01"_s << u"2025-01-31"_s << u"2022-12-01..2023-12-31"_s << u"none"_s;
}

void TestCalendar::spans()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const DateSpan span{date(from), date(to)};
    QTEST(drawn(comparedSpan(span, Comparison::Previous)), "previous");
    QTEST(drawn(comparedSpan(span, Comparison::LastYear)), "lastYear");
}

void TestCalendar::partsAreComparedWithTheSameParts()
{
    const auto part = [](Period period, const char *day, const char *from, const char *to, Comparison comparison) {
        const DateSpan whole = periodAround(period, date(QLatin1StringView(day)));
        return drawn(
            comparedPart(period, whole, {date(QLatin1StringView(from)), date(QLatin1StringView(to))}, comparison));
    };
    QCOMPARE(part(Period::Quarter, "2026-08-01", "2026-07-01", "2026-08-10", Comparison::LastYear),
             u"2025-07-01..2025-08-10"_s);
    QCOMPARE(part(Period::Quarter, "2026-08-01", "2026-07-01", "2026-08-10", Comparison::Previous),
             u"2026-04-01..2026-05-10"_s);
    QCOMPARE(part(Period::Quarter, "2026-02-01", "2026-01-15", "2026-03-31", Comparison::Previous),
             u"2025-10-15..2025-12-31"_s);
    QCOMPARE(part(Period::Month, "2026-03-01", "2026-03-29", "2026-03-30", Comparison::Previous),
             u"2026-02-28..2026-02-28"_s);
    QCOMPARE(part(Period::Week, "2026-03-04", "2026-03-03", "2026-03-04", Comparison::Previous),
             u"2026-02-24..2026-02-25"_s);
    QCOMPARE(part(Period::Year, "2024-02-29", "2024-01-01", "2024-02-29", Comparison::LastYear),
             u"2023-01-01..2023-02-28"_s);
    QCOMPARE(part(Period::Month, "2026-03-01", "2026-03-01", "2026-03-31", Comparison::LastYear),
             u"2025-03-01..2025-03-31"_s);
    // A question cuts its windows, the data do not.
    domain::Scope scope;
    scope.period = Period::Quarter;
    scope.comparison = Comparison::LastYear;
    const DateSpan span{QDate(2026, 1, 15), QDate(2026, 8, 10)};
    QCOMPARE(drawn(*windowsOf(scope, span)[2].before), u"2025-07-01..2025-09-30"_s);
    scope.to = span.to;
    QCOMPARE(drawn(*windowsOf(scope, span)[2].before), u"2025-07-01..2025-08-10"_s);
    QCOMPARE(drawn(*windowsOf(scope, span)[0].before), u"2025-01-01..2025-03-31"_s);
    scope.rollingDays = 400; // longer than a year: most answers would be on both sides
    QVERIFY(!windowsOf(scope, span)[2].before);
}

void TestCalendar::windowsAreCutToTheQuestion()
{
    domain::Scope scope;
    scope.period = Period::Month;
    scope.comparison = Comparison::Previous;
    const auto windows = windowsOf(scope, {QDate(2026, 1, 20), QDate(2026, 3, 5)});
    QCOMPARE(windows.size(), size_t(3));
    QCOMPARE(drawn(windows[0].period), u"2026-01-01..2026-01-31"_s);
    QCOMPARE(drawn(windows[0].days), u"2026-01-20..2026-01-31"_s);
    QCOMPARE(drawn(*windows[0].before), u"2025-12-01..2025-12-31"_s);
    QCOMPARE(drawn(windows[1].days), u"2026-02-01..2026-02-28"_s);
    QCOMPARE(drawn(windows[2].days), u"2026-03-01..2026-03-05"_s);
    QVERIFY(windowsOf(scope, {QDate(2026, 1, 2), QDate(2026, 1, 1)}).empty());
}

void TestCalendar::rollingWindowsReachBack()
{
    domain::Scope scope;
    scope.period = Period::Month;
    scope.rollingDays = 90;
    scope.comparison = Comparison::Previous;
    auto windows = windowsOf(scope, {QDate(2026, 1, 20), QDate(2026, 2, 5)});
    QCOMPARE(windows.size(), size_t(2));
    QCOMPARE(drawn(windows[1].days), u"2025-12-01..2026-02-28"_s); // not where the data happen to end
    QCOMPARE(drawn(*windows[1].before), u"2025-09-02..2025-11-30"_s);
    scope.to = QDate(2026, 2, 5);
    windows = windowsOf(scope, {QDate(2026, 1, 20), *scope.to});
    QCOMPARE(drawn(windows[0].days), u"2025-11-03..2026-01-31"_s);
    QCOMPARE(drawn(*windows[0].before), u"2025-08-05..2025-11-02"_s);
    QCOMPARE(drawn(windows[1].days), u"2025-11-08..2026-02-05"_s);
    QCOMPARE(drawn(windows[1].period), u"2026-02-01..2026-02-28"_s);
}

void TestCalendar::cuts()
{
    const Cuts cuts({{10, 19}, {15, 29}, {40, 40}});
    QCOMPARE(cuts.size(), size_t(5)); // 10–14, 15–19, 20–29, 30–39, 40
    QCOMPARE(cuts.holding(9), cuts.size());
    QCOMPARE(cuts.holding(10), size_t(0));
    QCOMPARE(cuts.holding(19), size_t(1));
    QCOMPARE(cuts.holding(40), size_t(4));
    QCOMPARE(cuts.holding(41), cuts.size());
    QCOMPARE(cuts.startingOn(20), size_t(2));
    QCOMPARE(cuts.startingOn(41), cuts.size());

    // Days 31 and 59 of 1970 begin February and March.
    QVERIFY(Cuts({{31, 58}}).areMonths({0, 100}));
    QVERIFY(!Cuts({{31, 57}}).areMonths({0, 100}));
    QVERIFY(Cuts({{31, 57}}).areMonths({0, 57}));
    QVERIFY(Cuts({{33, 58}}).areMonths({33, 100}));
    QVERIFY(!Cuts({{33, 58}}).areMonths({32, 100}));
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
