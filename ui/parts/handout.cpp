// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/handout.h"

#include "models/figurehint.h"
#include "models/figuretext.h"
#include "models/grouptablemodel.h"
#include "models/withheld.h"

#include <QCoreApplication>
#include <QTableView>

#include <algorithm>

namespace gensvar::parts {

using Groups = models::GroupTableModel;
using Heat = models::HeatModel;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

} // namespace

static bool isNumber(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight;
}

static bool isEmpty(const QAbstractItemModel &model, int column)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.index(row, column).data().toString().isEmpty())
            return false;
    }
    return true;
}

static PrintedTable::Column columnOf(const QAbstractItemModel &model, int column)
{
    return {model.headerData(column, Qt::Horizontal).toString(), isNumber(model, column)};
}

QStringList printedScope(const session::View &view, const domain::Snapshot &answer)
{
    QString period = models::choiceText(view.period);
    if (answer.from && answer.to && view.period.preset != models::PeriodChoice::Preset::OwnDays) {
        period = Words::tr("%1: %2 – %3", "a period by its name, its first and last day")
                     .arg(period, models::dayText(*answer.from), models::dayText(*answer.to));
    }
    const QString filter = models::allConditionsText(view.scope({}));
    QStringList lines{period, filter.isEmpty() ? Words::tr("Without a filter") : filter};
    if (!view.search.isEmpty())
        lines.append(Words::tr("Searched for: %1").arg(view.search));
    return lines;
}

QString takenScope(const session::View &view, const domain::Snapshot &figures, int least)
{
    QStringList lines = printedScope(view, figures);
    if (const qint64 responses = figures.total.responses(); responses >= least)
        lines.append(Words::tr("%Ln response(s)", nullptr, int(responses)));
    return lines.join(u'\n');
}

/// Without those that nothing stands in, as there is nothing to compare with; a small trend tells the figures of its
/// periods
static QList<int> printedColumns(const QAbstractItemModel &groups, int least)
{
    QList<int> columns;
    for (int column = 0; column < groups.columnCount(); ++column) {
        const bool isSpark = column == Groups::Trend;
        if (isSpark ? least <= 1 : !isEmpty(groups, column))
            columns.append(column);
    }
    return columns;
}

static PrintedCell printedCell(const QModelIndex &index)
{
    const int column = index.column();
    PrintedCell cell{index.data().toString()};
    const bool small = index.data(Groups::SmallRole).toBool();
    cell.uncertain = small && column == Groups::Nps;
    cell.strong = column == Groups::Nps && !small;
    cell.quiet = column == Groups::Interval || column == Groups::Verdict || small;
    if (column == Groups::Change)
        cell.direction = index.data(Groups::DirectionRole).toInt();
    if (column == Groups::Trend) {
        cell.spark = index.data(Groups::SparkRole).value<models::Spark>();
        cell.quiet = small;
    }
    return cell;
}

static PrintedCell withheldCell()
{
    PrintedCell cell{models::withheldText()};
    cell.quiet = true;
    return cell;
}

PrintedTable printedGroups(const QAbstractItemModel &groups, const QString &title, int least)
{
    PrintedTable table;
    table.title = title;
    const QList<int> columns = printedColumns(groups, least);
    for (const int column : columns)
        table.columns.append(columnOf(groups, column));
    const auto withheld = models::withheldRows(groups, least);
    for (int row = 0; row < groups.rowCount(); ++row) {
        const auto group = groups.index(row, 0).data(Groups::GroupRole).value<domain::Group>();
        const bool tellsChange = least <= 1 || models::tellsChange(group.change, least);
        QList<PrintedCell> cells;
        for (const int column : columns) {
            const bool isChange = column == Groups::Change || column == Groups::Verdict;
            if (withheld[size_t(row)] && column != Groups::Name)
                cells.append(column == Groups::Nps ? withheldCell() : PrintedCell());
            else
                cells.append(isChange && !tellsChange ? PrintedCell() : printedCell(groups.index(row, column)));
        }
        table.rows.append(cells);
    }
    if (std::ranges::count(withheld, true) > 0)
        table.end = models::withheldNote(least);
    return table;
}

static PrintedCell printedCell(const QModelIndex &index, bool withheld)
{
    if (withheld)
        return withheldCell();
    PrintedCell cell{index.data().toString()};
    const QVariant n = index.data(Heat::CountRole);
    const QVariant step = index.data(Heat::StepRole);
    if (n.isValid())
        cell.n = n.toLongLong();
    if (step.isValid())
        cell.heat = step.toInt();
    cell.uncertain = index.data(Heat::SmallRole).toBool();
    return cell;
}

PrintedTable printedHeat(const Heat &cells, const QString &title, int least)
{
    PrintedTable table;
    table.title = title;
    table.columns.append({QString()});
    for (int column = 0; column < cells.columnCount(); ++column)
        table.columns.append({cells.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), false, true});
    const auto withheld = models::withheldCells(cells, least);
    for (int row = 0; row < cells.rowCount(); ++row) {
        QList<PrintedCell> line{{cells.rowName(row)}};
        for (int column = 0; column < cells.columnCount(); ++column)
            line.append(printedCell(cells.index(row, column),
                                    withheld[size_t(row) * size_t(cells.columnCount()) + size_t(column)]));
        table.rows.append(line);
    }
    if (std::ranges::count(withheld, true) > 0)
        table.end = models::withheldNote(least);
    return table;
}

Handout outsideOf(const Handout &handout)
{
    Handout outside;
    outside.title = handout.title;
    outside.scope = handout.scope + QStringList{Words::tr("For readers outside the team")};
    outside.hasFigures = handout.hasFigures;
    return outside;
}

PrintedTable printedTable(const QTableView &view, const QString &title)
{
    return printedTable(*view.model(), shownColumns(view), title);
}

PrintedTable printedTable(const QAbstractItemModel &model, const QList<int> &columns, const QString &title)
{
    PrintedTable table;
    table.title = title;
    QList<int> taken;
    for (const int column : columns) {
        if (isEmpty(model, column))
            continue;
        taken.append(column);
        table.columns.append(columnOf(model, column));
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QList<PrintedCell> cells;
        for (const int column : std::as_const(taken))
            cells.append({model.index(row, column).data().toString()});
        table.rows.append(cells);
    }
    return table;
}

} // namespace gensvar::parts
