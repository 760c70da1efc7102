// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grouptablemodel.h"
#include "parts/grouptable.h"
#include "parts/theme.h"
#include "parts/tile.h"
#include "shell/look.h"
#include "shell/translations.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHeaderView>
#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;

/// The tiles and tables of the overview.
class TestFigureParts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void hasRoomForTheTrend_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"en_GB", "sv_SE", "nb_NO", "da_DK", "nl_NL"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }

    /// Two tables stand side by side in a window of 1280 points, each with the longest that its cells have to say.
    void hasRoomForTheTrend()
    {
        QFETCH(QString, locale);
        if (!QFontDatabase::hasFamily(u"Inter"_s))
            QSKIP("The window's own font is not here; others may be wider.");
        QObject translations;
        shell::installTranslations(QLocale(locale), &translations);
        domain::Group group;
        group.keys = {u"Customer service, motor claims"_s};
        group.tally.scores[9] = 1242;
        group.figure = domain::Figure{24, 20, 28, 1.5};
        group.change = domain::Change();
        group.change->change = -12;
        group.change->verdict = domain::Verdict::MoreThanChance;
        group.change->sharedCustomers = 0.5;
        domain::Snapshot answer;
        answer.scope.minResponses = 30;
        answer.groups = {group};
        for (const auto dimension : {domain::Dimension::Department, domain::Dimension::Touchpoint}) {
            parts::GroupTable table(domain::Axis::of(dimension));
            shell::dress(table, parts::lightTheme());
            table.resize(532, 300);
            table.setVisible(true);
            table.show(answer, {});
            QVERIFY(!table.isColumnHidden(models::GroupTableModel::Verdict));
            QVERIFY(!table.isColumnHidden(models::GroupTableModel::Trend));
            QCOMPARE(table.horizontalHeader()->length(), 532);
        }
    }

    void oneVerdictEverywhere_data()
    {
        QTest::addColumn<qint64>("responses");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("told");
        const auto row = [](qint64 responses, domain::Verdict verdict, const QString &told) {
            QTest::addRow("%lld, %s", responses, qPrintable(told)) << responses << int(verdict) << told;
        };
        row(29, domain::Verdict::CantTell, u"too few responses"_s);
        row(29, domain::Verdict::MoreThanChance, u"too few responses"_s);
        row(29, domain::Verdict::StillRunning, u"too few responses"_s);
        row(30, domain::Verdict::CantTell, u"can’t tell"_s);
        row(30, domain::Verdict::MoreThanChance, u"more than chance"_s);
        row(30, domain::Verdict::StillRunning, u"so far"_s);
    }

    void oneVerdictEverywhere()
    {
        QFETCH(qint64, responses);
        QFETCH(int, verdict);
        QFETCH(QString, told);
        domain::Group group;
        group.keys = {u"Support"_s};
        group.tally.scores[9] = responses;
        group.small = responses < 30;
        group.figure = domain::Figure{100, 80, 100};
        group.change = domain::Change();
        group.change->verdict = domain::Verdict(verdict);
        domain::Snapshot answer;
        answer.total = group.tally;
        answer.figure = group.figure;
        answer.change = group.change;
        answer.scope.minResponses = 30;
        answer.groups = {group};

        models::GroupTableModel model(domain::Axis::of(domain::Dimension::Department));
        model.show(answer, {});
        QCOMPARE(model.index(0, models::GroupTableModel::Verdict).data().toString(), told);
        parts::NpsTile tile;
        tile.show(answer, u"the month before"_s);
        QVERIFY2(tile.accessibleDescription().endsWith(u"0 on the month before, "_s + told),
                 qPrintable(tile.accessibleDescription()));
    }
};

QTEST_MAIN(TestFigureParts)
#include "tst_figureparts.moc"
