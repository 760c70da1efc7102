// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commentmodel.h"
#include "models/grouptablemodel.h"
#include "models/importlistmodel.h"
#include "models/issuemodel.h"
#include "models/previewmodel.h"
#include "models/trendspec.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gensvar;
using namespace gensvar::models;
using namespace Qt::Literals::StringLiterals;
using domain::Axis;
using domain::Dimension;

namespace {

/// "Support 20 1200 -9 sure": a department, its NPS, n, change and verdict.
domain::Group group(const QString &line)
{
    const QStringList words = line.split(u' ');
    domain::Group made;
    made.keys = {words[0]};
    made.figure = domain::Figure{words[1].toDouble(), words[1].toDouble() - 5, words[1].toDouble() + 5};
    made.tally.scores[8] = words[2].toLongLong();
    made.small = words[2].toInt() < 30;
    domain::Change change;
    change.change = words[3].toDouble();
    change.verdict = words[4] == u"sure" ? domain::Verdict::MoreThanChance : domain::Verdict::CantTell;
    made.change = change;
    return made;
}

domain::Snapshot groups(const QStringList &lines)
{
    domain::Snapshot made;
    for (const QString &line : lines)
        made.groups.append(group(line));
    return made;
}

QString printed(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u" | "_s).trimmed());
    }
    return lines.join(u'\n');
}

domain::CommentPage page(qint64 total, qint64 offset, int count)
{
    domain::CommentPage made;
    made.total = total;
    for (int i = 0; i < count; ++i) {
        domain::Comment comment;
        comment.text = u"comment %1"_s.arg(offset + i);
        made.comments.append(comment);
    }
    return made;
}

} // namespace

