// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/colleaguetablemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::models {

void ColleagueTableModel::show(const QList<ColleagueRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ColleagueTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ColleagueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ColleagueTableModel::text(const ColleagueRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.colleague.name;
    case Email:
        return row.colleague.email;
    case AnswersFor:
        return row.answersFor.isEmpty() ? tr("nothing") : row.answersFor.join(u", "_s);
    default:
        return {};
    }
}

QVariant ColleagueTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColleagueRow &row = m_rows[index.row()];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole && index.column() == AnswersFor && !row.answersFor.isEmpty())
        return row.answersFor.join(u'\n');
    return {};
}

QVariant ColleagueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Email:
        return tr("E-mail");
    case AnswersFor:
        return tr("Is responsible for");
    default:
        return {};
    }
}

Qt::ItemFlags ColleagueTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() != AnswersFor && !m_readOnly ? flags | Qt::ItemIsEditable : flags;
}

bool ColleagueTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() == AnswersFor)
        return false;
    domain::Colleague colleague = m_rows[index.row()].colleague;
    QString &part = index.column() == Name ? colleague.name : colleague.email;
    const QString wanted = value.toString().simplified();
    if (wanted == part || (index.column() == Name && wanted.isEmpty()))
        return false;
    part = wanted;
    emit editWanted(colleague);
    return true;
}

} // namespace gensvar::models
