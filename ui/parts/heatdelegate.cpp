// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/heatdelegate.h"

#include "models/figuretext.h"
#include "models/heatmodel.h"
#include "parts/paint.h"
#include "parts/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace gensvar::parts {

using Model = models::HeatModel;

static constexpr double cellRadius = 2;
static constexpr int leastWidth = 62;

/// The ground of a cell that has a figure: the colour of its step, or an edge alone.
static void paintGround(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme)
{
    const QVariant step = index.data(Model::StepRole);
    if (step.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.heat[size_t(step.toInt() + 3)]);
        painter.drawRoundedRect(cell, cellRadius, cellRadius);
    } else {
        painter.setPen(QPen(theme.hair, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), cellRadius, cellRadius);
    }
}

void HeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const QRectF cell = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QVariant count = index.data(Model::CountRole);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (count.isValid()) {
        const bool certain = index.data(Model::StepRole).isValid();
        paintGround(*painter, cell, index, theme);
        if (option.state & QStyle::State_MouseOver) {
            painter->setPen(QPen(theme.border, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), cellRadius, cellRadius);
        }
        painter->setFont(fontOf(size::text, certain ? QFont::DemiBold : QFont::Normal));
        painter->setPen(certain ? theme.heatFigure : theme.uncertain);
        // digits have nothing below their line: where rows are compact, the two lines close up
        const bool close = cell.height() < 30;
        painter->drawText(QRectF(cell.left(), cell.top() + (close ? 0 : 1), cell.width(), close ? 15 : 17),
                          Qt::AlignCenter, index.data().toString());
        painter->setFont(fontOf(size::note));
        painter->setPen(certain ? theme.heatCount : theme.uncertain);
        painter->drawText(QRectF(cell.left(), cell.top() + (close ? 12 : 15), cell.width(), 14), Qt::AlignCenter,
                          models::countText(count.toLongLong()));
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && showsFocus(*view) && view->currentIndex() == index)
        paintFocus(*painter, option.rect, theme, cellRadius);
    painter->restore();
}

QSize HeatDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {leastWidth, size::row};
}

} // namespace gensvar::parts
