// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/commentplace.h"

#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace gensvar::comments {

static constexpr int pageSize = models::CommentModel::pageSize;

void CommentPlace::keep()
{
    if (m_kept)
        return;
    const int row = m_list.currentIndex().row();
    const domain::Comment *comment = row >= 0 ? m_model.comment(row) : nullptr;
    const domain::ResponseId wished = std::exchange(m_wished, {});
    if (comment)
        m_kept =
            Kept{wished.isNull() ? comment->id : wished, row, m_model.rowCount(), m_list.verticalScrollBar()->value()};
}

void CommentPlace::forget()
{
    m_kept.reset();
    m_wished = {};
}

/// The first rows of the pages where it may be now.
QList<int> CommentPlace::pages() const
{
    QList<int> pages;
    if (m_model.rowCount() == 0)
        return pages;
    const int last = m_model.rowCount() - 1;
    const int moved = m_kept->row + m_model.rowCount() - m_kept->rows; // where all that is new or gone lay above it
    for (const int row : {m_kept->row, moved, m_kept->row - 1, moved - 1}) {
        const int page = std::clamp(row, 0, last) / pageSize * pageSize;
        if (!pages.contains(page))
            pages.append(page);
    }
    return pages;
}

bool CommentPlace::find()
{
    if (!m_kept)
        return false;
    const int row = m_model.rowOf(m_kept->response);
    bool isAwaited = false;
    for (const int page : pages()) // which are asked for by being looked at
        isAwaited |= m_model.index(page).data(models::CommentModel::PendingRole).toBool();
    if (row < 0 && isAwaited)
        return false;
    if (row >= 0)
        go(row);
    m_kept.reset();
    return true;
}

void CommentPlace::go(int row)
{
    const QModelIndex index = m_model.index(row);
    const int moved = row - m_kept->row;
    m_list.scrollTo(index); // rows that have come or gone are laid out by now
    m_list.verticalScrollBar()->setValue(m_kept->top + moved * m_list.sizeHintForRow(0));
    m_list.setCurrentIndex(index);
}

} // namespace gensvar::comments
