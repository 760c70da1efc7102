// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answertablemodel.h"

#include "models/figuretext.h"
#include "say/days.h"

namespace gensvar::models {

void AnswerTableModel::tellTimes(const QTimeZone &zone)
{
    m_zone = zone;
}

void AnswerTableModel::show(const domain::CommentPage &page)
{
    beginResetModel();
    m_answers = page.comments;
    m_hasMore = m_answers.size() < page.total;
    endResetModel();
}

void AnswerTableModel::append(const domain::CommentPage &page)
{
    m_hasMore = !page.comments.isEmpty() && m_answers.size() + page.comments.size() < page.total;
    if (page.comments.isEmpty())
        return;
    beginInsertRows({}, int(m_answers.size()), int(m_answers.size() + page.comments.size()) - 1);
    m_answers.append(page.comments);
    endInsertRows();
}

bool AnswerTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void AnswerTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_hasMore = false; // until the answer says so
    emit moreWanted(m_answers.size());
}

int AnswerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answers.size());
}

int AnswerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString text(const domain::Comment &answer, int column)
{
    switch (column) {
    case AnswerTableModel::Score:
        return answer.score < 0 ? QString(u'–') : QString::number(answer.score);
    case AnswerTableModel::Customer:
        return answer.customerName.isEmpty() ? answer.customerId : answer.customerName;
    case AnswerTableModel::Department:
        return answer.department;
    case AnswerTableModel::Text:
        return answer.text.simplified();
    default:
        return {};
    }
}

QString AnswerTableModel::whenText(const domain::Comment &answer) const
{
    return m_zone.isValid() && answer.respondedAt.isValid() ? say::shortInstant(answer.respondedAt.toTimeZone(m_zone))
                                                            : dayText(answer.respondedOn);
}

QVariant AnswerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Comment &answer = m_answers[index.row()];
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == Text))
        return index.column() == Day ? whenText(answer) : text(answer, index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Score ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant AnswerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Score ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Answered on");
    case Score:
        return tr("Score");
    case Customer:
        return tr("Customer");
    case Department:
        return tr("Department");
    case Text:
        return tr("Comment");
    default:
        return {};
    }
}

} // namespace gensvar::models
