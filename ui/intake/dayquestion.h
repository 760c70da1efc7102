// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/questionbox.h"

#include <QDate>

class QLabel;

namespace gensvar::parts {
class DayField;
}

namespace gensvar::intake {

/// When people answered, where no column says so: a day for all rows.
class DayQuestion : public QuestionBox
{
    Q_OBJECT

public:
    explicit DayQuestion(QWidget *parent = nullptr);

    /// why: the sentence that says what is missing. today: where the day begins from, and the last that can be.
    void ask(const QString &why, QDate today);

signals:
    void answered(QDate day);

private:
    QLabel *m_why;
    parts::DayField *m_day;
};

} // namespace gensvar::intake
