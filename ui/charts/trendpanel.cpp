// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trendpanel.h"

#include "models/figuretext.h"
#include "parts/paint.h"
#include "parts/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace gensvar::charts {

using parts::fontOf;
using parts::Theme;
using parts::themeOf;

namespace {

constexpr double leftRoom = 36;
constexpr double rightRoom = 104;
constexpr double topRoom = 10;
constexpr double labelRoom = 22;
constexpr double stripRoom = 58; ///< numbers and bars
constexpr double countRoom = 16; ///< the numbers above the bars
constexpr double barWidth = 34;

} // namespace

TrendPanel::TrendPanel(QWidget *parent)
    : QChartView(parent)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setMinimumHeight(176);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    for (QValueAxis *axis : {m_x, m_y})
        axis->setVisible(false); // painted here: months as months, at most four lines
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
}

void TrendPanel::show(const models::ChartSpec &spec)
{
    m_spec = spec;
    m_pointed = std::min(m_pointed, int(spec.points.size()) - 1);
    chart()->removeAllSeries();
    m_x->setRange(0, double(std::max<qsizetype>(spec.points.size(), 1)));
    m_y->setRange(spec.low, spec.high);
    const QList<Range> runs = closedRuns();
    for (const Range &run : runs) {
        if (run.first != run.second) // one period alone has a bar, painted
            addBand(run);
    }
    for (const Range &run : runs)
        addLine(run);
    addPoints();
    layOut();
    viewport()->update();
}

/// Stretches of periods that are over and have a figure; a gap parts them.
QList<TrendPanel::Range> TrendPanel::closedRuns() const
{
    QList<Range> runs;
    for (int i = 0; i < m_spec.points.size(); ++i) {
        const models::ChartPoint &point = m_spec.points[i];
        if (!point.figure || point.running)
            continue;
        if (!runs.isEmpty() && runs.last().second == i - 1)
            runs.last().second = i;
        else
            runs.append({i, i});
    }
    return runs;
}

void TrendPanel::addSeries(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void TrendPanel::addBand(Range run)
{
    QList<QPointF> highs;
    QList<QPointF> lows;
    for (int i = run.first; i <= run.second; ++i) {
        const domain::Figure &figure = *m_spec.points[i].figure;
        highs.append({i + 0.5, std::min(figure.high, m_spec.high)});
        lows.append({i + 0.5, std::max(figure.low, m_spec.low)});
    }
    auto *upper = new QLineSeries(chart());
    auto *lower = new QLineSeries(chart());
    upper->replace(highs);
    lower->replace(lows);
    auto *band = new QAreaSeries(upper, lower);
    band->setPen(Qt::NoPen);
    band->setBrush(themeOf(palette()).band);
    addSeries(band);
}

void TrendPanel::addLine(Range run)
{
    QList<QPointF> points;
    for (int i = run.first; i <= run.second; ++i)
        points.append({i + 0.5, m_spec.points[i].figure->nps});
    auto *line = new QLineSeries;
    line->replace(points);
    line->setPen(QPen(themeOf(palette()).line, 2)); // opaque and solid: anything else is many times slower
    addSeries(line);
}

void TrendPanel::addPoints()
{
    const Theme &theme = themeOf(palette());
    const bool crowded = m_spec.points.size() > 60;
    QList<QPointF> solid;
    QList<QPointF> hollow;
    QList<QPointF> last;
    for (int i = 0; i < m_spec.points.size(); ++i) {
        const models::ChartPoint &point = m_spec.points[i];
        if (!point.figure || point.running)
            continue;
        QList<QPointF> &kind = i == m_spec.lastClosed() ? last : point.small ? hollow : solid;
        if (!crowded || i == m_spec.lastClosed())
            kind.append({i + 0.5, point.figure->nps});
    }
    const auto add = [&](const QList<QPointF> &points, double diameter, const QColor &fill) {
        auto *series = new QScatterSeries;
        series->replace(points);
        series->setMarkerSize(diameter);
        series->setPen(QPen(theme.line, fill == theme.line ? 0.1 : 1.4));
        series->setBrush(fill);
        addSeries(series);
    };
    add(solid, 5, theme.line);
    add(hollow, 6, theme.page);
    const bool lastSmall = m_spec.lastClosed() >= 0 && m_spec.points[m_spec.lastClosed()].small;
    add(last, 7, lastSmall ? theme.page : theme.line);
}

void TrendPanel::layOut()
{
    const QRectF all(viewport()->rect());
    chart()->setPlotArea(all.adjusted(leftRoom, topRoom, -rightRoom, -(labelRoom + stripRoom)));
}

QRectF TrendPanel::plot() const
{
    return chart()->plotArea();
}

QRectF TrendPanel::strip() const
{
    const QRectF above = plot();
    return {above.left(), above.bottom() + 4, above.width(), stripRoom - 4};
}

double TrendPanel::step() const
{
    return plot().width() / double(std::max<qsizetype>(m_spec.points.size(), 1));
}

double TrendPanel::xOf(int index) const
{
    return plot().left() + (index + 0.5) * step();
}

double TrendPanel::yOf(double nps) const
{
    const double share = (nps - m_spec.low) / (m_spec.high - m_spec.low);
    return plot().bottom() - plot().height() * std::clamp(share, 0.0, 1.0);
}

int TrendPanel::indexAt(double x) const
{
    const int index = int(std::floor((x - plot().left()) / step()));
    return index >= 0 && index < m_spec.points.size() ? index : -1;
}

/// The interval of a period that has no neighbour to make a band with.
void TrendPanel::paintInterval(QPainter &painter, int index) const
{
    const domain::Figure &figure = *m_spec.points[index].figure;
    painter.fillRect(QRectF(xOf(index) - 3, yOf(figure.high), 6, yOf(figure.low) - yOf(figure.high)),
                     themeOf(palette()).band);
}

void TrendPanel::drawBackground(QPainter *painter, const QRectF &)
{
    painter->fillRect(viewport()->rect(), themeOf(palette()).page);
    if (m_spec.isEmpty())
        return;
    paintAxis(*painter);
    for (const Range &run : closedRuns()) {
        if (run.first == run.second)
            paintInterval(*painter, run.first);
    }
    paintBars(*painter);
}

void TrendPanel::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_spec.isEmpty()) {
        paintRunning(*painter);
        paintLineEnd(*painter);
        paintPointed(*painter);
    }
    if (m_focused)
        parts::paintFocus(*painter, viewport()->rect(), themeOf(palette()), 0);
}

