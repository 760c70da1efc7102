// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/filterbar.h"

#include "models/figuretext.h"
#include "models/periodchoice.h"
#include "parts/dayspopup.h"
#include "parts/filterchip.h"
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
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::parts {

using models::PeriodChoice;

static QToolButton *arrow(const QString &name, const QString &hint)
{
    auto *made = new QToolButton;
    made->setAccessibleName(name);
    made->setToolTip(hint);
    made->setAutoRaise(true);
    made->setFixedSize(size::control, size::control);
    return made;
}

FilterBar::FilterBar(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_back(arrow(tr("Back"), tr("Back to the view before (Alt+Left)")))
    , m_forward(arrow(tr("Forward"), tr("Forward to the next view (Alt+Right)")))
    , m_period(new FilterChip(tr("Period")))
    , m_empty(label(tr("The filter appears here with the first responses."), Type::Secondary))
{
    setFixedHeight(size::bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(size::margin - 4, 0, size::margin, 0);
    row->setSpacing(size::unit);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(4);
    row->addWidget(m_empty);
    row->addWidget(m_period);
    addChoice(domain::Axis::of(domain::Dimension::Kind), tr("All kinds"));
    addChoice(domain::Axis::of(domain::Dimension::Department), tr("All departments"));
    addChoice(domain::Axis::of(domain::Dimension::Touchpoint), tr("All touchpoints"));
    addChoice(domain::Axis::ofScore(), tr("All scores"));
    row->addStretch(1);

    connect(m_back, &QToolButton::clicked, &session.views(), &session::ViewStack::back);
    connect(m_forward, &QToolButton::clicked, &session.views(), &session::ViewStack::forward);
    connect(m_period, &FilterChip::opened, this, &FilterBar::choosePeriod);
    connect(m_period, &FilterChip::cleared, this,
            [this] { m_session.views().go(m_session.views().current().with(PeriodChoice())); });
    connect(&session.views(), &session::ViewStack::changed, this, &FilterBar::refresh);
    connect(&session, &session::Session::opened, this, &FilterBar::refresh);
    connect(&session, &session::Session::changed, this, &FilterBar::refresh);
    connect(&session, &session::Session::closed, this, &FilterBar::refresh);
    colourArrows();
    refresh();
}

void FilterBar::addChoice(const domain::Axis &axis, const QString &all)
{
    auto *chip = new FilterChip(models::axisText(axis));
    layout()->addWidget(chip);
    m_choices.push_back({axis, all, chip});
    const size_t at = m_choices.size() - 1;
    const auto choose = axis == domain::Axis::ofScore() ? &FilterBar::chooseScores : &FilterBar::chooseValues;
    connect(chip, &FilterChip::opened, this, [this, at, choose] { (this->*choose)(m_choices[at]); });
    connect(chip, &FilterChip::cleared, this,
            [this, axis] { m_session.views().go(m_session.views().current().with(axis, {})); });
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
    for (const Choice &choice : m_choices) {
        const QStringList values = view.filterOf(choice.axis);
        QStringList shown;
        for (const QString &value : values)
            shown.append(models::valueText(choice.axis, value));
        // the scores come from a door of the overview: their part is there to be seen and taken away
        choice.chip->setVisible(usable && (choice.axis != domain::Axis::ofScore() || !values.isEmpty()));
        choice.chip->show(shown.isEmpty() ? choice.all : shown.join(u", "_s), {}, !shown.isEmpty());
    }
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
    menu->popup(m_period->mapToGlobal(QPoint(0, m_period->height() + 2)));
}

void FilterBar::chooseOwnDays()
{
    auto *popup = new DaysPopup(this);
    const QDate today = m_session.today();
    const models::Days days = models::daysOf(m_session.views().current().period, today);
    connect(popup, &DaysPopup::chosen, this, [this](QDate from, QDate to) {
        m_session.views().go(m_session.views().current().with(PeriodChoice::ownDays(from, to)));
    });
    popup->show(days.from.value_or(today.addMonths(-1)), days.to.value_or(today),
                m_period->mapToGlobal(QPoint(0, m_period->height() + 2)));
}

void FilterBar::chooseValues(const Choice &choice)
{
    if (!m_session.isOpen())
        return;
    m_values.await(m_session.values(choice.axis), [this, choice](const base::Result<QList<session::Value>> &answer) {
        if (!answer)
            return;
        auto *popup = new ValuePopup(choice.axis, this);
        connect(popup, &ValuePopup::chosen, this, [this, axis = choice.axis](const QStringList &chosen) {
            m_session.views().go(m_session.views().current().with(axis, chosen));
        });
        popup->show(*answer, m_session.views().current().filterOf(choice.axis),
                    choice.chip->mapToGlobal(QPoint(0, choice.chip->height() + 2)));
    });
}

void FilterBar::chooseScores(const Choice &choice)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList current = m_session.views().current().filterOf(choice.axis);
    const auto offer = [&](const QString &text, const QStringList &scores) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(scores == current);
        connect(action, &QAction::triggered, this, [this, axis = choice.axis, scores] {
            m_session.views().go(m_session.views().current().with(axis, scores));
        });
    };
    offer(choice.all, {});
    offer(tr("Promoters, 9–10"), {u"9-10"_s});
    offer(tr("Passives, 7–8"), {u"7-8"_s});
    offer(tr("Detractors, 0–6"), {u"0-6"_s});
    menu->popup(choice.chip->mapToGlobal(QPoint(0, choice.chip->height() + 2)));
}

void FilterBar::focusFirst()
{
    m_period->setFocus(Qt::ShortcutFocusReason);
}

void FilterBar::colourArrows()
{
    const Theme &theme = themeOf(palette());
    m_back->setIcon(icon("back"_L1, theme.text, theme.border));
    m_forward->setIcon(icon("forward"_L1, theme.text, theme.border));
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourArrows();
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    painter.fillRect(rect(), theme.window);
    painter.fillRect(0, height() - 1, width(), 1, theme.hair);
}

} // namespace gensvar::parts
