// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace gensvar::parts {

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const int height = place(rect, false);
    place(rect.adjusted(0, std::max(0, (rect.height() - height) / 2), 0, 0), true);
}

int FlowLayout::place(const QRect &rect, bool moves) const
{
    QPoint at = rect.topLeft();
    int row = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height());
        if (at.x() > rect.left() && at.x() + size.width() > rect.left() + rect.width()) {
            at = {rect.left(), at.y() + row + spacing()};
            row = 0;
        }
        if (moves)
            item->setGeometry(QRect(at, size));
        at.rx() += size.width() + spacing();
        row = std::max(row, size.height());
    }
    return at.y() + row - rect.top();
}

} // namespace gensvar::parts
