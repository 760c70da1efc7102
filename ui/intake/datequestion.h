// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnmap.h"
#include "intake/questionbox.h"

class QLabel;
class QRadioButton;

namespace gensvar::intake {

/// How a date is to be read where the file itself cannot tell. Says in full what each answer means; neither is chosen
/// beforehand.
class DateQuestion : public QuestionBox
{
    Q_OBJECT

public:
    explicit DateQuestion(QWidget *parent = nullptr);

    void ask(const domain::DateQuestion &question);

signals:
    void answered(gensvar::domain::DateOrder order);

private:
    QLabel *m_heading;
    QLabel *m_why;
    QRadioButton *m_dayFirst;
    QRadioButton *m_monthFirst;
};

} // namespace gensvar::intake
