// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/filterbar.h"

#include "models/figuretext.h"
#include "models/periodchoice.h"
#include "parts/dayspopup.h"
#include "parts/filterchip.h"
#include "parts/flowlayout.h"
#include "parts/gotobox.h"
#include "parts/icons.h"
#include "parts/labels.h"
#include "parts/theme.h"
#include "parts/valuepopup.h"
#include "session/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::parts {

using domain::Axis;
using models::PeriodChoice;

static QPoint under(const QWidget *widget)
{
    return widget->mapToGlobal(QPoint(0, widget->height() + 2));
}

static QToolButton *arrow(const QString &name, const QString &hint)
{
    auto *made = new QToolButton;
    made->setAccessibleName(name);
    made->setToolTip(hint);
    made->setAutoRaise(true);
    made->setFixedSize(size::control, size::control);
    return made;
}

/// Filtered by so often that they are there without being set.
static QList<Axis> pinned()
{
    return {Axis::of(domain::Dimension::Kind), Axis::of(domain::Dimension::Department)};
}

static QString allText(const Axis &axis)
{
    if (axis == Axis::of(domain::Dimension::Kind))
        return FilterBar::tr("All kinds");
    if (axis == Axis::of(domain::Dimension::Department))
        return FilterBar::tr("All departments");
    return axis == Axis::ofScore() ? FilterBar::tr("All scores") : models::axisText(axis);
}

FilterBar::FilterBar(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_back(arrow(tr("Back"), tr("Back to the view before (Alt+Left)")))
    , m_forward(arrow(tr("Forward"), tr("Forward to the next view (Alt+Right)")))
    , m_period(new FilterChip(tr("Period")))
    , m_more(new QToolButton)
    , m_clear(linkButton(tr("Clear all")))
    , m_empty(label(tr("The filter appears here with the first responses."), Type::Secondary))
    , m_chips(new FlowLayout(size::unit))
{
    layOut();
    for (const Axis &axis : pinned())
        addChoice(axis, true);
    addChoice(Axis::ofScore(), false);
    connect(m_back, &QToolButton::clicked, &session.views(), &session::ViewStack::back);
    connect(m_forward, &QToolButton::clicked, &session.views(), &session::ViewStack::forward);
    connect(m_period, &FilterChip::opened, this, &FilterBar::choosePeriod);
    connect(m_period, &FilterChip::cleared, this,
            [this] { m_session.views().go(m_session.views().current().with(PeriodChoice())); });
    connect(m_more, &QToolButton::clicked, this, &FilterBar::chooseAxis);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearAll);
    connect(&session.views(), &session::ViewStack::changed, this, &FilterBar::refresh);
    connect(&session, &session::Session::opened, this, &FilterBar::refresh);
    connect(&session, &session::Session::changed, this, &FilterBar::refresh);
    connect(&session, &session::Session::closed, this, &FilterBar::refresh);
    colourButtons();
    refresh();
}

