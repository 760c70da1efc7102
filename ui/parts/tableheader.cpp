// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/tableheader.h"

#include "parts/accessible.h"
#include "parts/paint.h"
#include "parts/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace gensvar::parts {

TableHeader::TableHeader(int padding, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_padding(padding)
{
    setFixedHeight(size::tableHeader);
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(24);
    setAccessibleRole(*this, QAccessible::ToolBar); // several to be pressed, which the arrows go through
}

bool TableHeader::isSorted(int section) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == section;
}

QFont TableHeader::fontFor(int section) const
{
    return fontOf(size::secondary, isSorted(section) ? QFont::DemiBold : QFont::Normal);
}

QString TableHeader::heading(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    if (!isSorted(section))
        return text;
    return text + (sortIndicatorOrder() == Qt::AscendingOrder ? u" ↑" : u" ↓");
}

int TableHeader::headingWidth(int column) const
{
    return QFontMetrics(fontFor(column)).horizontalAdvance(heading(column)) + 2 * m_padding;
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    return {headingWidth(section), size::tableHeader};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = themeOf(palette());
    painter->save();
    painter->fillRect(rect, theme.page);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.hair);
    painter->setFont(fontFor(section));
    painter->setPen(isSorted(section) ? theme.text : theme.text2);
    const auto align =
        model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight
        ? Qt::AlignRight
        : Qt::AlignLeft;
    const QRect inside = rect.adjusted(m_padding, 0, -m_padding, 0);
    painter->drawText(inside, int(align | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(heading(section), Qt::ElideRight, inside.width() + 2));
    if (showsFocus(*this) && section == m_focused)
        paintFocus(*painter, rect, theme, size::radius);
    painter->restore();
}

void TableHeader::showEvent(QShowEvent *event)
{
    const bool sorts = isSortIndicatorShown();
    setFocusPolicy(sorts ? Qt::TabFocus : Qt::NoFocus);
    setAccessibleName(sorts ? tr("Headings: the arrow keys choose one, Enter sorts by it") : tr("Headings"));
    QHeaderView::showEvent(event);
}

void TableHeader::focusInEvent(QFocusEvent *)
{
    if (m_focused < 0 || m_focused >= count() || isSectionHidden(m_focused))
        moveTo(0, 1);
    viewport()->update();
}

void TableHeader::focusOutEvent(QFocusEvent *)
{
    viewport()->update();
}

void TableHeader::keyPressEvent(QKeyEvent *event)
{
    const int at = visualIndex(m_focused);
    const int step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(at - step, -step);
    case Qt::Key_Right:
        return moveTo(at + step, step);
    case Qt::Key_Home:
        return moveTo(0, 1);
    case Qt::Key_End:
        return moveTo(count() - 1, -1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return sortByFocused();
    default:
        event->ignore(); // the table's: up and down go through its rows
    }
}

void TableHeader::moveTo(int visual, int step)
{
    while (visual >= 0 && visual < count() && isSectionHidden(logicalIndex(visual)))
        visual += step;
    if (visual < 0 || visual >= count())
        return;
    m_focused = logicalIndex(visual);
    tellFocused();
}

void TableHeader::sortByFocused()
{
    if (m_focused < 0)
        return;
    const QVariant initial = model()->headerData(m_focused, Qt::Horizontal, Qt::InitialSortOrderRole);
    const auto first = initial.isValid() ? Qt::SortOrder(initial.toInt()) : Qt::AscendingOrder;
    if (!isSorted(m_focused))
        setSortIndicator(m_focused, first);
    else if (sortIndicatorOrder() != first && isSortIndicatorClearable())
        setSortIndicator(-1, Qt::AscendingOrder);
    else
        setSortIndicator(m_focused,
                         sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
    tellFocused();
}

void TableHeader::tellFocused()
{
    setAccessibleDescription(heading(m_focused));
    viewport()->update();
}

} // namespace gensvar::parts
