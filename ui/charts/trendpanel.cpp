// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trendpanel.h"

#include "charts/trendpainter.h"
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

namespace gensvar::charts {

using parts::Theme;
using parts::themeOf;

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
    const QList<Range> runs = closedRuns();
    for (const Range &run : runs) {
        if (run.first != run.second) // one period alone has a bar, painted
            addBand(run);
    }
    for (const Range &run : runs)
        addLine(run);
    addPoints();
    layOut();
    m_y->setRange(m_scale.low, m_scale.high);
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
    m_scale = TrendScale(viewport()->rect(), m_spec);
    chart()->setPlotArea(m_scale.plot);
}

void TrendPanel::drawBackground(QPainter *painter, const QRectF &)
{
    painter->fillRect(viewport()->rect(), themeOf(palette()).page);
    if (m_spec.isEmpty())
        return;
    const TrendPainter around(m_spec, m_scale, themeOf(palette()), m_pointed);
    around.paintAxis(*painter);
    for (const Range &run : closedRuns()) {
        if (run.first == run.second)
            around.paintInterval(*painter, run.first);
    }
    around.paintBars(*painter);
}

void TrendPanel::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_spec.isEmpty()) {
        const TrendPainter around(m_spec, m_scale, themeOf(palette()), m_pointed);
        around.paintRunning(*painter);
        around.paintSignals(*painter);
        around.paintLineEnd(*painter);
        around.paintPointed(*painter);
    }
    if (m_focused)
        parts::paintFocus(*painter, viewport()->rect(), themeOf(palette()), 0);
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

void TrendPanel::paintOn(QPainter &painter)
{
    QWidget::render(&painter, {}, {}, DrawChildren);
}

void TrendPanel::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_spec.isEmpty())
        show(models::ChartSpec(m_spec)); // its series in the new colours
}

void TrendPanel::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void TrendPanel::mouseMoveEvent(QMouseEvent *event)
{
    pointAt(m_spec.isEmpty() ? -1 : m_scale.indexAt(event->position().x()));
}

void TrendPanel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_spec.isEmpty())
        emit clicked(m_scale.indexAt(event->position().x()));
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
