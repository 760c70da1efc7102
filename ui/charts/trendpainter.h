// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/trendscale.h"

#include <QCoreApplication>

class QPainter;

namespace gensvar::parts {
struct Theme;
}

namespace gensvar::charts {

/// Paints what stands around a trend's line: axes, bars of responses, the running period, words and cross-hair.
class TrendPainter
{
    Q_DECLARE_TR_FUNCTIONS(TrendPainter)

public:
    /// pointed: the period under the cross-hair; −1: none. All must outlive the painter.
    TrendPainter(const models::ChartSpec &spec, const TrendScale &scale, const parts::Theme &theme, int pointed);

    // beneath the line
    void paintAxis(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintInterval(QPainter &painter, int index) const; ///< of a period without a neighbour to make a band with
    // above it
    void paintRunning(QPainter &painter) const;
    void paintSignals(QPainter &painter) const;
    void paintLineEnd(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void paintPointed(QPainter &painter) const;

private:
    void paintHover(QPainter &painter, QPointF at) const;

    const models::ChartSpec &m_spec;
    const TrendScale &m_scale;
    const parts::Theme &m_theme;
    int m_pointed;
};

} // namespace gensvar::charts