void FilterBar::layOut()
{
    setMinimumHeight(size::bar);
    auto *row = new QHBoxLayout(this);
    static constexpr int inset = (size::bar - size::control) / 2;
    row->setContentsMargins(size::margin - 4, inset, size::margin, inset);
    row->setSpacing(size::unit);
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addWidget(m_forward, 0, Qt::AlignTop);
    row->addSpacing(4);
    row->addWidget(m_empty, 1);
    row->addLayout(m_chips, 1);
    auto *box = new GoToBox(tr("Go to or do"), QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    connect(box, &GoToBox::clicked, this, &FilterBar::goToWanted);
    row->addWidget(box, 0, Qt::AlignTop);

    m_more->setText(QChar(QChar::Nbsp) + tr("Filter", "a verb: filter by one more thing"));
    m_more->setToolTip(tr("Filter by a touchpoint, a channel, a segment or anything else that your files tell"));
    m_more->setAccessibleName(tr("Filter by something else"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFixedHeight(size::control);
    m_clear->setFixedHeight(size::control);
    m_clear->setToolTip(tr("Show all responses of all time"));
    m_chips->addWidget(m_period);
    m_chips->addWidget(m_more);
    m_chips->addWidget(m_clear);
}

FilterBar::Choice &FilterBar::addChoice(const Axis &axis, bool always)
{
    auto *chip = new FilterChip(models::axisText(axis));
    if (axis.type == Axis::Type::Attribute)
        chip->sayWhat();
    // before the buttons, in the order they came
    QLayoutItem *clearing = m_chips->takeAt(m_chips->count() - 1);
    QLayoutItem *more = m_chips->takeAt(m_chips->count() - 1);
    m_chips->addWidget(chip);
    m_chips->addItem(more);
    m_chips->addItem(clearing);
    QWidget::setTabOrder(m_choices.empty() ? m_period : m_choices.back().chip, chip);
    QWidget::setTabOrder(chip, m_more);
    QWidget::setTabOrder(m_more, m_clear);
    connect(chip, &FilterChip::opened, this, [this, axis, chip] { choose(axis, chip); });
    connect(chip, &FilterChip::cleared, this, [this, axis] { clear(axis); });
    return m_choices.emplace_back(Choice{axis, always, chip});
}

FilterBar::Choice &FilterBar::choiceOf(const Axis &axis)
{
    const auto found = std::ranges::find(m_choices, axis, &Choice::axis);
    return found == m_choices.end() ? addChoice(axis, false) : *found;
}

void FilterBar::refresh()
{
    const session::View &view = m_session.views().current();
    const bool usable = m_session.isOpen() && m_session.store().responses > 0;
    m_back->setEnabled(m_session.views().canGoBack());
    m_forward->setEnabled(m_session.views().canGoForward());
    m_empty->setVisible(!usable);
    m_period->setVisible(usable);
    const bool own = view.period.preset == PeriodChoice::Preset::OwnDays;
    const QString days = own ? QString() : models::daysText(models::daysOf(view.period, m_session.today()));
    m_period->show(models::choiceText(view.period), days, view.period.isSet());
    for (const domain::Condition &condition : view.filter)
        choiceOf(condition.axis);
    for (const Choice &choice : m_choices)
        showChoice(choice, usable);
    m_more->setVisible(usable);
    const qsizetype parts = view.filter.size() + (view.period.isSet() ? 1 : 0) + (view.search.isEmpty() ? 0 : 1);
    m_clear->setVisible(usable && parts > 1);
}

void FilterBar::showChoice(const Choice &choice, bool usable)
{
    const QStringList values = m_session.views().current().filterOf(choice.axis);
    QStringList shown;
    for (const QString &value : values)
        shown.append(models::valueText(choice.axis, value));
    const QString text = values.isEmpty() ? allText(choice.axis) : shown.join(u", "_s);
    if (!usable || (values.isEmpty() && !choice.always)) {
        if (choice.chip->hasFocus() && usable)
            m_more->setFocus();
        choice.chip->hide();
    } else {
        choice.chip->setVisible(true);
    }
    choice.chip->show(text, {}, !values.isEmpty());
}

void FilterBar::clear(const Axis &axis)
{
    m_session.views().go(m_session.views().current().with(axis, {}));
}

void FilterBar::clearAll()
{
    session::View view = m_session.views().current().with(PeriodChoice());
    view.filter.clear();
    view.search.clear();
    m_period->setFocus();
    m_session.views().go(view);
}

void FilterBar::choosePeriod()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const PeriodChoice &current = m_session.views().current().period;
    for (const PeriodChoice::Preset preset : models::periodPresets()) {
        const PeriodChoice choice{preset};
        QAction *action = menu->addAction(models::choiceText(choice));
        action->setCheckable(true);
        action->setChecked(choice == current);
        connect(action, &QAction::triggered, this,
                [this, choice] { m_session.views().go(m_session.views().current().with(choice)); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Own days…")), &QAction::triggered, this, &FilterBar::chooseOwnDays);
    menu->popup(under(m_period));
}

void FilterBar::chooseOwnDays()
{
    auto *popup = new DaysPopup(this);
    const QDate today = m_session.today();
    const models::Days days = models::daysOf(m_session.views().current().period, today);
    connect(popup, &DaysPopup::chosen, this, [this](QDate from, QDate to) {
        m_session.views().go(m_session.views().current().with(PeriodChoice::ownDays(from, to)));
    });
    popup->show(days.from.value_or(today.addMonths(-1)), days.to.value_or(today), under(m_period));
}

void FilterBar::chooseAxis()
{
    if (!m_session.isOpen())
        return;
    m_axes.await(m_session.filterAxes(), [this](const base::Result<QList<Axis>> &axes) {
        if (axes)
            offerAxes(*axes);
    });
}

void FilterBar::offerAxes(const QList<Axis> &axes)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    bool ofFile = false;
    for (const Axis &axis : axes) {
        if (!ofFile && axis.type == Axis::Type::Attribute) {
            menu->addSeparator();
            menu->addAction(tr("From your files"))->setEnabled(false);
            ofFile = true;
        }
        const QString text = QString(models::axisText(axis)).replace(u'&', "&&"_L1);
        connect(menu->addAction(text), &QAction::triggered, this, [this, axis] { choose(axis, m_more); });
    }
    menu->addSeparator();
    connect(menu->addAction(models::axisText(Axis::ofScore())), &QAction::triggered, this,
            [this] { choose(Axis::ofScore(), m_more); });
    menu->popup(under(m_more));
}

void FilterBar::choose(const Axis &axis, QWidget *below)
{
    if (axis == Axis::ofAdded())
        offerAnyTime(below);
    else if (axis == Axis::ofScore())
        chooseScores(below);
    else
        chooseValues(axis, below);
}

void FilterBar::chooseValues(const Axis &axis, QWidget *below)
{
    if (!m_session.isOpen())
        return;
    m_values.await(m_session.values(axis), [this, axis, below](const base::Result<QList<session::Value>> &answer) {
        if (!answer)
            return;
        auto *popup = new ValuePopup(axis, this);
        connect(popup, &ValuePopup::chosen, this, [this, axis](const QStringList &chosen) {
            m_session.views().go(m_session.views().current().with(axis, chosen));
        });
        popup->show(*answer, m_session.views().current().filterOf(axis), under(below));
    });
}

void FilterBar::chooseScores(QWidget *below)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList current = m_session.views().current().filterOf(Axis::ofScore());
    const auto offer = [&](const QString &text, const QStringList &scores) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(scores == current);
        connect(action, &QAction::triggered, this,
                [this, scores] { m_session.views().go(m_session.views().current().with(Axis::ofScore(), scores)); });
    };
    offer(allText(Axis::ofScore()), {});
    offer(tr("Promoters, 9–10"), {u"9-10"_s});
    offer(tr("Passives, 7–8"), {u"7-8"_s});
    offer(tr("Detractors, 0–6"), {u"0-6"_s});
    menu->popup(under(below));
}

void FilterBar::offerAnyTime(QWidget *below)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Whenever they were added")), &QAction::triggered, this,
            [this] { clear(Axis::ofAdded()); });
    menu->popup(under(below));
}

void FilterBar::focusFirst()
{
    m_period->setFocus(Qt::ShortcutFocusReason);
}

void FilterBar::colourButtons()
{
    const Theme &theme = themeOf(palette());
    m_back->setIcon(icon("back"_L1, theme.text, theme.border));
    m_forward->setIcon(icon("forward"_L1, theme.text, theme.border));
    m_more->setIcon(icon("plus"_L1, theme.text2));
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourButtons();
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    painter.fillRect(rect(), theme.window);
    painter.fillRect(0, height() - 1, width(), 1, theme.hair);
}

} // namespace gensvar::parts
