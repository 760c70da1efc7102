// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/heatlegend.h"

#include "models/figuretext.h"
#include "parts/theme.h"

#include <QPainter>

#include <cmath>

namespace gensvar::parts {

static constexpr double step = 12;
static constexpr double barHeight = 10;
static constexpr double gap = 6;

/// From here on the colours are the last.
static constexpr double beyond = 20;

static QString lowerText()
{
    return models::signedText(-beyond);
}

static QString higherText(const QString &all)
{
    return HeatLegend::tr("%1 against all, %2", "right of the heat map's colours: +20; the NPS of all")
        .arg(models::signedText(beyond), all);
}

HeatLegend::HeatLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void HeatLegend::show(const QString &all)
{
    m_all = all;
    setToolTip(tr("Within 4 points of all: grey. Then a step of colour for every 8 points, the last beyond 20. Without "
                  "a fill: too few responses."));
    updateGeometry();
    update();
}

double HeatLegend::widthOf(const QString &all)
{
    const QFontMetricsF metrics(fontOf(size::note));
    return metrics.horizontalAdvance(lowerText()) + metrics.horizontalAdvance(higherText(all)) + 7 * step + 2 * gap;
}

QSize HeatLegend::sizeHint() const
{
    return {int(std::ceil(widthOf(m_all))) + 1, 20};
}

void HeatLegend::paintLegend(QPainter &painter, const QRectF &rect, const QString &all, const Theme &theme)
{
    painter.setFont(fontOf(size::note));
    painter.setPen(theme.text2);
    double x = rect.right() - widthOf(all);
    const QFontMetricsF metrics(painter.font());
    const auto word = [&](const QString &text) {
        painter.drawText(QRectF(x, rect.top(), rect.right() - x + 1, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         text);
        x += metrics.horizontalAdvance(text) + gap;
    };
    word(lowerText());
    const double top = std::round(rect.center().y() - barHeight / 2);
    x = std::round(x);
    for (const QColor &colour : theme.heat) {
        painter.fillRect(QRectF(x, top, step, barHeight), colour);
        x += step;
    }
    x += gap;
    word(higherText(all));
}

void HeatLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLegend(painter, rect(), m_all, themeOf(palette()));
}

} // namespace gensvar::parts
