// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/gotobox.h"

#include "parts/icons.h"
#include "parts/keys.h"
#include "parts/paint.h"
#include "parts/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::parts {

static constexpr int padding = 10;
static constexpr int narrowest = 196;

GoToBox::GoToBox(const QString &text, const QString &keys, QWidget *parent)
    : QAbstractButton(parent)
    , m_keys(keys)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(tr("Opens a list of places and actions. Key: %1.").arg(keys));
    setToolTip(tr("Go to a page, a department or a touchpoint, or do anything the menu offers (%1)").arg(keys));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize GoToBox::sizeHint() const
{
    const int words = QFontMetrics(fontOf(size::text)).horizontalAdvance(text());
    const int cap = keyCapWidth(m_keys);
    return {std::max(narrowest, padding + size::icon + 6 + words + 16 + cap + size::unit), size::control};
}

void GoToBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(palette());
    painter.setBrush(underMouse() ? theme.hover : theme.page);
    painter.setPen(QPen(theme.hair, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::radius, size::radius);
    paintIcon(painter, QRectF(padding - 2, (height() - size::icon) / 2.0, size::icon, size::icon), "search"_L1,
              theme.text2);
    const int cap = keyCapWidth(m_keys);
    painter.setFont(fontOf(size::text));
    painter.setPen(theme.text2);
    painter.drawText(rect().adjusted(padding + size::icon + 2, 0, -cap - size::unit - 6, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    paintKeyCap(painter, QRectF(width() - cap - size::unit, (height() - 18) / 2.0, cap, 18), m_keys, theme);
    if (showsFocus(*this))
        paintFocus(painter, rect(), theme);
}

void GoToBox::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace gensvar::parts
