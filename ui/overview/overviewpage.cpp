// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewpage.h"

#include "charts/trendchart.h"
#include "models/figurehint.h"
#include "models/figuretext.h"
#include "models/trendspec.h"
#include "models/withheld.h"
#include "overview/breakdown.h"
#include "overview/newsline.h"
#include "parts/emptystate.h"
#include "parts/labels.h"
#include "parts/takeaway.h"
#include "parts/theme.h"
#include "say/sentence.h"
#include "session/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::overview {

using domain::Axis;
using domain::Dimension;
using parts::label;
using parts::Type;

OverviewPage::OverviewPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new parts::EmptyState)
    , m_news(new NewsLine)
    , m_notes(label({}, Type::Secondary))
    , m_nps(new parts::NpsTile)
    , m_responses(new parts::CountTile(tr("Responses")))
    , m_shares(new parts::SharesTile)
    , m_comments(new parts::CountTile(tr("Comments")))
    , m_trendHeading(label({}, Type::Section))
    , m_step(new QComboBox)
    , m_trend(new charts::TrendChart)
    , m_breakdown(new Breakdown(session))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    connectDoors();
    connectNews();
}

static QLayout *rule()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(parts::size::unit, 0, parts::size::unit, 0);
    row->addWidget(parts::hairline());
    return row;
}

QWidget *OverviewPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    // tiles reach over the margin by their own padding, so that their words stand on the grid
    column->setContentsMargins(parts::size::unit, 12, parts::size::unit, parts::size::unit);
    column->setSpacing(6);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(parts::size::unit, 0, parts::size::unit, 0);
    heading->setSpacing(parts::size::margin);
    auto *title = label(tr("Overview"), Type::Heading);
    title->setMinimumHeight(NewsLine::lineHeight);
    heading->addWidget(title, 0, Qt::AlignTop);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_news);
    beside->addWidget(m_notes);
    heading->addLayout(beside, 1);
    column->addLayout(heading);
    column->addWidget(makeTiles());
    column->addLayout(rule());
    column->addWidget(makeTrend(), 2);
    column->addLayout(rule());
    column->addWidget(m_breakdown, 3);
    return content;
}

static QFrame *divider()
{
    auto *made = new QFrame;
    made->setObjectName(u"divider"_s);
    made->setFixedWidth(1);
    return made;
}

QWidget *OverviewPage::makeTiles()
{
    auto *tiles = new QWidget;
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(parts::size::unit);
    row->addWidget(m_nps, 10);
    row->addWidget(divider());
    row->addWidget(m_responses, 6);
    row->addWidget(divider());
    row->addWidget(m_shares, 12);
    row->addWidget(divider());
    row->addWidget(m_comments, 6);
    return tiles;
}

