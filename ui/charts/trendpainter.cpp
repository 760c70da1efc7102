// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trendpainter.h"

#include "models/figurehint.h"
#include "models/figuretext.h"
#include "parts/paint.h"
#include "parts/theme.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gensvar::charts {

static constexpr double countRoom = 16; ///< the numbers above the bars
static constexpr double barWidth = 34;

/// On paper each glyph is of its own character; see print::typeOf.
static QFont fontOn(const QPainter &painter, int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = parts::fontOf(pixels, weight);
    if (painter.paintEngine()->type() != QPaintEngine::Raster)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

TrendPainter::TrendPainter(const models::ChartSpec &spec, const TrendScale &scale, const parts::Theme &theme,
                           int pointed)
    : m_spec(spec)
    , m_scale(scale)
    , m_theme(theme)
    , m_pointed(pointed)
{ }

/// The interval of a period that has no neighbour to make a band with.
void TrendPainter::paintInterval(QPainter &painter, int index) const
{
    const domain::Figure &figure = *m_spec.points[index].figure;
    painter.fillRect(
        QRectF(m_scale.xOf(index) - 3, m_scale.yOf(figure.high), 6, m_scale.yOf(figure.low) - m_scale.yOf(figure.high)),
        m_theme.band);
}

void TrendPainter::paintAxis(QPainter &painter) const
{
    painter.setFont(fontOn(painter, parts::size::secondary));
    for (const double tick : m_spec.ticks) {
        const double y = std::round(m_scale.yOf(tick)) + 0.5;
        painter.setPen(QPen(tick == 0 ? m_theme.hair : m_theme.grid, 1));
        painter.drawLine(QPointF(m_scale.plot.left(), y), QPointF(m_scale.plot.right(), y));
        painter.setPen(m_theme.text2);
        parts::paintFigures(painter, QRectF(0, y - 10, TrendScale::leftRoom - 10, 20), Qt::AlignRight,
                            models::numberText(tick));
    }
    double widest = 0;
    const QFontMetricsF metrics(painter.font());
    for (const models::ChartPoint &point : m_spec.points)
        widest = std::max(widest, metrics.horizontalAdvance(point.label));
    // every second, third … label where all would overlap, counted from the end, which matters most
    const int every = std::max(1, int(std::ceil((widest + 10) / m_scale.step())));
    const int last = int(m_spec.points.size()) - 1;
    for (int i = last; i >= 0; i -= every) {
        const QRectF room(m_scale.xOf(i) - widest, m_scale.view.height() - TrendScale::labelRoom, 2 * widest,
                          TrendScale::labelRoom);
        painter.setFont(fontOn(painter, parts::size::secondary, i == m_pointed ? QFont::DemiBold : QFont::Normal));
        painter.setPen(i == m_pointed ? m_theme.text : m_theme.text2);
        painter.drawText(room, Qt::AlignHCenter | Qt::AlignVCenter, m_spec.points[i].label);
    }
}

void TrendPainter::paintBars(QPainter &painter) const
{
    const QRectF room = m_scale.strip().adjusted(0, countRoom, 0, 0);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_theme.hair, 1));
    painter.drawLine(room.bottomLeft(), room.bottomRight());
    const double width = std::max(1.0, std::min(barWidth, m_scale.step() * 0.6));
    painter.setFont(fontOn(painter, parts::size::note));
    const QFontMetricsF metrics(painter.font());
    const bool counts = metrics.horizontalAdvance(models::countText(m_spec.mostResponses)) + 6 < m_scale.step();
    for (int i = 0; i < m_spec.points.size(); ++i) {
        const qint64 n = m_spec.points[i].tally.responses();
        if (n == 0)
            continue;
        const double height =
            std::max(1.0, std::round(room.height() * double(n) / double(std::max<qint64>(m_spec.mostResponses, 1))));
        const QRectF bar(std::round(m_scale.xOf(i) - width / 2), std::round(room.bottom() - height), std::round(width),
                         height);
        if (m_spec.points[i].running) {
            painter.setPen(QPen(m_theme.bars, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(0, 0, -1, 0));
        } else {
            painter.fillRect(bar, m_theme.bars);
        }
        if (counts) {
            painter.setPen(m_theme.text2);
            painter.drawText(
                QRectF(m_scale.xOf(i) - m_scale.step() / 2, bar.top() - countRoom, m_scale.step(), countRoom - 1),
                Qt::AlignCenter, models::countText(n));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOn(painter, parts::size::secondary));
    painter.setPen(m_theme.text2);
    painter.drawText(QRectF(m_scale.plot.right() + 8, room.bottom() - 20, TrendScale::rightRoom - 8, 20),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Responses"));
}

void TrendPainter::paintRunning(QPainter &painter) const
{
    for (int i = 0; i < m_spec.points.size(); ++i) {
        const models::ChartPoint &point = m_spec.points[i];
        if (!point.running || !point.figure)
            continue;
        const QPointF at(m_scale.xOf(i), m_scale.yOf(point.figure->nps));
        paintInterval(painter, i);
        painter.setPen(QPen(m_theme.line, 1));
        if (i > 0 && m_spec.points[i - 1].figure)
            painter.drawLine(QPointF(m_scale.xOf(i - 1), m_scale.yOf(m_spec.points[i - 1].figure->nps)), at);
        painter.setPen(QPen(m_theme.line, 1.5));
        painter.setBrush(m_theme.page);
        painter.drawEllipse(at, 4, 4);
    }
}

void TrendPainter::paintSignals(QPainter &painter) const
{
    painter.setPen(QPen(m_theme.detractor, 2));
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < m_spec.points.size(); ++i) {
        if (m_spec.points[i].signal && m_spec.points[i].figure)
            painter.drawEllipse(QPointF(m_scale.xOf(i), m_scale.yOf(m_spec.points[i].figure->nps)), 7, 7);
    }
}

void TrendPainter::paintLineEnd(QPainter &painter) const
{
    const int closed = m_spec.lastClosed();
    if (closed >= 0) {
        const double nps = m_spec.points[closed].figure->nps;
        painter.setFont(fontOn(painter, parts::size::secondary, QFont::DemiBold));
        painter.setPen(m_theme.line);
        const bool below =
            closed == 0 || !m_spec.points[closed - 1].figure || m_spec.points[closed - 1].figure->nps >= nps;
        const double y =
            std::clamp(m_scale.yOf(nps) + (below ? 12 : -12), m_scale.plot.top() + 8, m_scale.plot.bottom() - 8);
        painter.drawText(QRectF(m_scale.xOf(closed) - 40, y - 8, 34, 16), Qt::AlignRight | Qt::AlignVCenter,
                         models::numberText(nps));
    }
    const models::ChartPoint &last = m_spec.points.last();
    if (!last.running || !last.figure)
        return;
    const double x = m_scale.plot.right() + 8;
    const double y = std::clamp(m_scale.yOf(last.figure->nps), m_scale.plot.top() + 8, m_scale.plot.bottom() - 8);
    painter.setFont(fontOn(painter, parts::size::secondary));
    painter.setPen(m_theme.text2);
    painter.drawText(QRectF(x, y - 8, TrendScale::rightRoom - 8, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%1 so far", "the NPS of the running period").arg(models::numberText(last.figure->nps)));
}

/// The lines beside the first are named where they end, one below the other.
void TrendPainter::paintNames(QPainter &painter) const
{
    struct Name
    {
        double y;
        QString text;
        QColor ink;
    };
    QList<Name> names;
    for (qsizetype i = 0; i < std::min(m_spec.beside.size(), qsizetype(m_theme.lines.size())); ++i) {
        const models::ChartLine &line = m_spec.beside[i];
        const auto last = std::find_if(line.nps.crbegin(), line.nps.crend(), [](const auto &nps) { return bool(nps); });
        if (last != line.nps.crend())
            names.append({m_scale.yOf(**last), line.name, m_theme.lines[size_t(i)]});
    }
    std::ranges::sort(names, {}, &Name::y);
    painter.setFont(fontOn(painter, parts::size::note));
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.height();
    double free = m_scale.plot.top();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const double most = m_scale.plot.bottom() - double(names.size() - i) * height;
        const double top = std::max(free, std::min(names[i].y - height / 2, most));
        const QRectF room(m_scale.plot.right() + 8, top, TrendScale::rightRoom - 8, height);
        painter.setPen(names[i].ink);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(names[i].text, Qt::ElideRight, room.width()));
        free = top + height;
    }
}

void TrendPainter::paintPointed(QPainter &painter) const
{
    if (m_pointed < 0)
        return;
    const double x = std::round(m_scale.xOf(m_pointed)) + 0.5;
    painter.setPen(QPen(m_theme.border, 1));
    painter.drawLine(QPointF(x, m_scale.plot.top()), QPointF(x, m_scale.strip().bottom()));
    const models::ChartPoint &point = m_spec.points[m_pointed];
    if (point.figure) {
        painter.setPen(QPen(m_theme.line, 2));
        painter.setBrush(m_theme.page);
        painter.drawEllipse(QPointF(m_scale.xOf(m_pointed), m_scale.yOf(point.figure->nps)), 4.5, 4.5);
    }
    paintHover(painter, QPointF(x, m_scale.plot.top()));
}

void TrendPainter::paintHover(QPainter &painter, QPointF at) const
{
    const models::ChartPoint &point = m_spec.points[m_pointed];
    const QString heading = point.running ? tr("%1, so far").arg(point.title) : point.title;
    QList<std::pair<QString, QString>> lines;
    if (point.figure) {
        lines.append({tr("Interval"), models::intervalText(*point.figure)});
        lines.append({tr("Sum"), models::sumText(point.tally, *point.figure)});
        if (point.figure->designEffect > 1)
            lines.append({tr("Responses"), models::responsesText(point.tally, *point.figure)});
        if (point.small)
            lines.append({tr("Too few responses for a certain figure"), {}});
        if (point.signal)
            lines.append({tr("A signal: more than chance explains in this series"), {}});
        lines.append({models::chanceText(), {}});
    } else {
        lines.append({tr("No responses"), {}});
    }
    if (!m_spec.filter.isEmpty())
        lines.append({m_spec.filter, {}});
    const QFont bold = fontOn(painter, parts::size::text, QFont::DemiBold);
    const QFont plain = fontOn(painter, parts::size::secondary);
    const QString nps = point.figure ? tr("NPS %1").arg(models::numberText(point.figure->nps)) : QString();
    double width = QFontMetricsF(bold).horizontalAdvance(heading + nps) + 40;
    for (const auto &[name, value] : lines)
        width = std::max(width, QFontMetricsF(plain).horizontalAdvance(name + value) + 44);
    QRectF box(at.x() - width - 12, at.y() - 4, width, 30 + 18.0 * double(lines.size()));
    if (box.left() < 4)
        box.moveLeft(at.x() + 12);
    painter.setPen(QPen(m_theme.border, 1));
    painter.setBrush(m_theme.header);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), parts::size::radius, parts::size::radius);
    QRectF line = box.adjusted(10, 6, -10, 0);
    line.setHeight(18);
    painter.setFont(bold);
    painter.setPen(m_theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, heading);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, nps);
    painter.setFont(plain);
    for (const auto &[name, value] : lines) {
        line.translate(0, 18);
        painter.setPen(m_theme.text2);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.setPen(m_theme.text);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, value);
    }
}

} // namespace gensvar::charts
