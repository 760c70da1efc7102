// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/issuemodel.h"

#include "models/figuretext.h"
#include "models/sheet.h"
#include "say/sentence.h"

namespace gensvar::models {

void IssueModel::show(QList<domain::Issue> issues, const say::Language &language)
{
    beginResetModel();
    m_issues = std::move(issues);
    m_language = language;
    endResetModel();
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_issues.size());
}

int IssueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == plainRole && index.column() == Row)
        return m_issues[index.row()].row;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const domain::Issue &issue = m_issues[index.row()];
    switch (index.column()) {
    case Row:
        return countText(issue.row);
    case Header:
        return issue.column;
    case Value:
        return issue.value;
    case Reason:
        return say::reason(issue.reason, m_language);
    default:
        return {};
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Header:
        return tr("Column");
    case Value:
        return tr("Value");
    case Reason:
        return tr("Why it was left out");
    default:
        return QString();
    }
}

} // namespace gensvar::models
