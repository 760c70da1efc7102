// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/datetext.h"
#include "map/sheet.h"

#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using domain::DateOrder;
using domain::Field;
using domain::MapWishes;

/// How dates are read, and how a column tells the order of day and month.
class TestDates : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void readsNoDate_data();
    void readsNoDate();
    void order_data();
    void order();
    void orderOfFewShortYears_data();
    void orderOfFewShortYears();
    void tellsOfSwappedDates_data();
    void tellsOfSwappedDates();
    void orderBeyondTheFirstRows();
    void asksWhereItMay();
    void takesTheUsersOrder();
    void takesTheUsersOrderOfShortYears();
    void takesTheHabitOfShortYears();
    void joinsTimes_data();
    void joinsTimes();
    void tellsDurationsFromAnswers_data();
    void tellsDurationsFromAnswers();
    void takesTheSavedOrder();
    void choosesTheDateOfTheAnswer_data();
    void choosesTheDateOfTheAnswer();
    void passesOverDatesThatFitNoAnswer_data();
    void passesOverDatesThatFitNoAnswer();
    void takesTheOrderInWhichAllHasBeen();
};

// "2026-03-02 09:15:10 +3600", as read.
static QString drawn(std::string_view text, DateOrder order)
{
    const map::DateText date = map::readDateText(text);
    if (date.form == map::DateForm::None)
        return u"none"_s;
    const map::DateValue value = map::inOrder(date, order);
    if (value.reading == map::DateValue::Reading::Impossible)
        return u"impossible"_s;
    if (value.reading == map::DateValue::Reading::OtherOrder)
        return u"other order"_s;
    QString all = QDate(1970, 1, 1).addDays(value.day).toString(Qt::ISODate);
    if (value.hasTime)
        all += u' ' + QTime::fromMSecsSinceStartOfDay(value.msOfDay).toString(u"HH:mm:ss.zzz"_s);
    if (value.hasOffset)
        all += u" offset "_s + QString::number(value.offsetSeconds);
    return all;
}

void TestDates::reads_data()
{
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QString>("value");
    const auto dmy = [](const char *text, const char *value) {
        QTest::newRow(text) << DateOrder::DayMonthYear << QString::fromLatin1(value);
    };
    dmy("2026-03-02", "2026-03-02");
    dmy("2026/3/2", "2026-03-02");
    dmy("2026.03.02 09:15", "2026-03-02 09:15:00.000");
    dmy("2026-03-02T09:15:10Z", "2026-03-02 09:15:10.000 offset 0");
    dmy("2026-03-02T09:15:10.123456+01:00", "2026-03-02 09:15:10.123 offset 3600");
    dmy("2026-03-02 09:15:10 -0530", "2026-03-02 09:15:10.000 offset -19800");
    dmy("2026-03-02 09:15:10 UTC", "2026-03-02 09:15:10.000 offset 0");
    dmy("2026/03/02 9:15:10 AM GMT+8", "2026-03-02 09:15:10.000 offset 28800");
    dmy("2026-03-02 09:15 CEST", "2026-03-02 09:15:00.000 offset 7200");
    dmy("02/03/2026", "2026-03-02");
    dmy("2.3.2026", "2026-03-02");
    dmy("2. 3. 2026", "2026-03-02");
    dmy("02-03-26 14:05", "2026-03-02 14:05:00.000");
    dmy("02-03-2026 14.05.09", "2026-03-02 14:05:09.000");
    dmy("2/3/2026 12:05 AM", "2026-03-02 00:05:00.000");
    dmy("2/3/2026 12:05:00 p.m.", "2026-03-02 12:05:00.000");
    dmy("02/03/2026, 14:05", "2026-03-02 14:05:00.000");
    dmy("02.03.2026 kl. 14:05", "2026-03-02 14:05:00.000");
    dmy("02.03.2026 14:05 Uhr", "2026-03-02 14:05:00.000");
    dmy("02-03-2026 om 14:05 uur", "2026-03-02 14:05:00.000");
    dmy("5 January 2020", "2020-01-05");
    dmy("5th Jan 2020", "2020-01-05");
    dmy("January 5, 2020", "2020-01-05");
    dmy("Jan 05 2020 9:15 PM", "2020-01-05 21:15:00.000");
    dmy("5-Jan-20", "2020-01-05");
    dmy("Mon, 02 Mar 2026 09:15:10 +0100", "2026-03-02 09:15:10.000 offset 3600");
    dmy("Mon Mar 02 2026 09:15:10 GMT+0100 (CET)", "2026-03-02 09:15:10.000 offset 3600");
    dmy("den 5 maj 2026", "2026-05-05");
    dmy("5/1-2026", "2026-01-05");
    dmy("5/1 2026 kl. 14:05", "2026-01-05 14:05:00.000");
    dmy("5 maj 2026", "2026-05-05");
    dmy("5. mai 2026", "2026-05-05");
    dmy("5 mei 2026", "2026-05-05");
    dmy("5. März 2026", "2026-03-05");
    dmy("måndag 5 oktober 2026", "2026-10-05");
    dmy("5 de março de 2026", "2026-03-05");
    dmy("2026-Mar-02", "2026-03-02");
    dmy("20260302", "2026-03-02");
    dmy("20260302T091510Z", "2026-03-02 09:15:10.000 offset 0");
    dmy("20260302091510", "2026-03-02 09:15:10.000");
    dmy("1772442910", "2026-03-02 09:15:10.000 offset 0");
    dmy("1772442910123", "2026-03-02 09:15:10.123 offset 0");
    dmy("46083", "2026-03-02");
    dmy("46083,5", "2026-03-02 12:00:00.000");
    dmy("31/02/2026", "impossible");
    dmy("05/13/2026", "other order");
    dmy("29.02.2024", "2024-02-29");
    dmy("29.02.2026", "impossible");
    QTest::newRow("03/02/2026 US") << DateOrder::MonthDayYear << u"none"_s;
    QTest::newRow("03/02/2026") << DateOrder::MonthDayYear << u"2026-03-02"_s;
    QTest::newRow("13/02/2026") << DateOrder::MonthDayYear << u"other order"_s;
    QTest::newRow("26-03-02") << DateOrder::YearMonthDay << u"2026-03-02"_s;
}

