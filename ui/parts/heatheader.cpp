// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/heatheader.h"

#include "parts/theme.h"

#include <QPainter>

#include <algorithm>

namespace gensvar::parts {

static constexpr double lineHeight = 15;
static constexpr int padding = 3;

/// A heading in at most two lines, broken between words; what is longer is cut.
static QStringList linesOf(const QString &heading, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    const auto cut = [&](const QString &text) { return metrics.elidedText(text, Qt::ElideRight, width); };
    qsizetype end = heading.size();
    while (end > 0 && metrics.horizontalAdvance(heading.left(end)) > width)
        end = heading.lastIndexOf(u' ', end - 1);
    if (end >= heading.size())
        return {heading};
    if (end <= 0) // a first word that alone is too long
        end = heading.indexOf(u' ');
    if (end < 0)
        return {cut(heading)};
    // what numbered names differ in is their end
    return {cut(heading.left(end)), metrics.elidedText(heading.mid(end + 1), Qt::ElideMiddle, width)};
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

int HeatHeader::widthFor(const QString &heading)
{
    const QFontMetrics metrics(fontOf(size::secondary));
    int widest = 0;
    for (const QString &word : heading.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest + 2 * padding + 2;
}

void HeatHeader::paintHeading(QPainter &painter, const QRectF &rect, const QString &heading, const Theme &theme)
{
    painter.setFont(fontOf(size::secondary));
    painter.setPen(theme.text2);
    const QStringList lines = linesOf(heading, painter.font(), rect.width() - 2 * padding);
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
