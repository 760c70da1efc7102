// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previewmodel.h"

#include "models/figuretext.h"
#include "models/sheet.h"
#include "say/sentence.h"

#include <algorithm>

namespace gensvar::models {

void PreviewModel::show(const domain::MapProposal &proposal, const QList<domain::FirstRow> &rows)
{
    beginResetModel();
    m_proposal = proposal;
    m_rows = rows;
    m_doubts.clear();
    endResetModel();
}

void PreviewModel::showDoubts(const QList<domain::Issue> &issues, const say::Language &language)
{
    m_doubts.clear();
    QHash<QString, int> columns;
    for (auto column = m_proposal.headers.size(); column-- > 0;) // the first of that name
        columns.insert(m_proposal.headers[column], int(column));
    const qint64 lastRow = m_rows.isEmpty() ? 0 : m_rows.last().number;
    for (const domain::Issue &issue : issues) {
        if (issue.row > lastRow)
            continue;
        const int column = columns.value(issue.column, -1);
        const int field = column < 0 || issue.value.isEmpty() ? -1 : fieldOf(column);
        if (field == int(domain::Field::Score) || field == int(domain::Field::RespondedAt))
            m_doubts.insert({issue.row, column}, say::reason(issue.reason, language));
    }
    if (!m_rows.isEmpty() && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
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

bool PreviewModel::isNoScore(int column, const QString &text) const
{
    if (text.isEmpty() || fieldOf(column) != int(domain::Field::Score))
        return false;
    bool isNumber = false;
    const int score = text.toInt(&isNumber);
    return !isNumber || score < 0 || score > 10;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::FirstRow &row = m_rows[index.row()];
    const QString text = row.cells.value(index.column()).simplified();
    const QString why = m_doubts.value({row.number, index.column()});
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return why.isEmpty() ? text : QString(text + u'\n' + why);
    case Qt::AccessibleDescriptionRole:
        return why;
    case DoubtRole:
        return !why.isEmpty() || isNoScore(index.column(), text);
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
