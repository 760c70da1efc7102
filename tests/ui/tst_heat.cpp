// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figurehint.h"
#include "models/grouptablemodel.h"
#include "models/heatmodel.h"
#include "models/sheet.h"
#include "models/trendspec.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gensvar;
using namespace gensvar::models;
using namespace Qt::Literals::StringLiterals;
using domain::Axis;
using domain::Dimension;

namespace {

const Axis department = Axis::of(Dimension::Department);
const Axis touchpoint = Axis::of(Dimension::Touchpoint);

/// A figure of so many responses; its tally is of promoters and passives alone.
domain::Group group(const QStringList &keys, double nps, int responses)
{
    domain::Group made;
    for (const QString &key : keys)
        made.keys.append(key.isNull() ? std::nullopt : std::optional(key));
    made.tally.scores[10] = responses / 2;
    made.tally.scores[8] = responses - responses / 2;
    made.figure = domain::Figure{nps, nps - 5, nps + 5};
    made.small = responses < 30;
    return made;
}

domain::Snapshot answer(const QList<Axis> &by, const QList<domain::Group> &groups)
{
    domain::Snapshot made;
    made.scope.by = by;
    made.groups = groups;
    made.figure = domain::Figure{32, 30, 34};
    return made;
}

/// Departments of which Boat has too few responses.
domain::Snapshot departments()
{
    return answer({department},
                  {group({u"Boat"_s}, 90, 12), group({u"Sales"_s}, 40, 700), group({u"Support"_s}, 20, 900)});
}

domain::Snapshot touchpoints()
{
    return answer({touchpoint},
                  {group({u"Contact"_s}, 30, 500), group({u"Invoice"_s}, 80, 9), group({u"Purchase"_s}, 35, 900)});
}

domain::Snapshot cells()
{
    return answer({department, touchpoint},
                  {group({u"Boat"_s, u"Contact"_s}, 90, 12), group({u"Sales"_s, u"Purchase"_s}, 53, 400),
                   group({u"Support"_s, u"Contact"_s}, 19, 480), group({u"Support"_s, u"Invoice"_s}, 80, 9),
                   group({u"Support"_s, u"Purchase"_s}, 35.9, 500)});
}

QString printed(const HeatModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList texts{model.rowName(row)};
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            const QVariant step = cell.data(HeatModel::StepRole);
            texts.append(cell.data().toString() + (step.isValid() ? u" ("_s + step.toString() + u')' : QString()));
        }
        lines.append(texts.join(u" | "_s));
    }
    return lines.join(u'\n');
}

} // namespace

