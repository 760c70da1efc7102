// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/icons.h"

#include "parts/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::parts {

void paintIcon(QPainter &painter, const QRectF &rect, QLatin1StringView name, const QColor &colour)
{
    QFile file(":/icons/"_L1 + name + ".svg"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, rect);
}

QIcon icon(QLatin1StringView name, const QColor &colour, const QColor &disabled)
{
    QIcon made;
    for (const int scale : {1, 2, 3}) {
        const auto add = [&](const QColor &ink, QIcon::Mode mode) {
            QPixmap pixmap(size::icon * scale, size::icon * scale);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paintIcon(painter, pixmap.rect(), name, ink);
            painter.end();
            pixmap.setDevicePixelRatio(scale);
            made.addPixmap(pixmap, mode);
        };
        add(colour, QIcon::Normal);
        add(disabled.isValid() ? disabled : colour, QIcon::Disabled);
    }
    return made;
}

} // namespace gensvar::parts
