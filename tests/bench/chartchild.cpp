// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowchildren.h"

#include "ui/watchedapplication.h"

#include "charts/trendpanel.h"
#include "models/chartspec.h"
#include "parts/theme.h"

#include <QImage>
#include <QJsonArray>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::bench {

static constexpr int periods = 120;

/// Lines that go up and down by some 40 points of NPS with each period: what costs is the way a line goes, and no
/// survey's goes further.
static models::ChartSpec zigzag(int lines, int turn)
{
    models::ChartSpec spec;
    spec.low = -100;
    spec.high = 100;
    spec.ticks = {-100, -50, 0, 50, 100};
    spec.mostResponses = 1000;
    const auto npsAt = [turn](int line, int period) {
        return double((period + turn) % 2 ? 1 : -1) * (10 + (line * 37 + period * 13 + turn * 7) % 20)
            + (line * 11) % 100 - 50;
    };
    for (int i = 0; i < periods; ++i) {
        models::ChartPoint point;
        point.from = QDate(2016, 1, 1).addMonths(i);
        point.to = point.from.addMonths(1).addDays(-1);
        point.label = point.from.toString(u"MMM yy"_s);
        point.title = point.from.toString(u"MMMM yyyy"_s);
        point.tally.scores[9] = 500 + i * 3 + turn * 10;
        const double nps = npsAt(0, i);
        point.figure = domain::Figure{nps, nps - 15, nps + 15, 1};
        spec.points.append(point);
    }
    for (int line = 1; line < lines; ++line) {
        models::ChartLine beside;
        beside.name = u"Department %1"_s.arg(line);
        for (int i = 0; i < periods; ++i)
            beside.nps.append(npsAt(line, i));
        spec.beside.append(beside);
    }
    return spec;
}

/// A chart that is there gets other figures and is painted.
static void measure(QJsonObject &into, const QString &name, QSize size, int lines, const QString &picture)
{
    static constexpr int times = 25;
    charts::TrendPanel panel;
    panel.setPalette(parts::paletteOf(parts::lightTheme()));
    panel.resize(size);
    QImage image(size, QImage::Format_RGB32);
    QJsonArray clock;
    QJsonArray computed;
    for (int i = -3; i < times; ++i) {
        const models::ChartSpec spec = zigzag(lines, std::abs(i));
        const uitest::Stopwatch watch;
        panel.show(spec);
        QPainter painter(&image);
        panel.paintOn(painter);
        painter.end();
        const uitest::Kept kept = watch.kept();
        if (i < 0) // warms up
            continue;
        clock.append(kept.onTheClock);
        computed.append(kept.computed);
    }
    image.save(picture);
    into.insert(name + u" clock"_s, clock);
    into.insert(name + u" computed"_s, computed);
}

QJsonObject measureCharts()
{
    QJsonObject json;
    measure(json, u"7"_s, {1064, 280}, 7, u"chart-7.png"_s);
    measure(json, u"60"_s, {1200, 700}, 60, u"chart-60.png"_s);
    return json;
}

} // namespace gensvar::bench