/// The heat map's model, the signals of a trend, and what is taken along of them.
class TestHeat : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void stepsAreEightPointsWide_data()
    {
        QTest::addColumn<double>("difference");
        QTest::addColumn<int>("step");
        for (const auto &[difference, step] : QList<std::pair<double, int>>{{0, 0},
                                                                            {4, 0},
                                                                            {-4, 0},
                                                                            {4.1, 1},
                                                                            {-4.1, -1},
                                                                            {12, 1},
                                                                            {12.1, 2},
                                                                            {20, 2},
                                                                            {20.1, 3},
                                                                            {-20.1, -3},
                                                                            {130, 3}})
            QTest::addRow("%g", difference) << difference << step;
    }

    void stepsAreEightPointsWide()
    {
        QFETCH(double, difference);
        QTEST(heatStep(difference), "step");
    }

    /// The columns with most responses first and the small one last; the rows as the table has them, however sorted.
    void staysLevelWithTheTable()
    {
        GroupTableModel groups(department);
        GroupSortModel sorted;
        sorted.setSourceModel(&groups);
        HeatModel heat(sorted, department, touchpoint);
        const QAbstractItemModelTester tester(&heat);
        groups.show(departments(), {});
        heat.show(cells(), touchpoints());
        sorted.sort(GroupTableModel::Nps, Qt::DescendingOrder);
        QCOMPARE(printed(heat),
                 u"Sales | 53 (3) |  | \n"
                 "Support | 36 (0) | 19 (-2) | 80\n"
                 "Boat |  | 90 | "_s);
        QCOMPARE(heat.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Purchase"_s);
        sorted.sort(GroupTableModel::Nps, Qt::AscendingOrder);
        QCOMPARE(heat.rowName(0), u"Support"_s);
        QCOMPARE(heat.rowName(2), u"Boat"_s); // the small one stays last
        const QModelIndex cell = heat.index(0, 1);
        QCOMPARE(cell.data(HeatModel::RowValueRole).toString(), u"Support"_s);
        QCOMPARE(cell.data(HeatModel::ColumnValueRole).toString(), u"Contact"_s);
        QVERIFY(heat.index(2, 1).data(HeatModel::SmallRole).toBool());
        groups.show({}, {});
        QCOMPARE(heat.rowCount(), 0);
    }

    void isCrossedTheOtherWay()
    {
        GroupTableModel groups(touchpoint);
        HeatModel heat(groups, touchpoint, department);
        groups.show(touchpoints(), {});
        heat.show(cells(), departments());
        QCOMPARE(printed(heat),
                 u"Contact | 19 (-2) |  | 90\n"
                 "Invoice | 80 |  | \n"
                 "Purchase | 36 (0) | 53 (3) | "_s);
    }

    void hoveringTellsTheSum()
    {
        GroupTableModel groups(department);
        HeatModel heat(groups, department, touchpoint);
        groups.show(departments(), {});
        domain::Snapshot asked = cells();
        asked.scope.filter = {{Axis::of(Dimension::Channel), {u"Phone"_s}}};
        heat.show(asked, touchpoints());
        const QString told = heat.index(1, 0).data(Qt::ToolTipRole).toString();
        for (const QString &part :
             {u"Sales · Purchase"_s, u"NPS 53.0"_s, u"400"_s, u"200 − 0 of 400"_s, u"chance"_s, u"Channel: Phone"_s})
            QVERIFY2(told.contains(part), qPrintable(told));
        QVERIFY(heat.index(0, 1).data(Qt::ToolTipRole).toString().contains(u"too few"_s));
        QVERIFY(!heat.index(0, 0).data(Qt::ToolTipRole).isValid());
    }

    /// Eleven months alike and one that falls.
    void aFallIsASignal()
    {
        domain::Snapshot trend;
        trend.scope.period = domain::Period::Month;
        for (int month = 1; month <= 13; ++month) {
            domain::Group one;
            one.keys = {u"Support"_s};
            one.periodStart = QDate(2025, 11, 1).addMonths(month - 1);
            const bool fallen = month >= 12;
            one.tally.scores[10] = fallen ? 20 : 120 + month % 2;
            one.tally.scores[3] = fallen ? 150 : 40;
            one.tally.scores[8] = 40;
            one.figure = domain::Figure{fallen ? -60.0 : 40.0, -70, 50};
            one.running = month == 13;
            trend.groups.append(one);
        }
        const ChartSpec spec = trendSpec(trend);
        QVERIFY(!spec.points[5].signal);
        QVERIFY(spec.points[11].signal);
        QVERIFY(!spec.points[12].signal); // not over yet
        QVERIFY(spec.description.contains(u"a signal"_s));
        trend.groups.removeLast();
        const Sparks sparks = sparksOf(trend);
        QCOMPARE(sparks.periods, 12);
        QVERIFY(sparks.byValue[u"Support"_s].lastSignal);
        GroupTableModel groups(department);
        groups.show({}, trend);
        QCOMPARE(groups.headerData(GroupTableModel::Trend, Qt::Horizontal, Qt::DisplayRole).toString().left(2),
                 u"12"_s);
    }

    void isTakenAsPlainNumbers()
    {
        const Sheet sheet{{u"Name"_s, u"NPS"_s, u"n"_s},
                          {{u"Tab\there"_s, -12.34, qint64(12345)}, {u"=1+1"_s, QVariant(), qint64(0)}}};
        QCOMPARE(tabText(sheet, QLocale(u"en_GB"_s)), u"Name\tNPS\tn\nTab here\t-12.3\t12345\n'=1+1\t\t0\n"_s);
        const QLocale swedish(u"sv_SE"_s);
        QCOMPARE(tabText(sheet, swedish), u"Name\tNPS\tn\nTab here\t-12,3\t12345\n'=1+1\t\t0\n"_s);
        QVERIFY(htmlText(sheet, swedish).contains(u"<td align=\"right\">-12,3</td>"_s));
        QCOMPARE(csvText({{u"A;b"_s, u"c,d"_s}, {{1.5, u"say \"x\""_s}}}, swedish),
                 QByteArray("\xEF\xBB\xBF\"A;b\";c,d\r\n1,5;\"say \"\"x\"\"\"\r\n"));
        QCOMPARE(csvText({{u"A;b"_s, u"c,d"_s}, {{1.5, u"x"_s}}}, QLocale(u"en_GB"_s)),
                 QByteArray("\xEF\xBB\xBF"
                            "A;b,\"c,d\"\r\n1.5,x\r\n"));
    }

    /// The headings stay in the first line, where a spreadsheet looks for them.
    void notesStandBeneathATable()
    {
        const Sheet sheet{{u"Name"_s, u"n"_s}, {{u"Sales"_s, qint64(3)}}, {u"NPS by month"_s, u"=evil"_s}};
        const QLocale english(u"en_GB"_s);
        QCOMPARE(tabText(sheet, english), u"Name\tn\nSales\t3\n\nNPS by month\n'=evil\n"_s);
        QCOMPARE(csvText(sheet, english),
                 QByteArray("\xEF\xBB\xBF"
                            "Name,n\r\nSales,3\r\n\r\nNPS by month\r\n'=evil\r\n"));
        QVERIFY(htmlText(sheet, english)
                    .endsWith(u"<tr><td></td></tr>\n<tr><td>NPS by month</td></tr>\n"
                              "<tr><td>'=evil</td></tr>\n</table>\n"_s));
    }

    void heatIsTakenWithItsCounts()
    {
        GroupTableModel groups(department);
        HeatModel heat(groups, department, touchpoint);
        groups.show(departments(), {});
        heat.show(cells(), touchpoints());
        const QStringList lines = tabText(heatSheet(heat)).split(u'\n');
        QCOMPARE(lines[0],
                 u"Department\tPurchase, NPS\tPurchase, n\tContact, NPS\tContact, n\tInvoice, NPS\tInvoice, n"_s);
        QCOMPARE(lines[3], u"Support\t35.9\t500\t19.0\t480\t80.0\t9"_s);
        const QStringList rows = tabText(groupSheet(groups, u"Department"_s)).split(u'\n');
        QCOMPARE(rows[2].split(u'\t').first(7).join(u'|'), u"Sales|40.0|35.0|45.0|700|350|350"_s);
    }
};

QTEST_GUILESS_MAIN(TestHeat)
#include "tst_heat.moc"
