// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/dayquestion.h"

#include "parts/dayfield.h"
#include "parts/labels.h"
#include "parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gensvar::intake {

DayQuestion::DayQuestion(QWidget *parent)
    : QuestionBox(parent)
    , m_why(parts::label({}))
    , m_day(new parts::DayField)
{
    setAccessibleName(tr("When people answered"));
    m_why->setProperty("warning", true);
    m_why->setWordWrap(true);
    m_day->setAccessibleName(tr("Day of all responses"));
    auto *take = parts::button(tr("Use this day for all rows"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(left, 10, parts::size::margin, 10);
    row->setSpacing(parts::size::unit);
    row->addWidget(m_why, 1);
    row->addWidget(m_day);
    row->addWidget(take);
    setFocusProxy(m_day);
    connect(take, &QPushButton::clicked, this, [this] {
        if (m_day->date().isValid())
            return emit answered(m_day->date());
        m_why->setText(m_day->complaint());
        m_day->setFocus();
        m_day->selectAll();
    });
}

void DayQuestion::ask(const QString &why, QDate today)
{
    m_why->setText(why);
    if (isHidden()) { // else a day may have been begun
        m_day->setLast(today);
        m_day->setDate(today);
    }
    show();
}

} // namespace gensvar::intake