void TestDates::reads()
{
    QFETCH(DateOrder, order);
    QFETCH(QString, value);
    QCOMPARE(drawn(QTest::currentDataTag(), order), value);
}

void TestDates::readsNoDate_data()
{
    QTest::addColumn<int>("nothing");
    for (const char *text : {"9",
                             "10.5",
                             "1234",
                             "12345678901",
                             "070-555 01 18",
                             "R-2026-03-02",
                             "10.0.0.1",
                             "1/2",
                             "hello there",
                             "2026-13",
                             "March 2026",
                             "Mar 2026",
                             "Januari 2026",
                             "Monday - 13th Jan",
                             "12:30",
                             "99999999",
                             "3 of 5 stars",
                             "maj",
                             "may be",
                             "2026-03-02 and more"})
        QTest::newRow(text) << 0;
}

void TestDates::readsNoDate()
{
    QVERIFY(map::readDateText(QTest::currentDataTag()).form == map::DateForm::None);
}

void TestDates::order_data()
{
    QTest::addColumn<QByteArray>("dates");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *dates, const char *told) {
        QTest::newRow(name) << QByteArray(dates) << QString::fromLatin1(told);
    };
    row("a day above 12 in first place", "03/09/2026 04/09/2026 13/09/2026", "dmy");
    row("a day above 12 in second place", "09/03/2026 09/04/2026 09/13/2026", "mdy");
    row("nothing tells", "03/09/2026 04/09/2026", "dmy date_order_assumed");
    row("points", "03.09.2026 04.09.2026", "dmy");
    row("the same either way", "03/03/2026 04/04/2026", "dmy");
    row("one against many", "13/09/2026 14/09/2026 15/09/2026 16/09/2026 09/17/2026", "dmy date_order_rows");
    row("mixed", "13/09/2026 14/09/2026 09/17/2026", "dmy ! date_order_mixed");
    row("short years last", "13-09-26 14-09-26 15-10-26", "dmy");
    row("short years first", "26-09-03 26-09-13 26-09-24 26-10-30", "ymd");
    row("short years first, two months", "25-12-30 25-12-31 26-01-01 26-01-02 26-01-05 26-01-09", "ymd");
    row("short years last, two months", "30-12-25 31-12-25 01-01-26 02-01-26 05-01-26 09-01-26", "dmy");
    row("short years, one day", "26-01-13", "dmy date_order_assumed");
    row("short years, either end", "26-01-13 26-01-14", "dmy date_order_assumed");
    row("short years that are no days", "99-01-13 99-01-14", "ymd");
    row("short years, month first", "01/13/26 01/14/26 01/15/26", "mdy");
    row("short years and points", "26.01.13 27.01.13", "dmy");
    row("short years, a slip", "26-09-03 26-09-13 26-09-24 26-10-30 26-09-33", "dmy date_order_assumed");
    row("a year shows itself", "2026-09-03 2026-09-04", "-");
}

