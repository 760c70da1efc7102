// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace gensvar::uitest {

/// A run of text as it was painted: by a label, a delegate or a chart alike.
struct Writing
{
    QString text;
    QRectF place; ///< in the painted widget's coordinates, by the text's advance, ascent and descent
    QRectF clip;  ///< what the painter let through there; empty: everything
};

/// All that a widget and those in it write, in the order they paint, but what is scrolled away.
[[nodiscard]] QList<Writing> writingsOf(QWidget &widget);

} // namespace gensvar::uitest