/// The models of the window, without a window.
class TestUiModels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void groupsAreShownAndSorted()
    {
        GroupTableModel model(Axis::of(Dimension::Department));
        GroupSortModel sorted;
        sorted.setSourceModel(&model);
        const QAbstractItemModelTester tester(&model);
        const QAbstractItemModelTester sortTester(&sorted);
        model.show(groups({u"Sales 40 1727 10 sure"_s, u"Boat 90 12 2 no"_s, u"Support -20 1273 -9 sure"_s}), {});
        sorted.sort(GroupTableModel::Nps, Qt::DescendingOrder);
        QCOMPARE(printed(sorted),
                 u"Sales | 40 | (35 to 45) | 1,727 | ▲ 10 | more than chance |\n"
                 "Support | −20 | (−25 to −15) | 1,273 | ▼ 9 | more than chance |\n"
                 "Boat | 90 | (85 to 95) | 12 | ▲ 2 | too few responses |"_s);
        sorted.sort(GroupTableModel::Nps, Qt::AscendingOrder); // the small one stays last
        QCOMPARE(sorted.index(0, 0).data().toString(), u"Support"_s);
        QCOMPARE(sorted.index(2, 0).data().toString(), u"Boat"_s);
        QCOMPARE(sorted.index(0, 0).data(GroupTableModel::DirectionRole).toInt(), -1);
        QCOMPARE(sorted.index(2, 0).data(GroupTableModel::DirectionRole).toInt(), 0);
        QVERIFY(sorted.index(2, 0).data(GroupTableModel::SmallRole).toBool());
        model.clear();
        QCOMPARE(sorted.rowCount(), 0);
    }

    void commentsComeInPages()
    {
        CommentModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy wanted(&model, &CommentModel::pageWanted);
        model.take(0, page(100'000, 0, CommentModel::pageSize));
        QCOMPARE(model.rowCount(), 100'000);
        QCOMPARE(model.index(3).data().toString(), u"comment 3"_s);
        wanted.clear(); // the tester has looked at some rows
        QVERIFY(model.index(70'010).data(CommentModel::PendingRole).toBool());
        QVERIFY(model.index(70'020).data(CommentModel::PendingRole).toBool());
        QCOMPARE(wanted.size(), 1); // one page is asked for once
        QCOMPARE(wanted[0][0].toLongLong(), 70'000);
        model.take(70'000, page(100'000, 70'000, CommentModel::pageSize));
        QCOMPARE(model.index(70'010).data().toString(), u"comment 70010"_s);
        model.renew(); // changed comments, as many as before
        wanted.clear();
        model.take(0, page(100'000, 0, CommentModel::pageSize));
        QVERIFY(model.index(70'010).data(CommentModel::PendingRole).toBool());
        QCOMPARE(wanted.size(), 1);
        model.take(0, page(3, 0, 3)); // the store has changed
        QCOMPARE(model.rowCount(), 3);
    }

    void trendHasAPlaceForEveryMonth()
    {
        domain::Snapshot answer;
        answer.scope.period = domain::Period::Month;
        for (const int month : {1, 2, 4}) {
            domain::Group one = group(u"all 30 100 0 no"_s);
            one.keys.clear();
            one.periodStart = QDate(2026, month, 1);
            one.running = month == 4;
            answer.groups.append(one);
        }
        const ChartSpec spec = trendSpec(answer);
        QCOMPARE(spec.points.size(), 4);
        QVERIFY(!spec.points[2].figure); // March: a gap, not a line drawn through
        QCOMPARE(spec.points[2].label, u"Mar 26"_s);
        QCOMPARE(spec.lastClosed(), 1);
        QCOMPARE(spec.mostResponses, 100);
        QVERIFY(spec.description.contains(u"January 2026: NPS 30"_s));
        QVERIFY(trendSpec({}).isEmpty());
    }

    /// What a point is called and opens is what was counted.
    void trendTellsWhatTheDaysCut()
    {
        domain::Snapshot answer;
        answer.scope.period = domain::Period::Year;
        answer.scope.from = QDate(2024, 11, 1);
        answer.scope.to = QDate(2026, 10, 31);
        for (const int year : {2024, 2025, 2026}) {
            domain::Group one = group(u"all 30 100 0 no"_s);
            one.keys.clear();
            one.periodStart = QDate(year, 1, 1);
            answer.groups.append(one);
        }
        const auto points = trendSpec(answer).points;
        QCOMPARE(points[0].title, u"2024 (only Nov 24 – Dec 24)"_s);
        QCOMPARE(points[0].from, QDate(2024, 11, 1));
        QCOMPARE(points[0].to, QDate(2024, 12, 31));
        QCOMPARE(points[1].title, u"2025"_s);
        QCOMPARE(points[2].title, u"2026 (only Jan 26 – Oct 26)"_s);
        QCOMPARE(points[2].to, QDate(2026, 10, 31));
        answer.groups.last().running = true; // is said by itself: so far
        QCOMPARE(trendSpec(answer).points[2].title, u"2026"_s);
    }

    void filesAndImportsAndIssues()
    {
        PreviewModel preview;
        ImportListModel imports;
        IssueModel issues;
        const QAbstractItemModelTester a(&preview);
        const QAbstractItemModelTester b(&imports);
        const QAbstractItemModelTester c(&issues);
        domain::MapProposal proposal;
        proposal.headers = {u"Datum"_s, u"Betyg"_s};
        proposal.map.columns[domain::Field::Score] = {1};
        proposal.questions = {{0, u"03/09/2026"_s, {}, {}}};
        preview.show(proposal, {{2, {u"03/09/2026"_s, u"9"_s}}, {3, {u"04/09/2026"_s}}}); // a short row is no crash
        QCOMPARE(printed(preview), u"03/09/2026 | 9\n04/09/2026 |"_s);
        QVERIFY(preview.index(0, 0).data(PreviewModel::AskedRole).toBool());
        QCOMPARE(preview.index(0, 1).data(PreviewModel::FieldRole).toInt(), int(domain::Field::Score));

        // what cannot be read is marked: a score at once, what rows are left out for once that is known, with the
        // reason
        proposal.map.columns[domain::Field::RespondedAt] = {0};
        preview.show(proposal, {{2, {u"2026-09-03"_s, u"9"_s}}, {3, {u"2031-05-05"_s, u"11"_s}}, {4, {u"x"_s, u""_s}}});
        const auto doubtful = [&preview](int row, int column) {
            return preview.index(row, column).data(PreviewModel::DoubtRole).toBool();
        };
        QVERIFY(!doubtful(0, 1) && doubtful(1, 1) && !doubtful(2, 1));
        QVERIFY(!doubtful(0, 0) && !doubtful(1, 0));
        preview.showDoubts({{3, u"Datum"_s, u"2031-05-05"_s, base::Error("date_in_future"_L1), {}}}, {});
        QVERIFY(!doubtful(0, 0) && doubtful(1, 0) && !doubtful(2, 0));
        QVERIFY(preview.index(1, 0).data(Qt::ToolTipRole).toString().startsWith(u"2031-05-05\n"_s));

        domain::ImportRecord older;
        older.id = domain::ImportId(1);
        older.file = u"/a/q2.csv"_s;
        older.undone = true;
        domain::ImportRecord newer;
        newer.id = domain::ImportId(2);
        newer.file = u"/a/q3.csv"_s;
        imports.show({older, newer}, QTimeZone::utc());
        QCOMPARE(imports.index(0, 0).data().toString(), u"q3.csv"_s);
        QCOMPARE(imports.index(1, ImportListModel::State).data().toString(), u"undone"_s);

        issues.show({{17, u"Betyg"_s, u"11"_s, base::Error("score_out_of_range"_L1), {}}}, {});
        QCOMPARE(issues.index(0, IssueModel::Row).data().toString(), u"17"_s);
        QVERIFY(!issues.index(0, IssueModel::Reason).data().toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUiModels)
#include "tst_uimodels.moc"
