// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/tableheader.h"

#include "parts/theme.h"

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
    const QRect inside = rect.adjusted(visualIndex(section) == 0 ? 0 : m_padding, 0, -m_padding, 0);
    painter->drawText(inside, int(align | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(heading(section), Qt::ElideRight, inside.width() + 2));
    painter->restore();
}

} // namespace gensvar::parts
