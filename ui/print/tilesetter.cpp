// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/tilesetter.h"

#include "models/figuretext.h"
#include "parts/theme.h"
#include "print/type.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::print {

using parts::PrintedTiles;

static constexpr double titleHeight = 16;
static constexpr double figureHeight = 36;
static constexpr double between = 20;
static constexpr double partGap = 12;

namespace {

struct LaidOut
{
    PrintedTiles::Tile tile;
    double x = 0;
    double width = 0;
    Words beside; ///< next to the figure, or the first of the notes where that is too narrow
    bool isBesideBelow = false;
    Words notes;
    [[nodiscard]] double height() const
    {
        return titleHeight + figureHeight + (isBesideBelow ? beside.height() : 0) + notes.height();
    }
};

} // namespace

/// A part's share, count and name.
static double wordsWidth(const PrintedTiles::Part &part)
{
    const QFont note = typeOf(size::note);
    return std::max(widthOf(typeOf(size::text, QFont::DemiBold), part.share) + 5
                        + widthOf(note, models::countText(part.count)),
                    10 + widthOf(note, part.name));
}

static double figureWidth(const PrintedTiles::Tile &tile)
{
    return widthOf(typeOf(size::figure, QFont::DemiBold), tile.figure) + 1;
}

/// What it cannot do without.
static double leastWidth(const PrintedTiles::Tile &tile)
{
    double width = -partGap;
    for (const PrintedTiles::Part &part : tile.parts)
        width += wordsWidth(part) + partGap;
    return std::max({width, figureWidth(tile), widthOf(typeOf(size::small), tile.title) + 1});
}

static void paintParts(QPainter &painter, const LaidOut &laidOut)
{
    const parts::Theme &theme = parts::lightTheme();
    qint64 all = 0;
    for (const PrintedTiles::Part &part : laidOut.tile.parts)
        all += part.count;
    const QFont bold = typeOf(size::text, QFont::DemiBold);
    const QFont plain = typeOf(size::note);
    const double gaps = 2.0 * double(laidOut.tile.parts.size() - 1);
    double x = 0;
    double column = 0;
    for (const PrintedTiles::Part &part : laidOut.tile.parts) {
        const double width = (laidOut.width - gaps) * double(part.count) / double(std::max<qint64>(all, 1));
        painter.fillRect(QRectF(x, titleHeight + 6, width, 14), part.colour);
        x += width + 2;
        const double words = wordsWidth(part);
        const double top = titleHeight + figureHeight - 12;
        paintLine(painter, {column, top, words, 15}, bold, theme.text, part.share);
        paintLine(painter, {column, top, words, 15}, plain, theme.text2, models::countText(part.count), Qt::AlignRight);
        painter.fillRect(QRectF(column, top + 19, 6, 6), part.colour);
        paintLine(painter, {column + 10, top + 15, words, 14}, plain, theme.text2, part.name);
        column += words + partGap;
    }
}

static void paintTile(QPainter &painter, const LaidOut &laidOut)
{
    const parts::Theme &theme = parts::lightTheme();
    const PrintedTiles::Tile &tile = laidOut.tile;
    painter.translate(laidOut.x, 0);
    paintLine(painter, {0, 0, laidOut.width, titleHeight}, typeOf(size::small), theme.text2, tile.title);
    if (!tile.parts.isEmpty()) {
        paintParts(painter, laidOut);
        painter.translate(-laidOut.x, 0);
        return;
    }
    const QFont big = typeOf(size::figure, QFont::DemiBold);
    paintLine(painter, {0, titleHeight, laidOut.width, figureHeight}, big,
              tile.uncertain ? theme.uncertain : theme.text, tile.figure);
    double y = titleHeight + figureHeight;
    if (laidOut.isBesideBelow) {
        laidOut.beside.paint(painter, {0, y}, theme.text2);
        y += laidOut.beside.height();
    } else {
        laidOut.beside.paint(painter, {widthOf(big, tile.figure) + 8, titleHeight + 15}, theme.text2);
    }
    laidOut.notes.paint(painter, {0, y}, theme.text2);
    painter.translate(-laidOut.x, 0);
}

void setTiles(const PrintedTiles &tiles, Flow &flow)
{
    // each at least as wide as it must, the rest by weight
    int weights = 0;
    double room = flow.width() - between * double(tiles.tiles.size() - 1);
    for (const PrintedTiles::Tile &tile : tiles.tiles) {
        weights += tile.weight;
        room -= leastWidth(tile);
    }
    room = std::max(room, 0.0);
    QList<LaidOut> all;
    double x = 0;
    double height = 0;
    for (const PrintedTiles::Tile &tile : tiles.tiles) {
        LaidOut laidOut{tile, x, leastWidth(tile) + room * tile.weight / weights, {}, false, {}};
        const QFont font = typeOf(size::small);
        const double figure = figureWidth(tile) + 8;
        laidOut.isBesideBelow = figure + widthOf(font, tile.beside) > laidOut.width;
        laidOut.beside = Words(tile.beside, font, laidOut.isBesideBelow ? laidOut.width : laidOut.width - figure);
        laidOut.notes = Words(tile.notes.join(u'\n'), font, laidOut.width);
        x += laidOut.width + between;
        height = std::max(height, laidOut.height());
        all.append(laidOut);
    }
    flow.put(height, [all, height](QPainter &painter) {
        for (const LaidOut &laidOut : all) {
            paintTile(painter, laidOut);
            if (laidOut.x > 0)
                painter.fillRect(QRectF(laidOut.x - between / 2, 2, 0.8, height - 4), parts::lightTheme().hair);
        }
    });
}

} // namespace gensvar::print
