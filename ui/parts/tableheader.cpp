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

QString TableHeader::heading(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    if (!isSortIndicatorShown() || sortIndicatorSection() != section)
        return text;
    return text + (sortIndicatorOrder() == Qt::AscendingOrder ? u" ↑" : u" ↓");
}

int TableHeader::headingWidth(int column) const
{
    // with room for the arrow, so that sorting moves nothing
    const QString text = model()->headerData(column, Qt::Horizontal).toString() + u" ↓";
    return QFontMetrics(fontOf(size::secondary, QFont::DemiBold)).horizontalAdvance(text) + 2 * m_padding;
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    return {headingWidth(section), size::tableHeader};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = themeOf(palette());
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->save();
    painter->fillRect(rect, theme.page);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.hair);
    painter->setFont(fontOf(size::secondary, sorted ? QFont::DemiBold : QFont::Normal));
    painter->setPen(sorted ? theme.text : theme.text2);
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
