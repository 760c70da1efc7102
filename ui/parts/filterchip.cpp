// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/filterchip.h"

#include "parts/icons.h"
#include "parts/paint.h"
#include "parts/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::parts {

static constexpr int padding = 10;
static constexpr int gap = 6;
static constexpr int mark = 14;
static constexpr int widest = 320;

FilterChip::FilterChip(const QString &what, QWidget *parent)
    : QAbstractButton(parent)
    , m_what(what)
{
    setAccessibleName(what);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &FilterChip::opened);
}

void FilterChip::show(const QString &value, const QString &note, bool isSet)
{
    const QString both = tr("%1: %2", "a part of the filter and its value").arg(m_what, value);
    setText(isSet && m_saysWhat ? both : value);
    m_note = note;
    m_set = isSet;
    setToolTip(note.isEmpty()
                   ? both
                   : tr("%1: %2, %3", "a part of the filter, its value, and what that is").arg(m_what, value, note));
    setAccessibleDescription(isSet ? tr("%1: %2. Press Delete to clear it.").arg(m_what, value)
                                   : tr("%1: not filtered. Press Space to choose.").arg(m_what));
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(fontOf(size::text, m_set ? QFont::Medium : QFont::Normal));
    int width = 2 * padding + metrics.horizontalAdvance(text()) + gap + mark;
    if (!m_note.isEmpty())
        width += gap + QFontMetrics(fontOf(size::secondary)).horizontalAdvance(m_note);
    return {std::min(width, widest), size::control};
}

QSize FilterChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 84), size::control};
}

QRect FilterChip::markRect() const
{
    return {width() - padding - mark + 2, (height() - mark) / 2, mark, mark};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(palette());
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool hasFocus = showsFocus(*this);
    // the edge of one that is set is the ring's colour: beside others the focus is told by the ground, too
    painter.setBrush(hasFocus ? theme.select : underMouse() ? theme.hover : theme.page);
    painter.setPen(QPen(m_set ? theme.accent : theme.hair, 1));
    painter.drawRoundedRect(edge, size::radius, size::radius);

    QRectF room(padding, 0, markRect().left() - gap - padding, height());
    painter.setFont(fontOf(size::text, m_set ? QFont::Medium : QFont::Normal));
    painter.setPen(theme.text);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text(), Qt::ElideRight, room.width()));
    room.setLeft(room.left() + metrics.horizontalAdvance(text()) + gap);
    if (!m_note.isEmpty() && room.width() > 20) {
        painter.setFont(fontOf(size::secondary));
        painter.setPen(theme.text2);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(painter.font()).elidedText(m_note, Qt::ElideRight, room.width()));
    }
    paintIcon(painter, markRect(), m_set ? "close"_L1 : "chevron-down"_L1, theme.text2);
    if (hasFocus)
        paintFocus(painter, rect(), theme);
}

void FilterChip::mousePressEvent(QMouseEvent *event)
{
    const QRect clearing(markRect().left() - gap, 0, width() - markRect().left() + gap, height());
    if (m_set && event->button() == Qt::LeftButton && clearing.contains(event->position().toPoint())) {
        emit cleared();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (m_set && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit cleared();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace gensvar::parts
