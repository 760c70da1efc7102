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
#include <utility>

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
    viewport()->setFocusPolicy(Qt::NoFocus); // the chart around it takes the keys
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
    m_x->setRange(0, double(std::max<qsizetype>(spec.points.size(), 1)));
    layOut();
    m_y->setRange(m_scale.low, m_scale.high);
    draw(drawings());
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

/// From the lowest: the bands, further lines, the line itself, its points.
QList<TrendPanel::Drawing> TrendPanel::drawings() const
{
    QList<Drawing> all;
    const QList<Range> runs = closedRuns();
    for (const Range &run : runs) {
        if (run.first != run.second) // one period alone has a bar, painted
            all.append(bandOf(run));
    }
    const auto &colours = themeOf(palette()).lines;
    for (qsizetype i = 0; i < m_spec.beside.size(); ++i)
        all.append(linesOf(m_spec.beside[i], colours[size_t(i) % colours.size()]));
    for (const Range &run : runs)
        all.append(lineOf(run));
    return all + points();
}

/// Series that are there get other figures: making them anew takes longer than drawing them.
void TrendPanel::draw(const QList<Drawing> &drawings)
{
    const QList<QAbstractSeries *> there = chart()->series();
    const bool fits = std::ranges::equal(there, drawings, {}, &QAbstractSeries::type, &Drawing::type);
    if (!fits) {
        chart()->removeAllSeries();
        for (const Drawing &drawing : drawings)
            addSeries(drawing.type);
    }
    const QList<QAbstractSeries *> all = chart()->series();
    for (qsizetype i = 0; i < all.size(); ++i)
        fill(*all[i], drawings[i]);
}

/// An empty one: what is added to a chart with its points is computed for each axis it is attached to.
void TrendPanel::addSeries(QAbstractSeries::SeriesType type)
{
    QAbstractSeries *series = nullptr;
    if (type == QAbstractSeries::SeriesTypeArea)
        series = new QAreaSeries(new QLineSeries(chart()), new QLineSeries(chart()));
    else if (type == QAbstractSeries::SeriesTypeLine)
        series = new QLineSeries;
    else
        series = new QScatterSeries;
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void TrendPanel::fill(QAbstractSeries &series, const Drawing &drawing)
{
    if (auto *band = qobject_cast<QAreaSeries *>(&series)) {
        band->setPen(drawing.pen);
        band->setBrush(drawing.fill);
        band->upperSeries()->replace(drawing.points);
        band->lowerSeries()->replace(drawing.below);
        return;
    }
    auto &points = static_cast<QXYSeries &>(series);
    points.setPen(drawing.pen);
    if (auto *scatter = qobject_cast<QScatterSeries *>(&series)) {
        scatter->setMarkerSize(drawing.diameter);
        scatter->setBrush(drawing.fill);
    }
    points.replace(drawing.points);
}

TrendPanel::Drawing TrendPanel::bandOf(Range run) const
{
    Drawing band{.type = QAbstractSeries::SeriesTypeArea, .pen = Qt::NoPen, .fill = themeOf(palette()).band};
    for (int i = run.first; i <= run.second; ++i) {
        const domain::Figure &figure = *m_spec.points[i].figure;
        band.points.append({i + 0.5, std::min(figure.high, m_spec.high)});
        band.below.append({i + 0.5, std::max(figure.low, m_spec.low)});
    }
    return band;
}

// Opaque and solid: anything else is many times slower to draw.
static constexpr double penWidth = 2;

TrendPanel::Drawing TrendPanel::lineOf(Range run) const
{
    Drawing line{.type = QAbstractSeries::SeriesTypeLine, .pen = QPen(themeOf(palette()).line, penWidth)};
    for (int i = run.first; i <= run.second; ++i)
        line.points.append({i + 0.5, m_spec.points[i].figure->nps});
    return line;
}

QList<TrendPanel::Drawing> TrendPanel::linesOf(const models::ChartLine &line, const QColor &colour)
{
    QList<Drawing> runs;
    bool gap = true;
    for (qsizetype i = 0; i < line.nps.size(); ++i) {
        if (line.nps[i] && gap)
            runs.append({.type = QAbstractSeries::SeriesTypeLine, .pen = QPen(colour, penWidth)});
        gap = !line.nps[i];
        if (!gap)
            runs.last().points.append({double(i) + 0.5, *line.nps[i]});
    }
    return runs;
}

QList<TrendPanel::Drawing> TrendPanel::points() const
{
    const Theme &theme = themeOf(palette());
    const bool crowded = m_spec.points.size() > 60;
    const auto kind = [&](double diameter, const QColor &fill) {
        return Drawing{.type = QAbstractSeries::SeriesTypeScatter,
                       .pen = QPen(theme.line, fill == theme.line ? 0.1 : 1.4),
                       .fill = fill,
                       .diameter = diameter};
    };
    const bool lastSmall = m_spec.lastClosed() >= 0 && m_spec.points[m_spec.lastClosed()].small;
    Drawing solid = kind(5, theme.line);
    Drawing hollow = kind(6, theme.page);
    Drawing last = kind(7, lastSmall ? theme.page : theme.line);
    for (int i = 0; i < m_spec.points.size(); ++i) {
        const models::ChartPoint &point = m_spec.points[i];
        if (!point.figure || point.running)
            continue;
        Drawing &into = i == m_spec.lastClosed() ? last : point.small ? hollow : solid;
        if (!crowded || i == m_spec.lastClosed())
            into.points.append({i + 0.5, point.figure->nps});
    }
    return {solid, hollow, last};
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
        around.paintNames(*painter);
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
    // as a scene: a widget is drawn on a printer as an image, of the screen's resolution
    for (QWidget *hidden : {static_cast<QWidget *>(this), viewport()}) { // and has not been told its size
        QResizeEvent fit(hidden->size(), {});
        QCoreApplication::sendEvent(hidden, &fit);
    }
    QChartView::render(&painter, viewport()->rect(), viewport()->rect());
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