// The order that is found for the first column, what stands in the way and what is warned of.
static QString drawn(const domain::MapProposal &proposal)
{
    static const QMap<DateOrder, QString> names{{DateOrder::DayMonthYear, u"dmy"_s},
                                                {DateOrder::MonthDayYear, u"mdy"_s},
                                                {DateOrder::YearMonthDay, u"ymd"_s},
                                                {DateOrder::Unknown, u"-"_s}};
    QString all = names.value(proposal.map.dateOrders.value(0));
    if (proposal.obstacle)
        all += u" ! "_s + proposal.obstacle->code;
    if (!proposal.warnings.isEmpty())
        all += u' ' + warnings(proposal);
    return all;
}

static QByteArray sheetOf(const QByteArray &dates)
{
    QByteArray sheet = "Datum | NPS\n";
    int score = 0;
    for (const QByteArray &date : dates.split(' '))
        sheet += date + " | " + QByteArray::number(score++ % 11) + '\n';
    return sheet;
}

void TestDates::order()
{
    QFETCH(QByteArray, dates);
    QFETCH(QString, told);
    QCOMPARE(drawn(Sheet(sheetOf(dates).constData()).guess()), told);
}

void TestDates::orderOfFewShortYears_data()
{
    QTest::addColumn<QByteArray>("dates");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *dates, const char *told) {
        QTest::newRow(name) << QByteArray(dates) << QString::fromLatin1(told);
    };
    row("only the year first", "26-09-28 26-09-29", "ymd");
    row("only the year first, with times", "26-09-15,09:15 26-09-28,10:30", "ymd");
    row("only the year first, before 2000", "26-09-13 26-03-99", "dmy");
    row("only the year first, points", "26.09.15 26.09.28", "ymd");
    row("only the year last", "28-09-26 29-09-26", "dmy");
    row("only the month first", "09/28/26 09/29/26", "mdy");
    row("a day that is not in the month", "30-02-15 26-05-20", "ymd");
    row("either end", "25-09-24 26-09-25", "dmy date_order_assumed");
    row("either end, points", "25.09.24 26.09.25", "dmy");
    row("neither end", "27-09-28 28-09-29", "dmy date_order_assumed");
    row("all three", "05-06-07 06-07-08", "dmy date_order_assumed");
}

// Of two or three rows, the order wins in which all of them are days that have been.
void TestDates::orderOfFewShortYears()
{
    QFETCH(QByteArray, dates);
    QFETCH(QString, told);
    MapWishes wishes;
    wishes.today = QDate(2026, 11, 22);
    QCOMPARE(drawn(Sheet(sheetOf(dates).replace(',', ' ').constData()).guess(wishes)), told);
}

void TestDates::tellsOfSwappedDates_data()
{
    QTest::addColumn<QString>("dates"); // "=" before what the spreadsheet has made a date of
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *dates, const char *told) {
        QTest::newRow(name) << QString::fromLatin1(dates) << QString::fromLatin1(told);
    };
    row("European dates in an American program", "=2026-05-01 =2026-12-02 13/01/2026 28/02/2026",
        "dates_swapped Datum 2 13/01/2026 dmy");
    row("American dates in a European program", "=2026-05-01 01/13/2026", "dates_swapped Datum 1 01/13/2026 mdy");
    row("as numbers", "#46143 13/01/2026", "dates_swapped Datum 1 13/01/2026 dmy");
    row("a real date late in its month", "=2026-05-01 =2026-05-13 13/01/2026", "");
    row("a text that it could have read", "=2026-05-01 13/01/2026 05/01/2026", "");
    row("dates alone", "=2026-05-01 =2026-05-02", "");
    row("texts alone", "13/01/2026 05/01/2026", "");
    row("texts that tell their year", "=2026-05-01 2026-01-13", "");
}