QWidget *OverviewPage::makeTrend()
{
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(parts::size::unit, 0, parts::size::unit, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    m_step->setProperty("flat", true);
    head->addWidget(m_trendHeading);
    head->addWidget(label(tr("with its 95 % interval; responses beneath"), Type::Secondary), 1);
    m_step->setAccessibleName(tr("Step of the trend"));
    m_step->setAccessibleDescription(tr("One point for each day, week, month, quarter or year."));
    for (const domain::Period step : {domain::Period::Day, domain::Period::Week, domain::Period::Month,
                                      domain::Period::Quarter, domain::Period::Year})
        m_step->addItem(models::stepText(step), int(step));
    head->addWidget(m_step);
    auto *takeaway = new parts::Takeaway(m_session, m_trend, [this] {
        return parts::Taken{m_trendHeading->text(), parts::takenScope(m_shown, m_total),
                            models::trendSheet(m_trend->spec()), m_trend->picture()};
    });
    takeaway->offerOutside([this](int least) {
        return parts::Taken{m_trendHeading->text(), parts::takenScope(m_shown, m_total, least),
                            models::trendSheet(m_trend->spec(), least),
                            m_trend->picture(models::shownOutside(m_trend->spec(), least))};
    });
    connect(takeaway, &parts::Takeaway::failed, this, &Page::said);
    head->addWidget(takeaway->makeButton(true));
    column->addLayout(head);
    column->addWidget(m_trend, 1);
    return block;
}

void OverviewPage::connectDoors()
{
    const auto score = [this](const QString &scores) {
        openComments(m_shown.with(Axis::ofScore(), scores.isEmpty() ? QStringList() : QStringList{scores}));
    };
    connect(m_nps, &QAbstractButton::clicked, this, [this] { openComments(m_shown); });
    connect(m_responses, &QAbstractButton::clicked, this, [this] { openComments(m_shown); });
    connect(m_comments, &QAbstractButton::clicked, this, [this] { openComments(m_shown); });
    connect(m_shares, &QAbstractButton::clicked, this, [this] { openComments(m_shown); });
    connect(m_shares, &parts::SharesTile::partClicked, this, [score](parts::SharesTile::Part part) {
        score(part == parts::SharesTile::Part::Promoters      ? u"9-10"_s
                  : part == parts::SharesTile::Part::Passives ? u"7-8"_s
                                                              : u"0-6"_s);
    });
    connect(m_trend, &charts::TrendChart::periodOpened, this,
            [this](QDate from, QDate to) { openComments(m_shown.with(models::PeriodChoice::ownDays(from, to))); });
    connect(m_breakdown, &Breakdown::opened, this, [this](const QList<domain::Condition> &conditions) {
        session::View view = m_shown;
        for (const domain::Condition &condition : conditions)
            view = view.with(condition.axis, condition.values);
        openComments(view);
    });
    connect(m_breakdown, &Breakdown::chosen, this, [this](const domain::Condition &condition) {
        m_session.views().go(m_shown.with(condition.axis, condition.values));
    });
    connect(m_breakdown, &Breakdown::said, this, &Page::said);
    connect(m_breakdown, &Breakdown::rowsChosen, this, [this](Dimension rows) {
        m_breakdown->choose(rows);
        session::View view = m_session.views().current();
        view.rows = rows;
        m_session.views().amend(view);
    });
    connect(m_step, &QComboBox::activated, this, [this](int row) {
        session::View view = m_session.views().current();
        view.step = domain::Period(m_step->itemData(row).toInt());
        m_session.views().amend(view);
    });
    connect(m_empty, &parts::EmptyState::acted, this, [this] {
        if (m_emptyAction == EmptyAction::Import)
            emit importWanted();
        else
            m_session.views().go(session::View());
    });
}

void OverviewPage::connectNews()
{
    connect(m_news, &NewsLine::addedWanted, this, [this](const domain::AddedSince &since) {
        const session::View view = m_session.views().current().with(models::PeriodChoice());
        openComments(view.with(Axis::ofAdded(), {since.text()}));
    });
    connect(m_news, &NewsLine::monthWanted, this, [this](QDate month) {
        const auto days = models::PeriodChoice::ownDays(month, month.addMonths(1).addDays(-1));
        m_session.views().go(m_session.views().current().with(Axis::ofAdded(), {}).with(days));
    });
    connect(m_news, &NewsLine::moverWanted, this, [this](QDate month, const session::Mover &mover) {
        const session::View view =
            m_session.views().current().with(Axis::ofAdded(), {}).with(mover.axis, {mover.value});
        m_session.views().go(view.with(session::yearUpTo(month, m_session.today())));
    });
    connect(m_news, &NewsLine::seen, this, [this] {
        m_session.setSeen();
        m_newsAnswer.drop();
        m_news->showSeen();
    });
    connect(m_news, &NewsLine::unseen, this, [this] {
        m_session.setUnseen();
        refresh();
    });
}

void OverviewPage::openComments(const session::View &view)
{
    m_session.views().go(view.in(session::Room::Comments));
}

void OverviewPage::refresh()
{
    if (!m_session.isOpen())
        return;
    if (m_emptyAction == EmptyAction::Import && m_session.store().responses > 0) {
        const bool hadFocus = m_empty->isAncestorOf(window()->focusWidget());
        m_empty->say({}, {}); // no longer true, until the answer is here
        if (hadFocus)
            setFocus(Qt::OtherFocusReason); // until there is something to give it to
    }
    const session::View view = m_session.views().current();
    m_answer.await(m_session.panorama(view), [this, view](const base::Result<session::Panorama> &got) {
        m_shown = view;
        show(got);
    });
    m_newsAnswer.await(m_session.news(view), [this](const base::Result<std::optional<session::News>> &got) {
        m_news->show(got ? *got : std::nullopt, m_session.today());
    });
}

void OverviewPage::takeFocus()
{
    m_answer.settle([this] {
        if (!isVisible())
            return; // another page was gone to meanwhile
        if (m_stack->currentIndex() == 0)
            m_empty->takeFocus();
        else if (!isAncestorOf(window()->focusWidget())) // or it is where it was left
            m_nps->setFocus(Qt::OtherFocusReason);
    });
}

void OverviewPage::handOut(const HandOut &then)
{
    m_answer.settle([this, then] { then(printed()); });
}

parts::Handout OverviewPage::printed() const
{
    parts::Handout handout;
    if (m_stack->currentIndex() == 0)
        return handout;
    handout.title = tr("Overview");
    handout.scope = parts::printedScope(m_shown, m_total);
    for (const base::Error &warning : m_total.warnings) // that kinds are mixed is told with the figure
        handout.scope.append(say::sentence(warning, m_session.language()));
    handout.hasFigures = true;
    handout.blocks = printedBlocks(1);
    parts::Handout outside = parts::outsideOf(handout);
    const int least = m_session.store().privacy.figures;
    if (m_total.total.responses() >= least)
        outside.blocks = printedBlocks(least);
    else
        outside.blocks.append(parts::PrintedWords{models::withheldNote(least)});
    handout.outside = std::make_shared<const parts::Handout>(outside);
    return handout;
}

QList<parts::Handout::Block> OverviewPage::printedBlocks(int least) const
{
    QList<parts::Handout::Block> blocks;
    blocks.append(parts::PrintedTiles{
        {m_nps->printed(least), m_responses->printed(), m_shares->printed(), m_comments->printed()}});
    parts::PrintedDrawing trend = charts::TrendChart::printed(models::shownOutside(m_trend->spec(), least));
    trend.title = m_trendHeading->text();
    trend.note = tr("with its 95 % interval; responses beneath");
    blocks.append(trend);
    if (!models::trendSheet(m_trend->spec(), least).notes.isEmpty())
        blocks.append(parts::PrintedWords{models::withheldNote(least)});
    blocks.append(m_breakdown->printed(least));
    return blocks;
}

static QString trendHeading(domain::Period step)
{
    switch (step) {
    case domain::Period::Total:
        return OverviewPage::tr("NPS");
    case domain::Period::Day:
        return OverviewPage::tr("NPS by day");
    case domain::Period::Week:
        return OverviewPage::tr("NPS by week");
    case domain::Period::Month:
        return OverviewPage::tr("NPS by month");
    case domain::Period::Quarter:
        return OverviewPage::tr("NPS by quarter");
    case domain::Period::Year:
        return OverviewPage::tr("NPS by year");
    }
    return {};
}

void OverviewPage::show(const base::Result<session::Panorama> &got)
{
    if (!got) {
        m_emptyAction = EmptyAction::None;
        m_empty->say(tr("The figures could not be read."), say::sentence(got.error(), m_session.language()));
        m_stack->setCurrentIndex(0);
        return;
    }
    if (got->total.total.isZero())
        return showEmpty(*got);
    showTiles(got->total);
    const domain::Period step = got->trend.scope.period;
    m_trendHeading->setText(trendHeading(step));
    m_step->setCurrentIndex(m_step->findData(int(step)));
    m_trend->show(models::trendSpec(got->trend));
    const bool compared = got->total.scope.comparison != domain::Comparison::None;
    m_breakdown->show(*got, m_shown, compared ? models::beforeText(m_shown.period) : QString());
    m_breakdown->choose(m_shown.rows);
    m_stack->setCurrentIndex(1);
    if (hasFocus())
        m_nps->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::showEmpty(const session::Panorama &got)
{
    if (got.everything.total.isZero()) {
        m_emptyAction = EmptyAction::Import;
        m_empty->say(tr("No responses yet"),
                     tr("Import a spreadsheet or a survey platform’s export, and the figures "
                        "appear here."),
                     tr("Import a file…"));
    } else {
        m_emptyAction = EmptyAction::ShowAll;
        m_empty->say(tr("No responses fit this filter"),
                     tr("The store has %Ln response(s), from %1 to %2.", nullptr, int(got.everything.total.responses()))
                         .arg(models::dayText(got.everything.from.value_or(QDate())),
                              models::dayText(got.everything.to.value_or(QDate()))),
                     tr("Show all of them"));
    }
    m_stack->setCurrentIndex(0);
}

void OverviewPage::showTiles(const domain::Snapshot &total)
{
    const domain::Tally &tally = total.total;
    m_total = total;
    const QString filter = models::filterText(total.scope);
    m_nps->show(total, models::beforeText(m_shown.period));
    QStringList notes;
    if (tally.unscored > 0)
        notes.append(tr("%Ln more without a score", nullptr, int(tally.unscored)));
    if (tally.excluded > 0)
        notes.append(tr("%Ln excluded", nullptr, int(tally.excluded)));
    m_responses->show(tally.responses(), notes);
    m_shares->show(tally);
    m_comments->show(
        tally.comments,
        {tr("%1 of the responses").arg(models::shareText(tally.comments, tally.responses() + tally.unscored))});
    for (parts::Tile *tile : std::initializer_list<parts::Tile *>{m_nps, m_responses, m_shares, m_comments})
        tile->setToolTip((QStringList{tile->toolTip(), filter}.filter(QRegularExpression(u"."_s))).join(u'\n'));
    QStringList said;
    if (total.mixedKinds)
        said.append(tr("Several kinds of survey are mixed here; choose one above."));
    for (const base::Error &warning : total.warnings)
        said.append(say::sentence(warning, m_session.language()));
    m_notes->setText(said.join(u' '));
    m_notes->setVisible(!said.isEmpty());
}

} // namespace gensvar::overview
