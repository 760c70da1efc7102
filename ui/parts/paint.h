// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/grouptablemodel.h"
#include "parts/theme.h"

#include <QRectF>
#include <QString>

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;
class QWidget;

/// What several delegates and widgets paint alike.
namespace gensvar::parts {

/// Text with digits of one width, so that columns of numbers align whatever the font: each digit in a cell as wide as
/// the widest. In the painter's font and pen; right or left aligned, centred vertically.
void paintFigures(QPainter &painter, const QRectF &rect, Qt::Alignment align, const QString &text);
[[nodiscard]] double figuresWidth(const QFont &font, const QString &text);

/// The score in its colour, 28 × 22; below 0: no score.
void paintBadge(QPainter &painter, const QRectF &rect, int score, const Theme &theme);

void paintSpark(QPainter &painter, const QRectF &rect, const models::Spark &spark, bool small, const Theme &theme);

/// A key of the keyboard, framed: "Ctrl K". 18 high.
void paintKeyCap(QPainter &painter, const QRectF &rect, const QString &keys, const Theme &theme);
[[nodiscard]] int keyCapWidth(const QString &keys);

/// Whether a widget shows that it has the focus: from the first Tab on, not after a click.
[[nodiscard]] bool showsFocus(const QWidget &widget);
/// The keyboard's focus: a ring of 2.
/// The frame of the row that the keys act on, painted cell by cell, while the view has the focus from the keyboard.
void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme);
void paintFocus(QPainter &painter, const QRectF &rect, const Theme &theme, double radius = size::radius);

} // namespace gensvar::parts
