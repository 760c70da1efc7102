// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/type.h"

#include "parts/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace gensvar::print {

QFont typeOf(int pixels, QFont::Weight weight)
{
    QFont font = parts::fontOf(pixels, weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // a glyph that a font takes in place of a character (Inter does of "(", "−", "=" beside figures) has no character
    // in the PDF: −5 would be copied, searched and read aloud as 5
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

double widthOf(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

/// What fits into so many lines.
static QString shortened(const QString &text, const QTextLayout &layout, int lines, const QFont &font, double width)
{
    const int last = layout.lineAt(lines - 1).textStart();
    return text.left(last) + QFontMetricsF(font).elidedText(text.mid(last), Qt::ElideRight, width);
}

static void breakLines(QTextLayout &layout, double width, double lineHeight)
{
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += lineHeight;
    }
    layout.endLayout();
}

Words::Words(const QString &text, const QFont &font, double width, Qt::Alignment align, int mostLines)
    : m_lineHeight(std::ceil(QFontMetricsF(font).height() * 1.06))
{
    QString written = text;
    written.replace(u'\n', QChar::LineSeparator);
    QTextOption option(align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    const auto laidOut = [&] {
        auto layout = std::make_shared<QTextLayout>(written, font);
        layout->setTextOption(option);
        layout->setCacheEnabled(true);
        breakLines(*layout, std::max(width, 1.0), m_lineHeight);
        return layout;
    };
    m_layout = laidOut();
    if (mostLines > 0 && m_layout->lineCount() > mostLines) {
        written = shortened(written, *m_layout, mostLines, font, width - 4);
        m_layout = laidOut();
    }
}

qsizetype Words::lines() const
{
    return m_layout && !m_layout->text().isEmpty() ? m_layout->lineCount() : 0;
}

void Words::paint(QPainter &painter, QPointF at, const QColor &ink) const
{
    paint(painter, at, ink, 0, lines());
}

void Words::paint(QPainter &painter, QPointF at, const QColor &ink, qsizetype first, qsizetype count) const
{
    if (!m_layout || count <= 0)
        return;
    painter.setPen(ink);
    const double up = double(first) * m_lineHeight;
    for (qsizetype i = first; i < std::min(first + count, lines()); ++i)
        m_layout->lineAt(int(i)).draw(&painter, at - QPointF(0, up));
}

void paintLine(QPainter &painter, const QRectF &rect, const QFont &font, const QColor &ink, const QString &text,
               Qt::Alignment align)
{
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetricsF metrics(font);
    const QString shown = metrics.horizontalAdvance(text) > rect.width() + 0.5
        ? metrics.elidedText(text, Qt::ElideRight, rect.width())
        : text;
    const double baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    const double spare = rect.width() - metrics.horizontalAdvance(shown);
    const double x = align & Qt::AlignRight ? spare : align & Qt::AlignHCenter ? spare / 2 : 0;
    painter.drawText(QPointF(rect.left() + x, baseline), shown);
}

} // namespace gensvar::print
