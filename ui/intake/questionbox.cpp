// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/questionbox.h"

#include "parts/icons.h"
#include "parts/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::intake {

void QuestionBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const parts::Theme &theme = parts::themeOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.warnEdge, 1));
    painter.setBrush(theme.warnBack);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), parts::size::radius, parts::size::radius);
    parts::paintIcon(painter, QRectF(14, 12, 16, 16), "warning"_L1, theme.warnEdge);
}

} // namespace gensvar::intake
