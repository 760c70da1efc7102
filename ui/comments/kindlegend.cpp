// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/kindlegend.h"

#include "comments/scorehistory.h"
#include "models/figuretext.h"
#include "parts/theme.h"

#include <QPainter>

namespace gensvar::comments {

static constexpr int markWidth = 16; // the mark and the space to its word
static constexpr int between = 14;

static QString wordOf(domain::Kind kind)
{
    return models::withinSentence(models::valueText(domain::Axis::of(domain::Dimension::Kind), domain::kindName(kind)));
}

KindLegend::KindLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KindLegend::show(const QList<domain::Kind> &kinds)
{
    m_kinds = kinds;
    updateGeometry();
    update();
}

QSize KindLegend::sizeHint() const
{
    const QFontMetrics metrics(parts::fontOf(parts::size::secondary));
    int width = 0;
    for (const domain::Kind kind : m_kinds)
        width += markWidth + metrics.horizontalAdvance(wordOf(kind)) + between;
    return {std::max(0, width - between), metrics.height()};
}

void KindLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const parts::Theme &theme = parts::themeOf(palette());
    const QFont font = parts::fontOf(parts::size::secondary);
    painter.setFont(font);
    int x = 0;
    for (const domain::Kind kind : m_kinds) {
        const bool hollow = kind == domain::Kind::Relational;
        painter.setPen(QPen(theme.text2, hollow ? 2 : 1));
        painter.setBrush(hollow ? theme.page : theme.text2);
        paintKindMark(painter, {x + 5.0, height() / 2.0}, kind, 4.5);
        painter.setPen(theme.text2);
        const QString word = wordOf(kind);
        const int wide = QFontMetrics(font).horizontalAdvance(word);
        painter.drawText(QRect(x + markWidth, 0, wide + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, word);
        x += markWidth + wide + between;
    }
}

} // namespace gensvar::comments
