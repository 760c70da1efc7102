// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/trendscale.h"

#include <QAbstractSeries>
#include <QChartView>
#include <QPen>

class QValueAxis;

namespace gensvar::charts {

/// The drawing of a trend: Qt Charts draws band, line and points; axes, bars, words and cross-hair are painted around
/// them on the same scale. What is focused and heard by a screen reader is the TrendChart that holds it.
class TrendPanel : public QChartView
{
    Q_OBJECT

public:
    explicit TrendPanel(QWidget *parent = nullptr);

    void show(const models::ChartSpec &spec);
    void pointAt(int index); ///< the cross-hair; −1: none
    [[nodiscard]] int pointed() const { return m_pointed; }
    void setFocused(bool focused);
    void paintOn(QPainter &painter); ///< without having been shown

signals:
    void clicked(int index);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    using Range = std::pair<int, int>; ///< first and last index
    [[nodiscard]] QList<Range> closedRuns() const;
    /// What one series shows.
    struct Drawing
    {
        QAbstractSeries::SeriesType type;
        QList<QPointF> points = {};
        QList<QPointF> below = {}; ///< a band's lower edge
        QPen pen = {};
        QBrush fill = {};
        double diameter = 0; ///< of points
    };
    [[nodiscard]] QList<Drawing> drawings() const;
    [[nodiscard]] Drawing bandOf(Range run) const;
    [[nodiscard]] Drawing lineOf(Range run) const;
    [[nodiscard]] static QList<Drawing> linesOf(const models::ChartLine &line, const QColor &colour);
    [[nodiscard]] QList<Drawing> points() const;
    void draw(const QList<Drawing> &drawings);
    void addSeries(QAbstractSeries::SeriesType type);
    static void fill(QAbstractSeries &series, const Drawing &drawing);
    void layOut();

    models::ChartSpec m_spec;
    TrendScale m_scale;
    QValueAxis *m_x;
    QValueAxis *m_y;
    int m_pointed = -1;
    bool m_focused = false;
};

} // namespace gensvar::charts
