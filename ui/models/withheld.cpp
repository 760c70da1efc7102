// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/withheld.h"

#include "metrics/withholding.h"
#include "models/grouptablemodel.h"
#include "models/heatmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace gensvar::models {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

} // namespace

std::vector<bool> withheldRows(const QAbstractItemModel &groups, int least)
{
    std::vector<qint64> responses;
    for (int row = 0; row < groups.rowCount(); ++row) {
        const auto group = groups.index(row, 0).data(GroupTableModel::GroupRole).value<domain::Group>();
        responses.push_back(group.tally.responses());
    }
    return metrics::withheldGroups(responses, least);
}

std::vector<bool> withheldCells(const HeatModel &cells, int least)
{
    std::vector<qint64> responses;
    for (int row = 0; row < cells.rowCount(); ++row) {
        for (int column = 0; column < cells.columnCount(); ++column)
            responses.push_back(cells.index(row, column).data(HeatModel::CountRole).toLongLong());
    }
    return metrics::withheldCells(responses, size_t(cells.columnCount()), least);
}

std::vector<bool> withheldPoints(const ChartSpec &spec, int least)
{
    std::vector<qint64> responses;
    for (const ChartPoint &point : spec.points)
        responses.push_back(point.tally.responses());
    return metrics::withheldGroups(responses, least);
}

ChartSpec shownOutside(ChartSpec spec, int least)
{
    const auto withheld = withheldPoints(spec, least);
    if (std::ranges::count(withheld, true) == 0)
        return spec;
    spec.beside.clear();
    spec.description.clear();
    spec.mostResponses = 0;
    for (qsizetype i = 0; i < spec.points.size(); ++i) {
        ChartPoint &point = spec.points[i];
        if (withheld[size_t(i)]) {
            point.tally = {};
            point.figure.reset();
            point.signal = point.small = false;
        }
        spec.mostResponses = std::max(spec.mostResponses, point.tally.responses());
    }
    return spec;
}

bool tellsChange(const std::optional<domain::Change> &change, int least)
{
    return change && change->before.responses() >= least;
}

QString withheldText()
{
    return Words::tr("withheld", "a figure of too few responses, from readers outside the team");
}

QString withheldNote(int least)
{
    return Words::tr("Withheld: figures of fewer than %Ln response(s), and those from which they could be worked out.",
                     nullptr, least);
}

} // namespace gensvar::models
