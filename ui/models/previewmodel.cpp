// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previewmodel.h"

#include "models/figuretext.h"
#include "models/sheet.h"

#include <algorithm>

namespace gensvar::models {

void PreviewModel::show(const domain::MapProposal &proposal, const QList<QStringList> &rows)
{
    beginResetModel();
    m_proposal = proposal;
    m_rows = rows;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_proposal.headers.size());
}

bool PreviewModel::isAsked(int column) const
{
    return std::any_of(m_proposal.questions.begin(), m_proposal.questions.end(),
                       [column](const domain::DateQuestion &question) { return question.column == column; });
}

int PreviewModel::fieldOf(int column) const
{
    for (auto field = m_proposal.map.columns.begin(); field != m_proposal.map.columns.end(); ++field) {
        if (field->contains(column))
            return int(field.key());
    }
    return -1;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QStringList &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() < row.size() ? row[index.column()].simplified() : QString();
    case AskedRole:
        return isAsked(index.column());
    case FieldRole:
        return fieldOf(index.column());
    case LeftOutRole:
        return m_proposal.map.leftOut.contains(index.column());
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_proposal.headers.size())
        return {};
    const QString &header = m_proposal.headers[section];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return header;
    if (role != plainRole)
        return {};
    const int field = fieldOf(section);
    return field < 0
        ? header
        : tr("%1 → %2", "a file's column, the field that it is").arg(header, fieldText(domain::Field(field)));
}

} // namespace gensvar::models
