// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/breakdown.h"

#include "models/figurehint.h"
#include "models/figuretext.h"
#include "models/signalpoints.h"
#include "parts/grouptable.h"
#include "parts/heatlegend.h"
#include "parts/heatmap.h"
#include "parts/labels.h"
#include "parts/segments.h"
#include "parts/takeaway.h"
#include "parts/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace gensvar::overview {

using domain::Axis;
using domain::Dimension;
using parts::Type;

/// A bar below a table that scrolls it across, so that the table stays as high as the one beside it.
static QScrollBar *barBelow(QTableView &table)
{
    auto *bar = new QScrollBar(Qt::Horizontal);
    QScrollBar *own = table.horizontalScrollBar();
    const auto follow = [bar, own] {
        bar->setRange(own->minimum(), own->maximum());
        bar->setPageStep(own->pageStep());
        bar->setSingleStep(own->singleStep());
        bar->setVisible(own->maximum() > own->minimum() && own->parentWidget() && bar->property("chosen").toBool());
    };
    QObject::connect(own, &QScrollBar::rangeChanged, bar, follow);
    QObject::connect(own, &QScrollBar::valueChanged, bar, &QScrollBar::setValue);
    QObject::connect(bar, &QScrollBar::valueChanged, own, &QScrollBar::setValue);
    bar->setFocusPolicy(Qt::NoFocus);
    bar->hide();
    return bar;
}

Breakdown::Breakdown(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_segments(new parts::Segments)
    , m_note(parts::elidedLabel(Type::Secondary))
    , m_heatHeading(parts::label({}, Type::Section))
    , m_legend(new parts::HeatLegend)
    , m_halves{makeHalf(tr("Departments"), Dimension::Department, Dimension::Touchpoint),
               makeHalf(tr("Touchpoints"), Dimension::Touchpoint, Dimension::Department)}
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(parts::size::unit, 0, parts::size::unit, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 14);
    grid->setColumnStretch(1, 11);
    grid->setRowStretch(1, 1);
    for (Half &half : m_halves)
        makeTakeaways(half);
    layHead(*grid);
    for (const Half &half : m_halves) {
        grid->addWidget(half.table, 1, 0);
        grid->addWidget(half.heat, 1, 1);
        grid->addWidget(half.across, 2, 1);
    }
    choose(Dimension::Department);
}

void Breakdown::layHead(QGridLayout &grid)
{
    for (const Half &half : m_halves)
        m_segments->add(half.name);
    connect(m_segments, &parts::Segments::chosenByUser, this,
            [this](int segment) { emit rowsChosen(m_halves[segment].rows); });
    auto *left = new QHBoxLayout;
    left->setSpacing(14);
    left->addWidget(m_segments);
    left->addWidget(m_note, 1);
    for (const Half &half : m_halves)
        left->addWidget(half.copyTable);
    grid.addLayout(left, 0, 0);
    auto *right = new QHBoxLayout;
    right->setSpacing(parts::size::unit);
    right->addWidget(m_heatHeading, 1);
    right->addWidget(m_legend);
    for (const Half &half : m_halves)
        right->addWidget(half.copyHeat);
    grid.addLayout(right, 0, 1);
}

Breakdown::Half Breakdown::makeHalf(const QString &name, Dimension rows, Dimension columns)
{
    auto *table = new parts::GroupTable(Axis::of(rows));
    auto *heat = new parts::HeatMap(*table, Axis::of(rows), Axis::of(columns));
    connect(table, &parts::GroupTable::groupOpened, this, [this, rows](const QString &value) {
        emit opened({{Axis::of(rows), {value}}});
    });
    connect(table, &parts::GroupTable::groupChosen, this, [this, rows](const QString &value) {
        emit chosen({Axis::of(rows), {value}});
    });
    connect(heat, &parts::HeatMap::cellOpened, this, [this, rows, columns](const QString &row, const QString &column) {
        emit opened({{Axis::of(rows), {row}}, {Axis::of(columns), {column}}});
    });
    return {rows, name, table, heat, barBelow(*heat)};
}