void TrendPanel::paintAxis(QPainter &painter) const
{
    const Theme &theme = themeOf(palette());
    painter.setFont(fontOf(parts::size::secondary));
    for (const double tick : m_spec.ticks) {
        const double y = std::round(yOf(tick)) + 0.5;
        painter.setPen(QPen(tick == 0 ? theme.hair : theme.grid, 1));
        painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
        painter.setPen(theme.text2);
        parts::paintFigures(painter, QRectF(0, y - 10, leftRoom - 10, 20), Qt::AlignRight, models::numberText(tick));
    }
    double widest = 0;
    const QFontMetricsF metrics(painter.font());
    for (const models::ChartPoint &point : m_spec.points)
        widest = std::max(widest, metrics.horizontalAdvance(point.label));
    // every second, third … label where all would overlap, counted from the end, which matters most
    const int every = std::max(1, int(std::ceil((widest + 10) / step())));
    const int last = int(m_spec.points.size()) - 1;
    for (int i = last; i >= 0; i -= every) {
        const QRectF room(xOf(i) - widest, viewport()->height() - labelRoom, 2 * widest, labelRoom);
        painter.setFont(fontOf(parts::size::secondary, i == m_pointed ? QFont::DemiBold : QFont::Normal));
        painter.setPen(i == m_pointed ? theme.text : theme.text2);
        painter.drawText(room, Qt::AlignHCenter | Qt::AlignVCenter, m_spec.points[i].label);
    }
}

