// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/commentlist.h"

#include <QKeyEvent>

#include <algorithm>

namespace gensvar::comments {

CommentList::CommentList(QWidget *parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CommentList::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const int height = first.isValid() && isVisible() ? sizeHintForIndex(first).height() : 0;
    if (height <= 0)
        return; // painted anew when it is to be seen
    const int top = std::max(first.row(), verticalOffset() / height);
    const int bottom = std::min(last.row(), (verticalOffset() + viewport()->height()) / height);
    // past QListView, which would lay out, and without the rows that are not seen, each of which would be looked at
    if (top <= bottom)
        QAbstractItemView::dataChanged(first.siblingAtRow(top), first.siblingAtRow(bottom), roles);
}

void CommentList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        emit readOn(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QListView::keyPressEvent(event);
}

} // namespace gensvar::comments