void TestDates::tellsOfSwappedDates()
{
    QFETCH(QString, dates);
    QFETCH(QString, told);
    domain::RowBatch rows;
    const auto text = [&rows](const QString &value) {
        domain::Cell cell;
        cell.kind = domain::CellKind::Text;
        cell.text = rows.keep(value.toStdString());
        return cell;
    };
    rows.beginRow(1);
    rows.add(text(u"Datum"_s));
    rows.add(text(u"NPS"_s));
    const QStringList all = dates.split(u' ');
    for (int i = 0; i < all.size(); ++i) {
        rows.beginRow(i + 2);
        domain::Cell cell = text(all[i]);
        if (all[i].startsWith(u'=')) {
            cell.kind = domain::CellKind::DateTime;
            cell.dateOnly = true;
            cell.number =
                double(QDate(1970, 1, 1).daysTo(QDate::fromString(all[i].mid(1), Qt::ISODate)) * 86'400'000LL);
        } else if (all[i].startsWith(u'#')) {
            cell.kind = domain::CellKind::Number;
            cell.number = all[i].mid(1).toDouble();
        }
        rows.add(cell);
        rows.add(text(QString::number(i)));
    }
    map::Study study;
    study.take(rows);
    study.finish();
    QStringList codes;
    for (const base::Error &warning : map::guess(study, {}).warnings) {
        codes.append(warning.code);
        for (const QVariant &arg : warning.args)
            codes.append(arg.toString());
    }
    QCOMPARE(codes.join(u' '), told);
}

// The first thousands may all be early in their months.
void TestDates::orderBeyondTheFirstRows()
{
    Sheet sheet("Datum | NPS\n");
    sheet.repeat(3000, u"03/09/2026 | 0"_s);
    sheet.repeat(1, u"09/13/2026 | 10"_s);
    const auto proposal = sheet.guess();
    QCOMPARE(proposal.map.dateOrders.value(0), DateOrder::MonthDayYear);
    QCOMPARE(warnings(proposal), QString());
}

static const char eitherWay[] = "Svarsdatum | NPS\n03/09/2026 | 9\n04/09/2026 | 0\n";

void TestDates::asksWhereItMay()
{
    MapWishes wishes;
    wishes.mayAsk = true;
    const auto proposal = Sheet(eitherWay).guess(wishes);
    QCOMPARE(proposal.questions.size(), 1);
    QCOMPARE(proposal.questions[0].example, u"03/09/2026"_s);
    QCOMPARE(proposal.questions[0].dayFirst.first, QDate(2026, 9, 3));
    QCOMPARE(proposal.questions[0].dayFirst.last, QDate(2026, 9, 4));
    QCOMPARE(proposal.questions[0].monthFirst.first, QDate(2026, 3, 9));
    QCOMPARE(proposal.questions[0].monthFirst.last, QDate(2026, 4, 9));
    QCOMPARE(warnings(proposal), QString());
}

void TestDates::takesTheUsersOrder()
{
    MapWishes wishes;
    wishes.dateOrder = DateOrder::MonthDayYear;
    const auto proposal = Sheet(eitherWay).guess(wishes);
    QCOMPARE(proposal.map.dateOrders.value(0), DateOrder::MonthDayYear);
    QCOMPARE(warnings(proposal), QString());
}

static const char shortYear[] = "Svarsdatum | NPS\n26-01-13 | 9\n26-01-14 | 0\n";

void TestDates::takesTheUsersOrderOfShortYears()
{
    MapWishes wishes;
    wishes.dateOrder = DateOrder::YearMonthDay;
    const auto proposal = Sheet(shortYear).guess(wishes);
    QCOMPARE(proposal.map.dateOrders.value(0), DateOrder::YearMonthDay);
    QCOMPARE(warnings(proposal), QString());
}

void TestDates::takesTheHabitOfShortYears()
{
    MapWishes wishes;
    wishes.languageOrder = DateOrder::YearMonthDay;
    const auto proposal = Sheet(shortYear).guess(wishes);
    QCOMPARE(proposal.map.dateOrders.value(0), DateOrder::YearMonthDay);
    QCOMPARE(warnings(proposal), u"date_order_assumed"_s);
    QCOMPARE(proposal.warnings.first().args.value(2).toString(), u"ymd"_s);
}