void TrendPanel::paintBars(QPainter &painter) const
{
    const Theme &theme = themeOf(palette());
    const QRectF room = strip().adjusted(0, countRoom, 0, 0);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.hair, 1));
    painter.drawLine(room.bottomLeft(), room.bottomRight());
    const double width = std::max(1.0, std::min(barWidth, step() * 0.6));
    painter.setFont(fontOf(parts::size::note));
    const QFontMetricsF metrics(painter.font());
    const bool counts = metrics.horizontalAdvance(models::countText(m_spec.mostResponses)) + 6 < step();
    for (int i = 0; i < m_spec.points.size(); ++i) {
        const qint64 n = m_spec.points[i].tally.responses();
        if (n == 0)
            continue;
        const double height =
            std::max(1.0, std::round(room.height() * double(n) / double(std::max<qint64>(m_spec.mostResponses, 1))));
        const QRectF bar(std::round(xOf(i) - width / 2), std::round(room.bottom() - height), std::round(width), height);
        if (m_spec.points[i].running) {
            painter.setPen(QPen(theme.bars, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(0, 0, -1, 0));
        } else {
            painter.fillRect(bar, theme.bars);
        }
        if (counts) {
            painter.setPen(theme.text2);
            painter.drawText(QRectF(xOf(i) - step() / 2, bar.top() - countRoom, step(), countRoom - 1), Qt::AlignCenter,
                             models::countText(n));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(parts::size::secondary));
    painter.setPen(theme.text2);
    painter.drawText(QRectF(plot().right() + 8, room.bottom() - 20, rightRoom - 8, 20),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Responses"));
}

void TrendPanel::paintRunning(QPainter &painter) const
{
    const Theme &theme = themeOf(palette());
    for (int i = 0; i < m_spec.points.size(); ++i) {
        const models::ChartPoint &point = m_spec.points[i];
        if (!point.running || !point.figure)
            continue;
        const QPointF at(xOf(i), yOf(point.figure->nps));
        paintInterval(painter, i);
        painter.setPen(QPen(theme.line, 1));
        if (i > 0 && m_spec.points[i - 1].figure)
            painter.drawLine(QPointF(xOf(i - 1), yOf(m_spec.points[i - 1].figure->nps)), at);
        painter.setPen(QPen(theme.line, 1.5));
        painter.setBrush(theme.page);
        painter.drawEllipse(at, 4, 4);
    }
}

void TrendPanel::paintLineEnd(QPainter &painter) const
{
    const Theme &theme = themeOf(palette());
    const int closed = m_spec.lastClosed();
    if (closed >= 0) {
        const double nps = m_spec.points[closed].figure->nps;
        painter.setFont(fontOf(parts::size::secondary, QFont::DemiBold));
        painter.setPen(theme.line);
        const bool below =
            closed == 0 || !m_spec.points[closed - 1].figure || m_spec.points[closed - 1].figure->nps >= nps;
        const double y = std::clamp(yOf(nps) + (below ? 12 : -12), plot().top() + 8, plot().bottom() - 8);
        painter.drawText(QRectF(xOf(closed) - 40, y - 8, 34, 16), Qt::AlignRight | Qt::AlignVCenter,
                         models::numberText(nps));
    }
    const models::ChartPoint &last = m_spec.points.last();
    if (!last.running || !last.figure)
        return;
    const double x = plot().right() + 8;
    const double y = std::clamp(yOf(last.figure->nps), plot().top() + 8, plot().bottom() - 8);
    painter.setFont(fontOf(parts::size::secondary));
    painter.setPen(theme.text2);
    painter.drawText(QRectF(x, y - 8, rightRoom - 8, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%1 so far", "the NPS of the running period").arg(models::numberText(last.figure->nps)));
}

void TrendPanel::paintPointed(QPainter &painter) const
{
    if (m_pointed < 0)
        return;
    const Theme &theme = themeOf(palette());
    const double x = std::round(xOf(m_pointed)) + 0.5;
    painter.setPen(QPen(theme.border, 1));
    painter.drawLine(QPointF(x, plot().top()), QPointF(x, strip().bottom()));
    const models::ChartPoint &point = m_spec.points[m_pointed];
    if (point.figure) {
        painter.setPen(QPen(theme.line, 2));
        painter.setBrush(theme.page);
        painter.drawEllipse(QPointF(xOf(m_pointed), yOf(point.figure->nps)), 4.5, 4.5);
    }
    paintHover(painter, QPointF(x, plot().top()));
}

void TrendPanel::paintHover(QPainter &painter, QPointF at) const
{
    const Theme &theme = themeOf(palette());
    const models::ChartPoint &point = m_spec.points[m_pointed];
    const QString heading = point.running ? tr("%1, so far").arg(point.title) : point.title;
    QList<std::pair<QString, QString>> lines;
    if (point.figure) {
        lines.append({tr("Interval"), models::intervalText(*point.figure)});
        lines.append({tr("Sum"), models::sumText(point.tally, *point.figure)});
        if (point.small)
            lines.append({tr("Too few responses for a certain figure"), {}});
    } else {
        lines.append({tr("No responses"), {}});
    }
    const QFont bold = fontOf(parts::size::text, QFont::DemiBold);
    const QFont plain = fontOf(parts::size::secondary);
    const QString nps = point.figure ? tr("NPS %1").arg(models::numberText(point.figure->nps)) : QString();
    double width = QFontMetricsF(bold).horizontalAdvance(heading + nps) + 40;
    for (const auto &[name, value] : lines)
        width = std::max(width, QFontMetricsF(plain).horizontalAdvance(name + value) + 44);
    QRectF box(at.x() - width - 12, at.y() - 4, width, 30 + 18.0 * double(lines.size()));
    if (box.left() < 4)
        box.moveLeft(at.x() + 12);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.header);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), parts::size::radius, parts::size::radius);
    QRectF line = box.adjusted(10, 6, -10, 0);
    line.setHeight(18);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, heading);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, nps);
    painter.setFont(plain);
    for (const auto &[name, value] : lines) {
        line.translate(0, 18);
        painter.setPen(theme.text2);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.setPen(theme.text);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, value);
    }
}

void TrendPanel::pointAt(int index)
{
    if (index == m_pointed)
        return;
    m_pointed = index;
    viewport()->setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void TrendPanel::setFocused(bool focused)
{
    m_focused = focused;
    viewport()->update();
}

void TrendPanel::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void TrendPanel::mouseMoveEvent(QMouseEvent *event)
{
    pointAt(m_spec.isEmpty() ? -1 : indexAt(event->position().x()));
}

void TrendPanel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_spec.isEmpty())
        emit clicked(indexAt(event->position().x()));
}

void TrendPanel::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    pointAt(-1);
}

bool TrendPanel::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        pointAt(-1);
    return QChartView::viewportEvent(event);
}

} // namespace gensvar::charts
