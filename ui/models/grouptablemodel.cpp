// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grouptablemodel.h"

#include "models/figuretext.h"
#include "models/periodchoice.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gensvar::models {

namespace {

QString valueOf(const domain::Group &group)
{
    return group.keys.isEmpty() ? QString() : group.keys.first().value_or(QString());
}

/// The trends of all groups, on one scale, each with a place for every period between the first and the last.
QHash<QString, Spark> sparksOf(const domain::Snapshot &trend)
{
    QMap<QDate, int> places;
    for (const domain::Group &group : trend.groups)
        places.insert(group.periodStart, 0);
    int next = 0;
    for (int &place : places)
        place = next++;
    // A handful of answers swings from −100 to 100 and would flatten every other row: such figures set the scale only
    // where there is hardly anything else.
    const auto firm = std::count_if(trend.groups.begin(), trend.groups.end(),
                                    [](const domain::Group &group) { return group.figure && !group.small; });
    const bool onlyFirm = firm * 2 >= trend.groups.size();
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    QHash<QString, Spark> sparks;
    for (const domain::Group &group : trend.groups) {
        if (!group.figure)
            continue;
        Spark &spark = sparks[valueOf(group)];
        spark.values.resize(places.size());
        spark.values[places.value(group.periodStart)] = group.figure->nps;
        spark.lastRunning |= group.running;
        if (!group.small || !onlyFirm) {
            low = std::min(low, group.figure->nps);
            high = std::max(high, group.figure->nps);
        }
    }
    if (low > high) {
        low = -100;
        high = 100;
    }
    for (Spark &spark : sparks) {
        spark.low = low;
        spark.high = std::max(high, low + 1);
    }
    return sparks;
}

} // namespace

GroupTableModel::GroupTableModel(domain::Axis axis, QObject *parent)
    : QAbstractTableModel(parent)
    , m_axis(std::move(axis))
{ }

void GroupTableModel::show(const domain::Snapshot &groups, const domain::Snapshot &trend)
{
    beginResetModel();
    m_lines.clear();
    const QHash<QString, Spark> sparks = sparksOf(trend);
    for (const domain::Group &group : groups.groups) {
        const QString value = valueOf(group);
        m_lines.append({value, valueText(m_axis, value), group, sparks.value(value)});
    }
    endResetModel();
}

void GroupTableModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

int GroupTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int GroupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GroupTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return hint(line, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == Nps || index.column() == Responses || index.column() == Change)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return sortKey(line, index.column());
    case SmallRole:
        return line.group.small;
    case DirectionRole: {
        const auto &change = line.group.change;
        if (!change || line.group.small || change->verdict != domain::Verdict::MoreThanChance)
            return 0;
        return change->change > 0 ? 1 : -1;
    }
    case ValueRole:
        return line.value;
    case SparkRole:
        return QVariant::fromValue(line.spark);
    default:
        return {};
    }
}

QVariant GroupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Nps || section == Responses || section == Change;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Interval:
            return tr("Between these figures NPS lies with 95 % certainty, as far as chance goes. Who chose not to "
                      "answer is not covered.");
        case Verdict:
            return tr("Whether the change is more than the chance of who happened to answer.");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return axisText(m_axis);
    case Nps:
        return headText(say::Head::Nps);
    case Interval:
        return headText(say::Head::Interval);
    case Responses:
        return headText(say::Head::Responses);
    case Change:
        return headText(say::Head::Change);
    case Verdict:
        return headText(say::Head::Verdict);
    case Trend:
        return tr("Trend");
    default:
        return {};
    }
}

/// With the sign that the hint has more to say of it.
static QString marked(const QString &text, bool isMarked)
{
    return isMarked ? text + u" *" : text;
}

QString GroupTableModel::text(const Line &line, int column) const
{
    const domain::Group &group = line.group;
    switch (column) {
    case Name:
        return line.name;
    case Nps:
        return group.figure ? numberText(group.figure->nps) : tr("–");
    case Interval:
        return group.figure ? marked(intervalText(*group.figure), group.figure->designEffect > 1) : QString();
    case Responses:
        return countText(group.tally.responses());
    case Change:
        return group.change ? changeText(group.change->change) : QString();
    case Verdict:
        if (!group.change)
            return group.small ? smallText() : QString();
        return marked(verdictText(group.change->verdict, group.small),
                      !group.small && !sharedCustomersText(*group.change).isEmpty());
    default:
        return {};
    }
}

QVariant GroupTableModel::sortKey(const Line &line, int column) const
{
    const domain::Group &group = line.group;
    const double last = std::numeric_limits<double>::lowest();
    switch (column) {
    case Nps:
        return group.figure ? group.figure->nps : last;
    case Interval:
        return group.figure ? group.figure->high - group.figure->low : last;
    case Responses:
        return group.tally.responses();
    case Change:
        return group.change ? group.change->change : last;
    case Verdict:
        return group.change ? -group.change->pValue : last;
    case Trend: {
        const auto &values = line.spark.values;
        return !values.isEmpty() && values.last() ? *values.last() : last;
    }
    default:
        return line.name;
    }
}

static QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + u'\n' + second;
}

QString GroupTableModel::hint(const Line &line, int column) const
{
    const domain::Group &group = line.group;
    if (group.small)
        return tr("%Ln response(s): too few for a certain figure.", nullptr, int(group.tally.responses()));
    if (group.figure && (column == Nps || column == Interval))
        return joined(sumText(group.tally, *group.figure), dependenceText(group.tally, *group.figure));
    if (group.change && (column == Change || column == Verdict)) {
        return joined(tr("%1 of %Ln response(s) before, %2 now.", nullptr, int(group.change->before.responses()))
                          .arg(numberText(group.change->figureBefore.nps, 1),
                               numberText(group.figure ? group.figure->nps : 0, 1)),
                      sharedCustomersText(*group.change));
    }
    return column == Name ? line.name : QString();
}

GroupSortModel::GroupSortModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(GroupTableModel::SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

bool GroupSortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftSmall = left.data(GroupTableModel::SmallRole).toBool();
    const bool rightSmall = right.data(GroupTableModel::SmallRole).toBool();
    if (leftSmall != rightSmall)
        return sortOrder() == Qt::AscendingOrder ? rightSmall : leftSmall;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace gensvar::models
