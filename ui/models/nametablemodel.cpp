// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nametablemodel.h"

#include "metrics/figure.h"
#include "models/figuretext.h"
#include "models/nameorder.h"
#include "models/roles.h"
#include "models/sheet.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::models {

// A group before what lies in it; groups before the others.
static QList<NameRow> inGroups(QList<NameRow> rows)
{
    QHash<domain::ValueId, qint64> responses;
    for (const NameRow &row : rows)
        responses.insert(row.id, row.tally.responses());
    const auto place = [&responses](const NameRow &row) {
        const domain::ValueId head = row.isGroup && row.group.isNull() ? row.id : row.group;
        const qint64 weight = responses.value(head.isNull() ? row.id : head);
        return std::tuple(head.isNull(), -weight, head.value(), row.id != head, -row.tally.responses(), row.place);
    };
    QList<std::pair<decltype(place(rows[0])), qsizetype>> order;
    for (qsizetype i = 0; i < rows.size(); ++i)
        order.append({place(rows[i]), i});
    std::ranges::sort(order);
    QList<NameRow> sorted;
    for (const auto &[where, at] : order)
        sorted.append(std::move(rows[at]));
    return sorted;
}

void NameTableModel::show(QList<NameRow> rows, int minResponses)
{
    m_minResponses = minResponses;
    m_rows = inGroups(std::move(rows));
    narrow(m_typed);
}

void NameTableModel::narrow(const QString &typed)
{
    beginResetModel();
    m_typed = typed;
    arrange();
    endResetModel();
}

bool NameTableModel::isSorted() const
{
    return m_column == Name || m_column == Responses || m_column == Nps || m_column == Responsible;
}

bool NameTableModel::isBefore(const NameRow &one, const NameRow &other, const NameOrder &names) const
{
    const bool rises = m_order == Qt::AscendingOrder;
    if (m_column == Nps) {
        if (isSmall(one) != isSmall(other))
            return isSmall(other);
        const auto left = metrics::figureOf(one.tally);
        const auto right = metrics::figureOf(other.tally);
        if (!left || !right)
            return left.has_value() && !right;
        return rises ? left->nps < right->nps : right->nps < left->nps;
    }
    if (m_column == Responses)
        return rises ? one.tally.responses() < other.tally.responses()
                     : other.tally.responses() < one.tally.responses();
    if (m_column == Name)
        return rises ? one.place < other.place : other.place < one.place;
    const QString &left = one.responsible.name;
    const QString &right = other.responsible.name;
    if (left.isEmpty() || right.isEmpty()) // nobody comes last
        return !left.isEmpty() && right.isEmpty();
    const int order = names.compare(left, right);
    return rises ? order < 0 : order > 0;
}

void NameTableModel::arrange()
{
    m_shown.clear();
    for (const NameRow &row : std::as_const(m_rows)) {
        const QStringList texts{row.name, row.groupName, row.responsible.name, row.merged.join(u' ')};
        if (m_typed.isEmpty() || texts.join(u'\n').contains(m_typed, Qt::CaseInsensitive))
            m_shown.append(row);
    }
    if (isSorted())
        std::ranges::stable_sort(
            m_shown, [this, names = NameOrder()](const NameRow &a, const NameRow &b) { return isBefore(a, b, names); });
}

void NameTableModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<domain::ValueId> ids;
    for (const QModelIndex &index : before)
        ids.append(m_shown[index.row()].id);
    m_column = column;
    m_order = order;
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(ids[i]), before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

int NameTableModel::rowOf(domain::ValueId id) const
{
    const auto found = std::ranges::find(m_shown, id, &NameRow::id);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int NameTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int NameTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NameTableModel::text(const NameRow &row, int column) const
{
    switch (column) {
    case Name:
        return (row.group.isNull() || isSorted() ? QString() : QString(4, QChar::Nbsp)) + row.name;
    case Responses:
        return countText(row.tally.responses());
    case Nps:
        if (const auto figure = metrics::figureOf(row.tally))
            return numberText(figure->nps); // no shares stand beside it
        return u"–"_s;
    case Merged:
        return row.isGroup ? tr("a group") : row.merged.join(u", "_s);
    case Group:
        return row.groupName;
    case Responsible:
        return row.responsible.name;
    default:
        return {};
    }
}

static QVariant plain(const NameRow &row, int column)
{
    if (column == NameTableModel::Name)
        return row.name;
    if (column == NameTableModel::Responses)
        return row.tally.responses();
    const auto figure = column == NameTableModel::Nps ? metrics::figureOf(row.tally) : std::nullopt;
    return figure ? figure->nps : QVariant();
}

QVariant NameTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NameRow &row = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        return row.name;
    case plainRole:
        return plain(row, index.column());
    case IdRole:
        return row.id.value();
    case faintRole:
        return (index.column() == Responses || index.column() == Nps) && isSmall(row);
    case Qt::ToolTipRole:
        if ((index.column() == Responses || index.column() == Nps) && isSmall(row))
            return smallText();
        if (index.column() == Merged && !row.merged.isEmpty())
            return row.merged.join(u'\n');
        return index.column() == Responsible ? row.responsible.email : QString();
    case Qt::TextAlignmentRole: {
        const bool number = index.column() == Responses || index.column() == Nps;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant NameTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Responses || section == Nps;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Responses:
        return tr("Responses");
    case Nps:
        return headText(say::Head::Nps);
    case Merged:
        return tr("Merged into it");
    case Group:
        return tr("Group");
    case Responsible:
        return tr("Responsible person");
    default:
        return {};
    }
}

Qt::ItemFlags NameTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name && !m_readOnly ? flags | Qt::ItemIsEditable : flags;
}

bool NameTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Name)
        return false;
    const QString name = value.toString().simplified();
    if (!name.isEmpty() && name != m_shown[index.row()].name)
        emit renameWanted(m_shown[index.row()].id, name);
    return true;
}

} // namespace gensvar::models
