// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPageLayout>
#include <QRectF>

#include <functional>

class QPainter;
class QPagedPaintDevice;

namespace gensvar::print {

/// Lengths on paper are in this part of an inch, in which type has the sizes it has on a screen.
inline constexpr double unitsPerInch = 96;

/// A sheet of paper: where there is room for the content, and for a line above and below it.
struct Paper
{
    QSizeF size;
    QRectF room;
    QRectF head; ///< of the second page on
    QRectF foot;
};

/// With margins that every printer can keep.
[[nodiscard]] Paper paperOf(const QPageLayout &layout);
[[nodiscard]] QMarginsF margins(); ///< in millimetres

/// Something that is laid out and stays in one piece.
struct Piece
{
    QRectF rect;                           ///< on the sheet
    std::function<void(QPainter &)> paint; ///< from (0, 0) of the piece
};

/// Pages that are laid out; any of them can be painted at any time.
struct Booklet
{
    Paper paper;
    QList<QList<Piece>> pages;
    bool hasDrawings = false; ///< which are painted on the thread that draws; words on any

    void paintPage(QPainter &painter, qsizetype page) const; ///< in the paper's units
    /// All pages, or those from first to last, counted from 1.
    void paint(QPagedPaintDevice &device, int first = 0, int last = 0) const;
};

/// Puts pieces beneath one another, on a new page where the last one is full.
class Flow
{
public:
    explicit Flow(const Paper &paper);

    [[nodiscard]] double width() const { return m_booklet.paper.room.width(); }
    [[nodiscard]] double height() const { return m_booklet.paper.room.height(); } ///< of a whole page
    [[nodiscard]] double left() const;                                            ///< height that is free on this page
    [[nodiscard]] bool isAtTop() const { return m_y <= 0; }
    void space(double height); ///< none at the top of a page
    void turn();               ///< to a new page, unless this one is empty
    void keep(double height);  ///< turns unless so much is left
    /// At the left, or beside what has been put at the same height.
    void put(double height, std::function<void(QPainter &)> paint);

    void markDrawing() { m_booklet.hasDrawings = true; }
    [[nodiscard]] Booklet take() { return std::move(m_booklet); }

private:
    Booklet m_booklet;
    double m_y = 0;
};

} // namespace gensvar::print