void TestDates::joinsTimes_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("joined");
    const auto row = [](const char *name, const char *sheet, const char *joined) {
        QTest::newRow(name) << QByteArray(sheet) << QString::fromUtf8(joined);
    };
    row("en", "Date | Time | NPS\n2026-09-13 | 2:05 PM | 9\n2026-09-14 | 9:05 AM | 0\n", "Date+Time");
    row("sv", "Datum | Tid | NPS\n2026-09-13 | 14:05 | 9\n2026-09-14 | 09:05 | 0\n", "Datum+Tid");
    row("nb", "Dato | Klokkeslett | NPS\n13.09.2026 | kl. 14.05 | 9\n14.09.2026 | 09.05 | 0\n", "Dato+Klokkeslett");
    row("da", "Dato | NPS | Klokkeslæt\n13-09-2026 | 9 | 14:05\n14-09-2026 | 0 | 09:05\n", "Dato+Klokkeslæt");
    row("nl", "Datum | Tijd | NPS\n13-09-2026 | 14:05 uur | 9\n14-09-2026 | 9:05 uur | 0\n", "Datum+Tijd");
    row("de", "Antwortdatum | Uhrzeit | NPS\n13.09.2026 | 14:05 Uhr | 9\n14.09.2026 | 09:05 Uhr | 0\n",
        "Antwortdatum+Uhrzeit");
    row("of the same name",
        "Visit date | Visit time | Response date | Response time | NPS\n"
        "2026-09-13 | 08:05 | 2026-09-14 | 14:05 | 9\n2026-09-14 | 09:05 | 2026-09-15 | 14:05 | 0\n",
        "Response date+Response time");
    row("of another date",
        "Visit date | Time | Response date | NPS\n2026-09-13 | 08:05 | 2026-09-14 | 9\n"
        "2026-09-14 | 09:05 | 2026-09-15 | 0\n",
        "Response date");
    row("how long it took", "Date | Time | NPS\n2026-09-13 | 00:02:10 | 9\n2026-09-14 | 00:12:33 | 0\n", "Date");
    row("a date that has its time", "Datum | Tid | NPS\n2026-09-13 10:00 | 14:05 | 9\n2026-09-14 11:00 | 09:05 | 0\n",
        "Datum");
    row("a date at midnight", "Datum | Tid | NPS\n2026-09-13 00:00:00 | 14:05 | 9\n2026-09-14 00:00:00 | 9:05 | 0\n",
        "Datum+Tid");
    row("opening hours", "Datum | Hämtas senast | NPS\n2026-09-13 | 14:05 | 9\n2026-09-14 | 09:05 | 0\n", "Datum");
}

void TestDates::joinsTimes()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QString, joined);
    const auto proposal = Sheet(sheet.constData()).guess();
    QCOMPARE(obstacle(proposal), QString());
    QCOMPARE(mapping(proposal).section(u" score"_s, 0, 0).section(u" occurred_at"_s, 0, 0),
             u"responded_at="_s + joined);
}

void TestDates::tellsDurationsFromAnswers_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("instants") << QByteArray("2026-01-14 09:15:00 UTC/2026-01-15 10:15:00 UTC") << u"Response Time"_s;
    QTest::newRow("Unix seconds") << QByteArray("1772442910/1772442999") << u"Response Time"_s;
    QTest::newRow("minutes and seconds") << QByteArray("00:02:10/00:12:10") << u"Send Time"_s;
    QTest::newRow("seconds") << QByteArray("40123/51000") << u"Send Time"_s; // a spreadsheet's days are as long
    QTest::newRow("words") << QByteArray("2 days/3 days") << u"Send Time"_s;
}

void TestDates::tellsDurationsFromAnswers()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, chosen);
    const QByteArray sheet = "Score | Send Time | Response Time\n9 | 2026-01-13 09:15:00 | " + cells.split('/')[0]
        + "\n0 | 2026-01-13 09:15:00 | " + cells.split('/')[1] + '\n';
    const auto proposal = Sheet(sheet.constData()).guess();
    QCOMPARE(proposal.headers.value(proposal.map.columns.value(Field::RespondedAt).value(0)), chosen);
    QCOMPARE(warnings(proposal), chosen == "Send Time"_L1 ? u"date_stands_in"_s : QString());
}

void TestDates::takesTheSavedOrder()
{
    MapWishes wishes;
    wishes.dateOrder = DateOrder::MonthDayYear;
    const auto first = Sheet(eitherWay).guess(wishes);
    const map::SavedMap saved{first.headers, first.map, 1, {}};
    const auto proposal = map::apply(saved, Sheet(eitherWay).study());
    QCOMPARE(proposal.map.dateOrders.value(0), DateOrder::MonthDayYear);
    QCOMPARE(warnings(proposal), QString());
}

