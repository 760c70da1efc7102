// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/commentdelegate.h"

#include "comments/commentsnippet.h"
#include "domain/commentpage.h"
#include "models/commentmodel.h"
#include "parts/paint.h"
#include "parts/theme.h"
#include "say/days.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::comments {

using parts::fontOf;
using parts::Theme;

static constexpr double textLine = 18;

/// "Hedlunds Bygg AB · Contact · phone", as far as they are known.
QString CommentDelegate::placeText(const domain::Comment &comment) const
{
    QStringList parts{comment.account, m_departmentShown ? comment.department : QString(), comment.touchpoint,
                      comment.channel};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString CommentDelegate::dayText(QDate day) const
{
    return day.year() == m_today.year() ? say::monthDay(day) : say::shortDay(day);
}

void CommentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = parts::themeOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect &rect = option.rect;
    painter->save();
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, selected ? theme.select : theme.hover);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.hair);
    if (selected)
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.accent);
    parts::paintRowFocus(*painter, option, index, theme);
    const QRectF inside = QRectF(rect).adjusted(parts::size::margin, 8, -parts::size::margin, -6);
    const QVariant value = index.data(models::CommentModel::CommentRole);
    if (value.isValid()) {
        const auto comment = value.value<domain::Comment>();
        parts::paintBadge(*painter, QRectF(inside.topLeft(), QSizeF(28, 22)), comment.score, theme);
        const QRectF body = inside.adjusted(40, 0, 0, 0);
        paintHead(*painter, QRectF(body.topLeft(), QSizeF(body.width(), textLine)), comment, theme);
        paintText(*painter, body.adjusted(0, textLine + 3, 0, 0), comment.text, theme);
    } else { // a grey bar or two until the page is here
        painter->fillRect(QRectF(inside.topLeft(), QSizeF(28, 22)), theme.hover);
        painter->fillRect(QRectF(inside.left() + 40, inside.top() + 4, 160, 10), theme.hover);
        painter->fillRect(QRectF(inside.left() + 40, inside.top() + 26, inside.width() * 0.6, 10), theme.hover);
    }
    painter->restore();
}

static QString whoText(const domain::Comment &comment)
{
    return comment.customerName.isEmpty() ? comment.customerId : comment.customerName;
}

bool CommentDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const QVariant value = index.data(models::CommentModel::CommentRole);
    if (event->type() != QEvent::ToolTip || !value.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto comment = value.value<domain::Comment>();
    const QString place = placeText(comment);
    const QFontMetricsF plain(fontOf(parts::size::secondary));
    const double wanted = QFontMetricsF(fontOf(parts::size::text, QFont::DemiBold)).horizontalAdvance(whoText(comment))
        + plain.horizontalAdvance(place + dayText(comment.respondedOn)) + parts::size::unit + 12;
    const bool isCut = wanted > option.rect.width() - 2 * parts::size::margin - 40;
    QToolTip::showText(event->globalPos(), isCut ? whoText(comment) + u'\n' + place : QString(), view);
    return true;
}

void CommentDelegate::paintHead(QPainter &painter, const QRectF &rect, const domain::Comment &comment,
                                const Theme &theme) const
{
    const QFont plain = fontOf(parts::size::secondary);
    const QString day = dayText(comment.respondedOn);
    painter.setFont(plain);
    painter.setPen(theme.text2);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, day);
    QRectF room = rect.adjusted(0, 0, -QFontMetricsF(plain).horizontalAdvance(day) - 12, 0);
    const QFont bold = fontOf(parts::size::text, QFont::DemiBold);
    const QFontMetricsF boldMetrics(bold);
    const QString who = whoText(comment);
    if (!who.isEmpty()) {
        const QString shown = boldMetrics.elidedText(who, Qt::ElideRight, room.width());
        painter.setFont(bold);
        painter.setPen(theme.text);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
        room.setLeft(room.left() + boldMetrics.horizontalAdvance(shown) + parts::size::unit);
    }
    if (room.width() < 30)
        return;
    painter.setFont(plain);
    painter.setPen(theme.text2);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(plain).elidedText(placeText(comment), Qt::ElideRight, room.width()));
}

void CommentDelegate::paintText(QPainter &painter, const QRectF &rect, const QString &text, const Theme &theme) const
{
    const QFont font = fontOf(parts::size::text);
    const QFontMetricsF metrics(font);
    const auto seen = qsizetype(2 * rect.width() / metrics.averageCharWidth() * 0.8);
    const Snippet shown = snippet(text, m_query, seen);
    painter.setFont(font);
    qsizetype from = 0;
    for (int line = 0; line < 2 && from < shown.text.size(); ++line) {
        QString piece = shown.text.mid(from);
        if (line == 0) {
            QTextLayout layout(piece, font);
            layout.beginLayout();
            QTextLine first = layout.createLine();
            first.setLineWidth(rect.width());
            layout.endLayout();
            piece = piece.left(first.textLength());
        } else {
            piece = metrics.elidedText(piece, Qt::ElideRight, rect.width());
        }
        const QRectF room(rect.left(), rect.top() + line * textLine, rect.width(), textLine);
        for (const text::Span &hit : shown.hits) {
            const qsizetype start = std::max<qsizetype>(hit.start - from, 0);
            const qsizetype end = std::min<qsizetype>(hit.start + hit.length - from, piece.size());
            if (end <= start)
                continue;
            const double x = metrics.horizontalAdvance(piece.left(start));
            const double width = metrics.horizontalAdvance(piece.mid(start, end - start));
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.mark);
            painter.drawRoundedRect(QRectF(room.left() + x - 1, room.top() + 1, width + 2, textLine - 2), 2, 2);
        }
        painter.setPen(theme.text);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, piece);
        from += piece.size();
    }
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, parts::size::commentRow};
}

} // namespace gensvar::comments
