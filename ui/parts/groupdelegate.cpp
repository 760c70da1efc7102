// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/groupdelegate.h"

#include "models/grouptablemodel.h"
#include "parts/density.h"
#include "parts/icons.h"
#include "parts/paint.h"
#include "parts/rowdelegate.h"
#include "parts/theme.h"

#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::parts {

using Model = models::GroupTableModel;

static constexpr int doorWidth = 22;

static QFont fontFor(int column, bool small, int direction)
{
    if (column == Model::Nps && !small)
        return fontOf(size::text, QFont::DemiBold);
    if (column == Model::Interval || column == Model::Verdict)
        return fontOf(size::secondary);
    if (column == Model::Change && direction != 0)
        return fontOf(size::text, QFont::DemiBold);
    return fontOf(size::text);
}

static QColor inkFor(int column, bool small, int direction, const Theme &theme)
{
    if (small)
        return theme.uncertain;
    if (column == Model::Change && direction != 0)
        return direction > 0 ? theme.promoterText : theme.detractorText;
    const bool quiet =
        column == Model::Interval || column == Model::Change || (column == Model::Verdict && direction == 0);
    return quiet ? theme.text2 : theme.text;
}

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    painter->save();
    RowDelegate::paintGround(*painter, option, index);
    const bool small = index.data(Model::SmallRole).toBool();
    const int direction = index.data(Model::DirectionRole).toInt();
    const int column = index.column();
    QRectF inside = QRectF(option.rect).adjusted(groupPadding, 0, -groupPadding, -1);
    if (column == Model::Trend) {
        paintSpark(*painter, inside, index.data(Model::SparkRole).value<models::Spark>(), small, theme);
        painter->restore();
        return;
    }
    painter->setFont(fontFor(column, small, direction));
    painter->setPen(inkFor(column, small, direction, theme));
    const QString text = index.data(Qt::DisplayRole).toString();
    if (column == Model::Name || column == Model::Verdict) {
        const bool hasDoor = column == Model::Name
            && (index.data(Model::GathersRole).toBool()
                || option.state & (QStyle::State_MouseOver | QStyle::State_Selected));
        const QRectF door = doorRect(option.rect);
        if (hasDoor) {
            inside.setRight(door.left());
            paintIcon(*painter, QRectF(door.center() - QPointF(5, 5), QSizeF(10, 10)), "chevron-right"_L1, theme.text2);
        }
        const QFontMetricsF metrics(painter->font());
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, inside.width()));
    } else {
        const auto align = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        paintFigures(*painter, inside, align, text);
    }
    painter->restore();
}

QRect GroupDelegate::doorRect(const QRect &cell)
{
    return {cell.right() - doorWidth + 1, cell.top(), doorWidth, cell.height()};
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.column() == Model::Trend)
        return {0, rowHeight()}; // as wide as the table has room for it
    const QFont font = fontFor(index.column(), false, 1);
    const double width = figuresWidth(font, index.data(Qt::DisplayRole).toString());
    const int door = index.data(Model::GathersRole).toBool() && index.column() == Model::Name ? doorWidth : 0;
    return {int(std::ceil(width)) + 2 * groupPadding + 2 + door, rowHeight()};
}

} // namespace gensvar::parts
