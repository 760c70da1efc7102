// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commentmodel.h"

#include "models/figuretext.h"

#include <algorithm>
#include <limits>

namespace gensvar::models {

CommentModel::CommentModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_pages(keptPages)
{ }

void CommentModel::clear()
{
    beginResetModel();
    m_rows = 0;
    m_pages.clear();
    m_wanted.clear();
    endResetModel();
}

void CommentModel::renew()
{
    m_pages.clear();
    m_wanted.clear();
    if (m_rows > 0)
        emit dataChanged(index(0), index(m_rows - 1));
}

void CommentModel::take(qint64 offset, const domain::CommentPage &page)
{
    const int number = int(offset / pageSize);
    const int total = int(std::min<qint64>(page.total, std::numeric_limits<int>::max()));
    m_wanted.remove(number);
    if (m_rows == 0) {
        beginResetModel();
        m_rows = total;
        m_pages.insert(number, new QList<domain::Comment>(page.comments));
        endResetModel();
        return;
    }
    if (total != m_rows) { // the store has changed under the pages that are here
        m_pages.clear();
        resize(total);
        if (m_rows > 0)
            emit dataChanged(index(0), index(m_rows - 1));
    }
    m_pages.insert(number, new QList<domain::Comment>(page.comments));
    const int first = number * pageSize;
    const int last = std::min(first + int(page.comments.size()), m_rows) - 1;
    if (last >= first)
        emit dataChanged(index(first), index(last));
}

/// At the end: which rows are new or gone shows itself when their pages come.
void CommentModel::resize(int rows)
{
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

int CommentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

const domain::Comment *CommentModel::comment(int row) const
{
    const QList<domain::Comment> *page = m_pages.object(row / pageSize);
    return page && row % pageSize < page->size() ? &page->at(row % pageSize) : nullptr;
}

int CommentModel::rowOf(domain::ResponseId response) const
{
    for (const int number : m_pages.keys()) {
        const QList<domain::Comment> &page = *m_pages.object(number);
        for (int i = 0; i < page.size(); ++i) {
            if (page[i].id == response)
                return number * pageSize + i;
        }
    }
    return -1;
}

QVariant CommentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Comment *found = comment(index.row());
    if (!found) {
        const int page = index.row() / pageSize;
        if (!m_pages.contains(page) && !m_wanted.contains(page)) {
            m_wanted.insert(page);
            emit pageWanted(qint64(page) * pageSize);
        }
        return role == PendingRole ? QVariant(true) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return found->text;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, score %3: %4", "customer, day, score, comment")
            .arg(found->customerName, dayText(found->respondedOn),
                 found->score < 0 ? tr("not given") : QString::number(found->score), found->text);
    case CommentRole:
        return QVariant::fromValue(*found);
    case PendingRole:
        return false;
    default:
        return {};
    }
}

} // namespace gensvar::models
