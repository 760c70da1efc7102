// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/withholding.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace gensvar::metrics;
using namespace Qt::Literals::StringLiterals;

using Numbers = std::vector<qint64>;

/// "x" for each that is withheld, "." for each that is shown.
static QString drawn(const std::vector<bool> &withheld)
{
    QString text;
    for (const bool one : withheld)
        text += one ? u'x' : u'.';
    return text;
}

/// Whether an unknown has one value alone in a system of linear equations, each row the unknowns' factors: whether it
/// is a sum of the rows. By elimination.
static bool isDetermined(std::vector<std::vector<double>> rows, size_t unknown)
{
    std::vector<double> wanted(rows.empty() ? unknown + 1 : rows.front().size());
    wanted[unknown] = 1;
    size_t rank = 0;
    for (size_t column = 0; !rows.empty() && column < rows.front().size() && rank < rows.size(); ++column) {
        size_t pivot = rank;
        for (size_t row = rank; row < rows.size(); ++row)
            pivot = std::abs(rows[row][column]) > std::abs(rows[pivot][column]) ? row : pivot;
        if (std::abs(rows[pivot][column]) < 1e-9)
            continue;
        std::swap(rows[pivot], rows[rank]);
        const auto clear = [&](std::vector<double> &row) {
            const double factor = row[column] / rows[rank][column];
            for (size_t i = 0; i < row.size(); ++i)
                row[i] -= factor * rows[rank][i];
        };
        for (size_t row = rank + 1; row < rows.size(); ++row)
            clear(rows[row]);
        clear(wanted);
        ++rank;
    }
    return std::all_of(wanted.begin(), wanted.end(), [](double one) { return std::abs(one) < 1e-9; });
}

class TestWithholding : public QObject
{
    Q_OBJECT

private slots:
    void groups_data();
    void groups();
    void cells_data();
    void cells();
    void nothingIsWorkedOut();
};

void TestWithholding::groups_data()
{
    QTest::addColumn<Numbers>("responses");
    QTest::addColumn<QString>("withheld");
    QTest::newRow("none") << Numbers{} << u""_s;
    QTest::newRow("all large") << Numbers{5, 100, 7} << u"..."_s;
    QTest::newRow("empty ones tell nothing") << Numbers{0, 100, 0} << u"..."_s;
    QTest::newRow("one small, with the next smallest") << Numbers{4, 100, 7} << u"x.x"_s;
    QTest::newRow("two small that are enough together") << Numbers{4, 100, 3} << u"x.x"_s;
    QTest::newRow("two small that are not") << Numbers{1, 100, 2, 50} << u"x.xx"_s;
    QTest::newRow("an empty one hides nothing") << Numbers{4, 0, 7} << u"x.x"_s;
    QTest::newRow("alone") << Numbers{4} << u"x"_s;
    QTest::newRow("too few in all") << Numbers{1, 1} << u"xx"_s;
}

void TestWithholding::groups()
{
    QFETCH(const Numbers, responses);
    QTEST(drawn(withheldGroups(responses, 5)), "withheld");
}

void TestWithholding::cells_data()
{
    QTest::addColumn<Numbers>("responses");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("withheld");
    QTest::newRow("none") << Numbers{} << 3 << u""_s;
    QTest::newRow("all large") << Numbers{10, 20, 30, 40} << 2 << u"...."_s;
    QTest::newRow("one small: a square of the cheapest")
        << Numbers{4, 30, 20, 40, 50, 60, 70, 80, 25} << 3 << u"x.x...x.x"_s;
    QTest::newRow("nothing to hide behind in its row: its total is withheld, and so is the next row's")
        << Numbers{4, 0, 20, 30, 50, 60} << 2 << u"x.x..."_s;
    QTest::newRow("each on its own line") << Numbers{4, 0, 0, 9} << 2 << u"x..x"_s;
}

void TestWithholding::cells()
{
    QFETCH(const Numbers, responses);
    QFETCH(const int, columns);
    QTEST(drawn(withheldCells(responses, size_t(columns), 5)), "withheld");
}

/// On random tables, what is shown of cells and totals leaves each that is withheld open: by linear algebra.
void TestWithholding::nothingIsWorkedOut()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 400; ++round) {
        const size_t rows = 1 + size_t(random.bounded(6));
        const size_t columns = 1 + size_t(random.bounded(6));
        Numbers cells(rows * columns);
        for (qint64 &cell : cells)
            cell = random.bounded(4) == 0 ? 0 : random.bounded(random.bounded(3) == 0 ? 8 : 200);
        if (std::accumulate(cells.begin(), cells.end(), qint64(0)) < 5)
            continue; // the whole itself is withheld
        const auto withheld = withheldCells(cells, columns, 5);
        Numbers rowSums(rows);
        Numbers columnSums(columns);
        for (size_t i = 0; i < cells.size(); ++i) {
            QVERIFY(cells[i] > 0 || !withheld[i]);
            QVERIFY(cells[i] == 0 || cells[i] >= 5 || withheld[i]);
            rowSums[i / columns] += cells[i];
            columnSums[i % columns] += cells[i];
        }
        const auto rowTotals = withheldGroups(rowSums, 5);
        const auto columnTotals = withheldGroups(columnSums, 5);
        // unknown: the withheld cells and totals; each line's cells less its total are known, and the totals' sum
        const size_t unknowns = cells.size() + rows + columns;
        std::vector<std::vector<double>> equations;
        for (size_t line = 0; line < rows + columns; ++line) {
            std::vector<double> equation(unknowns);
            for (size_t i = 0; i < cells.size(); ++i)
                equation[i] = withheld[i] && (line < rows ? i / columns == line : i % columns == line - rows) ? 1 : 0;
            equation[cells.size() + line] = (line < rows ? rowTotals[line] : columnTotals[line - rows]) ? -1 : 0;
            equations.push_back(equation);
        }
        for (const bool ofRows : {true, false}) {
            std::vector<double> equation(unknowns);
            for (size_t line = 0; line < (ofRows ? rows : columns); ++line)
                equation[cells.size() + (ofRows ? line : rows + line)] = (ofRows ? rowTotals : columnTotals)[line];
            equations.push_back(equation);
        }
        const bool all = std::equal(cells.begin(), cells.end(), withheld.begin(),
                                    [](qint64 cell, bool isWithheld) { return isWithheld == (cell > 0); });
        for (size_t i = 0; i < cells.size(); ++i)
            QVERIFY(!withheld[i] || all || !isDetermined(equations, i));
    }
}

QTEST_GUILESS_MAIN(TestWithholding)
#include "tst_withholding.moc"
