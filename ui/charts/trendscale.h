// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chartspec.h"

#include <QRectF>

namespace gensvar::charts {

/// Where a trend's periods and figures lie: the plot, and around it room for ticks, the line's end, labels and bars.
struct TrendScale
{
    static constexpr double leftRoom = 44; ///< "−100" and a gap
    static constexpr double rightRoom = 104;
    static constexpr double topRoom = 10;
    static constexpr double labelRoom = 22;
    static constexpr double stripRoom = 58; ///< numbers and bars

    TrendScale() = default;
    TrendScale(const QRectF &view, const models::ChartSpec &spec);

    QRectF view;
    QRectF plot;
    double low = 0;
    double high = 100;
    int count = 1; ///< periods, at least one

    [[nodiscard]] QRectF strip() const;        ///< of the bars
    [[nodiscard]] double step() const;         ///< pixels between two periods
    [[nodiscard]] double xOf(int index) const; ///< a period's middle
    [[nodiscard]] double yOf(double nps) const;
    [[nodiscard]] int indexAt(double x) const; ///< −1: beside the plot
};

} // namespace gensvar::charts
