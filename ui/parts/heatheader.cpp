// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/heatheader.h"

#include "parts/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace gensvar::parts {

static constexpr double lineHeight = 15;

/// A heading in at most two lines, the second cut where it is longer.
static QStringList linesOf(const QString &heading, const QFont &font, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(heading, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (!first.isValid()) {
        layout.endLayout();
        return {};
    }
    first.setLineWidth(width);
    const int end = first.textLength();
    layout.endLayout();
    const QFontMetricsF metrics(font);
    if (end >= heading.size())
        return {heading};
    return {heading.left(end).trimmed(), metrics.elidedText(heading.mid(end).trimmed(), Qt::ElideRight, width)};
}

HeatHeader::HeatHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFixedHeight(size::tableHeader);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(24);
    setMouseTracking(true);
}

void HeatHeader::paintHeading(QPainter &painter, const QRectF &rect, const QString &heading, const Theme &theme)
{
    painter.setFont(fontOf(size::secondary));
    painter.setPen(theme.text2);
    const QStringList lines = linesOf(heading, painter.font(), rect.width() - 6);
    double top = rect.bottom() - 3 - lineHeight * double(lines.size()); // a single line stands above its column
    if (lines.size() == 1)
        top = rect.center().y() - lineHeight / 2;
    for (const QString &line : lines) {
        painter.drawText(QRectF(rect.left(), top, rect.width(), lineHeight), Qt::AlignCenter, line);
        top += lineHeight;
    }
}

void HeatHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = themeOf(palette());
    painter->save();
    painter->fillRect(rect, theme.page);
    paintHeading(*painter, rect, model()->headerData(section, Qt::Horizontal).toString(), theme);
    painter->restore();
}

} // namespace gensvar::parts
