// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chartspec.h"
#include "models/figuretext.h"
#include "models/grouptablemodel.h"
#include "models/heatmodel.h"
#include "models/sheet.h"
#include "models/withheld.h"

#include <QCoreApplication>

#include <algorithm>

namespace gensvar::models {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

QStringList figureHeadings()
{
    return {headText(say::Head::Nps),
            Words::tr("from", "the lower end of an interval, as a column's heading"),
            Words::tr("to", "the upper end of an interval"),
            Words::tr("Responses"),
            Words::tr("Promoters"),
            Words::tr("Passives"),
            Words::tr("Detractors")};
}

QVariantList figureCells(const domain::Tally &tally, const std::optional<domain::Figure> &figure)
{
    QVariantList cells(3);
    if (figure)
        cells = {figure->nps, figure->low, figure->high};
    for (const qint64 count : {tally.responses(), tally.promoters(), tally.passives(), tally.detractors()})
        cells.append(count);
    return cells;
}

/// A name and no figures.
QVariantList withheldRow(const QVariant &name, const Sheet &sheet)
{
    QVariantList cells(sheet.headings.size());
    cells.front() = name;
    cells.back() = withheldText();
    return cells;
}

} // namespace

Sheet groupSheet(const QAbstractItemModel &groups, const QString &axis, int least)
{
    const auto withheld = withheldRows(groups, least);
    Sheet sheet;
    sheet.headings = QStringList{axis} + figureHeadings();
    sheet.headings += {headText(say::Head::Change), headText(say::Head::Verdict)};
    for (int row = 0; row < groups.rowCount(); ++row) {
        const QModelIndex first = groups.index(row, GroupTableModel::Name);
        const auto group = first.data(GroupTableModel::GroupRole).value<domain::Group>();
        if (withheld[size_t(row)]) {
            sheet.rows.append(withheldRow(first.data(), sheet));
            continue;
        }
        QVariantList cells{first.data()};
        cells += figureCells(group.tally, group.figure);
        const bool told = tellsChange(group.change, least);
        cells.append(told ? QVariant(group.change->change) : QVariant());
        cells.append(told ? verdictText(group.change->verdict, group.small) : group.small ? smallText() : QString());
        sheet.rows.append(cells);
    }
    if (std::ranges::count(withheld, true) > 0)
        sheet.notes.append(withheldNote(least));
    return sheet;
}

Sheet trendSheet(const ChartSpec &spec, int least)
{
    const auto withheld = withheldPoints(spec, least);
    Sheet sheet;
    sheet.headings = QStringList{stepText(spec.step)} + figureHeadings();
    sheet.headings.append(Words::tr("Note"));
    for (qsizetype i = 0; i < spec.points.size(); ++i) {
        const ChartPoint &point = spec.points[i];
        if (withheld[size_t(i)]) {
            sheet.rows.append(withheldRow(point.title, sheet));
            continue;
        }
        QVariantList cells{point.title};
        cells += figureCells(point.tally, point.figure);
        cells.append(point.running      ? verdictText(domain::Verdict::StillRunning, false)
                         : point.small  ? smallText()
                         : point.signal ? Words::tr("signal", "of a control chart")
                                        : QString());
        sheet.rows.append(cells);
    }
    if (std::ranges::count(withheld, true) > 0)
        sheet.notes.append(withheldNote(least));
    return sheet;
}

Sheet heatSheet(const HeatModel &cells, int least)
{
    const auto withheld = withheldCells(cells, least);
    Sheet sheet;
    sheet.headings.append(axisText(cells.rowAxis()));
    for (int column = 0; column < cells.columnCount(); ++column) {
        const QString name = cells.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        sheet.headings.append(Words::tr("%1, NPS", "a touchpoint's column").arg(name));
        sheet.headings.append(Words::tr("%1, n", "a touchpoint's column").arg(name));
    }
    for (int row = 0; row < cells.rowCount(); ++row) {
        QVariantList line{cells.rowName(row)};
        for (int column = 0; column < cells.columnCount(); ++column) {
            const QModelIndex cell = cells.index(row, column);
            if (withheld[size_t(row) * size_t(cells.columnCount()) + size_t(column)]) {
                line << withheldText() << QVariant();
                continue;
            }
            line.append(cell.data(HeatModel::NpsRole));
            line.append(cell.data(HeatModel::CountRole));
        }
        sheet.rows.append(line);
    }
    if (std::ranges::count(withheld, true) > 0)
        sheet.notes.append(withheldNote(least));
    return sheet;
}

} // namespace gensvar::models
