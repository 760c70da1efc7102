// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QLatin1StringView>
#include <QRectF>

class QPainter;

namespace gensvar::parts {

/// Paints one of resources/icons in a colour, at any scale.
void paintIcon(QPainter &painter, const QRectF &rect, QLatin1StringView name, const QColor &colour);
/// The same as an icon for buttons and menus; disabled in the second colour.
[[nodiscard]] QIcon icon(QLatin1StringView name, const QColor &colour, const QColor &disabled = {});

} // namespace gensvar::parts
