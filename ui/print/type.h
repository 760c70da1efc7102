// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace gensvar::print {

/// Sizes of type on paper.
namespace size {
inline constexpr int text = 12;
inline constexpr int small = 11;
inline constexpr int note = 10;
inline constexpr int section = 14;
inline constexpr int title = 22;
inline constexpr int figure = 26;
inline constexpr int gap = 18; ///< between blocks
} // namespace size

/// The application's font without the shifts that fit it to a screen's pixels.
[[nodiscard]] QFont typeOf(int pixels, QFont::Weight weight = QFont::Normal);
[[nodiscard]] double widthOf(const QFont &font, const QString &text);

/// Words in lines of a width, laid out once and painted wherever they come to stand.
class Words
{
public:
    Words() = default;
    /// mostLines: what is longer ends in …; 0: all.
    Words(const QString &text, const QFont &font, double width, Qt::Alignment align = Qt::AlignLeft, int mostLines = 0);

    [[nodiscard]] double height() const { return double(lines()) * m_lineHeight; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qsizetype lines() const;
    void paint(QPainter &painter, QPointF at, const QColor &ink) const;
    void paint(QPainter &painter, QPointF at, const QColor &ink, qsizetype first, qsizetype count) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_lineHeight = 0;
};

/// A line of text at the right or left of a rectangle, elided where that is too narrow.
void paintLine(QPainter &painter, const QRectF &rect, const QFont &font, const QColor &ink, const QString &text,
               Qt::Alignment align = Qt::AlignLeft);

} // namespace gensvar::print
