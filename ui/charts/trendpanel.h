// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/trendscale.h"

#include <QChartView>

class QLineSeries;
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
    void addBand(Range run);
    void addLine(Range run);
    void addPoints();
    void addSeries(QAbstractSeries *series);
    void layOut();

    models::ChartSpec m_spec;
    TrendScale m_scale;
    QValueAxis *m_x;
    QValueAxis *m_y;
    int m_pointed = -1;
    bool m_focused = false;
};

} // namespace gensvar::charts