void TestDates::choosesTheDateOfTheAnswer_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QString>("chosen");
    const auto row = [](const char *headers, const char *chosen) {
        QTest::newRow(headers) << QByteArray(headers) << QString::fromUtf8(chosen);
    };
    row("created_at | surveyed_at", "surveyed_at");
    row("Start time | Completion time", "Completion time");
    row("StartDate | EndDate | RecordedDate", "RecordedDate");
    row("Start Date | End Date", "End Date");
    row("Survey sent | Date", "Date");
    row("Besöksdatum | Svarsdatum", "Svarsdatum");
    row("Ordredato | Besvaret", "Besvaret");
    row("Aankoopdatum | Ingevuld op", "Ingevuld op");
    row("Kaufdatum | Antwortdatum", "Antwortdatum");
    row("Created | Updated", "Created");
    row("Födelsedatum | Datum", "Datum");
    row("Send Time | Responded", "Responded");
    row("Sent At | Answered at", "Answered at");
    row("Invited | Completed", "Completed");
    row("Purchase date", "Purchase date");
    row("Fecha | Fecha_Respuesta | Fecha_Fin_Encuesta", "Fecha_Respuesta");
    row("Fecha_Inicio_Encuesta | Fecha_Fin_Encuesta", "Fecha_Fin_Encuesta");
    row("Data do cadastro | Data da resposta", "Data da resposta");
    row("Handled at | Date", "Date");
    row("Subscription end date | Date", "Date");
    row("Tidsstempel", "Tidsstempel");
    for (const char *answered : {"Inkommet", "Besvarades", "Tid för svar", "Svar mottaget", "Ifylld", "Mottatt",
                                 "Utfylt", "Udfyldt", "Svar modtaget", "Ontvangen op", "Taken At", "Finished",
                                 "Feedback Time", "Rated On", "response_ts", "survey_dt"})
        row(QByteArray(QByteArray("Created at | ") + answered).constData(), answered);
    row("fecha_id | fecha_envio", "fecha_id");
    row("date_key | created_at | Survey date", "Survey date");
    row("date_key | Date", "Date");
    row("Anreise | Abreise | Bewertet am", "Bewertet am");
    row("Ankomst | Avresa | Betygsatt", "Betygsatt");
    row("Check-in | Check-out | Rated on", "Rated on");
    row("Start | End", "End");
    row("Start | Slut", "Slut");
    row("Start | Einde", "Einde");
    row("Start | Ende", "Ende");
    row("interview_start | interview_end", "interview_end");
    row("Påbörjad | Avslutad", "Avslutad");
    row("Påbegynt | Avsluttet", "Avsluttet");
    row("Påbegyndt | Afsluttet", "Afsluttet");
    row("Begonnen op | Afgerond op", "Afgerond op");
    row("Begonnen | Beendet", "Beendet");
    row("STARTED | LASTDATA", "LASTDATA");
    row("Order completed | Response date", "Response date");
    row("Ticket created | Survey completed", "Survey completed");
    row("Ärendet avslutat | Svarsdatum", "Svarsdatum");
    row("Sag afsluttet | Svardato", "Svardato");
    row("Sak avsluttet | Svardato", "Svardato");
    row("Melding afgerond | Ingevuld op", "Ingevuld op");
    row("Auftrag abgeschlossen am | Antwortdatum", "Antwortdatum");
}

void TestDates::choosesTheDateOfTheAnswer()
{
    QFETCH(QByteArray, headers);
    QFETCH(QString, chosen);
    const QByteArray dates = "2026-09-13 | 2026-09-14 | 2026-09-15";
    const QByteArray row = dates.split('|').mid(0, headers.count('|') + 1).join('|');
    const QByteArray sheet = "NPS | " + headers + "\n9 | " + row + "\n0 | " + row + '\n';
    const auto proposal = Sheet(sheet.constData()).guess();
    QCOMPARE(obstacle(proposal), QString());
    QCOMPARE(proposal.headers.value(proposal.map.columns.value(Field::RespondedAt).value(0)), chosen);
    QCOMPARE(warnings(proposal), chosen == "Purchase date"_L1 ? u"date_stands_in"_s : QString());
}

