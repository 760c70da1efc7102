// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/paint.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace gensvar::parts {

namespace {

double digitWidth(const QFontMetricsF &metrics)
{
    double width = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        width = std::max(width, metrics.horizontalAdvance(QChar(digit)));
    return width;
}

double advance(const QFontMetricsF &metrics, QChar character, double digit)
{
    return character.isDigit() ? digit : metrics.horizontalAdvance(character);
}

} // namespace

double figuresWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const double digit = digitWidth(metrics);
    double width = 0;
    for (const QChar character : text)
        width += advance(metrics, character, digit);
    return width;
}

void paintFigures(QPainter &painter, const QRectF &rect, Qt::Alignment align, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const double digit = digitWidth(metrics);
    double x = align & Qt::AlignRight ? rect.right() - figuresWidth(painter.font(), text) : rect.left();
    const double baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const QChar character : text) {
        const double width = advance(metrics, character, digit);
        const double inset = (width - metrics.horizontalAdvance(character)) / 2;
        painter.drawText(QPointF(x + inset, baseline), QString(character));
        x += width;
    }
}

void paintBadge(QPainter &painter, const QRectF &rect, int score, const Theme &theme)
{
    const bool promoter = score >= 9;
    const bool passive = score == 7 || score == 8 || score < 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(promoter ? theme.promoter : passive ? theme.passive : theme.detractor, 1));
    painter.setBrush(promoter ? theme.promoterBadge : passive ? theme.passiveBadge : theme.detractorBadge);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), size::radius, size::radius);
    painter.setPen(promoter ? theme.promoterText : passive ? theme.text : theme.detractorText);
    painter.setFont(fontOf(size::text, QFont::DemiBold));
    painter.drawText(rect, Qt::AlignCenter, score < 0 ? QStringLiteral("–") : QString::number(score));
    painter.restore();
}

void paintSpark(QPainter &painter, const QRectF &rect, const models::Spark &spark, bool small, const Theme &theme)
{
    const auto count = spark.values.size();
    if (count == 0)
        return;
    const QRectF area = rect.adjusted(3, 6, -6, -6); // room for the ring
    const auto pointAt = [&](qsizetype i) {
        const double x = count > 1 ? area.left() + area.width() * double(i) / double(count - 1) : area.center().x();
        const double share = std::clamp((*spark.values[i] - spark.low) / (spark.high - spark.low), 0.0, 1.0);
        return QPointF(x, area.bottom() - area.height() * share);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = small ? theme.uncertain : theme.line;
    painter.setPen(QPen(ink, small ? 1 : 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (qsizetype i = 1; i < count; ++i) {
        if (spark.values[i - 1] && spark.values[i])
            painter.drawLine(pointAt(i - 1), pointAt(i));
    }
    qsizetype last = count - 1;
    while (last >= 0 && !spark.values[last])
        --last;
    if (last >= 0) {
        const bool isSignal = spark.lastSignal && !small && last == count - 1;
        const bool hollow = small || (spark.lastRunning && last == count - 1);
        painter.setPen(QPen(ink, hollow ? 1.2 : 1));
        painter.setBrush(hollow || isSignal ? theme.page : ink);
        if (isSignal)
            painter.setPen(QPen(theme.detractor, 2));
        const double radius = isSignal ? 4 : 2.2;
        painter.drawEllipse(pointAt(last), radius, radius);
    }
    painter.restore();
}

int keyCapWidth(const QString &keys)
{
    return QFontMetrics(fontOf(size::note, QFont::DemiBold)).horizontalAdvance(keys) + 10;
}

void paintKeyCap(QPainter &painter, const QRectF &rect, const QString &keys, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(size::note, QFont::DemiBold));
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(theme.text2);
    painter.drawText(rect, Qt::AlignCenter, keys);
    painter.restore();
}

bool showsFocus(const QWidget &widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !showsFocus(*view) || view->currentIndex().row() != index.row())
        return;
    const QRect &rect = option.rect;
    painter.fillRect(rect.left(), rect.top(), rect.width(), 2, theme.accent);
    painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, theme.accent);
    if (rect.left() <= 0)
        painter.fillRect(rect.left(), rect.top(), 2, rect.height(), theme.accent);
    if (rect.right() >= view->viewport()->width() - 1)
        painter.fillRect(rect.right() - 1, rect.top(), 2, rect.height(), theme.accent);
}

void paintFocus(QPainter &painter, const QRectF &rect, const Theme &theme, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace gensvar::parts
