// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/booklet.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace gensvar::print {

static constexpr double lineRoom = 30; ///< above and below the content

QMarginsF margins()
{
    return {15, 11, 15, 11};
}

Paper paperOf(const QPageLayout &layout)
{
    const double scale = unitsPerInch / 72;
    const QRectF full = layout.fullRect(QPageLayout::Point);
    const QRectF inside = layout.paintRect(QPageLayout::Point);
    const QRectF all(inside.topLeft() * scale, inside.size() * scale);
    return {full.size() * scale,
            all.adjusted(0, lineRoom, 0, -lineRoom),
            {all.left(), all.top(), all.width(), lineRoom},
            {all.left(), all.bottom() - lineRoom, all.width(), lineRoom}};
}

void Booklet::paintPage(QPainter &painter, qsizetype page) const
{
    for (const Piece &piece : pages[page]) {
        painter.save();
        painter.translate(piece.rect.topLeft());
        piece.paint(painter);
        painter.restore();
    }
}

void Booklet::paint(QPagedPaintDevice &device, int first, int last) const
{
    QPainter painter(&device);
    const double scale = device.logicalDpiX() / unitsPerInch;
    const QRectF inside = device.pageLayout().paintRectPixels(device.logicalDpiX());
    const qsizetype end = last > 0 ? std::min<qsizetype>(last, pages.size()) : pages.size();
    const qsizetype begin = std::max(first - 1, 0);
    for (qsizetype page = begin; page < end && painter.isActive(); ++page) {
        if (page > begin && !device.newPage())
            return;
        painter.resetTransform();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-inside.topLeft()); // a device begins at its margins
        painter.scale(scale, scale);
        paintPage(painter, page);
    }
}

Flow::Flow(const Paper &paper)
{
    m_booklet.paper = paper;
    m_booklet.pages.append(QList<Piece>());
}

double Flow::left() const
{
    return height() - m_y;
}

void Flow::space(double height)
{
    if (!isAtTop())
        m_y += height;
}

void Flow::turn()
{
    if (isAtTop())
        return;
    m_booklet.pages.append(QList<Piece>());
    m_y = 0;
}

void Flow::keep(double height)
{
    if (height > left())
        turn();
}

void Flow::put(double height, std::function<void(QPainter &)> paint)
{
    keep(height);
    const QRectF &room = m_booklet.paper.room;
    m_booklet.pages.last().append({{room.left(), room.top() + m_y, room.width(), height}, std::move(paint)});
    m_y += height;
}

} // namespace gensvar::print
