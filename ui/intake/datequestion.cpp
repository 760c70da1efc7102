// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/datequestion.h"

#include "parts/labels.h"
#include "parts/theme.h"
#include "say/days.h"

#include <QButtonGroup>
#include <QDate>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::intake {

/// The example as a day in words, if it is one in that order.
static QString inWords(const QString &example, domain::DateOrder order)
{
    static const QRegularExpression numbers(u"^\\D*(\\d{1,2})\\D+(\\d{1,2})\\D+(\\d{2,4})"_s);
    const QRegularExpressionMatch match = numbers.match(example);
    if (!match.hasMatch())
        return example;
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int year = match.captured(3).toInt();
    const bool dayFirst = order == domain::DateOrder::DayMonthYear;
    const QDate day(year < 100 ? 2000 + year : year, dayFirst ? second : first, dayFirst ? first : second);
    return day.isValid() ? say::longDay(day) : example;
}

/// In both lines of an answer: the day of the example, and from when to when all of the column's would be.
static QString answerText(const QString &answer, const domain::DateQuestion::Days &days)
{
    if (!days.first.isValid() || !days.last.isValid())
        return answer;
    if (days.first == days.last)
        return answer + u'\n' + DateQuestion::tr("All rows are of %1").arg(say::longDay(days.first));
    return answer + u'\n'
        + DateQuestion::tr("The rows are of %1 to %2").arg(say::longDay(days.first), say::longDay(days.last));
}

DateQuestion::DateQuestion(QWidget *parent)
    : QuestionBox(parent)
    , m_heading(parts::label({}, parts::Type::Section))
    , m_why(parts::label(tr("No day in this column is above 12, so the file itself does not tell. Nothing is imported "
                            "before this is answered.")))
    , m_dayFirst(new QRadioButton)
    , m_monthFirst(new QRadioButton)
{
    setAccessibleName(tr("How the dates are to be read"));
    m_why->setProperty("warning", true);
    m_heading->setProperty("warning", true);
    m_why->setWordWrap(true);
    auto *answers = new QButtonGroup(this);
    answers->addButton(m_dayFirst, int(domain::DateOrder::DayMonthYear));
    answers->addButton(m_monthFirst, int(domain::DateOrder::MonthDayYear));
    for (QRadioButton *answer : {m_dayFirst, m_monthFirst})
        answer->setProperty("card", true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(left, 10, parts::size::margin, 12);
    grid->setHorizontalSpacing(parts::size::unit);
    grid->setVerticalSpacing(parts::size::unit);
    auto *words = new QHBoxLayout;
    words->setSpacing(parts::size::unit);
    words->addWidget(m_heading);
    words->addWidget(m_why, 1);
    grid->addLayout(words, 0, 0, 1, 2);
    grid->addWidget(m_dayFirst, 1, 0);
    grid->addWidget(m_monthFirst, 1, 1);
    setFocusProxy(m_dayFirst);
    connect(answers, &QButtonGroup::idClicked, this, [this](int order) { emit answered(domain::DateOrder(order)); });
}

void DateQuestion::ask(const domain::DateQuestion &question)
{
    m_heading->setText(tr("How should %1 be read?").arg(question.example));
    m_dayFirst->setText(answerText(tr("Day first: %1").arg(inWords(question.example, domain::DateOrder::DayMonthYear)),
                                   question.dayFirst));
    m_monthFirst->setText(answerText(
        tr("Month first: %1").arg(inWords(question.example, domain::DateOrder::MonthDayYear)), question.monthFirst));
    for (QRadioButton *answer : {m_dayFirst, m_monthFirst}) {
        answer->setAutoExclusive(false);
        answer->setChecked(false);
        answer->setAutoExclusive(true);
    }
}

} // namespace gensvar::intake