void TestDates::passesOverDatesThatFitNoAnswer_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("lastRows");
    QTest::addColumn<QString>("found"); // the column, or what stands in the way and what is proposed
    const auto row = [](const char *name, const char *headers, const char *first, const char *lastRows,
                        const char *found) {
        QTest::newRow(name) << QString::fromUtf8(headers) << QString::fromLatin1(first) << QString::fromLatin1(lastRows)
                            << QString::fromUtf8(found);
    };
    row("an end that most lack", "Start_Date_1 | End_Date_1", "2016-02-01 | ", "2016-02-02 | 2017-02-01",
        "date_not_sure Start_Date_1");
    row("an end that most lack, and a date", "Date | End_Date_1", "2016-02-01 | ", "2016-02-02 | 2017-02-01", "Date");
    row("an answer's day that is blank where it was broken off", "submitdate | startdate", " | 2026-02-01",
        "2026-02-02 | 2026-02-01", "submitdate");
    row("only days to come", "Sprint date", "2026-11-30", "2026-11-30", "date_not_sure Sprint date");
    row("days to come, and an answer's", "Completed | Date", "01/03/2027 | 2026-09-13", "02/03/2027 | 2026-09-14",
        "Date");
    row("days long ago", "Date | Completed", "1987-09-13 | 2026-09-13", "1987-09-14 | 2026-09-14", "Completed");
    row("only days long ago", "Date", "1987-09-13", "1987-09-14", "date_not_sure Date");
    row("some days to come", "Date", "2026-09-13", "2026-11-30", "Date");
    row("received and completed", "received_at | completed_at", "2026-09-13 | 2026-09-14", "2026-09-14 | 2026-09-15",
        "completed_at");
    row("submitted, in Swedish", "Datum inskickat | Startdatum | Datum f\u00f6r senaste \u00e5tg\u00e4rd",
        "2026-09-14 | 2026-09-13 | 2026-09-15", "2026-09-14 | 2026-09-13 | 2026-09-15", "Datum inskickat");
    row("submitted, in Dutch", "Datum ingestuurd | Datum gestart | Datum laatste actie",
        "2026-09-14 | 2026-09-13 | 2026-09-15", "2026-09-14 | 2026-09-13 | 2026-09-15", "Datum ingestuurd");
    row("tomorrow", "Date", "2026-10-02", "2026-10-02", "Date");
}

void TestDates::passesOverDatesThatFitNoAnswer()
{
    QFETCH(QString, headers);
    QFETCH(QString, row);
    QFETCH(QString, lastRows);
    QFETCH(QString, found);
    Sheet sheet(u"NPS | %1"_s.arg(headers).toUtf8().constData());
    sheet.repeat(8, u"9 | "_s + row).repeat(5, u"0 | "_s + lastRows);
    if (headers.startsWith(u"submitdate"_s))
        sheet.repeat(9, u"9 | "_s + row);
    MapWishes wishes;
    wishes.today = QDate(2026, 10, 1);
    const auto proposal = sheet.guess(wishes);
    if (proposal.obstacle)
        QCOMPARE(proposal.obstacle->code + u' ' + proposal.obstacle->args.value(1).toString(), found);
    else
        QCOMPARE(proposal.headers.value(proposal.map.columns.value(Field::RespondedAt).value(0)), found);
}

// In one of the two orders some answers lie in the future, in the other none.
void TestDates::takesTheOrderInWhichAllHasBeen()
{
    MapWishes wishes;
    wishes.today = QDate(2026, 7, 1);
    const auto orderOf = [&wishes](const char *dates) {
        QByteArray sheet = "Date | NPS\n";
        for (const QByteArray &date : QByteArray(dates).split(' '))
            sheet += date + " | 9\n2026-01-01 | 0\n";
        const auto proposal = Sheet(sheet.constData()).guess(wishes);
        return QString(QString::number(int(proposal.map.dateOrders.value(0))) + u' ' + warnings(proposal)).trimmed();
    };
    const QString dmy = QString::number(int(domain::DateOrder::DayMonthYear));
    const QString mdy = QString::number(int(domain::DateOrder::MonthDayYear));
    QCOMPARE(orderOf("01/09/2026 02/03/2026 04/11/2026"), mdy);
    QCOMPARE(orderOf("09/01/2026 02/03/2026 11/04/2026"), dmy);
    QCOMPARE(orderOf("01/09/26 02/03/26 04/11/26"), mdy);
    QCOMPARE(orderOf("01/02/2026 02/03/2026"), QString(dmy + u" date_order_assumed"_s));
    QCOMPARE(orderOf("01/09/2026 09/01/2026"), QString(dmy + u" date_order_assumed"_s)); // impossible in both
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
