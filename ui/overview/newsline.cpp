// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/newsline.h"

#include "models/figuretext.h"
#include "parts/flowlayout.h"
#include "parts/labels.h"
#include "parts/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::overview {

using session::Mover;
using session::News;

static constexpr qsizetype mostMovers = 3; ///< of a month that are named

/// Words that stand on the line of the doors.
static QLabel *words(const QString &text)
{
    QLabel *made = parts::label(text, parts::Type::Secondary);
    made->setFixedHeight(NewsLine::lineHeight);
    made->setAlignment(Qt::AlignVCenter);
    return made;
}

static QString sinceText(const domain::AddedSince &since, QDate today)
{
    const QDate day = since.at.date();
    if (day == today)
        return NewsLine::tr("Since %1 today:", "a time of day").arg(since.at.toString(u"HH:mm"_s));
    return NewsLine::tr("Since %1:", "a day")
        .arg(day.year() == today.year() ? models::shortPeriodText(domain::Period::Day, day) : models::dayText(day));
}

static QString addedHint(const domain::Tally &added)
{
    return NewsLine::tr("%Ln of them from detractors", nullptr, int(added.detractors())) + u"; "_s
        + NewsLine::tr("%Ln with a comment", nullptr, int(added.comments));
}

static QString monthText(QDate month, QDate today)
{
    return month.year() == today.year() ? QLocale().standaloneMonthName(month.month())
                                        : models::periodText(domain::Period::Month, month);
}

static QString moverText(const Mover &mover)
{
    const QString name = models::valueText(mover.axis, mover.value);
    if (mover.isRun)
        return mover.rose ? NewsLine::tr("%1 stays above its usual level, more than chance").arg(name)
                          : NewsLine::tr("%1 stays below its usual level, more than chance").arg(name);
    return mover.rose ? NewsLine::tr("%1 rose, more than chance").arg(name)
                      : NewsLine::tr("%1 fell, more than chance").arg(name);
}

static QString moverHint(const Mover &mover, const QString &month)
{
    if (mover.isRun)
        return NewsLine::tr("%1 was the ninth month in a row on the same side of the middle of its series. "
                            "Show its trend.")
            .arg(month);
    return NewsLine::tr("%1 lies beyond what chance explains in its series of twelve months. Show its trend.")
        .arg(month);
}

NewsLine::NewsLine(QWidget *parent)
    : QWidget(parent)
    , m_flow(new parts::FlowLayout(0, this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void NewsLine::clear()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what was clicked
        delete item;
    }
    m_said.clear();
}

void NewsLine::add(QWidget *part)
{
    if (m_flow->count() > 1)
        m_flow->addWidget(words(u"·"_s));
    m_flow->addWidget(part);
}

void NewsLine::addDoor(const QString &text, const QString &hint, std::function<void()> open)
{
    QPushButton *door = parts::linkButton(QString(text).replace(u'&', "&&"_L1));
    door->setFixedHeight(lineHeight);
    door->setAccessibleName(text);
    door->setAccessibleDescription(hint);
    door->setToolTip(hint);
    connect(door, &QPushButton::clicked, this, std::move(open));
    add(door);
    m_said.append(text);
}

void NewsLine::addMonth(const News::Month &month, QDate today)
{
    const QString name = monthText(month.start, today);
    addDoor(tr("%1 closed", "a month").arg(name), tr("Show %1").arg(name),
            [this, start = month.start] { emit monthWanted(start); });
    for (const Mover &mover : month.movers.first(std::min(mostMovers, month.movers.size()))) {
        addDoor(moverText(mover), moverHint(mover, name),
                [this, start = month.start, mover] { emit moverWanted(start, mover); });
    }
    if (const auto more = int(month.movers.size() - mostMovers); more > 0) {
        addDoor(tr("%Ln more changed, more than chance", "departments and touchpoints", more), tr("Show %1").arg(name),
                [this, start = month.start] { emit monthWanted(start); });
    }
}

void NewsLine::focus(const QString &name)
{
    QWidget *found = nullptr;
    for (int i = 0; i < m_flow->count(); ++i) {
        QWidget *part = m_flow->itemAt(i)->widget();
        if (part->focusPolicy() != Qt::NoFocus && (!found || part->accessibleName() == name))
            found = part;
    }
    if (found)
        found->setFocus();
}

void NewsLine::showSeen()
{
    clear();
    const QString told = tr("Seen: only what comes from now on is new.");
    m_flow->addWidget(words(told));
    addDoor(tr("Undo"), tr("Tell again what is new."), [this] { emit unseen(); });
    setAccessibleName(told);
    setVisible(true);
    focus({});
}

void NewsLine::show(const std::optional<News> &news, QDate today)
{
    const QWidget *focused = isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    const QString wanted = focused ? focused->accessibleName() : QString();
    clear();
    if (!news || news->isEmpty()) {
        hide();
        return;
    }
    const QString since = sinceText(news->since, today);
    m_flow->addWidget(words(since));
    if (const qint64 count = news->added.responses() + news->added.unscored; count > 0) {
        addDoor(tr("%Ln new response(s)", nullptr, int(count)), addedHint(news->added),
                [this, since = news->since] { emit addedWanted(since); });
    }
    for (const News::Month &month : news->months)
        addMonth(month, today);
    const QString sentence = since + u' ' + m_said.join(u"; "_s);
    QPushButton *done = parts::linkButton(tr("Seen", "a button: the news have been read"));
    done->setFixedHeight(lineHeight);
    done->setAccessibleName(tr("Seen"));
    done->setAccessibleDescription(tr("Only what comes from now on is new."));
    done->setToolTip(done->accessibleDescription());
    connect(done, &QPushButton::clicked, this, &NewsLine::seen);
    add(done);
    setVisible(true);
    if (focused)
        focus(wanted);
    if (accessibleName() == sentence)
        return;
    setAccessibleName(sentence);
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace gensvar::overview
