// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/dayspopup.h"

#include "parts/density.h"
#include "parts/icons.h"
#include "parts/labels.h"
#include "parts/theme.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::parts {

/// In the theme's colours: weekends not in red, and the arrows of our own.
static void dress(QCalendarWidget &calendar, const Theme &theme)
{
    QTextCharFormat day;
    day.setForeground(theme.text);
    calendar.setWeekdayTextFormat(Qt::Saturday, day);
    calendar.setWeekdayTextFormat(Qt::Sunday, day);
    calendar.setFirstDayOfWeek(firstDayOfWeek());
    calendar.setMinimumSize(280, 200);              // six weeks, none of them cut
    calendar.setAttribute(Qt::WA_StyledBackground); // for its edge
    calendar.setContentsMargins(1, 1, 1, 1);
    const std::array arrows{std::pair("qt_calendar_prevmonth"_L1, "back"_L1),
                            std::pair("qt_calendar_nextmonth"_L1, "forward"_L1)};
    for (const auto &[name, drawing] : arrows) {
        if (auto *arrow = calendar.findChild<QToolButton *>(name))
            arrow->setIcon(icon(drawing, theme.text));
    }
}

void dressDay(QDateEdit &field)
{
    field.setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    field.setMinimumWidth(140);
    field.setCalendarPopup(true);
    dress(*field.calendarWidget(), themeOf(field.palette()));
}

DaysPopup::DaysPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
{
    setObjectName(QStringLiteral("popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(size::margin, size::margin, size::margin, size::margin);
    form->setSpacing(size::unit);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    dressDay(*m_from);
    dressDay(*m_to);
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    auto *show = button(tr("Show these days"), true);
    show->setDefault(true);
    form->addRow(show);
    connect(show, &QPushButton::clicked, this, &DaysPopup::take);
}

void DaysPopup::show(QDate from, QDate to, QPoint below)
{
    m_from->setDate(from);
    m_to->setDate(to);
    adjustSize();
    move(below);
    QFrame::show();
    m_from->setFocus();
}

/// Enter in a day: the field has read what was typed, and passes the key on.
void DaysPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else
        QFrame::keyPressEvent(event);
}

void DaysPopup::take()
{
    const auto [from, to] = std::minmax({m_from->date(), m_to->date()}); // of a list: values, not references
    emit chosen(from, to);
    close();
}

} // namespace gensvar::parts
