// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/previewdelegate.h"

#include "domain/field.h"
#include "models/previewmodel.h"
#include "parts/paint.h"
#include "parts/theme.h"

#include <QPainter>

namespace gensvar::intake {

using Model = models::PreviewModel;

void PreviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const parts::Theme &theme = parts::themeOf(option.palette);
    const bool asked = index.data(Model::AskedRole).toBool() || index.data(Model::DoubtRole).toBool();
    const bool leftOut = index.data(Model::LeftOutRole).toBool();
    painter->save();
    if (asked)
        painter->fillRect(option.rect, theme.warnBack);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.hair);
    painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), theme.hair);
    const QRectF inside = QRectF(option.rect).adjusted(parts::size::cell, 0, -parts::size::cell, -1);
    const QString text = index.data().toString();
    bool isNumber = false;
    const int score = text.toInt(&isNumber);
    const bool isScore = index.data(Model::FieldRole).toInt() == int(domain::Field::Score);
    if (isScore && isNumber && score >= 0 && score <= 10) {
        const QRectF badge(inside.left(), inside.center().y() - 11, 28, 22);
        parts::paintBadge(*painter, badge, score, theme);
    } else {
        painter->setFont(parts::fontOf(parts::size::text));
        painter->setPen(asked ? theme.warnText : leftOut ? theme.uncertain : theme.text);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetricsF(painter->font()).elidedText(text, Qt::ElideRight, inside.width()));
    }
    if (option.state & QStyle::State_HasFocus)
        parts::paintFocus(*painter, option.rect, theme, 0);
    painter->restore();
}

} // namespace gensvar::intake
