// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/handout.h"

#include "models/figurehint.h"
#include "models/figuretext.h"
#include "models/grouptablemodel.h"

#include <QCoreApplication>
#include <QTableView>

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

PrintedTable printedGroups(const QAbstractItemModel &groups, const QString &title)
{
    PrintedTable table;
    table.title = title;
    QList<int> columns;
    for (int column = 0; column < groups.columnCount(); ++column) {
        if (column != Groups::Trend && isEmpty(groups, column))
            continue; // nothing to compare with
        columns.append(column);
        table.columns.append(columnOf(groups, column));
    }
    for (int row = 0; row < groups.rowCount(); ++row) {
        QList<PrintedCell> cells;
        for (const int column : columns) {
            const QModelIndex index = groups.index(row, column);
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
            cells.append(cell);
        }
        table.rows.append(cells);
    }
    return table;
}

PrintedTable printedHeat(const Heat &cells, const QString &title)
{
    PrintedTable table;
    table.title = title;
    table.columns.append({QString()});
    for (int column = 0; column < cells.columnCount(); ++column)
        table.columns.append({cells.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), false, true});
    for (int row = 0; row < cells.rowCount(); ++row) {
        QList<PrintedCell> line{{cells.rowName(row)}};
        for (int column = 0; column < cells.columnCount(); ++column) {
            const QModelIndex index = cells.index(row, column);
            PrintedCell cell{index.data().toString()};
            const QVariant n = index.data(Heat::CountRole);
            const QVariant step = index.data(Heat::StepRole);
            if (n.isValid())
                cell.n = n.toLongLong();
            if (step.isValid())
                cell.heat = step.toInt();
            cell.uncertain = index.data(Heat::SmallRole).toBool();
            line.append(cell);
        }
        table.rows.append(line);
    }
    return table;
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
