// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/dayfield.h"

#include "parts/density.h"
#include "parts/icons.h"
#include "parts/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::parts {

/// The letters of day, month and year in the order of the language: "dMy".
static QString orderOf(const QLocale &locale)
{
    QString order;
    for (const QChar letter : locale.dateFormat(QLocale::ShortFormat)) {
        if (QStringView(u"dMy").contains(letter) && !order.contains(letter))
            order.append(letter);
    }
    return order.size() == 3 ? order : u"yMd"_s;
}

/// With the year in full, also where the language writes two digits of it.
static QString formOf(const QLocale &locale)
{
    static const QRegularExpression years(u"y+"_s);
    return locale.dateFormat(QLocale::ShortFormat).replace(years, u"yyyy"_s);
}

/// Digits that nothing parts: two each for day and month, the rest is the year.
static QStringList partsOf(const QString &digits, const QString &order)
{
    QStringList parts;
    qsizetype at = 0;
    for (const QChar letter : order) {
        const qsizetype length = letter == u'y' ? digits.size() - 4 : 2;
        parts.append(digits.mid(at, length));
        at += length;
    }
    return parts;
}

QDate typedDay(const QString &typed, const QLocale &locale)
{
    static const QRegularExpression sign(u"\\D+"_s);
    QString order = orderOf(locale);
    QStringList parts = typed.split(sign, Qt::SkipEmptyParts);
    if (parts.size() == 1 && (parts.first().size() == 6 || parts.first().size() == 8))
        parts = partsOf(parts.first(), order);
    else if (!parts.isEmpty() && parts.first().size() == 4)
        order = u"yMd"_s;
    if (parts.size() != 3)
        return {};
    const auto part = [&](QChar letter) { return parts[order.indexOf(letter)]; };
    const int year = part(u'y').toInt();
    return QDate(part(u'y').size() <= 2 ? 2000 + year : year, part(u'M').toInt(), part(u'd').toInt());
}

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

DayField::DayField(QWidget *parent)
    : QLineEdit(parent)
{
    setMinimumWidth(140);
    setMaxLength(20);
    m_choose = addAction(QIcon(), TrailingPosition);
    m_choose->setText(tr("Calendar"));
    m_choose->setToolTip(
        tr("Calendar (%1)", "its key").arg(QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText)));
    connect(m_choose, &QAction::triggered, this, &DayField::openCalendar);
    colour();
    connect(this, &QLineEdit::textChanged, this, [this] { setToolTip(date().isValid() ? QString() : complaint()); });
}

void DayField::colour()
{
    m_choose->setIcon(icon("chevron-down"_L1, themeOf(palette()).text2));
}

void DayField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_choose)
        colour();
}

QDate DayField::date() const
{
    const QDate day = typedDay(text());
    return day.isValid() && (!m_last.isValid() || day <= m_last) ? day : QDate();
}

void DayField::setDate(QDate date)
{
    setText(QLocale().toString(date, formOf(QLocale())));
}

QString DayField::complaint() const
{
    const QLocale locale;
    const QDate day = typedDay(text());
    if (day.isValid() && m_last.isValid() && day > m_last)
        return tr("%1 has not come yet.", "a day").arg(locale.toString(day, formOf(locale)));
    const QString example = locale.toString(QDate(2026, 12, 31), formOf(locale));
    return text().trimmed().isEmpty() ? tr("Type a day, such as %1.").arg(example)
                                      : tr("“%1” is no day. Type it as %2.").arg(text().trimmed(), example);
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        return openCalendar();
    const QDate day = date();
    const int key = event->key();
    if (!day.isValid() || event->modifiers() != Qt::NoModifier)
        return QLineEdit::keyPressEvent(event);
    QDate other;
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        other = day.addDays(key == Qt::Key_Up ? 1 : -1);
    else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        other = day.addMonths(key == Qt::Key_PageUp ? 1 : -1);
    if (!other.isValid())
        return QLineEdit::keyPressEvent(event);
    if (!m_last.isValid() || other <= m_last)
        setDate(other);
    selectAll();
}

/// What was typed in another form stands there as the others do.
void DayField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (const QDate day = date(); day.isValid())
        setDate(day);
}

void DayField::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Calendar"));
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(calendar);
    dress(*calendar, themeOf(palette()));
    if (m_last.isValid())
        calendar->setMaximumDate(m_last);
    if (const QDate day = date(); day.isValid())
        calendar->setSelectedDate(day);
    const auto take = [this, popup](QDate day) {
        setDate(day);
        popup->close();
        setFocus();
        selectAll();
    };
    connect(calendar, &QCalendarWidget::clicked, popup, take);
    connect(calendar, &QCalendarWidget::activated, popup, take);
    popup->adjustSize();
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

} // namespace gensvar::parts