void Breakdown::makeTakeaways(Half &half)
{
    const auto sheetOf = [view = half.table](int least) {
        return models::groupSheet(*view->model(), models::axisText(view->groups().axis()), least);
    };
    auto *table = new parts::Takeaway(m_session, half.table, [=, this, view = half.table, name = half.name] {
        return parts::Taken{name, parts::takenScope(m_view, m_total), sheetOf(1), parts::pictureOf(*view)};
    });
    table->offerOutside([=, this, name = half.name](int least) {
        const models::Sheet sheet = sheetOf(least);
        return parts::Taken{name, parts::takenScope(m_view, m_total, least), sheet, parts::pictureOf(sheet)};
    });
    auto *heat = new parts::Takeaway(m_session, half.heat, [this, view = half.heat] {
        return parts::Taken{view->accessibleName(), parts::takenScope(m_view, m_total),
                            models::heatSheet(view->cells()), view->picture()};
    });
    heat->offerOutside([this, view = half.heat](int least) {
        const models::Sheet sheet = models::heatSheet(view->cells(), least);
        return parts::Taken{view->accessibleName(), parts::takenScope(m_view, m_total, least), sheet,
                            parts::pictureOf(sheet)};
    });
    half.copyTable = table->makeButton();
    half.copyHeat = heat->makeButton();
    for (const parts::Takeaway *takeaway : {table, heat})
        connect(takeaway, &parts::Takeaway::failed, this, &Breakdown::said);
}

void Breakdown::choose(Dimension rows)
{
    for (int i = 0; i < m_halves.size(); ++i) {
        const Half &half = m_halves[i];
        const bool chosen = half.rows == rows;
        half.table->setVisible(chosen);
        half.heat->setVisible(chosen);
        half.copyTable->setVisible(chosen);
        half.copyHeat->setVisible(chosen);
        half.across->setProperty("chosen", chosen);
        const QScrollBar *own = half.heat->horizontalScrollBar();
        half.across->setVisible(chosen && own->maximum() > own->minimum());
        if (chosen) {
            m_segments->choose(i);
            m_heatHeading->setText(half.heat->accessibleName());
        }
    }
}

/// That are over and have responses.
static int closedPeriods(const domain::Snapshot &trend)
{
    return int(std::ranges::count_if(
        trend.groups, [](const domain::Group &group) { return group.figure.has_value() && !group.running; }));
}

void Breakdown::show(const session::Panorama &answer, const session::View &view, const QString &before)
{
    m_view = view;
    m_total = answer.total;
    const Half &departments = m_halves[0];
    const Half &touchpoints = m_halves[1];
    departments.table->show(answer.departments, answer.departmentTrends);
    departments.heat->show(answer.cells, answer.touchpoints);
    touchpoints.table->show(answer.touchpoints, answer.touchpointTrends);
    touchpoints.heat->show(answer.cells, answer.departments);
    m_legend->show(departments.heat->cells().allText());
    const bool hasSignals = closedPeriods(answer.trend) >= models::fewestSignalPeriods;
    const QString rings = hasSignals
        ? tr("a ring marks a signal")
        : tr("signals need %Ln period(s) with responses", nullptr, models::fewestSignalPeriods);
    m_note->setText(before.isEmpty() ? rings : tr("change on %1", "the period before").arg(before));
    m_note->setToolTip(
        rings + u'\n'
        + tr("A signal: the last period lies beyond what chance explains in this series, or is the ninth in a row on "
             "one side of its middle.")
        + (hasSignals ? QString()
                      : u'\n'
                   + tr("Signals need %Ln period(s) with responses that are over; here are %1.", nullptr,
                        models::fewestSignalPeriods)
                         .arg(closedPeriods(answer.trend))));
}

QList<parts::Handout::Block> Breakdown::printed(int least) const
{
    QList<parts::Handout::Block> blocks;
    for (const Half &half : m_halves) {
        parts::PrintedTable table = parts::printedGroups(*half.table->model(), half.name, least);
        table.note = m_note->text();
        blocks.append(table);
    }
    for (const Half &half : m_halves) {
        if (half.heat->isHidden())
            continue;
        parts::PrintedTable cells = parts::printedHeat(half.heat->cells(), half.heat->accessibleName(), least);
        if (const auto &all = half.heat->cells().all())
            cells.note = tr("NPS over n; colour where it is further than 4 points from that of all, %1; a frame alone: "
                            "too few responses")
                             .arg(models::numberText(all->nps));
        blocks.append(cells);
    }
    return blocks;
}

} // namespace gensvar::overview
