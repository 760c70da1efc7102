// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nametablemodel.h"

#include "metrics/figure.h"
#include "models/figuretext.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::models {

void NameTableModel::show(QList<NameRow> rows)
{
    // a group before what lies in it; groups before the others
    QHash<domain::ValueId, qint64> responses;
    for (const NameRow &row : rows)
        responses.insert(row.id, row.tally.responses());
    const auto place = [&responses](const NameRow &row) {
        const domain::ValueId head = row.isGroup && row.group.isNull() ? row.id : row.group;
        const qint64 weight = responses.value(head.isNull() ? row.id : head);
        return std::tuple(head.isNull(), -weight, head.value(), row.id != head, -row.tally.responses(),
                          row.name.toCaseFolded());
    };
    QList<std::pair<decltype(place(rows[0])), qsizetype>> order;
    for (qsizetype i = 0; i < rows.size(); ++i)
        order.append({place(rows[i]), i});
    std::ranges::sort(order);
    m_rows.clear();
    for (const auto &[where, at] : order)
        m_rows.append(std::move(rows[at]));
    narrow(m_typed);
}

void NameTableModel::narrow(const QString &typed)
{
    beginResetModel();
    m_typed = typed;
    m_shown.clear();
    for (const NameRow &row : m_rows) {
        const QStringList texts{row.name, row.groupName, row.responsible.name, row.merged.join(u' ')};
        if (typed.isEmpty() || texts.join(u'\n').contains(typed, Qt::CaseInsensitive))
            m_shown.append(row);
    }
    endResetModel();
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
        return (row.group.isNull() ? QString() : QString(4, QChar::Nbsp)) + row.name;
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
    case IdRole:
        return row.id.value();
    case Qt::ToolTipRole:
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
