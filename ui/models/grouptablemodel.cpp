// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grouptablemodel.h"

#include "models/figurehint.h"
#include "models/figuretext.h"

#include <algorithm>
#include <limits>

namespace gensvar::models {

namespace {

QString valueOf(const domain::Group &group)
{
    return group.keys.isEmpty() ? QString() : group.keys.first().value_or(QString());
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
    const Sparks sparks = sparksOf(trend);
    m_scope = groups.scope;
    m_step = trend.scope.period;
    m_periods = sparks.periods;
    for (const domain::Group &group : groups.groups) {
        const QString value = valueOf(group);
        m_lines.append({value, valueText(m_axis, value), group, sparks.byValue.value(value)});
    }
    // The order of rows that a column's figures do not tell apart; "not told" stays last.
    std::ranges::stable_sort(m_lines, [order = NameOrder()](const Line &one, const Line &other) {
        return !one.value.isEmpty() && (other.value.isEmpty() || order(one.name, other.name));
    });
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

/// "40, –, 38": a small trend as it can be heard.
static QString trendText(const Spark &spark)
{
    QStringList values;
    for (const auto &value : spark.values)
        values.append(value ? numberText(*value) : GroupTableModel::tr("–"));
    return values.join(u", ");
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
    case Qt::AccessibleTextRole:
        return index.column() == Trend ? trendText(line.spark) : text(line, index.column());
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
    case GroupRole:
        return QVariant::fromValue(line.group);
    case GathersRole:
        return line.group.gathers;
    default:
        return {};
    }
}

/// "12 months": what a row's small trend goes over.
static QString spanText(domain::Period step, int periods)
{
    switch (step) {
    case domain::Period::Total:
        return GroupTableModel::tr("Trend");
    case domain::Period::Day:
        return GroupTableModel::tr("%Ln day(s)", nullptr, periods);
    case domain::Period::Week:
        return GroupTableModel::tr("%Ln week(s)", nullptr, periods);
    case domain::Period::Month:
        return GroupTableModel::tr("%Ln month(s)", nullptr, periods);
    case domain::Period::Quarter:
        return GroupTableModel::tr("%Ln quarter(s)", nullptr, periods);
    case domain::Period::Year:
        return GroupTableModel::tr("%Ln year(s)", nullptr, periods);
    }
    return {};
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
        return spanText(m_step, m_periods);
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

QString GroupTableModel::hint(const Line &line, int column) const
{
    const domain::Group &group = line.group;
    QString told = figureHint(line.name, group.tally, group.figure, group.small, m_scope);
    if (group.change && (column == Change || column == Verdict)) {
        told += u'\n'
            + tr("%1 of %Ln response(s) before, %2 now.", nullptr, int(group.change->before.responses()))
                  .arg(numberText(group.change->figureBefore.nps, 1),
                       numberText(group.figure ? group.figure->nps : 0, 1));
        if (const QString shared = sharedCustomersText(*group.change); !shared.isEmpty())
            told += u'\n' + shared;
    }
    if (column == Trend && line.spark.lastSignal && !group.small)
        told += u'\n' + tr("The last period is a signal: more than chance explains in this series.");
    if (column == Name && line.group.gathers)
        told += u'\n' + tr("The sum of all that lies in this group.");
    if (column == Name)
        told += u'\n' + tr("The arrow beside the name, or Space, shows it alone, with its trend.");
    return told;
}

GroupSortModel::GroupSortModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(GroupTableModel::SortRole);
}

bool GroupSortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftSmall = left.data(GroupTableModel::SmallRole).toBool();
    const bool rightSmall = right.data(GroupTableModel::SmallRole).toBool();
    if (leftSmall != rightSmall)
        return sortOrder() == Qt::AscendingOrder ? rightSmall : leftSmall;
    const QVariant one = left.data(GroupTableModel::SortRole);
    if (one.typeId() == QMetaType::QString)
        return m_names(one.toString(), right.data(GroupTableModel::SortRole).toString());
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace gensvar::models
