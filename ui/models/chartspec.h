// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QList>
#include <QString>

#include <optional>

namespace gensvar::models {

/// One period of a trend, on the axis even where nobody answered.
struct ChartPoint
{
    QDate from;
    QDate to;
    QString label; ///< on the axis
    QString title; ///< in the hover panel
    domain::Tally tally;
    std::optional<domain::Figure> figure; ///< none: a gap in the line
    bool small = false;
    bool running = false; ///< not over; drawn hollow, "so far"
    bool signal = false;  ///< the control chart of the series points it out
};

/// A further line of a chart, such as a department's, on the periods of its trend.
struct ChartLine
{
    QString name;
    QList<std::optional<double>> nps; ///< one for each period; none: a gap in the line
};

/// A trend as a value, computed once and shown by whatever draws it: ticks and texts are settled here, colours are not.
struct ChartSpec
{
    domain::Period step = domain::Period::Month;
    QList<ChartPoint> points;
    QList<ChartLine> beside; ///< at most six to be told apart; more only where they are printed
    double low = 0;          ///< of the NPS axis
    double high = 100;
    QList<double> ticks;
    qint64 mostResponses = 0;
    QString filter;      ///< what is filtered besides the days; empty for nothing
    QString description; ///< the figures in words, for a screen reader

    [[nodiscard]] bool isEmpty() const { return points.isEmpty(); }
    /// The last point that is over and has a figure; −1 for none.
    [[nodiscard]] int lastClosed() const;
};

/// At most five round ticks that hold low to high, within −100 to 100.
[[nodiscard]] QList<double> npsTicks(double low, double high);

} // namespace gensvar::models
